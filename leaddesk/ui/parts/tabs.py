"""Tabs as words with counts; Left and Right go from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BODY


class Tabs(QWidget):
    """`changed` carries the key of the tab that was chosen."""

    changed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._tabs: list[tuple[str, str, str]] = []
        self._current = ""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_tabs(self, tabs: list[tuple[str, str, str]]) -> None:
        """(key, words, count) of each; the current one stays if it is among them."""
        self._tabs = tabs
        keys = [key for key, _, _ in tabs]
        if self._current not in keys:
            self._current = keys[0] if keys else ""
        self._say()
        self.updateGeometry()
        self.update()

    def current(self) -> str:
        return self._current

    def choose(self, key: str) -> None:
        if key != self._current and key in [k for k, _, _ in self._tabs]:
            self._current = key
            self._say()
            self.update()
            self.changed.emit(key)

    def step(self, by: int) -> None:
        """The next or previous tab, round."""
        keys = [key for key, _, _ in self._tabs]
        if keys:
            self.choose(keys[(keys.index(self._current) + by) % len(keys)])

    def _say(self) -> None:
        words = next((w for k, w, _ in self._tabs if k == self._current), "")
        self.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        return QSize(sum(box.width() for _, box in self._boxes()), theme.px(36))

    def _boxes(self) -> list[tuple[str, QRect]]:
        metrics = QFontMetrics(theme.font(BODY, 600))
        boxes, x = [], 0
        for key, words, count in self._tabs:
            label = f"{words}  {count}" if count else words
            width = metrics.horizontalAdvance(label) + theme.px(24)
            boxes.append((key, QRect(x, 0, width, theme.px(36))))
            x += width
        return boxes

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (key, box), (_, words, count) in zip(self._boxes(), self._tabs, strict=True):
            here = key == self._current
            font = theme.font(BODY, 600 if here else 400)
            painter.setFont(font)
            painter.setPen(theme.color("text" if here else "text2"))
            x = box.x() + theme.px(12)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box.adjusted(theme.px(12), 0, 0, 0), middle, words)
            if count:
                x += QFontMetrics(font).horizontalAdvance(words) + theme.px(6)
                painter.setFont(theme.font(BODY))
                painter.setPen(theme.color("text2"))
                painter.drawText(QRect(x, 0, box.right() - x, box.height()), middle, count)
            if here:
                painter.fillRect(
                    QRect(box.x() + theme.px(12), box.bottom() - 1, box.width() - theme.px(24), 2),
                    theme.color("accent"),
                )
                if self.hasFocus():
                    painter.setPen(QPen(theme.color("focus"), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(box.adjusted(3, 4, -3, -4), 4, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for key, box in self._boxes():
            if box.contains(event.position().toPoint()):
                self.choose(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Left:
            self.step(-1)
        elif event.key() == Qt.Key.Key_Right:
            self.step(1)
        else:
            super().keyPressEvent(event)
