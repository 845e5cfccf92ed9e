"""Documents as PDF, on A4."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from leaddesk.exchange.atomic import write_atomically
from leaddesk.rules.problem import Problem

_MARGIN_MM = 18
DOTS = 96
"""To the inch."""


def _margins(wide: float) -> QMarginsF:
    return QMarginsF(wide, wide, wide, wide)


def _laid_out(html: str) -> QTextDocument:
    """The document in pages of A4."""
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _margins(_MARGIN_MM),
        QPageLayout.Unit.Millimeter,
    )  # fmt: skip
    document = QTextDocument()
    document.setHtml(html)
    document.setPageSize(QSizeF(page.paintRectPixels(DOTS).size()))
    return document


def fits_on_a_page(html: str) -> bool:
    """Whether the document has one page. Needs a QGuiApplication, for its fonts."""
    return _laid_out(html).pageCount() == 1


def write_pdf(path: Path, title: str, html: str) -> Problem | None:
    """Write the document as pages of A4. Problems: those of `save_pdf`."""
    return save_pdf(path, title, _laid_out(html).print_, _MARGIN_MM)


def save_pdf(
    path: Path,
    title: str,
    draw: Callable[[QPdfWriter], None],
    margin_mm: float,
    orientation: QPageLayout.Orientation = QPageLayout.Orientation.Portrait,
) -> Problem | None:
    """What is drawn on A4, whole or not at all. Problems: those of `write_atomically`. Needs a
    QGuiApplication, for its fonts; may be called in any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("LeadDesk")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageOrientation(orientation)
    writer.setPageMargins(_margins(margin_mm), QPageLayout.Unit.Millimeter)
    writer.setResolution(DOTS)
    draw(writer)
    del writer  # only now the document is whole
    data = bytes(buffer.data().data())

    def put(file: BinaryIO) -> None:
        file.write(data)

    return write_atomically(path, put)
