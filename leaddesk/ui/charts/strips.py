"""Strips of how old things are: a row each, its own scale, a line at the target for all of them.

Each row goes to three times its target, so that the targets stand one below the other and what is
right of them is late. What is older still stands at the end of the strip.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from leaddesk.ui.charts.picture import LINE, Mark, Picture, Spot, fill, rule, wide, write
from leaddesk.ui.theme.current import Theme
from leaddesk.ui.theme.tokens import BODY

ROW, HIGH = 56, 30
_TIMES = 3


@dataclass(frozen=True, slots=True)
class Bin:
    """So many that are `first` to `last` days old (`last` None: or older)."""

    first: int
    last: int | None
    count: int


@dataclass(frozen=True, slots=True)
class Strip:
    """`target` in days; `late`: those over it, the mark that can be chosen; `said`: the words of
    the target ("14 days")."""

    name: str
    tone: str
    target: int
    bins: tuple[Bin, ...]
    all: Mark
    late: Mark
    said: str


@dataclass(frozen=True, slots=True)
class Strips(Picture):
    strips: tuple[Strip, ...]

    def height(self, theme: Theme, width: float) -> float:
        return len(self.strips) * theme.px(ROW)

    def marks(self) -> Sequence[Mark]:
        return [mark for strip in self.strips for mark in (strip.all, strip.late)]

    def _plot(self, theme: Theme, box: QRectF) -> QRectF:
        left = wide(theme, [s.name for s in self.strips], BODY) + 16
        right = wide(theme, [s.late.text for s in self.strips], (13, 600)) + 16
        return box.adjusted(left, 0, -right, 0)

    def spots(self, theme: Theme, box: QRectF) -> Sequence[Spot]:
        plot, high, found = self._plot(theme, box), theme.px(ROW), []
        for row, strip in enumerate(self.strips):
            top = box.y() + row * high
            line = self._target(plot)
            strip_high = theme.px(HIGH)
            early = QRectF(plot.x(), top, line - plot.x() - 2, strip_high)
            late = QRectF(line + 2, top, box.right() - line - 2, strip_high)
            found += [Spot(early, strip.all, row, 0), Spot(late, strip.late, row, 1)]
        return found

    def _target(self, plot: QRectF) -> float:
        return plot.x() + plot.width() / (_TIMES + 0.1)

    def _area(self, plot: QRectF, strip: Strip, part: Bin) -> tuple[float, float]:
        """Where a bin begins and how wide it is."""
        day = plot.width() / (_TIMES + 0.1) / (strip.target + 1)
        end = plot.right()
        x = min(plot.x() + day * part.first, end - plot.width() * 0.03)
        stop = end if part.last is None else min(end, plot.x() + day * (part.last + 1))
        return x, max(2.0, stop - x - 1)

    def paint(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        plot, high = self._plot(theme, box), theme.px(ROW)
        for row, strip in enumerate(self.strips):
            top = box.y() + row * high
            name = QRectF(box.x(), top, plot.x() - box.x() - 16, theme.px(HIGH))
            write(painter, theme, name, strip.name, "text", BODY)
            self._paint_strip(painter, theme, plot, top, strip)
            late = QRectF(plot.right() + 8, top, box.right() - plot.right() - 8, theme.px(HIGH))
            color = "text" if strip.late.value else "text3"
            right = Qt.AlignmentFlag.AlignRight
            write(painter, theme, late, strip.late.text, color, (13, 600), right)

    def _paint_strip(
        self, painter: QPainter, theme: Theme, plot: QRectF, top: float, strip: Strip
    ) -> None:
        bottom = top + theme.px(HIGH)
        most = max((part.count for part in strip.bins), default=0) or 1
        for part in strip.bins:
            if part.count:
                x, width = self._area(plot, strip, part)
                high = max(3.0, theme.px(HIGH) * part.count / most)
                color = strip.tone if part.first <= strip.target else "fit"
                fill(painter, theme, QRectF(x, bottom - high, width, high), color, 1)
        rule(painter, theme, QPointF(plot.x(), bottom), QPointF(plot.right(), bottom), "ctl")
        line = self._target(plot)
        rule(painter, theme, QPointF(line, top), QPointF(line, bottom + 4), "text", 1.5)
        width = wide(theme, [strip.said])
        label = QRectF(line - width / 2, bottom + 3, width, theme.px(LINE))
        write(painter, theme, label, strip.said, "text3", align=Qt.AlignmentFlag.AlignHCenter)
