"""Figures side by side: a large number, and below it what it counts. One can be picked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import KPI, SECONDARY
from leaddesk.ui.words.formats import number_text

_SIDE, _GAP = 2, 4


class Figures(QWidget):
    """What counts nothing is quiet, and can't be picked. `picked` carries the place of one."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[FigureButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        self._row.addStretch()

    def show_figures(self, figures: Sequence[tuple[int, str]]) -> None:
        for old in self.shown:
            old.hide()
            old.deleteLater()
        self.shown = [FigureButton(count, words) for count, words in figures]
        for place, button in enumerate(self.shown):
            self._row.insertWidget(place, button)
            button.clicked.connect(lambda _=False, p=place: self.pick(p))

    def pick(self, place: int) -> None:
        """Show which one it is, and tell it."""
        for at, button in enumerate(self.shown):
            button.setChecked(at == place)
        self.picked.emit(place)


class FigureButton(QAbstractButton):
    """One of them; a line below the one that was picked."""

    def __init__(self, count: int, words: str) -> None:
        super().__init__()
        self._number, self._words, self._count = number_text(count), words, count
        self.setCheckable(True)
        self.setEnabled(count > 0)
        self.setAccessibleName(f"{self._number} {words}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if count else Qt.FocusPolicy.NoFocus)
        if count:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        number, words = QFontMetrics(theme.font(KPI)), QFontMetrics(theme.font(SECONDARY))
        width = max(number.horizontalAdvance(self._number), words.horizontalAdvance(self._words))
        height = number.height() + words.height() + theme.px(3 * _GAP)
        return QSize(width + theme.px(2 * _SIDE), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.color("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        hovered = self.underMouse() and self.isEnabled()
        painter.setBrush(theme.color("hover") if hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6, 6)
        inner = QRectF(self.rect()).adjusted(theme.px(_SIDE), theme.px(_GAP), -theme.px(_SIDE), 0)
        painter.setPen(theme.color("text" if self._count else "text3"))
        painter.setFont(theme.font(KPI))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
                         self._number)  # fmt: skip
        painter.setPen(theme.color("text2" if self._count else "text3"))
        painter.setFont(theme.font(SECONDARY))
        below = inner.adjusted(0, 0, 0, -theme.px(2 * _GAP))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
                         self._words)  # fmt: skip
        if self.isChecked():
            line = QRectF(inner.x(), self.height() - theme.px(3), inner.width(), theme.px(2))
            painter.fillRect(line, theme.color("accent"))
