"""Documents as PDF, on A4."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

_MARGIN_MM = 18
_DOTS = 96  # an inch


def _margins() -> QMarginsF:
    return QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)


def _laid_out(html: str) -> QTextDocument:
    """The document in pages of A4."""
    page = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, _margins(),
        QPageLayout.Unit.Millimeter,
    )  # fmt: skip
    document = QTextDocument()
    document.setHtml(html)
    document.setPageSize(QSizeF(page.paintRectPixels(_DOTS).size()))
    return document


def fits_on_a_page(html: str) -> bool:
    """Whether the document has one page. Needs a QGuiApplication, for its fonts."""
    return _laid_out(html).pageCount() == 1


def write_pdf(path: str, title: str, html: str) -> bool:
    """Write the document; False where the file can't be written. Needs a QGuiApplication, for
    whose fonts it is set."""
    writer = QPdfWriter(path)
    writer.setTitle(title)
    writer.setCreator("LeadDesk")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_margins(), QPageLayout.Unit.Millimeter)
    writer.setResolution(_DOTS)
    _laid_out(html).print_(writer)
    del writer  # only now the file is whole
    try:
        return Path(path).read_bytes().startswith(b"%PDF-")
    except OSError:
        return False
