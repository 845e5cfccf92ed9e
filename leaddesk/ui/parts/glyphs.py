"""What a row says without words: the stage's place, the score's bar, the segments' digits.

Each is a painter's function for delegates and a widget for panes; none relies on colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leaddesk.rules.stages import Stage
from leaddesk.ui.parts.texts import plain_tip
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import draw_icon
from leaddesk.ui.theme.tokens import CAPTION
from leaddesk.ui.words.stages import stage_name, stage_order, stage_place

FULL_SCORE = 400
"""The score at which the bar is full; the number tells what lies above."""

SQUARE = 18


def draw_stage(painter: QPainter, x: float, middle: float, stage: Stage) -> float:
    """Eight small segments, as many filled as the stage's place; a way out is a struck circle.
    Returns the width."""
    width = theme.px(44)
    if not stage.in_funnel:
        name = {Stage.LOST: "frown", Stage.PARTNER: "handshake"}.get(stage, "ban")
        draw_icon(painter, name, x, middle - theme.px(8), "text3")
        return width
    step = width / 8
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for place in range(8):
        filled = place < stage_place(stage)
        painter.setBrush(theme.stage(stage) if filled else theme.color("track"))
        box = QRectF(x + place * step, middle - theme.px(3), step - 1.5, theme.px(6))
        painter.drawRoundedRect(box, 1.5, 1.5)
    return width


def draw_score_bar(
    painter: QPainter, box: QRectF, behaviour: int, fit: int, threshold: int
) -> None:
    """Behaviour, a gap, fit, on a track of 0 to 400; the threshold as a tick across it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = box.height() / 2
    painter.setBrush(theme.color("track"))
    painter.drawRoundedRect(box, radius, radius)
    scale = box.width() / FULL_SCORE
    start, end = max(0, behaviour), max(0, behaviour) + max(0, fit)
    left = min(start * scale, box.width())
    right = min(end * scale, box.width())
    painter.setBrush(theme.color("behaviour"))
    if left > 0:
        painter.drawRoundedRect(QRectF(box.x(), box.y(), left, box.height()), radius, radius)
    if right - left > 1:
        painter.setBrush(theme.color("fit"))
        part = QRectF(box.x() + left + 1, box.y(), right - left - 1, box.height())
        painter.drawRoundedRect(part, radius, radius)
    tick = box.x() + min(threshold, FULL_SCORE) * scale
    painter.setPen(QPen(theme.color("text"), 1.5))
    painter.drawLine(QPointF(tick, box.top() - 3), QPointF(tick, box.bottom() + 3))


def draw_segment(painter: QPainter, x: float, middle: float, number: int) -> float:
    """A rounded square with the segment's number; returns the width used with its gap."""
    side = theme.px(SQUARE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(theme.tokens.parameter(number)))
    font = theme.font(CAPTION, 700)
    text = str(number)
    width = max(side, QFontMetrics(font).horizontalAdvance(text) + theme.px(8))
    box = QRectF(x, middle - side / 2, width, side)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.setPen(theme.color("on_parameter"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return width + theme.px(4)


def draw_segments(
    painter: QPainter, x: float, middle: float, numbers: Sequence[int], most: int = 3
) -> None:
    """At most so many squares, then "+2"."""
    for number in numbers[:most]:
        x += draw_segment(painter, x, middle, number)
    if len(numbers) > most:
        painter.setFont(theme.font(CAPTION))
        painter.setPen(theme.color("text2"))
        painter.drawText(QPointF(x, middle + theme.px(4)), f"+{len(numbers) - most}")


class SegmentSquare(QWidget):
    """One segment's number; its name is the tooltip and the accessible name."""

    def __init__(self, number: int, name: str) -> None:
        super().__init__()
        self._number = number
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(f"{number} {name}")
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        font = theme.font(CAPTION, 700)
        text = QFontMetrics(font).horizontalAdvance(str(self._number))
        return QSize(max(theme.px(SQUARE), text + theme.px(8)), theme.px(SQUARE))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_segment(QPainter(self), 0, self.height() / 2, self._number)


class ScoreBar(QWidget):
    """The bar of the detail; its accessible name holds the numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._behaviour = self._fit = 0
        self._threshold = 250
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, behaviour: int, fit: int, threshold: int, name: str) -> None:
        self._behaviour, self._fit, self._threshold = behaviour, fit, threshold
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        height = theme.px(8)
        box = QRectF(1, (self.height() - height) / 2, self.width() - 2, height)
        draw_score_bar(QPainter(self), box, self._behaviour, self._fit, self._threshold)


_APART = 6
"""Between the names of two stages."""


class StageBar(QWidget):
    """Eight segments with their names; a click asks for that stage. Names give way to room."""

    picked = Signal(object)  # Stage

    def __init__(self) -> None:
        super().__init__()
        self._names = [stage_name(stage) for stage in stage_order().funnel]
        self._stage = Stage.COLD
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_stage(self, stage: Stage, name: str) -> None:
        """`name`: what it is said by."""
        self._stage = stage
        self._names = [stage_name(stage) for stage in stage_order().funnel]
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(theme.font(CAPTION)).height()
        return QSize(400, theme.px(6) + line + theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step, ends = self.width() / 8, 0.0
        for place, stage in enumerate(stage_order().funnel):
            self._paint_step(painter, place, stage, step)
            ends = self._paint_name(painter, place, stage, step, ends)

    def _paint_step(self, painter: QPainter, place: int, stage: Stage, step: float) -> None:
        reached = self._stage.in_funnel and stage_place(stage) <= stage_place(self._stage)
        color = theme.stage(self._stage) if reached else theme.color("track")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(place * step, 0, step - 3, theme.px(6)), 3, 3)

    def _paint_name(
        self, painter: QPainter, place: int, stage: Stage, step: float, ends: float
    ) -> float:
        """A long name begins further left where the one before (`ends`) leaves room; returns where
        this one ends."""
        here = stage is self._stage
        font = theme.font(CAPTION, 600 if here else 400)
        painter.setFont(font)
        painter.setPen(theme.color("text" if here else "text2"))
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(self._names[place]) + 2
        x = max(ends + _APART, min(place * step, (place + 1) * step - wide - 2)) if place else 0.0
        room = (place + 1) * step - 2 - x
        text = metrics.elidedText(self._names[place], Qt.TextElideMode.ElideRight, int(room))
        top = theme.px(6) + theme.px(4)
        painter.drawText(QRectF(x, top, room + 1, metrics.height()), 0, text)
        return x + metrics.horizontalAdvance(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().x() // (self.width() / 8))
        self.picked.emit(stage_order().funnel[max(0, min(7, place))])
