"""Documents as PDF, on A4."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

_MARGIN_MM = 18


def write_pdf(path: str, title: str, html: str) -> bool:
    """Write the document; False where the file can't be written. Needs a QGuiApplication, for
    whose fonts it is set."""
    writer = QPdfWriter(path)
    writer.setTitle(title)
    writer.setCreator("LeadDesk")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setResolution(96)
    document = QTextDocument()
    document.setHtml(html)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.print_(writer)
    del writer  # only now the file is whole
    try:
        return Path(path).read_bytes().startswith(b"%PDF-")
    except OSError:
        return False
