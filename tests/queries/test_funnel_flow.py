"""The flow of a period against a slow computation of its own, on thirty generated histories."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Lead
from leaddesk.operations.leads import add_lead
from leaddesk.operations.stage_settings import set_stage_order
from leaddesk.queries.days import day_begin
from leaddesk.queries.funnel_flow import FIGURES, FlowRow, funnel_flow
from leaddesk.queries.lead_list import lead_ids
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.stages import FUNNEL, Stage
from leaddesk.store.store import Store
from tests.queries.test_funnel_groups import Moves, generated, write
from tests.rules.test_stage_order import ORDERS

FIRST, LAST = date(2025, 3, 1), date(2025, 6, 30)
TODAY = date(2025, 11, 24)
WORDS = dict(zip(FIGURES, ("in", "on", "back", "out", "there"), strict=True))


def slowly(histories: list[Moves], stage: Stage, order: tuple[Stage, ...] = FUNNEL) -> FlowRow:
    """One row, lead by lead and move by move."""
    begin, end = day_begin(FIRST), day_begin(LAST + timedelta(days=1))
    found: dict[str, set[int]] = {name: set() for name in FIGURES}
    for lead, moves in enumerate(histories):
        stood: Stage | None = None
        for to, at in moves:
            frm, inside = stood, begin <= at < end
            stood = to if at < end else stood
            if not inside or frm is to:
                continue
            if to is stage:
                found["came"].add(lead)
            elif frm is stage and not to.in_funnel:
                found["out"].add(lead)
            elif frm is stage:
                found["onward" if order.index(to) > order.index(stage) else "back"].add(lead)
        if stood is stage:
            found["there"].add(lead)
    return FlowRow(stage, *(len(found[name]) for name in FIGURES))


@pytest.fixture
def leads(store: Store) -> list[int]:
    made = [store.run(add_lead, {"company.name": f"Öl & Fett {n}"}) for n in range(30)]
    return [done.result for done in made]


def flow(store: Store, query: str = "") -> tuple[FlowRow, ...]:
    wanted = parse_filter(query, TODAY)
    return store.ask(
        funnel_flow, filter=wanted, first=FIRST, last=LAST, me=store.user_id(), today=TODAY
    )


@pytest.mark.parametrize("seed", range(30))
def test_thirty_histories_flow_as_the_slow_way_finds(
    store: Store, leads: list[int], seed: int
) -> None:
    histories, order = generated(seed), ORDERS[seed % len(ORDERS)].funnel
    store.run(write, leads, histories)
    store.run(set_stage_order, order)
    found = flow(store)
    moves = [moves for _, moves in histories]
    assert found == tuple(slowly(moves, stage, order) for stage in order)
    website = [moves for source, moves in histories if source == "Website"]
    assert flow(store, "source:Website") == tuple(slowly(website, s, order) for s in order)
    if seed < 3:
        for row in found:
            for figure, way in WORDS.items():
                query = f"moved:{row.stage.key}/{way}@{FIRST}..{LAST}"
                wanted = parse_filter(query, TODAY)
                opened = store.ask(lead_ids, filter=wanted, me=store.user_id(), today=TODAY)
                assert len(opened) == getattr(row, figure), query


def test_who_comes_back_counts_once(store: Store, leads: list[int]) -> None:
    def day(number: int) -> datetime:
        return day_begin(FIRST) + timedelta(days=number)

    there_and_back: Moves = [
        (Stage.COLD, day(-9)), (Stage.WARM, day(1)), (Stage.MQL, day(2)), (Stage.WARM, day(3)),
        (Stage.MQL, day(4)), (Stage.LOST, day(5)), (Stage.MQL, day(6)), (Stage.LOST, day(7)),
    ]  # fmt: skip
    store.run(write, leads[:1], [(None, there_and_back)])
    found = {row.stage: row for row in flow(store)}
    assert found[Stage.COLD] == FlowRow(Stage.COLD, 0, 1, 0, 0, 0)
    assert found[Stage.WARM] == FlowRow(Stage.WARM, 1, 1, 0, 0, 0)
    assert found[Stage.MQL] == FlowRow(Stage.MQL, 1, 0, 1, 1, 0)
    assert store.ask(_stage, leads[0]) == Stage.LOST


def _stage(session: Session, lead: int) -> int | None:
    return session.scalar(select(Lead.stage).where(Lead.id == lead))
