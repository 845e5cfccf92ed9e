"""What a chart is before it is a widget: something that says where its marks are, and paints.

A picture paints with the theme that it is given, so that the same one goes on paper. Measures are
those of the theme (`theme.px`); colours are names of its tokens.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from leaddesk.ui.theme.current import Theme
from leaddesk.ui.theme.tokens import SECONDARY

LINE = 20
"""The height of a line of text at 100 %."""
GAP = 8
SERIES = ("accent", "fit", "info", "parameter3", "text3", "ok")
"""Colours of what is compared, at most six; the first for a single series."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure of a picture. `value` None: a gap. `text`: as it is written; `says`: the whole of
    it in words, for the pointer and for screen readers; `query`: its leads, "" where none are."""

    value: float | None
    text: str
    says: str = ""
    query: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a mark stands. The arrow keys go from row to row and from column to column."""

    area: QRectF
    mark: Mark
    row: int
    column: int


class Picture(ABC):
    """Base of the pictures."""

    @abstractmethod
    def height(self, theme: Theme, width: float) -> float:
        """How high it has to be at this width."""

    @abstractmethod
    def spots(self, theme: Theme, box: QRectF) -> Sequence[Spot]:
        """The marks that can be chosen, where they stand in the box."""

    @abstractmethod
    def paint(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        """Paint it into the box."""

    @abstractmethod
    def marks(self) -> Sequence[Mark]:
        """All figures, in the order in which they are read."""


def write(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    text: str,
    color: str = "text2",
    kind: tuple[int, int] = SECONDARY,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text in the middle of the box, cut with … where there is no room."""
    font = theme.font(kind)
    painter.setFont(font)
    painter.setPen(theme.color(color))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 0.5)
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, shown)


def wide(theme: Theme, texts: Sequence[str], kind: tuple[int, int] = SECONDARY) -> float:
    """How wide the widest of the texts is."""
    return max((theme.width(text, kind) for text in texts), default=0) + 2


def fill(painter: QPainter, theme: Theme, area: QRectF, color: str, radius: float = 3) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone(theme, color))
    painter.drawRoundedRect(area, radius, radius)


def outline(painter: QPainter, theme: Theme, area: QRectF, color: str = "ctl") -> None:
    """A bar of what is not decided yet: only its border."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tone(theme, color), 1.5))
    painter.drawRoundedRect(area.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3)


def rule(painter: QPainter, theme: Theme, start: QPointF, end: QPointF, color: str = "line",
         width: float = 1, dashed: bool = False) -> None:  # fmt: skip
    """A straight line."""
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(theme.color(color), width, style))
    painter.drawLine(start, end)


def tone(theme: Theme, name: str) -> QColor:
    """The colour of a token, of a parameter ("parameter3") or of a stage ("stage4")."""
    if name.startswith("stage"):
        return theme.stage(int(name.removeprefix("stage")))
    if name.startswith("parameter"):
        return theme.color(theme.tokens.parameter(int(name.removeprefix("parameter"))))
    return theme.color(name)


def nice_top(largest: float) -> float:
    """The upper end of an axis from nought: 1, 2 or 5 times a power of ten at or above it."""
    if largest <= 0:
        return 1.0
    step = 1.0
    while step * 10 < largest:
        step *= 10
    while step > largest:
        step /= 10
    for times in (1, 2, 5, 10):
        if step * times >= largest:
            return step * times
    return step * 10


def captions(middles: Sequence[float], room: float, box: QRectF) -> list[tuple[int, float]]:
    """Which of the captions below an axis there is room for, from the last one on, and where each
    begins: all inside the box, none upon another."""
    found: list[tuple[int, float]] = []
    edge = box.right() + room
    for place in range(len(middles) - 1, -1, -1):
        x = max(box.x(), min(middles[place] - room / 2, box.right() - room))
        if x + room <= edge:
            found.append((place, x))
            edge = x
    return found
