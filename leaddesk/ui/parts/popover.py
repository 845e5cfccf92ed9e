"""A layer beside the thing it belongs to: Esc closes it, and the focus goes back where it was."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.ui.parts.focus import holds_focus
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECTION

_EDGE = 8


class Popover(QFrame):
    """Add to `body`, then `open`. A child of the window: nothing flickers, no focus is lost.

    Tab stays inside. A click elsewhere closes it, and so does a key that puts the focus elsewhere
    in the window. `closed` follows, whatever closed it.
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

    def show_at(self) -> None:
        """Open it at its anchor; those that are filled first, or have a field for the focus, in
        their own way."""
        self.open(self)

    def open(self, focus: QWidget) -> None:
        """Show it; the focus goes to `focus` and later back to where it is now."""
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.place()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.installEventFilter(self)
        app.focusChanged.connect(self._on_focus)

    def leave(self) -> None:
        """Close. The focus goes back if it is still here; one that is elsewhere stays there."""
        if self.isHidden():
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.removeEventFilter(self)
        app.focusChanged.disconnect(self._on_focus)
        held = holds_focus(self)
        self.hide()
        self.closed.emit()  # first: what was put aside for this layer may come back into view
        if held and holds_focus(self):
            self._return_focus()
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

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Another page, the search, the next pane: what goes there leaves this one.

        The list of a combo box, a message and another program's window are not of this window:
        the focus comes back from there.
        """
        if now is None or now.window() is not self.window():
            return
        if now is not self and not self.isAncestorOf(now):
            self.leave()

    def home(self) -> QWidget | None:
        """Where the focus was before."""
        return self._before

    def _return_focus(self) -> None:
        with suppress(RuntimeError):  # the widget may be gone by now
            if self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)
                return
        with suppress(RuntimeError):
            if self._anchor.isVisible():
                self._anchor.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            inside = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            if not inside and isinstance(watched, QWidget) and watched.window() is self.window():
                self.leave()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            focused = QApplication.focusWidget()
            mine = focused is not None and (focused is self or self.isAncestorOf(focused))
            if mine and event.key() == Qt.Key.Key_Escape and watched is focused:
                self.leave()
                return True
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self.isHidden():
            return False  # Qt asks for a neighbour while hiding; `leave` knows a better place
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


def home_of(widget: QWidget | None) -> QWidget | None:
    """Where the focus belongs that is on this widget now, once the layers around it are gone."""
    with suppress(RuntimeError):  # where the focus came from may be gone by now
        part = widget
        while part is not None:
            if isinstance(part, Popover):
                return home_of(part.home())
            part = part.parentWidget()
        return widget
    return None
