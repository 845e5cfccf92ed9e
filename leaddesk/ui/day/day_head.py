"""What day it is, how much of it is open and done, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.queries.my_day import Counts
from leaddesk.queries.users import UserRow
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import ComboBox
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY, TITLE
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import long_date_text, number_text, week_text

ME, TEAM = -1, 0


class DayHead(QWidget):
    """`who_changed` carries ME, TEAM or a user's id; `calls_wanted`: the focus mode."""

    who_changed = Signal(int)
    calls_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._about = Label("", SECONDARY, "text2", wrap=True)
        self.who = ComboBox(translate("Day", "Whose day"))
        self.who.addItem(translate("Day", "Me"), ME)
        self.who.activated.connect(lambda _: self.who_changed.emit(self.who.currentData()))
        self.focus_button = Button(
            translate("Day", "Start focus"), "pri", icon_name="phone-call",
            key=keymap.shown("focus"), clicked=self.calls_wanted.emit,
        )  # fmt: skip
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(translate("Day", "My Day"), TITLE))
        words.addWidget(self._about)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        layout.addWidget(self.who)
        layout.addWidget(self.focus_button)

    def show_people(self, people: Sequence[UserRow], me: int | None) -> None:
        """Whose day may be looked at: mine alone where I may not see the others'."""
        chosen = self.who.currentData()
        self.who.clear()
        self.who.addItem(translate("Day", "Me"), ME)
        others = [user for user in people if user.active and user.user_id != me]
        if others:
            self.who.addItem(translate("Day", "Team"), TEAM)
        for user in others:
            self.who.addItem(user.name, user.user_id)
        self.who.choose(chosen)
        self.who.setVisible(self.who.count() > 1)

    def show_counts(self, counts: Counts, today: date) -> None:
        parts = [long_date_text(today), week_text(today)]
        figures = translate("Day", "{open} open, {done} done").format(
            open=number_text(counts.open), done=number_text(counts.done)
        )
        parts.append(figures)
        if counts.snoozed:
            parts.append(translate("Day", "%n put off", "", counts.snoozed))
        self._about.setText(" · ".join(parts))
        # Where all is done the list says what to do instead.
        self.focus_button.set_kind("pri" if counts.open else "sec")

    def about(self) -> str:
        return self._about.text()
