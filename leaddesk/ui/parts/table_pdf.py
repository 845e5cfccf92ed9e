"""A long table as PDF, on A4 across: the header stands on every page, and no text is cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPainter,
    QPdfWriter,
    QPen,
    QTextOption,
)

from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.pdf import DOTS, save_pdf
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text, moment_text, number_text

MOST_ROWS = 5_000
"""Two hundred pages: who wants more wants a workbook."""

_MARGIN_MM = 12
_TITLE, _SMALL = 13.0, 8.0  # points
_PAD, _LEAST = 4.0, 36.0  # around a cell, and what a column never falls below
_SLACK = 2.0
"""Painted letters take a little more room than they are measured with."""

_INK, _QUIET, _LINE = QColor("#17202C"), QColor("#4A5666"), QColor("#C6CDD6")

Value = str | int | float | Decimal | date | datetime | bool | None


def write_table_pdf(
    path: Path, title: str, under: str, headers: Sequence[str], rows: Sequence[Sequence[Value]]
) -> Problem | None:
    """Whole or not at all. Problems: list_too_long_for_paper and those of `save_pdf`."""
    if len(rows) > MOST_ROWS:
        return Problem("list_too_long_for_paper", args={"most": number_text(MOST_ROWS)})

    def draw(writer: QPdfWriter) -> None:
        painter = QPainter(writer)
        _Paper(painter, writer, title, under, headers, rows).paint()
        painter.end()

    return save_pdf(path, title, draw, _MARGIN_MM, QPageLayout.Orientation.Landscape)


def paper_text(value: Value) -> str:
    """A value as people read it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "x" if value else ""
    if isinstance(value, datetime):
        return moment_text(value.astimezone())
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, Decimal):
        return number_text(value, 2)
    return number_text(value) if isinstance(value, int) else str(value)


@dataclass(frozen=True, slots=True)
class _Column:
    left: float
    width: float
    right: bool  # numbers stand below each other


class _Paper:
    """Lays the rows out page by page, then paints them."""

    def __init__(
        self, painter: QPainter, writer: QPdfWriter, title: str, under: str,
        headers: Sequence[str], rows: Sequence[Sequence[Value]],
    ) -> None:  # fmt: skip
        self._painter, self._writer = painter, writer
        self._title, self._under, self._headers = title, under, tuple(headers)
        self._texts = [tuple(map(paper_text, row)) for row in rows]
        self._wide, self._high = float(writer.width()), float(writer.height())
        self._font, self._bold = _font(_SMALL), _font(_SMALL, bold=True)
        self._metrics = QFontMetricsF(self._font, writer)
        self._columns = self._laid_out(rows)

    def paint(self) -> None:
        heights = [self._height(texts, self._font) for texts in self._texts]
        head = self._height(self._headers, self._bold)
        line = self._metrics.height()
        pages = _pages(heights, self._high - head - 3 * line, _points(_TITLE) + 2 * line)
        for number, (first, end) in enumerate(pages, start=1):
            if number > 1:
                self._writer.newPage()
            top = self._heading() if number == 1 else 0.0
            top = self._row(self._headers, top, head, self._bold)
            for texts, high in zip(self._texts[first:end], heights[first:end], strict=True):
                top = self._row(texts, top, high, self._font)
            self._foot(number, len(pages))

    def _laid_out(self, rows: Sequence[Sequence[Value]]) -> list[_Column]:
        wanted = [
            max((self._metrics.horizontalAdvance(line) for line in _lines(column)), default=0.0)
            for column in self._by_column()
        ]
        bold = QFontMetricsF(self._bold, self._writer)
        wanted = [
            max(width, bold.horizontalAdvance(name)) + 2 * _PAD + _SLACK
            for width, name in zip(wanted, self._headers, strict=True)
        ]
        left, columns = 0.0, []
        for place, width in enumerate(_shared(wanted, self._wide)):
            columns.append(_Column(left, width, _are_numbers([row[place] for row in rows])))
            left += width
        return columns

    def _by_column(self) -> list[list[str]]:
        return [[texts[place] for texts in self._texts] for place in range(len(self._headers))]

    def _height(self, texts: Sequence[str], font: QFont) -> float:
        metrics = QFontMetricsF(font, self._writer)
        lines = metrics.height()
        for text, column in zip(texts, self._columns, strict=True):
            room = column.width - 2 * _PAD
            if "\n" in text or metrics.horizontalAdvance(text) > room - _SLACK / 2:
                flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
                rect = metrics.boundingRect(
                    QRectF(0, 0, room - _SLACK / 2, self._high), int(flags), text
                )
                lines = max(lines, min(rect.height(), self._high / 2))
        return lines + _PAD

    def _row(self, texts: Sequence[str], top: float, high: float, font: QFont) -> float:
        self._painter.setFont(font)
        self._painter.setPen(_INK)
        for text, column in zip(texts, self._columns, strict=True):
            option = QTextOption(
                Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            )
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            rect = QRectF(column.left + _PAD, top + _PAD / 2, column.width - 2 * _PAD, high)
            self._painter.drawText(rect, text, option)
        self._painter.setPen(QPen(_INK if font is self._bold else _LINE, 0.6))
        self._painter.drawLine(0, round(top + high), round(self._wide), round(top + high))
        return top + high

    def _heading(self) -> float:
        high, line = _points(_TITLE) * 1.4, self._metrics.height()
        self._painter.setFont(_font(_TITLE, bold=True))
        self._painter.setPen(_INK)
        self._painter.drawText(QRectF(_PAD, 0, self._wide, high), 0, self._title)
        self._painter.setFont(self._font)
        self._painter.setPen(_QUIET)
        self._painter.drawText(QRectF(_PAD, high, self._wide, line), 0, self._under)
        return high + 1.6 * line

    def _foot(self, number: int, pages: int) -> None:
        self._painter.setFont(self._font)
        self._painter.setPen(_QUIET)
        text = translate("Paper", "Page {number} of {pages}").format(number=number, pages=pages)
        rect = QRectF(0, self._high - self._metrics.height(), self._wide, self._metrics.height())
        self._painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight), text)


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _points(size: float) -> float:
    return size * DOTS / 72


def _lines(column: Sequence[str]) -> set[str]:
    """The lines of its cells, each once."""
    return {line for text in set(column) for line in text.split("\n")}


def _are_numbers(values: Sequence[Value]) -> bool:
    filled = [v for v in values if v is not None]
    return bool(filled) and all(
        isinstance(v, int | float | Decimal) and not isinstance(v, bool) for v in filled
    )


def _shared(wanted: Sequence[float], room: float) -> list[float]:
    """What each column gets: all that it wants where there is room, else the wide ones give way,
    first to each other's width."""
    if sum(wanted) <= room:
        return [width * room / (sum(wanted) or 1) for width in wanted]
    most, narrow, rest = 0.0, sorted(wanted), room
    for place, width in enumerate(narrow):
        most = rest / (len(narrow) - place)
        if width > most:
            break
        rest -= width
    return [min(width, max(most, _LEAST)) for width in wanted]


def _pages(heights: Sequence[float], room: float, heading: float) -> list[tuple[int, int]]:
    """The rows of each page, first and end; the first page has a heading."""
    pages, first, used = [], 0, heading
    for place, high in enumerate(heights):
        if used + high > room and place > first:
            pages.append((first, place))
            first, used = place, 0.0
        used += high
    pages.append((first, len(heights)))
    return pages
