"""A rule that leads to a pool: its conditions, and how many of the waiting leads meet them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.pools import RulePlan, set_distribution_rule
from leaddesk.queries.distribution import PoolRow, Reach, RuleRow, rule_reach
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.condition_editor import ConditionEditor
from leaddesk.ui.parts.condition_values import Offered
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_texts

WIDTH = 760


class RuleDialog(Dialog):
    """`offered`: what conditions may ask for; `rule` None: a new one. Closes when it is saved."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        pools: Sequence[PoolRow],
        offered: Offered,
        rule: RuleRow | None,
    ) -> None:
        title = translate("Distribution", "Rule") if rule else translate("Distribution", "New rule")
        super().__init__(title, translate("Distribution", "Save rule"), parent)
        self._desk, self._rule = desk, rule
        self._build(pools, offered)
        if rule is not None:
            self.name.setText(rule.name)
            self.pool.choose(rule.pool_id)
            self.active.setChecked(rule.active)
            self.conditions.show_conditions(rule.conditions)
        self._on_edited()

    def _build(self, pools: Sequence[PoolRow], offered: Offered) -> None:
        self.name = LineEdit(translate("Distribution", "Name"))
        self.conditions = ConditionEditor()
        self.conditions.offer(offered)
        self.conditions.edited.connect(self._on_edited)
        self.reach = Label("", color="text2", wrap=True)
        self.pool = ComboBox(translate("Distribution", "To the pool"))
        for row in pools:
            self.pool.addItem(row.name, row.pool_id)
        self.active = QCheckBox(translate("Distribution", "In use"))
        self.active.setChecked(True)
        self.bar = MessageBar()
        for part in (
            Field(translate("Distribution", "Name"), self.name),
            Label(translate("Distribution", "Leads of which all of this is so"), SECTION),
            self.conditions, self.reach,
            Field(translate("Distribution", "To the pool"), self.pool), self.active, self.bar,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.setMinimumWidth(theme.px(WIDTH))

    def _on_edited(self) -> None:
        if self.conditions.problems():
            self.reach.setText("")
            return
        self._desk.ask(
            rule_reach, conditions=self.conditions.conditions(), today=self._desk.today()
        ).newest("rule_reach").done(self._on_reach)

    def _on_reach(self, reach: Reach) -> None:
        text = translate("Distribution", "{met} of {waiting} leads that wait now meet this.")
        self.reach.setText(
            text.format(met=number_text(reach.met), waiting=number_text(reach.waiting))
        )

    def accept(self) -> None:
        problems = self.conditions.problems()
        if problems:
            self.bar.show_message("danger", "\n".join(problem_texts(problems)))
            return
        plan = RulePlan(
            self.name.text(), int(self.pool.currentData() or 0), self.conditions.conditions(),
            self.active.isChecked(),
        )  # fmt: skip
        rule = self._rule.rule_id if self._rule else None
        self._desk.run(set_distribution_rule, plan=plan, rule_id=rule).done(
            lambda _: super(RuleDialog, self).accept()
        ).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
