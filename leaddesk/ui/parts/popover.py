"""A layer beside the thing it belongs to: Esc closes it, and the focus goes back where it was."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECTION

_EDGE = 8


class Popover(QFrame):
    """Add to `body`, then `open`. A child of the window: nothing flickers, no focus is lost.

    Tab stays inside. A click elsewhere closes it. `closed` follows, whatever closed it.
    """

    closed = Signal()

    def __init__(self, anchor: QWidget, title: str, width: int, *, name: str = "") -> None:
        super().__init__(anchor.window())
        self._anchor, self._width = anchor, width
        self._before: QWidget | None = None
        self.setProperty("surface", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name or title)
        self.title = Label(title, SECTION, wrap=True)
        self.heading = QHBoxLayout()
        self.heading.setSpacing(8)
        self.heading.addWidget(self.title, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(self.heading)
        layout.addLayout(self.body)
        self.hide()

    def open(self, focus: QWidget) -> None:
        """Show it; the focus goes to `focus` and later back to where it is now."""
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.place()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def leave(self, *, give_back: bool = True) -> None:
        """Close; `give_back=False` where a click has put the focus elsewhere."""
        if self.isHidden():
            return
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        self.hide()
        if give_back:
            self._return_focus()
        self.closed.emit()
        self.deleteLater()

    def place(self) -> None:
        """Below the anchor, above it where there is no room, always within the window."""
        window = self.parentWidget()
        assert window is not None
        width = min(theme.px(self._width), window.width() - 2 * _EDGE)
        self.setFixedWidth(width)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
        height = max(height, self.sizeHint().height())
        height = min(height, window.height() - 2 * _EDGE)
        below = self._anchor.mapTo(window, QPoint(0, self._anchor.height() + 4))
        above = self._anchor.mapTo(window, QPoint(0, -height - 4))
        x = max(_EDGE, min(below.x(), window.width() - width - _EDGE))
        y = below.y()
        if y + height > window.height() - _EDGE:
            y = above.y() if above.y() >= _EDGE else window.height() - height - _EDGE
        self.setGeometry(x, max(_EDGE, y), width, height)

    def _return_focus(self) -> None:
        with suppress(RuntimeError):  # the widget may be gone by now
            if self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)
                return
        with suppress(RuntimeError):
            self._anchor.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            inside = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            if not inside and isinstance(watched, QWidget) and watched.window() is self.window():
                self.leave(give_back=False)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            focused = QApplication.focusWidget()
            mine = focused is not None and (focused is self or self.isAncestorOf(focused))
            if mine and event.key() == Qt.Key.Key_Escape and watched is focused:
                self.leave()
                return True
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        start = QApplication.focusWidget() or self
        step = start
        for _ in range(500):
            following = step.nextInFocusChain() if forward else step.previousInFocusChain()
            if following is None or following is start:
                return True
            step = following
            tabbed = bool(step.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if tabbed and self.isAncestorOf(step) and step.isVisible() and step.isEnabled():
                step.setFocus(
                    Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
                )
                return True
        return True
