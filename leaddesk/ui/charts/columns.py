"""Upright bars from nought, for weeks, months and histograms: stacked or beside each other.

Below each stands its caption and, as a row of its own with a title, a figure that has another
measure: never a second axis. `limit` is an upright line between two columns, such as a threshold.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from leaddesk.ui.charts.bar_rows import Part
from leaddesk.ui.charts.picture import (
    LINE,
    Mark,
    Picture,
    Spot,
    captions,
    fill,
    nice_top,
    outline,
    rule,
    wide,
    write,
)
from leaddesk.ui.theme.current import Theme

HEIGHT = 220
_SQUARE = 10


@dataclass(frozen=True, slots=True)
class Column:
    """A bar or a group of bars; `note`: the figure below the caption, "" for none."""

    caption: str
    parts: tuple[Part, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """An upright line before the column at `place`, and what it says."""

    place: float
    text: str


@dataclass(frozen=True, slots=True)
class Columns(Picture):
    """`names`: of the parts, in their order, said above with their colours."""

    columns: tuple[Column, ...]
    axis: Callable[[float], str]
    names: tuple[str, ...] = ()
    stacked: bool = True
    note_title: str = ""
    limit: Limit | None = None

    def height(self, theme: Theme, width: float) -> float:
        lines = 1 + bool(self.names) + bool(self.note_title)
        return theme.px(HEIGHT) + lines * theme.px(LINE)

    def marks(self) -> Sequence[Mark]:
        return [part.mark for column in self.columns for part in column.parts]

    def _top(self) -> float:
        def high(column: Column) -> float:
            values = [part.mark.value or 0 for part in column.parts]
            return sum(values) if self.stacked else max(values, default=0)

        return nice_top(max((high(column) for column in self.columns), default=0))

    def _plot(self, theme: Theme, box: QRectF) -> QRectF:
        line = theme.px(LINE)
        left = wide(theme, [self.axis(self._top()), self.note_title]) + 8
        above = line * (1.5 if self.names else 0.5) + (line if self.limit else 0)
        below = line * (2 if self.note_title else 1) + 4
        return box.adjusted(left, above, -4, -below)

    def spots(self, theme: Theme, box: QRectF) -> Sequence[Spot]:
        plot, found = self._plot(theme, box), []
        for place, column in enumerate(self.columns):
            for row, (part, area) in enumerate(self._pieces(plot, place, column)):
                if part.mark.value:
                    found.append(Spot(area, part.mark, -row, place))
        return found

    def _pieces(self, plot: QRectF, place: int, column: Column) -> list[tuple[Part, QRectF]]:
        step = plot.width() / max(1, len(self.columns))
        width = max(3.0, min(step * 0.72, 56.0 if self.stacked else step * 0.86))
        x = plot.x() + step * place + (step - width) / 2
        bottom, top, found = plot.bottom(), self._top(), []
        each = width if self.stacked else width / max(1, len(column.parts))
        for part in column.parts:
            high = plot.height() * (part.mark.value or 0) / top
            shown = max(2.0, high - (1 if self.stacked else 0)) if part.mark.value else 0.0
            found.append((part, QRectF(x, bottom - shown, max(2.0, each - 1), shown)))
            if self.stacked:
                bottom -= high
            else:
                x += each
        return found

    def paint(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        plot, line = self._plot(theme, box), theme.px(LINE)
        if self.names:
            self._paint_names(painter, theme, QRectF(box.x(), box.y(), box.width(), line))
        self._paint_axis(painter, theme, box, plot)
        for place, column in enumerate(self.columns):
            for part, area in self._pieces(plot, place, column):
                if part.mark.value:
                    (outline if part.hollow else fill)(painter, theme, area, part.tone, *(
                        () if part.hollow else (2,)))  # fmt: skip
        self._paint_captions(painter, theme, box, plot)
        if self.limit:
            self._paint_limit(painter, theme, plot, self.limit)

    def _paint_axis(self, painter: QPainter, theme: Theme, box: QRectF, plot: QRectF) -> None:
        line, right = theme.px(LINE), Qt.AlignmentFlag.AlignRight
        half = self._top() / 2
        for part in (0, 0.5, 1) if half < 0.5 or half.is_integer() else (0, 1):  # no half a lead
            y = plot.bottom() - plot.height() * part
            ends = (QPointF(plot.x(), y), QPointF(plot.right(), y))
            rule(painter, theme, *ends, "ctl" if part == 0 else "line")
            label = QRectF(box.x(), y - line / 2, plot.x() - box.x() - 6, line)
            write(painter, theme, label, self.axis(self._top() * part), "text3", align=right)

    def _paint_names(self, painter: QPainter, theme: Theme, area: QRectF) -> None:
        x, size = area.x(), theme.px(_SQUARE)
        parts = next((c.parts for c in self.columns if len(c.parts) == len(self.names)), ())
        for name, part in zip(self.names, parts, strict=False):
            square = QRectF(x, area.center().y() - size / 2, size, size)
            (outline if part.hollow else fill)(painter, theme, square, part.tone)
            width = wide(theme, [name])
            write(painter, theme, QRectF(x + size + 6, area.y(), width, area.height()), name)
            x += size + 6 + width + 16

    def _paint_captions(self, painter: QPainter, theme: Theme, box: QRectF, plot: QRectF) -> None:
        line, middle = theme.px(LINE), Qt.AlignmentFlag.AlignHCenter
        step = plot.width() / max(1, len(self.columns))
        said = [*(c.caption for c in self.columns), *(c.note for c in self.columns)]
        room = wide(theme, said) + 8
        if self.note_title:
            title = QRectF(box.x(), plot.bottom() + 4 + line, plot.x() - box.x() - 6, line)
            write(painter, theme, title, self.note_title, "text3")
        middles = [plot.x() + step * (place + 0.5) for place in range(len(self.columns))]
        for place, x in captions(middles, room, box):
            area = QRectF(x, plot.bottom() + 4, room, line)
            write(painter, theme, area, self.columns[place].caption, align=middle)
            if self.columns[place].note:
                below = area.translated(0, line)
                write(painter, theme, below, self.columns[place].note, "text", align=middle)

    def _paint_limit(self, painter: QPainter, theme: Theme, plot: QRectF, limit: Limit) -> None:
        x = plot.x() + plot.width() / max(1, len(self.columns)) * limit.place
        line = theme.px(LINE)
        rule(
            painter, theme, QPointF(x, plot.y() - line / 2), QPointF(x, plot.bottom()), "text", 1.5
        )
        width = wide(theme, [limit.text])
        left = min(x + 6, plot.right() - width)
        write(painter, theme, QRectF(left, plot.y() - line * 1.2, width, line), limit.text, "text")
