"""Lifting an exclusion: only with a reason, which is remembered for this lead."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.exclusions import lift_exclusion
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text

WIDTH = 380


class LiftPopover(SavingPopover):
    """One line to type, then Enter."""

    def __init__(self, anchor: QWidget, desk: Desk, detail: LeadDetail) -> None:
        super().__init__(anchor, desk, translate("Lead", "Lift the exclusion"), WIDTH)
        self._detail = detail
        hint = translate(
            "Lead", "Relation and list do not exclude this lead any more. Why is it a prospect?"
        )
        self.reason = LineEdit(translate("Lead", "Reason"))
        self.reason.returnPressed.connect(self._lift)
        self.lift_button = Button(
            translate("Lead", "Lift"), "pri", key=key_text("Return"), clicked=self._lift
        )
        buttons = FlowLayout(right=True)
        buttons.addWidget(self.lift_button)
        self.body.addWidget(Label(hint, SECONDARY, "text2", wrap=True))
        self.body.addWidget(Field(translate("Lead", "Reason"), self.reason))
        self.body.addWidget(self.problem)
        self.body.addLayout(buttons)

    def show_at(self) -> None:
        self.open(self.reason)

    def _lift(self) -> None:
        self.run(lift_exclusion, lead_id=self._detail.lead_id, reason=self.reason.text())
