"""A report to give away as a document with its pictures."""

from __future__ import annotations

from base64 import b64encode

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QImage, QPainter

from leaddesk.rules.reports import Grid, Report
from leaddesk.ui.charts.picture import Picture
from leaddesk.ui.reports.pictures import on_paper, pieces
from leaddesk.ui.theme.current import Theme, theme
from leaddesk.ui.words.paper import grid as html_grid
from leaddesk.ui.words.paper import lines, paper, section
from leaddesk.ui.words.reports import (
    grid_texts,
    grid_title,
    method,
    question,
    under_title,
    word_text,
)

_WIDTH, _SHARP = 640, 2


def report_html(report: Report, query: str) -> str:
    """The document: pictures as they are on screen, in the colours of paper, then the figures."""
    shown = [on_paper(piece) for piece in pieces(report)]
    parts = [_image(picture) for picture in shown if picture is not None]
    for grid in report.grids:
        title = grid_title(report, grid)
        parts.append(section(title, _table(grid)) if title else _table(grid))
    noted = "\n".join([*(word_text(key) for key in report.noted), method(report.key)])
    parts.append(section(word_text("how"), f"<p class='quiet'>{lines(noted)}</p>"))
    return paper(question(report.key), under_title(report, query), parts)


def _table(grid: Grid) -> str:
    return html_grid(*grid_texts(grid))


def _image(picture: Picture) -> str:
    """The picture as it is painted on paper: light, at 100 %."""
    light = Theme()
    light.family, light.own_stages = theme.family, theme.own_stages
    high = round(picture.height(light, _WIDTH))
    image = QImage(_WIDTH * _SHARP, high * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(light.color("panel"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    picture.paint(painter, light, QRectF(0, 0, _WIDTH, high))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    data = b64encode(bytes(buffer.data().data())).decode()
    return f"<p><img width='{_WIDTH}' height='{high}' src='data:image/png;base64,{data}'/></p>"
