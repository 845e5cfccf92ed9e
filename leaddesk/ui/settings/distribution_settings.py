"""Distribution: the pools, the rules that lead there, a test, and whether it was fair."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.pools import (
    order_distribution_rules,
    remove_distribution_rule,
    remove_pool,
)  # fmt: skip
from leaddesk.queries.distribution import (
    PoolRow,
    RuleRow,
    distribution_rules,
    longest_waiting,
    pools,
    unassigned,
)  # fmt: skip
from leaddesk.queries.fairness import FairRow, fairness
from leaddesk.queries.qualification import questions
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.queries.users import UserRow, users
from leaddesk.rules.qualification import Question
from leaddesk.ui.distribution.by_itself_box import ByItselfBox
from leaddesk.ui.distribution.distribution_dialog import DistributionDialog
from leaddesk.ui.distribution.fairness_export import FairnessExport
from leaddesk.ui.distribution.fairness_view import FairnessView
from leaddesk.ui.distribution.pool_dialog import PoolDialog
from leaddesk.ui.distribution.rule_dialog import RuleDialog
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button, IconButton
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.condition_values import Offered
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.inputs import ComboBox
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.conditions import conditions_text
from leaddesk.ui.words.distribution import way_name
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.segments import segment_name

TRIED = 10
PERIODS = (30, 90, 365)


class DistributionSettings(SettingsPart):
    """Pools and rules are edited in dialogs; each change is a step that can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("DistributionPage", "Distribution"),
            translate(
                "DistributionPage",
                "Leads that nobody has go to a pool by the first rule that they meet, and there to"
                " one of its people.",
            ),
            wide=True,
        )
        self._desk = desk
        self._pools: Sequence[PoolRow] = ()
        self._rules: Sequence[RuleRow] = ()
        self._people: Sequence[UserRow] = ()
        self._segments: Sequence[SegmentRow] = ()
        self._questions: Sequence[Question] = ()
        self._build()

    def _build(self) -> None:
        self.waiting = Label("", color="text2")
        self.test = Button(
            translate("DistributionPage", "Test with 10 leads"), clicked=self._on_test
        )
        self.give = Button(
            translate("DistributionPage", "Give out leads …"), "pri", clicked=self._on_give
        )
        self.bar = MessageBar()
        self.by_itself = ByItselfBox(self._desk)
        self.pools = ChoiceList(
            translate("DistributionPage", "Pools", "list"), 8, by_double_click=True
        )
        self.pools.taken.connect(lambda _: self._on_pool())
        self.rules = ChoiceList(
            translate("DistributionPage", "Rules", "list"), 12, by_double_click=True
        )
        self.rules.taken.connect(lambda _: self._on_rule())
        self.no_pools = Label(
            translate(
                "DistributionPage", "No pool yet. Add one with the people who work on leads."
            ),
            color="text2",
        )
        self.no_rules = Label(
            translate("DistributionPage", "No rule yet: no lead would be given to anybody."),
            color="text2",
        )
        self.add_rule = Button(
            translate("DistributionPage", "Add a rule"), "text", icon_name="plus",
            clicked=lambda: self._edit_rule(None),
        )  # fmt: skip
        self.period = ComboBox(translate("DistributionPage", "Period"))
        for days in PERIODS:
            self.period.addItem(translate("DistributionPage", "Last %n day(s)", "", days), days)
        self.period.choose(PERIODS[1])
        self.period.currentIndexChanged.connect(lambda _: self._ask_shares())
        self.shares, self.export = FairnessView(), FairnessExport(self._desk)
        self.export.told.connect(self.bar.show_message)
        self._lay_out()

    def _lay_out(self) -> None:
        add_pool = Button(
            translate("DistributionPage", "Add a pool"), "text", icon_name="plus",
            clicked=lambda: self._edit_pool(None),
        )  # fmt: skip
        self.body.addLayout(_line(self.waiting, self.test, self.give))
        self.body.addWidget(self.bar)
        self.body.addWidget(self.by_itself)
        self.body.addWidget(Label(translate("DistributionPage", "Pools"), SECTION))
        for part in (self.no_pools, self.pools):
            self.body.addWidget(part)
        self.body.addLayout(row_of(
            add_pool, Button(translate("DistributionPage", "Edit"), clicked=self._on_pool),
            Button(translate("DistributionPage", "Remove"), clicked=self._on_remove_pool),
        ))  # fmt: skip
        self.body.addWidget(
            Label(translate("DistributionPage", "Rules, asked in this order"), SECTION)
        )
        for part in (self.no_rules, self.rules):
            self.body.addWidget(part)
        up = translate("DistributionPage", "Ask this rule earlier")
        down = translate("DistributionPage", "Ask this rule later")
        self.body.addLayout(row_of(
            self.add_rule, Button(translate("DistributionPage", "Edit"), clicked=self._on_rule),
            IconButton("arrow-up", up, clicked=lambda: self._move(-1)),
            IconButton("arrow-down", down, clicked=lambda: self._move(1)),
            Button(translate("DistributionPage", "Remove"), clicked=self._on_remove_rule),
        ))  # fmt: skip
        heading = Label(translate("DistributionPage", "Was it fair?"), SECTION)
        self.body.addLayout(_line(heading, self.period, self.export))
        self.body.addWidget(self.shares)

    def look(self) -> None:
        ask = self._desk.ask
        ask(users).newest("distribution_users").done(self._on_users)
        ask(segments).newest("distribution_segments").done(self._on_segments)
        ask(questions).newest("distribution_questions").done(self._on_questions)
        ask(unassigned).newest("distribution_waiting").done(self._on_waiting)
        ask(pools).newest("distribution_pools").done(self._on_pools)
        ask(distribution_rules).newest("distribution_rules").done(self._on_rules)
        self.by_itself.look()
        self._ask_shares()

    def _ask_shares(self) -> None:
        today = self._desk.today()
        start = today - timedelta(days=int(self.period.currentData()) - 1)
        self._desk.ask(fairness, start=start, end=today).newest("fairness").done(
            partial(self._on_shares, start, today)
        )

    def _on_users(self, rows: Sequence[UserRow]) -> None:
        self._people = rows

    def _on_segments(self, rows: Sequence[SegmentRow]) -> None:
        self._segments = rows

    def _on_questions(self, rows: Sequence[Question]) -> None:
        self._questions = rows

    def _on_shares(self, start: date, end: date, rows: Sequence[FairRow]) -> None:
        self.shares.show_shares(rows)
        self.export.show_shares(rows, start, end)

    def _on_waiting(self, count: int) -> None:
        self.waiting.setText(
            translate("DistributionPage", "%n lead(s) without an owner", "", count)
        )

    def _on_pools(self, rows: Sequence[PoolRow]) -> None:
        self._pools = rows
        self.pools.show_choices([_pool_choice(row) for row in rows], self.pools.current())
        self.pools.setVisible(bool(rows))
        self.no_pools.setVisible(not rows)
        self.add_rule.setEnabled(bool(rows))
        said = [f"{r.name}: {text}" for r in rows for text in problem_texts(r.problems)]
        if said:
            self.bar.show_message("warn", "\n".join(said))

    def _on_rules(self, rows: Sequence[RuleRow]) -> None:
        self._rules = rows
        choices = [_rule_choice(place, row) for place, row in enumerate(rows, start=1)]
        self.rules.show_choices(choices, self.rules.current())
        self.rules.setVisible(bool(rows))
        self.no_rules.setVisible(not rows)

    def _on_test(self) -> None:
        self._desk.ask(longest_waiting, limit=TRIED).done(self._try_with)

    def _try_with(self, leads: Sequence[int]) -> None:
        run_dialog(DistributionDialog(self._desk, self.window(), leads, trial=True))

    def _on_give(self) -> None:
        dialog = DistributionDialog(self._desk, self.window())
        run_dialog(dialog)
        if dialog.given is not None:
            text = translate("DistributionPage", "%n lead(s) given out. Ctrl+Z takes it back.", "",
                             dialog.given)  # fmt: skip
            self.bar.show_message("ok", text)
            self.look()

    def _on_pool(self) -> None:
        row = next((r for r in self._pools if str(r.pool_id) == self.pools.current()), None)
        if row is not None:
            self._edit_pool(row)

    def _edit_pool(self, row: PoolRow | None) -> None:
        self._edit(PoolDialog(self._desk, self.window(), self._people, row))

    def _on_rule(self) -> None:
        row = next((r for r in self._rules if str(r.rule_id) == self.rules.current()), None)
        if row is not None:
            self._edit_rule(row)

    def _edit_rule(self, row: RuleRow | None) -> None:
        offered = offered_for(self._segments, self._questions)
        self._edit(RuleDialog(self._desk, self.window(), self._pools, offered, row))

    def _edit(self, dialog: PoolDialog | RuleDialog) -> None:
        self.bar.dismiss()
        run_dialog(dialog)
        self.look()

    def _on_remove_pool(self) -> None:
        if self.pools.current():
            self._run(remove_pool, pool_id=int(self.pools.current()))

    def _on_remove_rule(self) -> None:
        if self.rules.current():
            self._run(remove_distribution_rule, rule_id=int(self.rules.current()))

    def _move(self, by: int) -> None:
        order = [row.rule_id for row in self._rules]
        if not self.rules.current():
            return
        place = order.index(int(self.rules.current()))
        if 0 <= place + by < len(order):
            order.insert(place + by, order.pop(place))
            self._run(order_distribution_rules, rule_ids=order)

    def _run(self, operation: Callable[..., Any], **what: Any) -> None:
        self.bar.dismiss()
        self._desk.run(operation, **what).done(lambda _: self.look()).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))


def offered_for(segments: Sequence[SegmentRow], questions: Sequence[Question]) -> Offered:
    """What the conditions of a rule may ask for."""
    return Offered(
        {row.number: segment_name(row) for row in segments},
        {question.key: question.text(current_language()) for question in questions},
    )


def _pool_choice(row: PoolRow) -> Choice:
    people = ", ".join(
        m.initials if m.weight == 1 else f"{m.initials} ×{m.weight}" for m in row.members
    )
    text = f"{_named(row)} · {people}"
    return Choice(str(row.pool_id), text, second=way_name(row.way))


def _rule_choice(place: int, row: RuleRow) -> Choice:
    text = f"{place}. {_named(row)} · {conditions_text(row.conditions)}"
    return Choice(str(row.rule_id), text, second=f"→ {row.pool}")


def _named(row: PoolRow | RuleRow) -> str:
    off = translate("DistributionPage", "{name} (off)")
    return row.name if row.active else off.format(name=row.name)


def _line(*parts: QWidget) -> QHBoxLayout:
    """The first at the left, the others at the right."""
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(parts[0], 1)
    for part in parts[1:]:
        line.addWidget(part)
    return line
