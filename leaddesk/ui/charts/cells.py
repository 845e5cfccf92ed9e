"""A matrix of figures: rows, columns, a number in each cell and a bar with its share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from leaddesk.ui.charts.picture import LINE, Mark, Picture, Spot, fill, wide, write
from leaddesk.ui.theme.current import Theme
from leaddesk.ui.theme.tokens import BODY

ROW, _BAR, _GAP = 52, 4, 6
_MOST_OF_WIDTH = 0.3


@dataclass(frozen=True, slots=True)
class Cells(Picture):
    """`marks_by_row`: a mark for each column; the largest value has the longest bar."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    marks_by_row: tuple[tuple[Mark, ...], ...]
    tone: str = "accent"

    def height(self, theme: Theme, width: float) -> float:
        return theme.px(LINE) + len(self.rows) * theme.px(ROW)

    def marks(self) -> Sequence[Mark]:
        return [mark for row in self.marks_by_row for mark in row]

    def spots(self, theme: Theme, box: QRectF) -> Sequence[Spot]:
        left = self._left(theme, box)
        width = (box.right() - left) / max(1, len(self.columns))
        high, top = theme.px(ROW), box.y() + theme.px(LINE)
        return [
            Spot(QRectF(left + c * width, top + r * high, width - _GAP, high - _GAP), mark, r, c)
            for r, marks in enumerate(self.marks_by_row)
            for c, mark in enumerate(marks)
        ]

    def _left(self, theme: Theme, box: QRectF) -> float:
        return box.x() + min(wide(theme, self.rows, BODY) + 12, box.width() * _MOST_OF_WIDTH)

    def paint(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        left, line = self._left(theme, box), theme.px(LINE)
        width = (box.right() - left) / max(1, len(self.columns))
        for place, name in enumerate(self.columns):
            area = QRectF(left + place * width, box.y(), width - _GAP, line)
            write(painter, theme, area, name, align=Qt.AlignmentFlag.AlignHCenter)
        for place, name in enumerate(self.rows):
            top = box.y() + line + place * theme.px(ROW)
            area = QRectF(box.x(), top, left - box.x() - 8, theme.px(ROW) - _GAP)
            write(painter, theme, area, name, "text", BODY)
        most = max((mark.value or 0 for mark in self.marks()), default=0) or 1
        for spot in self.spots(theme, box):
            self._paint_cell(painter, theme, spot, most)

    def _paint_cell(self, painter: QPainter, theme: Theme, spot: Spot, most: float) -> None:
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("panel"))
        painter.drawRoundedRect(spot.area, 6, 6)
        inside = spot.area.adjusted(10, 6, -10, -8)
        empty = not spot.mark.value
        text = inside.adjusted(0, 0, 0, -theme.px(_BAR))
        middle = Qt.AlignmentFlag.AlignHCenter
        color = "text3" if empty else "text"
        write(painter, theme, text, spot.mark.text, color, (13, 600), middle)
        if not empty:
            bar = QRectF(
                inside.x(), inside.bottom() - theme.px(_BAR), inside.width(), theme.px(_BAR)
            )
            fill(painter, theme, bar, "track", 2)
            bar.setWidth(max(bar.height(), bar.width() * (spot.mark.value or 0) / most))
            fill(painter, theme, bar, self.tone, 2)
