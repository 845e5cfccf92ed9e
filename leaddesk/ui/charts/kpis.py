"""A row of single numbers, each with its change and how far it is from its target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from leaddesk.ui.charts.picture import LINE, Mark, Picture, Spot, fill, wide, write
from leaddesk.ui.theme.current import Theme
from leaddesk.ui.theme.tokens import KPI, SECONDARY

_GAP, _INSET, _BAR = 12, 16, 6
_LEAST = 168


@dataclass(frozen=True, slots=True)
class Card:
    """`change` against the days before; `target` with what it says, and `share`: how much of it is
    there (None: there is no target)."""

    name: str
    mark: Mark
    change: str
    target: str
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Kpis(Picture):
    cards: tuple[Card, ...]

    def _per_row(self, theme: Theme, width: float) -> int:
        texts = [t for c in self.cards for t in (c.name, c.change, c.target)]
        least = max(theme.px(_LEAST), wide(theme, texts) + 2 * theme.px(_INSET))
        return max(1, min(len(self.cards), int((width + _GAP) // (least + _GAP))))

    def _high(self, theme: Theme) -> float:
        return 2 * theme.px(_INSET) + 3 * theme.px(LINE) + theme.px(36) + theme.px(_BAR + 8)

    def height(self, theme: Theme, width: float) -> float:
        rows = -(-len(self.cards) // self._per_row(theme, width))
        return rows * (self._high(theme) + _GAP) - _GAP + 2

    def marks(self) -> Sequence[Mark]:
        return [card.mark for card in self.cards]

    def spots(self, theme: Theme, box: QRectF) -> Sequence[Spot]:
        per_row = self._per_row(theme, box.width())
        width = (box.width() - 2 - (per_row - 1) * _GAP) / per_row
        high = self._high(theme)
        return [
            Spot(QRectF(box.x() + 1 + (n % per_row) * (width + _GAP),
                        box.y() + 1 + (n // per_row) * (high + _GAP), width, high),
                 card.mark, n // per_row, n % per_row)
            for n, card in enumerate(self.cards)
        ]  # fmt: skip

    def paint(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        for card, spot in zip(self.cards, self.spots(theme, box), strict=True):
            self._paint_card(painter, theme, spot.area, card)

    def _paint_card(self, painter: QPainter, theme: Theme, area: QRectF, card: Card) -> None:
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("panel"))
        painter.drawRoundedRect(area, 8, 8)
        inset, line = theme.px(_INSET), theme.px(LINE)
        inside = area.adjusted(inset, inset, -inset, -inset)
        row = QRectF(inside.x(), inside.y(), inside.width(), line)
        write(painter, theme, row, card.name, "text2")
        number = QRectF(inside.x(), row.bottom(), inside.width(), theme.px(36))
        write(painter, theme, number, card.mark.text, "text", KPI, Qt.AlignmentFlag.AlignLeft)
        row = QRectF(inside.x(), number.bottom(), inside.width(), line)
        write(painter, theme, row, card.change, "text2", SECONDARY)
        row = row.translated(0, line)
        write(painter, theme, row, card.target, "text2", SECONDARY)
        if card.share is not None:
            track = QRectF(inside.x(), row.bottom() + 6, inside.width(), theme.px(_BAR))
            fill(painter, theme, track, "track")
            track.setWidth(max(4.0, track.width() * min(1.0, card.share)))
            fill(painter, theme, track, "accent" if card.share else "track")
