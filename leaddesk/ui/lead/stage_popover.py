"""Moving a lead: the stage by digit, then the reason where one is due, then Enter."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.operations.stages import move_stage
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.problem import Problem
from leaddesk.rules.roles import Right, may, who_may
from leaddesk.rules.stage_moves import gate_problems
from leaddesk.rules.stage_order import StageOrder
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
from leaddesk.ui.words.reasons import override_reasons, reasons_of
from leaddesk.ui.words.roles import role_names
from leaddesk.ui.words.stages import stage_name

WIDTH = 380
_SIGNS = {Stage.LOST: "9", Stage.EXCLUDED: "0", Stage.PARTNER: "P"}


class StagePopover(SavingPopover):
    """The next stage is preselected: S, Enter is all it takes."""

    def __init__(
        self, anchor: QWidget, desk: Desk, detail: LeadDetail, preset: Stage | None = None
    ) -> None:
        super().__init__(anchor, desk, translate("Lead", "Move to stage"), WIDTH)
        self._detail = detail
        self._target: Stage | None = None
        self._build()
        self._wire()
        current = preset or detail.plan.order.next(detail.stage)
        self.stages.show_choices(_stages(detail.stage, detail.plan.order), current.key)
        self._show_gate()

    def _build(self) -> None:
        self.stages = ChoiceList(translate("Lead", "Stage"), 11)
        self._text = Label("", SECONDARY, "text2", wrap=True)
        self.reasons = ChoiceList(translate("Lead", "Reason"))
        self.note = LineEdit(
            translate("Lead", "Note on the move"), placeholder=translate("Lead", "Note (optional)")
        )
        self.move_button = Button(
            translate("Lead", "Move"), "pri", key=key_text("Return"), clicked=self._go_on
        )
        buttons = FlowLayout(right=True)
        buttons.addWidget(self.move_button)
        for part in (self.stages, self._text, self.reasons, self.note, self.problem):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        for hidden in (self.reasons, self.note):
            hidden.hide()

    def _wire(self) -> None:
        self.stages.taken.connect(lambda _: self._go_on())
        model = self.stages.selectionModel()
        model.currentChanged.connect(lambda *_: self._show_gate())
        self.reasons.picked.connect(lambda _: self.note.setFocus())
        self.reasons.taken.connect(lambda _: self._go_on())
        self.note.returnPressed.connect(self._go_on)

    def show_at(self) -> None:
        self.open(self.stages)

    def chosen(self) -> Stage:
        return Stage.of(self.stages.current())

    def _gate(self, to: Stage) -> tuple[Problem, ...]:
        """What is missing for this move; the sales manager goes on with a reason."""
        detail = self._detail
        return gate_problems(detail.facts, detail.stage, to, detail.plan)

    def _show_gate(self) -> None:
        if not self.stages.current() or self._target is not None:
            return
        self._say_gate(self.chosen())

    def _say_gate(self, to: Stage) -> None:
        gate = gate_text(self._gate(to), to)
        if gate and self._may_override():
            gate += " " + translate("Lead", "You can go on with a reason.")
        elif gate:
            who = role_names(", ".join(who_may(Right.OVERRIDE)))
            text = translate("Lead", "Only this role can go on with a reason: {who}.")
            gate += " " + text.format(who=who)
        self._text.setText(gate)
        self._text.setVisible(bool(gate))

    def _may_override(self) -> bool:
        return may(self.desk.own_role.now(), Right.OVERRIDE)

    def _go_on(self) -> None:
        """Move; where a reason is due, ask for it first."""
        if self._target is None:
            to = self.chosen()
            gate = self._gate(to)
            if gate and not self._may_override():
                self._say_gate(to)
            elif self._detail.plan.reasons_for(self._detail.stage, to) or gate:
                self._ask_reason(to)
            else:
                self._move(to, "")
            return
        if not self.reasons.current():
            self.reasons.setFocus()
            return
        self._move(self._target, self.reasons.current())

    def _ask_reason(self, to: Stage) -> None:
        self._target = to
        kind = self._detail.plan.kind_of(self._detail.stage, to)
        needed = self._detail.plan.reasons_for(self._detail.stage, to)
        reasons = reasons_of(kind, needed) if needed else override_reasons()
        self.title.setText(translate("Lead", "To {stage}: why?").format(stage=stage_name(to)))
        self.reasons.show_choices(
            [Choice(key, words, str(place)) for place, (key, words) in enumerate(reasons, 1)]
        )
        gate = "" if needed else gate_text(self._gate(to), to)
        self._text.setText(gate)
        self._text.setVisible(bool(gate))
        self.stages.hide()
        self.reasons.show()
        self.note.show()
        self.place()
        self.reasons.setFocus()

    def _move(self, to: Stage, reason: str) -> None:
        note = self.note.text().strip()
        self.run(move_stage, lead_ids=[self._detail.lead_id], to=to, reason=reason, note=note)


def _stages(here: Stage, order: StageOrder) -> list[Choice]:
    """All stages, where it stands now said in words."""
    choices = []
    for stage in order.every:
        sign = str(order.place(stage)) if stage.in_funnel else _SIGNS[stage]
        second = translate("Lead", "now") if stage is here else ""
        choices.append(Choice(stage.key, stage_name(stage), sign, second))
    return choices
