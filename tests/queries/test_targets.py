"""Targets count the leads that came to a stage for the first time, as their query lists them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import Lead, StageMove, User
from leaddesk.operations.campaigns import set_campaign
from leaddesk.queries.lead_count import lead_count
from leaddesk.queries.measure_warnings import measure_warnings
from leaddesk.queries.targets import what_is_reached
from leaddesk.rules.campaigns import Campaign
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.measure_warnings import (
    Answered,
    Inflow,
    What,
    acceptance_warning,
    campaign_warnings,
    inflow_warnings,
)
from leaddesk.rules.targets import Goal, Standing, expected, period_of, standing
from leaddesk.store.store import Store
from tests.queries.conftest import NOW, TODAY

GOALS = [
    Goal(measure, period, 5, team, user)
    for measure in ("leads", "qualified", "accepted", "sql", "quotes", "won", "value")
    for period in ("2025", "2025-Q4", "2025-10")
    for team, user in (("", None), ("manager", None), ("", 2))
]
STAGES = {"leads": 1, "qualified": 3, "accepted": 4, "sql": 5, "quotes": 7, "won": 8, "value": 8}


def by_hand(store: Store, goal: Goal) -> int:
    def count(session: Any) -> int:
        moves = defaultdict(list)
        for move in session.scalars(select(StageMove)):
            moves[move.lead_id].append(move)
        roles = {user.id: user.role for user in session.scalars(select(User))}
        first, last = period_of(goal.period) or (TODAY, TODAY)
        total = Decimal()
        for lead in session.scalars(select(Lead)):
            if goal.user_id is not None and lead.owner_id != goal.user_id:
                continue
            if goal.team and roles.get(lead.owner_id) != goal.team:
                continue
            came = [m.at for m in moves[lead.id] if STAGES[goal.measure] <= m.to_stage <= 8]
            if came and first <= min(came).astimezone().date() <= last:
                total += (lead.value or 0) * 100 if goal.measure == "value" else 1
        return int(total)

    return store.ask(count)


def found(store: Store, query: str) -> int:
    filter = parse_filter(query, TODAY)
    assert not filter.problems, query
    return store.ask(lead_count, filter=filter, me=1, today=TODAY)


def test_each_is_as_counted_by_hand_and_as_listed(filled: Store) -> None:
    reached = filled.ask(what_is_reached, goals=GOALS, now=NOW)
    for goal, (actual, query) in zip(GOALS, reached, strict=True):
        assert actual == by_hand(filled, goal), goal
        if goal.measure != "value":
            assert found(filled, query) == actual, query
    assert sum(bool(actual) for actual, _ in reached) > 20


@pytest.mark.parametrize(("team", "user"), [("", None), ("manager", None), ("", 2)])
@pytest.mark.parametrize("period", ["2025", "2025-Q3", "2025-10"])
def test_how_many_of_the_new_ones_were_won(
    filled: Store, period: str, team: str, user: int | None
) -> None:
    goal = Goal("conversion", period, 5, team, user)
    ((actual, query),) = filled.ask(what_is_reached, goals=[goal], now=NOW)
    new = by_hand(filled, replace(goal, measure="leads"))
    assert query.endswith(" reached:won")
    assert actual == (found(filled, query) * 100 // new if new else 0)
    assert found(filled, query.removesuffix(" reached:won")) == new


@pytest.mark.parametrize(
    ("period", "actual", "stands"),
    [
        ("2026", 0, Standing.COMING), ("2025-Q4", 60, Standing.REACHED),
        ("2025-Q4", 36, Standing.ON_PLAN), ("2025-Q4", 35, Standing.BEHIND),
        ("2025-Q3", 59, Standing.MISSED),
    ],
)  # fmt: skip
def test_how_a_target_stands(period: str, actual: int, stands: Standing) -> None:
    assert standing(Goal("won", period, 60), actual, TODAY) is stands


def test_a_share_is_expected_as_a_whole_from_the_first_day() -> None:
    for measure in ("in_time", "conversion"):
        assert expected(Goal(measure, "2025-Q4", 90), date(2025, 10, 1)) == 90


def test_what_the_figures_warn_of_lists_its_leads(filled: Store) -> None:
    warned = filled.ask(measure_warnings, today=TODAY)
    for one in warned:
        if one.what in (What.INFLOW, What.SOURCE_USELESS, What.CAMPAIGN_USELESS):
            assert found(filled, one.query) == one.now, one


def test_falling_inflow_and_silent_or_useless_sources() -> None:
    fair = Inflow("Messe <b>", 0, 8, 0, 9, 20, 8)
    web = Inflow("Web", 6, 1, 20, 1, 40, 1)
    told = inflow_warnings([fair, web], TODAY)
    assert [(w.what, w.name, w.now, w.before) for w in told] == [
        (What.INFLOW, "", 6, 9), (What.SOURCE_SILENT, "Messe <b>", 0, 9),
        (What.SOURCE_USELESS, "Messe <b>", 8, 20),
    ]  # fmt: skip
    assert inflow_warnings([Inflow("Web", 7, 9, 9, 9, 40, 15)], TODAY) == ()


def test_acceptance_is_compared_where_enough_was_decided() -> None:
    assert acceptance_warning(Answered(4, 4), Answered(9, 1), TODAY)[0].now == 0.5
    assert acceptance_warning(Answered(1, 3), Answered(9, 1), TODAY) == ()
    assert acceptance_warning(Answered(85, 15), Answered(9, 1), TODAY) == ()


def test_a_campaign_without_leads_is_told_after_a_fortnight(store: Store) -> None:
    today = store.clock().astimezone().date()
    store.run(set_campaign, Campaign("Größe", starts_on=today.replace(year=today.year - 1)))
    store.run(set_campaign, Campaign("Neu", starts_on=today))
    (told,) = store.ask(measure_warnings, today=today)
    assert (told.what, told.name, told.query) == (
        What.CAMPAIGN_EMPTY, "Größe", 'campaign="Größe"',
    )  # fmt: skip
    assert campaign_warnings([Inflow("Größe", year=1)], {"Größe": date(2025, 1, 1)}, TODAY) == ()
