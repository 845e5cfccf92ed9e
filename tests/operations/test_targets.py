"""Targets: for whom, for when, how much; and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from leaddesk.models import Target
from leaddesk.operations.targets import remove_target, set_target
from leaddesk.rules.problem import Refused
from leaddesk.rules.targets import Goal, period_of
from leaddesk.store.store import Store

GOAL = Goal("won", "2026-q1", 12, "inside_sales", due_on=date(2026, 4, 10), note="größer")


def test_set_changed_and_removed(store: Store) -> None:
    made = store.run(set_target, GOAL).result
    store.run(set_target, replace(GOAL, value=15), made)
    kept = store.ask(lambda s: s.get_one(Target, made))
    assert (kept.period, kept.value, kept.team) == ("2026-Q1", 15, "inside_sales")
    store.run(remove_target, made)
    assert store.ask(lambda s: s.scalars(select(Target.id)).all()) == []
    store.undo()
    assert store.ask(lambda s: s.get_one(Target, made).due_on) == date(2026, 4, 10)


@pytest.mark.parametrize(
    ("goal", "code"),
    [
        (replace(GOAL, measure="umsatz"), "target_measure"),
        (replace(GOAL, period="2026-13"), "target_period"),
        (replace(GOAL, value=0), "target_value"),
        (replace(GOAL, measure="in_time", value=101), "target_value"),
        (replace(GOAL, user_id=1), "target_both"),
        (replace(GOAL, team="", user_id=999), "unknown_user"),
    ],
)
def test_what_cannot_be(store: Store, goal: Goal, code: str) -> None:
    with pytest.raises(Refused) as told:
        store.run(set_target, goal)
    assert [problem.code for problem in told.value.problems] == [code]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2026", (date(2026, 1, 1), date(2026, 12, 31))),
        ("2026-Q4", (date(2026, 10, 1), date(2026, 12, 31))),
        ("2028-02", (date(2028, 2, 1), date(2028, 2, 29))),
        ("2026-5", None),
        ("0000", None),
        ("2026-00", None),
    ],
)
def test_periods(text: str, days: tuple[date, date] | None) -> None:
    assert period_of(text) == days
