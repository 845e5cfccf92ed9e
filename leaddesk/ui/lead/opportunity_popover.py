"""An opportunity comes of a lead: its value, and the day on which it goes on."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.offers import create_opportunity
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.presets import free_days
from leaddesk.rules.amounts import read_money
from leaddesk.rules.due_text import Due
from leaddesk.rules.problem import Problem
from leaddesk.rules.roles import Right, may
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.field_values import typed_value
from leaddesk.ui.lead.lead_words import gate_text
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.due_field import DueField
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import date_text, number_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.reasons import override_reasons
from leaddesk.ui.words.stages import stage_name

WIDTH = 400
PRESET = "+1w"


class OpportunityPopover(SavingPopover):
    """Value, day, topic, Enter. What a gate misses is said, and the manager goes on by a reason."""

    def __init__(self, anchor: QWidget, desk: Desk, detail: LeadDetail) -> None:
        super().__init__(anchor, desk, translate("Lead", "Opportunity"), WIDTH)
        self._detail = detail
        known = detail.values.get("lead.value")
        value = translate("Lead", "Value in €")
        self.value = LineEdit(value, number_text(known, 2) if known else "")
        expected, day = field_name("lead.expected_on"), detail.values.get("lead.expected_on")
        self.expected = LineEdit(expected, date_text(day) if isinstance(day, date) else "")
        self.due = DueField(desk.today(), PRESET)
        topic = translate("Lead", "Topic")
        self.topic = LineEdit(topic)
        self.topic.setMaxLength(300)
        self.reasons = ChoiceList(translate("Lead", "Reason"))
        effect = translate("Lead", "Stands in stage {stage} then, and is yours.")
        self._button = Button(
            translate("Lead", "Create the opportunity"), "pri", key=key_text("Return"),
            clicked=self._go,
        )  # fmt: skip
        buttons = FlowLayout(right=True)
        buttons.addWidget(self._button)
        for part in (
            Field(value, self.value), Field(expected, self.expected),
            Field(translate("Lead", "Goes on"), self.due), Field(topic, self.topic),
            Label(effect.format(stage=stage_name(Stage.PROSPECT)), SECONDARY, "text2", wrap=True),
            self.problem, self.reasons,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.reasons.hide()
        for line in (self.value, self.expected, self.due.line, self.topic):
            line.returnPressed.connect(self._go)
        self.reasons.taken.connect(lambda _: self._go())

    def show_at(self) -> None:
        self.open(self.value)
        self.desk.ask(free_days).newest("popover_free_days").done(self.due.know_free_days)

    def _go(self) -> None:
        decimal = "," if current_language() == "de" else "."
        amount = read_money(self.value.text(), decimal)
        if amount is None:
            self.say(translate("Lead", "Enter the value as an amount, e.g. 12,500."))
            self.value.setFocus()
            return
        expected = typed_value("lead.expected_on", self.expected.text(), self.desk.today())
        if isinstance(expected, Problem):
            self.say(problem_texts([expected])[0])
            self.expected.setFocus()
            return
        due = self.due.due()
        if not isinstance(due, Due) or due.on is None:
            self.say(problem_texts([due])[0] if isinstance(due, Problem)
                     else translate("Lead", "Enter the day on which it goes on."))  # fmt: skip
            self.due.line.setFocus()
            return
        self.run(
            create_opportunity, lead_id=self._detail.lead_id, value=amount, on=due.on,
            topic=self.topic.text().strip(),
            expected=expected if isinstance(expected, date) else None,
            override=self.reasons.current() if self.reasons.isVisible() else "",
        )  # fmt: skip

    def _on_failed(self, failure: Failure) -> None:
        super()._on_failed(failure)
        gate = [problem for problem in failure.problems if problem.code.startswith("gate_")]
        if not gate:
            return
        self.say(gate_text(gate, Stage.PROSPECT))
        if self.reasons.isHidden() and may(self.desk.own_role.now(), Right.OVERRIDE):
            self.reasons.show_choices(
                [Choice(k, w, str(n)) for n, (k, w) in enumerate(override_reasons(), 1)]
            )
            self.reasons.show()
            self._button.set_caption(translate("Lead", "Create it with this reason"))
            self.place()
            self.reasons.setFocus()
