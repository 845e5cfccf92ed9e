"""Messages where they belong: a bar in the pane they concern, a toast for what left the view."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leaddesk.ui.parts.announcing import announce
from leaddesk.ui.parts.buttons import Button, IconButton
from leaddesk.ui.parts.focus import has_focus_within
from leaddesk.ui.parts.layouts import clear
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import pixmap
from leaddesk.ui.theme.tokens import PANE
from leaddesk.ui.words import translate

Action = tuple[str, Callable[[], object]]
"""A verb button: its words and what it does."""

_ICONS = {
    "info": "info", "warn": "triangle-alert", "danger": "circle-alert", "ok": "circle-check",
}  # fmt: skip
TOAST_MS = 6000
_TOAST_LEAST, _TOAST_MOST = 120, 560
_AROUND = 16
_NARROW = 640
_BESIDE = 60  # px: icon, margins, and the gap before the buttons
_LEFT, _MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
_TEXT_WIDTH = 340  # less than the narrowest pane that may be empty


class MessageBar(QFrame):
    """What happened, why, what now, with the buttons that do it. `kind`: info warn danger ok.

    `inset`: with room around it, for a bar over the whole width of the window.
    """

    closed = Signal()

    def __init__(self, *, inset: bool = False) -> None:
        super().__init__()
        self.setProperty("inset", inset)
        self._icon = QLabel()
        self._text = Label("", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._close = IconButton(
            "x", translate("MessageBar", "Close"), flat=True, clicked=self.dismiss
        )
        self._content = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._content.setSpacing(8)
        self._content.addWidget(self._text, 1)
        self._content.addLayout(self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(self._content, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_message(
        self, kind: str, text: str, actions: Sequence[Action] = (), *, closable: bool = True
    ) -> None:
        self.setProperty("bar", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.setPixmap(pixmap(_ICONS[kind], kind, 16, self.devicePixelRatioF()))
        self._text.setText(text)
        clear(self._buttons)
        for words, call in actions:
            self._buttons.addWidget(Button(words, clicked=call))
        self._fit()
        self._close.setVisible(closable)
        self.show()
        announce(self, text)

    def reword(self, text: str) -> None:
        """Say it otherwise, for a time that runs down: nobody is told of each second."""
        self._text.setText(text)

    def text(self) -> str:
        return "" if self.isHidden() else self._text.text()

    def _fit(self) -> None:
        """In a narrow pane two buttons go below the text, which would have no room beside them."""
        parent = self.parentWidget()
        room = self.width() if parent is None else min(self.width(), parent.width())
        narrow = room < theme.px(_NARROW) and (self._buttons.count() > 1 or self._crowds(room))
        way = QBoxLayout.Direction
        self._content.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._content.setAlignment(self._buttons, _LEFT if narrow else _MIDDLE)

    def _crowds(self, room: int) -> bool:
        """Would a button beside the text leave it room for many short lines only?"""
        beside = room - self._buttons.sizeHint().width() - theme.px(_BESIDE)
        line = self._text.fontMetrics().horizontalAdvance(self._text.text())
        return line > 3 * max(1, beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def dismiss(self) -> None:
        self.hide()
        clear(self._buttons)
        self.closed.emit()


class Toast(QFrame):
    """At the bottom left of a pane for six seconds, longer while it has the focus."""

    left = Signal()
    """It goes while it has the focus, which belongs elsewhere now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "popup")
        self._text = Label("", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.setSpacing(12)
        self._row.addWidget(self._text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end)
        self.hide()

    def show_toast(self, text: str, actions: Sequence[Action] = ()) -> None:
        focused = self.isVisible() and has_focus_within(self)
        if focused:
            self.setFocusProxy(None)  # type: ignore[arg-type]
            self.setFocus()  # the button that has it goes
        self._text.setText(text)
        clear(self._row, keep=1)
        for words, call in actions:
            button = Button(words, "text", clicked=call)
            self._row.addWidget(button)
            self.setFocusProxy(button)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(TOAST_MS)
        announce(self, text)
        if focused:
            self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous() and has_focus_within(self):
            self.left.emit()

    def place(self) -> None:
        """Into the parent's lower left corner, in as many lines as its width asks for."""
        parent = self.parentWidget()
        if parent is None or not self._text.text():
            return
        self._text.setFixedWidth(self._text_width(parent.width() - 2 * _AROUND))
        self._text.setFixedHeight(self._text.heightForWidth(self._text.width()))
        self.adjustSize()
        self.move(_AROUND, parent.height() - self.height() - _AROUND)

    def _text_width(self, room: int) -> int:
        """In one line where there is room for that beside the buttons."""
        margins = self._row.contentsMargins()
        room -= margins.left() + margins.right()
        for place in range(1, self._row.count()):
            item = self._row.itemAt(place)
            room -= (item.sizeHint().width() if item is not None else 0) + self._row.spacing()
        line = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 2
        return max(theme.px(_TOAST_LEAST), min(line, room, theme.px(_TOAST_MOST)))

    def _end(self) -> None:
        focused = self.focusWidget()
        if focused is not None and focused.hasFocus():
            self._timer.start(TOAST_MS)
        else:
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class EmptyState(QWidget):
    """Why there is nothing here, and the one or two things to do about it."""

    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = Label("", PANE, wrap=True)
        self._text = Label("", color="text2", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._icon)
        for label in (self._title, self._text):
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch()
        row.addLayout(self._buttons)
        row.addStretch()
        layout.addLayout(row)
        layout.addStretch(3)
        theme.changed.connect(self._dress)
        self._dress()

    def show_state(self, title: str, text: str, buttons: Sequence[QWidget] = ()) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        clear(self._buttons)
        for button in buttons:
            self._buttons.addWidget(button)
        self._fit()

    def _fit(self) -> None:
        """A centred label knows its height only if it is told its width."""
        for label in (self._title, self._text):
            label.setFixedWidth(theme.px(_TEXT_WIDTH))
            label.setFixedHeight(max(0, label.heightForWidth(theme.px(_TEXT_WIDTH))))

    def _dress(self) -> None:
        self._fit()
        self._icon.setPixmap(pixmap(self._icon_name, "text3", 48, self.devicePixelRatioF()))
