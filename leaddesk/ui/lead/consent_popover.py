"""Recording a consent with its source, or an objection: which channels, since when, how it is
known."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.consent import record_consent, record_objection
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.consent import GRANTING, LONGEST_SOURCE, Basis, Channel
from leaddesk.ui.lead.lead_words import contact_name
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.lead.visit_times import read_past_day
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import Chip, FlowLayout
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit, mark_invalid
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.consent import basis_choice, channel_name
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.keys import key_text

WIDTH = 440


class ChannelChips(QWidget):
    """Any of the channels, each with its digit."""

    def __init__(self, chosen: frozenset[Channel]) -> None:
        super().__init__()
        self.setAccessibleName(translate("Lead", "Channels"))
        self.chips: dict[Channel, Chip] = {}
        layout = FlowLayout(self, 4)
        for place, channel in enumerate(Channel, 1):
            chip = Chip(channel_name(channel), digit=str(place))
            chip.setCheckable(True)
            chip.setChecked(channel in chosen)
            self.chips[channel] = chip
            layout.addWidget(chip)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def chosen(self) -> tuple[Channel, ...]:
        return tuple(channel for channel, chip in self.chips.items() if chip.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chips = list(self.chips.values())
        text = event.text()
        if text.isdecimal() and 1 <= int(text) <= len(chips):
            chips[int(text) - 1].toggle()
        else:
            super().keyPressEvent(event)


class ConsentPopover(SavingPopover):
    """Enter records. A consent needs its source, an objection has all channels to begin with."""

    def __init__(
        self, anchor: QWidget, desk: Desk, detail: LeadDetail, *, objecting: bool = False
    ) -> None:
        title = (
            translate("Lead", "Record an objection")
            if objecting
            else translate("Lead", "Record a consent")
        )
        super().__init__(anchor, desk, title, WIDTH)
        self._detail, self._objecting = detail, objecting
        all_of_them = frozenset(Channel)
        self.channels = ChannelChips(all_of_them if objecting else frozenset({Channel.EMAIL}))
        self.basis = ComboBox(translate("Lead", "Legal basis"))
        for basis in GRANTING:
            self.basis.addItem(basis_choice(basis), basis.value)
        self.whose = ComboBox(translate("Lead", "Of whom"))
        for person in detail.contacts:
            self.whose.addItem(contact_name(person)[:60], person.contact_id)
        self.whose.addItem(translate("Lead", "Everybody at this company"), None)
        self.day = LineEdit(translate("Lead", "Day"), date_text(desk.today()))
        self.source = LineEdit(
            translate("Lead", "Source, evidence"),
            placeholder=translate("Lead", "e.g. said on the phone")
            if objecting
            else translate("Lead", "e.g. card at the stand, form on the website"),
        )
        self.source.setMaxLength(LONGEST_SOURCE)
        self._build()
        for line in (self.day, self.source):
            line.returnPressed.connect(self._save)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._save)

    def _build(self) -> None:
        said = translate(
            "Lead", "The chosen channels are blocked at once; service contacts stay possible."
        )
        self.save_button = Button(
            translate("Lead", "Record"), "pri", key=key_text("Return"), clicked=self._save
        )
        buttons = FlowLayout(right=True)
        buttons.addWidget(self.save_button)
        self.body.addWidget(Field(translate("Lead", "Channels"), self.channels))
        if not self._objecting:
            self.body.addWidget(Field(translate("Lead", "Legal basis"), self.basis))
        if self.whose.count() > 1:
            self.body.addWidget(Field(translate("Lead", "Of whom"), self.whose))
        self.body.addWidget(Field(translate("Lead", "Source, evidence"), self.source))
        self.body.addWidget(Field(translate("Lead", "Day"), self.day))
        if self._objecting:
            self.body.addWidget(Label(said, SECONDARY, "text2", wrap=True))
        self.body.addWidget(self.problem)
        self.body.addLayout(buttons)

    def show_at(self) -> None:
        self.open(self.source)

    def _save(self) -> None:
        day = read_past_day(self.day.text(), self.desk.today())
        mark_invalid(self.day, day is None)
        if day is None:
            self.say(translate("Lead", "I can’t read this date. Try 20.11., yesterday or mon."))
            self.day.setFocus()
            return
        what = {
            "lead_id": self._detail.lead_id, "channels": self.channels.chosen(), "on": day,
            "source": self.source.text(), "contact_id": self.whose.currentData(),
        }  # fmt: skip
        if self._objecting:
            self.run(record_objection, **what)
        else:
            self.run(record_consent, basis=Basis(self.basis.currentData()), **what)
