"""Horizontal bars with one baseline: what is counted at the left, the figure behind the bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from leaddesk.ui.charts.picture import Mark, Picture, Spot, fill, outline, rule, wide, write
from leaddesk.ui.theme.current import Theme
from leaddesk.ui.theme.tokens import BODY

ROW, BAR = 30, 16
_MOST_OF_WIDTH = 0.5


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar. `hollow`: only its border."""

    mark: Mark
    tone: str = "accent"
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: its name, its pieces one behind the other, and what stands behind them."""

    name: str
    parts: tuple[Part, ...]
    text: str

    @property
    def total(self) -> float:
        return sum(part.mark.value or 0 for part in self.parts)


@dataclass(frozen=True, slots=True)
class BarRows(Picture):
    bars: tuple[Bar, ...]

    def height(self, theme: Theme, width: float) -> float:
        return max(1, len(self.bars)) * theme.px(ROW)

    def marks(self) -> Sequence[Mark]:
        return [part.mark for bar in self.bars for part in bar.parts]

    def spots(self, theme: Theme, box: QRectF) -> Sequence[Spot]:
        return [
            Spot(area, part.mark, row, column)
            for row, bar in enumerate(self.bars)
            for column, (part, area) in enumerate(self._pieces(theme, box, row, bar))
        ]

    def _plot(self, theme: Theme, box: QRectF) -> QRectF:
        names = min(wide(theme, [b.name for b in self.bars], BODY), box.width() * _MOST_OF_WIDTH)
        texts = wide(theme, [b.text for b in self.bars], (13, 600))
        return box.adjusted(names + 12, 0, -texts - 12, 0)

    def _pieces(self, theme: Theme, box: QRectF, row: int, bar: Bar) -> list[tuple[Part, QRectF]]:
        plot, high = self._plot(theme, box), theme.px(ROW)
        longest = max((b.total for b in self.bars), default=0) or 1
        x, found = plot.x(), []
        top = box.y() + row * high + (high - theme.px(BAR)) / 2
        for part in bar.parts:
            length = plot.width() * (part.mark.value or 0) / longest
            shown = max(3.0, length - 1) if part.mark.value else 0.0
            found.append((part, QRectF(x, top, shown, theme.px(BAR))))
            x += length
        return found

    def paint(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        plot, high = self._plot(theme, box), theme.px(ROW)
        for row, bar in enumerate(self.bars):
            top, end = box.y() + row * high, plot.x()
            name = QRectF(box.x(), top, plot.x() - box.x() - 12, high)
            write(painter, theme, name, bar.name, "text", BODY)
            for part, area in self._pieces(theme, box, row, bar):
                if part.mark.value:
                    (outline if part.hollow else fill)(painter, theme, area, part.tone)
                    end = area.right()
            text = QRectF(end + 8, top, box.right() - end - 8, high)
            write(painter, theme, text, bar.text, "text", (13, 600), Qt.AlignmentFlag.AlignLeft)
        ends = (
            QPointF(plot.x() - 1, box.y()),
            QPointF(plot.x() - 1, box.y() + high * len(self.bars)),
        )
        rule(painter, theme, *ends, "ctl")
