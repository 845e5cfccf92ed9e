"""What others have changed in a list, which stands still until somebody wants it anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from leaddesk.rules.changes import Changes
from leaddesk.ui.parts.announcing import announce
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.icons import pixmap
from leaddesk.ui.words import translate


class NewsBar(QFrame):
    """Stands below its list, so that no row moves when it comes. `take` notes a step of somebody
    else, `tell` says so, `forget` after the list has been asked for anew."""

    def __init__(self, refresh: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("surface", "news")
        self._leads: set[int] = set()
        self._many = False
        self._icon = QLabel()
        self._text = Label("", wrap=True)
        words = translate("NewsBar", "Refresh")
        self.button = Button(words, "text", key=keymap.shown("refresh"), clicked=refresh)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def take(self, changes: Changes) -> None:
        self._many = self._many or changes.leads is None
        self._leads |= changes.leads or set()

    def tell(self) -> None:
        """The list would be another one now."""
        count = len(self._leads)
        text = translate("NewsBar", "%n change(s)", "", count)
        if self._many or not count:
            text = translate("NewsBar", "Many changes")
        if self.isHidden() or text != self.text():
            self._text.setText(text)
            self.show()
            announce(self, text)

    def forget(self) -> None:
        self._leads.clear()
        self._many = False
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def _dress(self) -> None:
        self._icon.setPixmap(pixmap("info", "info", 16, self.devicePixelRatioF()))
