"""Cohort and groups against a slow computation of their own, on thirty generated histories."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from leaddesk.models import Lead, StageMove
from leaddesk.models.work import Work
from leaddesk.operations.leads import add_lead
from leaddesk.operations.set_up import set_up_store
from leaddesk.operations.stage_settings import set_stage_order
from leaddesk.queries.funnel import funnel_cohort
from leaddesk.queries.funnel_groups import By, funnel_groups
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.stages import FUNNEL, Stage
from leaddesk.store.store import Store
from tests.rules.test_stage_order import ORDERS, QUOTE_FIRST

START, END = datetime(2025, 3, 1, tzinfo=UTC), datetime(2025, 7, 1, tzinfo=UTC)
SOURCES = ("Messe Köln", "Website", None)
Moves = list[tuple[Stage, datetime]]


def generated(seed: int) -> list[tuple[str | None, Moves]]:
    """Thirty leads that come, go, come back, and leap."""
    dice = random.Random(seed)
    leads = []
    for _ in range(30):
        at = datetime(2025, 1, 15, tzinfo=UTC) + timedelta(hours=dice.randint(0, 4300))
        moves: Moves = [(dice.choice((Stage.COLD, Stage.COLD, Stage.WARM, Stage.EXCLUDED)), at)]
        for _ in range(dice.randint(0, 7)):
            at += timedelta(hours=dice.randint(1, 700))
            to = dice.choice([stage for stage in Stage if stage is not moves[-1][0]])
            moves.append((to, at))
        leads.append((dice.choice(SOURCES), moves))
    return leads


def write(work: Work, leads: list[int], histories: list[tuple[str | None, Moves]]) -> None:
    for row in work.scalars(select(StageMove)):
        work.delete(row)
    work.flush()
    for lead, (source, moves) in zip(leads, histories, strict=True):
        record = work.get_one(Lead, lead)
        record.source, record.stage, record.stage_since = source, moves[-1][0], moves[-1][1]
        before = None
        for stage, at in moves:
            work.add(StageMove(lead_id=lead, at=at, from_stage=before, to_stage=stage))
            before = stage


@pytest.fixture
def filled(store: Store) -> Store:
    store.run(set_up_store, name=store.who, initials="AB")
    return store


def slowly(
    histories: list[tuple[str | None, Moves]],
    source: str | None = "*",
    order: tuple[Stage, ...] = FUNNEL,
) -> tuple[int, dict[Stage, int]]:
    """How many entered in the period, and reached each stage or a later one: lead by lead."""
    size, reached = 0, dict.fromkeys(FUNNEL, 0)
    for lead_source, moves in histories:
        if source != "*" and lead_source != source:
            continue
        inside = [(stage, at) for stage, at in moves if int(stage) <= 8]
        if not inside or not (START <= inside[0][1] < END):
            continue
        size += 1
        for stage in FUNNEL:
            if any(order.index(been) >= order.index(stage) for been, _ in inside):
                reached[stage] += 1
    return size, reached


@pytest.mark.parametrize(
    ("seed", "order"), [(1, FUNNEL), (2, QUOTE_FIRST.funnel), (3, ORDERS[1].funnel)]
)
def test_the_funnel_counts_as_a_slow_hand_would(
    filled: Store, seed: int, order: tuple[Stage, ...]
) -> None:
    histories = generated(seed)
    filled.run(set_stage_order, order)
    leads = [filled.run(add_lead, {"company.name": f"Größe {n}"}).result for n in range(30)]
    filled.run(write, leads, histories)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    which = {
        "filter": parse_filter("", now.date(), {}), "start": START, "end": END, "now": now,
        "me": None, "today": now.date(),
    }  # fmt: skip
    size, reached = slowly(histories, order=order)
    cohort = filled.ask(funnel_cohort, **which)
    assert cohort.size == size > 0
    assert {row.stage: row.reached for row in cohort.rows} == reached
    assert [row.stage for row in cohort.rows] == list(order)
    groups = {row.name: row for row in filled.ask(funnel_groups, by=By.SOURCE, **which)}
    for source in SOURCES:
        count, each = slowly(histories, source, order)
        if count:
            assert (groups[source or ""].leads, groups[source or ""].reached) == (count, each)
    months = filled.ask(funnel_groups, by=By.MONTH, **which)
    assert sum(row.leads for row in months) == size
    assert [row.name for row in months] == sorted(row.name for row in months)
    only = {**which, "filter": parse_filter("quelle:website", now.date(), {})}
    (row,) = filled.ask(funnel_groups, by=By.SOURCE, **only)
    assert (row.name, row.leads) == ("Website", slowly(histories, "Website")[0])
