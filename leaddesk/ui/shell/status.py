"""The line at the bottom: what is selected, jobs under way, when it was saved, the first keys."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.ui.parts.announcing import announce
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY, STATUS_HEIGHT
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import time_text

NEWS_MS = 10_000
_ROOMY = 900


class LowButton(Button):
    """As high as the line allows. Hidden until it has something to say."""

    def __init__(self) -> None:
        super().__init__("", "text", icon_name="pencil")
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.px(STATUS_HEIGHT) - 2)


class StatusLine(QWidget):
    """`say` sets the left side, `tell` says what just happened, `saved` when it was kept;
    `drafts` leads to what was begun."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._left = ElidedLabel("", SECONDARY, "text2")
        self._news = ElidedLabel("", SECONDARY, "accent")
        self._saved = Label("", SECONDARY, "text2")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(NEWS_MS)
        self._timer.timeout.connect(lambda: self._news.setText(""))
        self.drafts = LowButton()
        self._pane, self._keys = Label("", SECONDARY, "text3"), Label("", SECONDARY, "text3")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(20)
        layout.addWidget(self._left, 1)
        layout.addWidget(self._news, 2)
        layout.addWidget(self.drafts)
        layout.addWidget(self._pane)
        layout.addWidget(self._keys)
        layout.addWidget(self._saved)
        theme.changed.connect(self._dress)
        self._dress()

    def show_keys(self) -> None:
        """The first keys to know, as they are now."""
        pane, keys = keymap.text("next_pane"), keymap.text("keys")
        self._pane.setText(translate("StatusLine", "{key} next pane").format(key=pane))
        self._keys.setText(translate("StatusLine", "{key} keys").format(key=keys))
        self._pane.setVisible(bool(pane) and self.width() >= theme.px(_ROOMY))
        self._keys.setVisible(bool(keys))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys to know give way first."""
        super().resizeEvent(event)
        self.show_keys()

    def _dress(self) -> None:
        self.setFixedHeight(theme.px(STATUS_HEIGHT))
        self.show_keys()

    def say(self, text: str) -> None:
        self._left.setText(text)

    def tell(self, text: str) -> None:
        """What just happened, for a while, whatever the page says meanwhile."""
        self._news.setText(text)
        self._timer.start()
        announce(self, text)

    def news(self) -> str:
        return self._news.text()

    def saved(self, at: datetime) -> None:
        text = translate("StatusLine", "Saved {time}")
        self._saved.setText(text.format(time=time_text(at.time())))
        announce(self, self._saved.text())
