"""Whose lead it is: type a name or initials, Enter gives it to that person."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.distribution import GivenOut, claim_lead, distribute_leads
from leaddesk.operations.leads import assign_owner
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.distribution import WhyRow, why_given
from leaddesk.queries.users import UserRow, users
from leaddesk.rules.distribution import Why
from leaddesk.rules.fold import sort_key
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.inputs import KeyFilter, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.distribution import why_me_text, why_text
from leaddesk.ui.words.formats import moment_text, number_text

WIDTH = 320
NOBODY = "0"
FAIRLY, CLAIM = "fairly", "claim"


class OwnerPopover(SavingPopover):
    """The people of the store, with the leads they own; the last choice is nobody."""

    def __init__(self, anchor: QWidget, desk: Desk, detail: LeadDetail) -> None:
        super().__init__(anchor, desk, translate("Lead", "Owner"), WIDTH)
        self._detail = detail
        self._people: tuple[UserRow, ...] = ()
        self._why: WhyRow | None = None
        self.why = Label("", SECONDARY, "text2", wrap=True)
        self.why.hide()
        self.line = LineEdit(
            translate("Lead", "Owner"), placeholder=translate("Lead", "Name or initials")
        )
        self.list = ChoiceList(translate("Lead", "People", "list"), 8)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for part in (self.why, self.line, self.list, self.problem):
            self.body.addWidget(part)
        KeyFilter(self.line, self._on_key)
        self.line.textChanged.connect(lambda _: self._show())
        self.list.taken.connect(self._assign)
        desk.ask(why_given, lead_id=detail.lead_id).done(self._on_why)
        desk.ask(users).done(self._on_users)

    def show_at(self) -> None:
        self.open(self.line)

    def _on_why(self, why: WhyRow | None) -> None:
        """Why somebody has it, as long as it is the one who was given it."""
        self._why = why
        if why is None or (why.user_id or 0) != self._detail.owner_id:
            return
        day = moment_text(why.at)
        self.why.setText(why_me_text(why.why, why.user, why.pool, why.rule, day))
        self.why.show()
        if self.isVisible():
            self._show()

    def _ways(self, typed: str) -> list[Choice]:
        """What can be done with a lead that nobody has; F is the first of them."""
        if self._detail.owner_id or not "fair".startswith(typed):
            return []
        fairly = Choice(FAIRLY, translate("Lead", "Give out fairly"), second="F")
        if self._why is not None and self._why.why is Why.TO_CLAIM and not typed:
            return [fairly, Choice(CLAIM, translate("Lead", "Take it out of the pool"))]
        return [fairly]

    def _on_users(self, people: tuple[UserRow, ...]) -> None:
        self._people = tuple(person for person in people if person.active)
        self._show()

    def _show(self) -> None:
        typed = sort_key(self.line.text().strip())
        found = [p for p in self._people if _matches(p, typed)]
        choices = [
            Choice(str(p.user_id), f"{p.name} ({p.initials})", second=number_text(p.leads))
            for p in found
        ]
        ways = self._ways(typed)
        choices = [*ways, *choices] if typed else [*choices, *ways]
        if not typed:
            choices.append(Choice(NOBODY, translate("Lead", "Nobody")))
        self.list.show_choices(choices, str(self._detail.owner_id))
        if self.isVisible():
            self.place()

    def _on_key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.list.step(steps[Qt.Key(event.key())])
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._assign(self.list.current())
            return True
        return False

    def _assign(self, key: str) -> None:
        if not key:
            return
        if key == FAIRLY:
            self.run(distribute_leads, lead_ids=[self._detail.lead_id])
            return
        if key == CLAIM:
            self.run(claim_lead, lead_id=self._detail.lead_id)
            return
        owner = None if key == NOBODY else int(key)
        if (owner or 0) == self._detail.owner_id:
            self.leave()
            return
        self.run(assign_owner, lead_ids=[self._detail.lead_id], owner_id=owner)

    def _on_saved(self, result: object) -> None:
        if isinstance(result, GivenOut) and not result.assigned:
            self._saving = False
            said = translate("Lead", "Nobody gets it: {why}.")
            self.say(said.format(why=", ".join(why_text(one.why) for one in result.given)))
            return
        super()._on_saved(result)


def _matches(person: UserRow, typed: str) -> bool:
    """The typed text begins a word of the name, or the initials."""
    words = [*sort_key(person.name).split(), sort_key(person.name), sort_key(person.initials)]
    return not typed or any(word.startswith(typed) for word in words)
