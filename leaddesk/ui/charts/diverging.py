"""Shares of a scale that has a middle, a row each: what is low to the left of the middle, what is
high to the right, the neutral half and half. All rows have one scale, so that halves compare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from leaddesk.ui.charts.picture import LINE, Mark, Picture, Spot, fill, rule, wide, write
from leaddesk.ui.theme.current import Theme
from leaddesk.ui.theme.tokens import BODY

ROW, BAR, SQUARE = 28, 18, 10


@dataclass(frozen=True, slots=True)
class Scale:
    """A row: its name, its marks from the lowest to the highest (shares of 1), what stands behind
    it ("" where there is nothing to count)."""

    name: str
    marks: tuple[Mark, ...]
    text: str

    @property
    def shares(self) -> list[float]:
        return [mark.value or 0.0 for mark in self.marks]


@dataclass(frozen=True, slots=True)
class Diverging(Picture):
    """`tones` and `names` of the marks, an odd number: the one in the middle is neutral."""

    scales: tuple[Scale, ...]
    names: tuple[str, ...]
    tones: tuple[str, ...]

    def height(self, theme: Theme, width: float) -> float:
        return theme.px(LINE) * 1.5 + max(1, len(self.scales)) * theme.px(ROW)

    def marks(self) -> Sequence[Mark]:
        return [mark for scale in self.scales for mark in scale.marks]

    def spots(self, theme: Theme, box: QRectF) -> Sequence[Spot]:
        return [
            Spot(area, mark, row, column)
            for row, scale in enumerate(self.scales)
            for column, (mark, area, _) in enumerate(self._pieces(theme, box, row, scale))
        ]

    def _plot(self, theme: Theme, box: QRectF) -> QRectF:
        names = wide(theme, [scale.name for scale in self.scales], BODY)
        texts = wide(theme, [scale.text for scale in self.scales], (13, 600))
        return box.adjusted(names + 12, theme.px(LINE) * 1.5, -texts - 12, 0)

    def _left(self, shares: Sequence[float]) -> float:
        """How much of a row lies left of the middle."""
        half = len(shares) // 2
        return sum(shares[:half]) + shares[half] / 2

    def _pieces(
        self, theme: Theme, box: QRectF, row: int, scale: Scale
    ) -> list[tuple[Mark, QRectF, str]]:
        plot = self._plot(theme, box)
        lefts = [self._left(s.shares) for s in self.scales if any(s.shares)]
        rights = [1 - left for left in lefts]
        span = max(lefts, default=0.5) + max(rights, default=0.5)
        unit = plot.width() / span
        x = plot.x() + unit * (max(lefts, default=0.5) - self._left(scale.shares))
        top = plot.y() + row * theme.px(ROW) + (theme.px(ROW) - theme.px(BAR)) / 2
        found = []
        for mark, tone in zip(scale.marks, self.tones, strict=True):
            length = unit * (mark.value or 0.0)
            shown = max(2.0, length - 1) if length else 0.0
            found.append((mark, QRectF(x, top, shown, theme.px(BAR)), tone))
            x += length
        return found

    def paint(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        plot, high = self._plot(theme, box), theme.px(ROW)
        self._paint_names(painter, theme, QRectF(box.x(), box.y(), box.width(), theme.px(LINE)))
        for row, scale in enumerate(self.scales):
            top = plot.y() + row * high
            name = QRectF(box.x(), top, plot.x() - box.x() - 12, high)
            write(painter, theme, name, scale.name, "text", BODY)
            for mark, area, tone in self._pieces(theme, box, row, scale):
                if mark.value:
                    fill(painter, theme, area, tone, 2)
            text = QRectF(plot.right() + 8, top, box.right() - plot.right() - 8, high)
            right = Qt.AlignmentFlag.AlignRight
            write(painter, theme, text, scale.text, "text", (13, 600), right)
        lefts = [self._left(s.shares) for s in self.scales if any(s.shares)]
        span = max(lefts, default=0.5) + max((1 - left for left in lefts), default=0.5)
        middle = plot.x() + plot.width() * max(lefts, default=0.5) / span
        ends = (QPointF(middle, plot.y()), QPointF(middle, plot.y() + high * len(self.scales)))
        rule(painter, theme, *ends, "text", 1.5)

    def _paint_names(self, painter: QPainter, theme: Theme, area: QRectF) -> None:
        x, size = area.x(), theme.px(SQUARE)
        for name, tone in zip(self.names, self.tones, strict=True):
            square = QRectF(x, area.center().y() - size / 2, size, size)
            fill(painter, theme, square, tone, 2)
            width = wide(theme, [name])
            write(painter, theme, QRectF(x + size + 6, area.y(), width, area.height()), name)
            x += size + 6 + width + 16
