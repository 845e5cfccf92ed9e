"""Sales says no to a lead: the reason by digit, a word on it, and what becomes of the lead."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.offers import reject_offer
from leaddesk.queries.deadlines import LeadDeadlines
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.reasons import reason_name
from leaddesk.ui.words.stages import stage_name

WIDTH = 400


class RejectPopover(SavingPopover):
    """R, a digit, Ctrl+Enter."""

    def __init__(self, anchor: QWidget, desk: Desk, deadlines: LeadDeadlines) -> None:
        super().__init__(anchor, desk, translate("Decision", "Reject: why?"), WIDTH)
        self._lead = deadlines.lead_id
        self.reasons = ChoiceList(translate("Decision", "Reason"), 9)
        self.reasons.show_choices(
            [Choice(k, reason_name(k), str(n)) for n, k in enumerate(deadlines.reasons, 1)]
        )
        self.reasons.choose_none()
        self.note = LineEdit(
            translate("Decision", "More about it"),
            placeholder=translate("Decision", "More about it (optional)"),
        )
        effect = translate("Decision", "Goes back to marketing, stage {stage}.")
        button = Button(
            translate("Decision", "Reject"), "pri", key=key_text("Ctrl+Return"), clicked=self._go
        )
        buttons = FlowLayout(right=True)
        buttons.addWidget(button)
        effect_label = Label(
            effect.format(stage=stage_name(Stage.WARM)), SECONDARY, "text2", wrap=True
        )
        for part in (self.reasons, self.note, effect_label, self.problem):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.reasons.picked.connect(lambda _: self.note.setFocus())
        self.note.returnPressed.connect(self._go)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._go)

    def show_at(self) -> None:
        self.open(self.reasons)

    def _go(self) -> None:
        if not self.reasons.current():
            self.say(translate("Decision", "Choose a reason by its digit."))
            self.reasons.setFocus()
            return
        self.run(
            reject_offer, lead_id=self._lead, reason=self.reasons.current(),
            note=self.note.text().strip(),
        )  # fmt: skip
