"""A target: what is to be reached by when, by whom, and who answers for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.targets import set_target
from leaddesk.queries.targets import TargetRow
from leaddesk.queries.users import UserRow
from leaddesk.rules.problem import Problem
from leaddesk.rules.roles import Role
from leaddesk.rules.targets import Goal, Measure
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.settings.typed_lines import amount_typed, day_typed
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.agreement_paper import amount_text, measure_name
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.roles import role_name

WIDTH = 560


class TargetDialog(Dialog):
    """`row` None: a new one. Closes when it is saved."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, people: Sequence[UserRow], row: TargetRow | None
    ) -> None:
        title = (
            translate("TargetSettings", "Target")
            if row
            else translate("TargetSettings", "New target")
        )
        super().__init__(title, translate("TargetSettings", "Save target"), parent)
        self._desk, self._row = desk, row
        self._build(people)
        if row is not None:
            self._show(row.goal)
        elif desk.me is not None:
            self.responsible.choose(desk.me)

    def _build(self, people: Sequence[UserRow]) -> None:
        self.measure = ComboBox(translate("TargetSettings", "What is counted"))
        for measure in Measure:
            self.measure.addItem(measure_name(measure), measure.value)
        self.amount = LineEdit(translate("TargetSettings", "So many"))
        today = self._desk.today()
        quarter = f"{today.year}-Q{(today.month + 2) // 3}"
        self.period = LineEdit(translate("TargetSettings", "Period"), quarter)
        self.whose = ComboBox(translate("TargetSettings", "Reached by"))
        self.whose.addItem(translate("TargetSettings", "the company"), ("", None))
        for role in Role:
            self.whose.addItem(role_name(role), (role.value, None))
        for person in people:
            if person.active:
                self.whose.addItem(person.name, ("", person.user_id))
        self.responsible = ComboBox(translate("TargetSettings", "Responsible"))
        self.responsible.addItem(translate("TargetSettings", "Nobody"), 0)
        for person in people:
            if person.active:
                self.responsible.addItem(person.name, person.user_id)
        self.due = LineEdit(translate("TargetSettings", "Looked at on"))
        self.note = LineEdit(translate("TargetSettings", "Note"))
        self.bar = MessageBar()
        hint = translate("TargetSettings", "2026, 2026-Q1 or 2026-03")
        for fields in (
            (Field(self.measure.accessibleName(), self.measure),
             Field(self.amount.accessibleName(), self.amount)),
            (Field(self.period.accessibleName(), self.period, hint),
             Field(self.whose.accessibleName(), self.whose)),
            (Field(self.responsible.accessibleName(), self.responsible),
             Field(self.due.accessibleName(), self.due)),
        ):  # fmt: skip
            row = QHBoxLayout()
            row.setSpacing(16)
            for field in fields:
                row.addWidget(field, 1)
            self.body.addLayout(row)
        self.body.addWidget(Field(self.note.accessibleName(), self.note))
        self.body.addWidget(self.bar)
        self.setMinimumWidth(theme.px(WIDTH))

    def _show(self, goal: Goal) -> None:
        self.measure.choose(goal.measure)
        self.amount.setText(amount_text(goal.measure, goal.value))
        self.period.setText(goal.period)
        for place in range(self.whose.count()):
            if tuple(self.whose.itemData(place)) == (goal.team, goal.user_id):
                self.whose.setCurrentIndex(place)
        self.responsible.choose(goal.responsible_id or 0)
        self.due.setText(date_text(goal.due_on) if goal.due_on else "")
        self.note.setText(goal.note)

    def accept(self) -> None:
        today, problems = self._desk.today(), list[Problem]()
        measure = str(self.measure.currentData())
        team, user = self.whose.currentData()
        goal = Goal(
            measure, self.period.text(),
            amount_typed(measure, self.amount.text(), today, problems), team, user,
            self.responsible.currentData() or None, day_typed(self.due.text(), today, problems),
            self.note.text(),
        )  # fmt: skip
        if problems:
            self.bar.show_message("danger", "\n".join(problem_texts(problems)))
            return
        target_id = self._row.target_id if self._row else None
        self._desk.run(set_target, goal=goal, target_id=target_id).done(
            lambda _: super(TargetDialog, self).accept()
        ).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
