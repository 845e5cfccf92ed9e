"""Handing a lead over to sales: to whom, and a word on it; what the gate misses is said."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.offers import offer_lead
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.offer_targets import OfferTargets, offer_targets
from leaddesk.rules.offers import Way
from leaddesk.rules.roles import Right, may
from leaddesk.rules.stage_moves import gate_problems
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.lead_words import gate_text
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.reasons import override_reasons

WIDTH = 400
ALL, PERSON, POOL = "all", "person", "pool"


class OfferPopover(SavingPopover):
    """V, Enter is all it takes where the gate is open: whom the settings name is chosen."""

    def __init__(self, anchor: QWidget, desk: Desk, detail: LeadDetail) -> None:
        super().__init__(anchor, desk, translate("Lead", "Hand over to sales"), WIDTH)
        self._lead = detail.lead_id
        self._gate = gate_problems(detail.facts, detail.stage, Stage.MQL, detail.plan)
        self._closed = bool(self._gate)
        self.to = ChoiceList(translate("Lead", "To whom"), 8)
        self.note = LineEdit(
            translate("Lead", "A word to sales"),
            placeholder=translate("Lead", "A word to sales (optional)"),
        )
        self._missing = Label(gate_text(self._gate, Stage.MQL), SECONDARY, "text2", wrap=True)
        self.reasons = ChoiceList(translate("Lead", "Reason"))
        self.reasons.show_choices(
            [Choice(k, w, str(n)) for n, (k, w) in enumerate(override_reasons(), 1)]
        )
        self._button = Button(
            translate("Lead", "Hand over"), "pri", key=key_text("Return"), clicked=self._go
        )
        buttons = FlowLayout(right=True)
        buttons.addWidget(self._button)
        for part in (self.to, self.note, self._missing, self.reasons, self.problem):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self._missing.setVisible(self._closed)
        self.reasons.setVisible(self._closed and self._may_override())
        self._button.setEnabled(not self._closed or self._may_override())
        self.to.taken.connect(lambda _: self._on_taken())
        self.note.returnPressed.connect(self._go)
        self.reasons.taken.connect(lambda _: self._go())

    def show_at(self) -> None:
        self.open(self.to)
        self.desk.ask(offer_targets).done(self._show)

    def _may_override(self) -> bool:
        return may(self.desk.own_role.now(), Right.OVERRIDE)

    def _show(self, targets: OfferTargets) -> None:
        rules = targets.rules
        named = rules.to if rules.way is Way.PUSH else None
        self.to.show_choices(
            [
                Choice(ALL, translate("Lead", "All of sales: whoever takes it first"), "0"),
                *(Choice(f"{POOL} {pool}", translate("Lead", "Pool {name}").format(name=name))
                  for pool, name in targets.pools.items()),
                *(Choice(f"{PERSON} {user}", name) for user, name in targets.people.items()),
            ],
            f"{PERSON} {named}" if named in targets.people else ALL,
        )  # fmt: skip
        self.place()

    def _on_taken(self) -> None:
        if self._closed:
            (self.reasons if self._may_override() else self.note).setFocus()
        else:
            self._go()

    def _go(self) -> None:
        kind, _, chosen = self.to.current().partition(" ")
        if not kind or not self._button.isEnabled():
            return
        self.run(
            offer_lead, lead_id=self._lead, note=self.note.text().strip(),
            to_id=int(chosen) if kind == PERSON else None,
            pool_id=int(chosen) if kind == POOL else None,
            override=self.reasons.current() if self._closed else "",
        )  # fmt: skip
