"""The bar above list and detail: search, how many, new lead, commands."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.ui.parts.announcing import announce
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import Label, plain_tip
from leaddesk.ui.shell.search_box import SearchBox
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text

CALM_MS = 600


class TopBar(QWidget):
    """`new_lead` and `palette_wanted` are the buttons; the count is "17 of 1,284", or that of all
    that are listed where nothing is searched for."""

    new_lead = Signal()
    palette_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchBox()
        self.search.setMaximumWidth(820)
        self._count = Label("", SECONDARY, "text2")
        self._said = ""
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self._say)
        self._new = Button(
            translate("TopBar", "New lead"), icon_name="plus", clicked=self.new_lead.emit
        )
        self._commands = Button(
            translate("TopBar", "Commands"),
            icon_name="command",
            key=keymap.shown("palette"),
            clicked=self.palette_wanted.emit,
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(12)
        layout.addWidget(self.search, 10)
        layout.addWidget(self._count)
        layout.addStretch(1)
        layout.addWidget(self._new)
        layout.addWidget(self._commands)

    def show_keys(self) -> None:
        self._new.setToolTip(plain_tip(keymap.text("new_lead")))
        self.search.show_key(keymap.text("search"))

    def show_count(self, shown: int | None, total: int | None) -> None:
        """How many (None: still being counted) of how many (None: nothing is searched for)."""
        text = "…" if shown is None else number_text(shown)
        said = text if shown is None else translate("TopBar", "%n lead(s)", "", shown)
        if total is not None:
            both = translate("TopBar", "{shown} of {total}")
            said = text = both.format(shown=text, total=number_text(total))
        self._count.setText(text)
        self._count.setAccessibleName(said)
        if shown is None:
            self._calm.stop()
        elif said != self._said:
            self._calm.start()

    def _say(self) -> None:
        """Whoever types a word hears how many there are once, not at every letter."""
        self._said = self._count.accessibleName()
        announce(self._count, self._said)
