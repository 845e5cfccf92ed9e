"""When next? One line of text, Enter saves. What was planned before is said above it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.follow_ups import finish_follow_up, set_follow_up, snooze_follow_up
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.presets import free_days
from leaddesk.rules.problem import Problem
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.due_field import DueField
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import due_label
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

WIDTH = 400
PUT_OFF = timedelta(hours=2)


class FollowUpPopover(SavingPopover):
    """Replaces what is open; "-" takes it away; "Done" finishes it without a touchpoint."""

    def __init__(self, anchor: QWidget, desk: Desk, detail: LeadDetail) -> None:
        super().__init__(anchor, desk, translate("Lead", "Follow-up"), WIDTH)
        self._lead_id = detail.lead_id
        self._open = detail.follow_ups[0] if detail.follow_ups else None
        self._build()
        self._wire()

    def _build(self) -> None:
        self._known = ElidedLabel(self._known_text(), SECONDARY, "text2")
        self.due = DueField(self.desk.today())
        topic = translate("Lead", "Topic")
        self.topic = LineEdit(topic, self._open.topic if self._open else "")
        self.topic.setMaxLength(300)
        hint = Label(
            translate("Lead", "For example +3, mon, 1 Dec 14:00, w50, - for none"), SECONDARY,
            "text3", wrap=True,
        )  # fmt: skip
        for part in (self._known, self.due, hint, Field(topic, self.topic), self.problem):
            self.body.addWidget(part)
        self._known.setVisible(self._open is not None)
        buttons = FlowLayout(gap=8, right=True)
        if self._open is not None:
            self.later_button = Button(
                translate("Lead", "Put off for 2 hours"), "text", clicked=self._put_off
            )
            buttons.addWidget(self.later_button)
            self.done_button = Button(translate("Lead", "Done"), clicked=self._finish)
            buttons.addWidget(self.done_button)
        self.save_button = Button(
            translate("Lead", "Save"), "pri", key=key_text("Return"), clicked=self.save
        )
        buttons.addWidget(self.save_button)
        self.body.addLayout(buttons)

    def _wire(self) -> None:
        self.due.line.returnPressed.connect(self.save)
        self.topic.returnPressed.connect(self.save)

    def show_at(self) -> None:
        free = self.desk.ask(free_days).newest("popover_free_days")
        free.done(self.due.know_free_days)
        self.open(self.due.line)

    def save(self) -> None:
        found = self.due.due()
        if found is None:
            if self._open is not None and self.topic.text().strip() != self._open.topic:
                self._set(self._open.on, self._open.minute)
            else:
                self.due.line.setFocus()
            return
        if isinstance(found, Problem):
            self.say(problem_text(found))
            self.due.line.setFocus()
            return
        self._set(found.on, None if found.at is None else found.at.hour * 60 + found.at.minute)

    def _set(self, on: object, minute: int | None) -> None:
        topic = self.topic.text().strip()
        self.run(set_follow_up, lead_id=self._lead_id, on=on, minute=minute, topic=topic)

    def _put_off(self) -> None:
        until = self.desk.now() + PUT_OFF
        self.run(snooze_follow_up, lead_id=self._lead_id, until=until)

    def _finish(self) -> None:
        self.run(finish_follow_up, lead_id=self._lead_id)

    def _known_text(self) -> str:
        if self._open is None:
            return ""
        day = due_label(self._open.on, self._open.minute, self.desk.today())
        planned = " · ".join(part for part in (day, self._open.topic) if part)
        return translate("Lead", "Until now: {planned}").format(planned=planned)
