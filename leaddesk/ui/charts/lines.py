"""Lines over time, at most three: named at their ends, from nought, a gap where nothing was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from leaddesk.ui.charts.picture import (
    LINE,
    Mark,
    Picture,
    Spot,
    captions,
    nice_top,
    rule,
    tone,
    wide,
    write,
)
from leaddesk.ui.theme.current import Theme
from leaddesk.ui.theme.tokens import SECONDARY

HEIGHT = 280
_DOT = 4


@dataclass(frozen=True, slots=True)
class Series:
    """One line: its name and a mark per caption."""

    name: str
    tone: str
    marks: tuple[Mark, ...]

    @property
    def last(self) -> Mark | None:
        return next((m for m in reversed(self.marks) if m.value is not None), None)

    @property
    def label(self) -> str:
        return f"{self.name}  {self.last.text}" if self.last else self.name


@dataclass(frozen=True, slots=True)
class Lines(Picture):
    """`captions`: what stands below, one for each mark; `axis` writes a value beside the axis."""

    captions: tuple[str, ...]
    series: tuple[Series, ...]
    axis: Callable[[float], str]

    def height(self, theme: Theme, width: float) -> float:
        return theme.px(HEIGHT)

    def marks(self) -> Sequence[Mark]:
        return [mark for series in self.series for mark in series.marks]

    def spots(self, theme: Theme, box: QRectF) -> Sequence[Spot]:
        plot, size = self._plot(theme, box), theme.px(_DOT + 4)
        found = []
        for row, series in enumerate(self.series):
            for column, mark in enumerate(series.marks):
                if mark.value is not None:
                    point = self._point(plot, column, mark.value)
                    area = QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size)
                    found.append(Spot(area, mark, row, column))
        return found

    def _top(self) -> float:
        return nice_top(max((m.value or 0 for m in self.marks()), default=0))

    def _plot(self, theme: Theme, box: QRectF) -> QRectF:
        left = wide(theme, [self.axis(self._top())]) + 8
        right = min(wide(theme, [s.label for s in self.series], (12, 600)) + 16, box.width() * 0.4)
        line = theme.px(LINE)
        return box.adjusted(left, line / 2, -right, -line - 4)

    def _point(self, plot: QRectF, column: int, value: float) -> QPointF:
        step = plot.width() / max(1, len(self.captions) - 1)
        return QPointF(
            plot.x() + step * column, plot.bottom() - plot.height() * value / self._top()
        )

    def paint(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        plot = self._plot(theme, box)
        self._paint_axes(painter, theme, box, plot)
        for series in self.series:
            self._paint_line(painter, theme, plot, series)
        self._paint_names(painter, theme, box, plot)

    def _paint_axes(self, painter: QPainter, theme: Theme, box: QRectF, plot: QRectF) -> None:
        line, right = theme.px(LINE), Qt.AlignmentFlag.AlignRight
        for part in (0, 0.5, 1):
            y = plot.bottom() - plot.height() * part
            ends = (QPointF(plot.x(), y), QPointF(plot.right(), y))
            rule(painter, theme, *ends, "ctl" if part == 0 else "line")
            label = QRectF(box.x(), y - line / 2, plot.x() - box.x() - 6, line)
            write(painter, theme, label, self.axis(self._top() * part), "text3", align=right)
        step = plot.width() / max(1, len(self.captions) - 1)
        room = wide(theme, self.captions) + 8
        middles = [plot.x() + step * place for place in range(len(self.captions))]
        for place, x in captions(middles, room, box):
            area = QRectF(x, plot.bottom() + 4, room, line)
            write(painter, theme, area, self.captions[place], align=Qt.AlignmentFlag.AlignHCenter)

    def _paint_line(self, painter: QPainter, theme: Theme, plot: QRectF, series: Series) -> None:
        color = tone(theme, series.tone)
        before: QPointF | None = None
        for column, mark in enumerate(series.marks):
            if mark.value is None:
                before = None
                continue
            point = self._point(plot, column, mark.value)
            if before is not None:
                painter.setPen(QPen(color, 2))
                painter.drawLine(before, point)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(point, theme.px(_DOT) - 0.5, theme.px(_DOT) - 0.5)
            before = point

    def _paint_names(self, painter: QPainter, theme: Theme, box: QRectF, plot: QRectF) -> None:
        """Each name beside the end of its line, none upon another."""
        line = theme.px(LINE)
        ends = sorted(
            (self._end(plot, series).y(), place) for place, series in enumerate(self.series)
        )
        low = box.y() + line / 2
        places: list[float] = []
        for y, _ in ends:
            low = max(low, y)
            places.append(low)
            low += line
        over = max(0.0, places[-1] - plot.bottom()) if places else 0.0
        for (_, place), y in zip(ends, places, strict=True):
            series = self.series[place]
            area = QRectF(
                plot.right() + 10, y - over - line / 2, box.right() - plot.right() - 10, line
            )
            write(painter, theme, area, series.label, series.tone, (SECONDARY[0], 600))

    def _end(self, plot: QRectF, series: Series) -> QPointF:
        for column in range(len(series.marks) - 1, -1, -1):
            value = series.marks[column].value
            if value is not None:
                return self._point(plot, column, value)
        return QPointF(plot.right(), plot.bottom())
