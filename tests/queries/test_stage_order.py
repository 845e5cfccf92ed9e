"""Every question that depends on the order of the stages, in another one than that which comes."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from sqlalchemy import select

from leaddesk.models import LeadScore, StageMove
from leaddesk.operations.stage_settings import set_stage_order
from leaddesk.queries import lead_plan
from leaddesk.queries.came_in import ever_reached
from leaddesk.queries.campaigns import what_came
from leaddesk.queries.funnel import funnel_stock
from leaddesk.queries.lead_list import Sort, lead_count, lead_ids, leads_by_id
from leaddesk.queries.report_list import REPORTS, report
from leaddesk.queries.stage_order import OrderEffect, order_effect
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.rules.reports import Asked, Span, Unit
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import FUNNEL, Stage
from leaddesk.store.store import Store
from tests.queries.conftest import NOW, TODAY
from tests.queries.oracle import Oracle
from tests.queries.test_lead_filter import WAYS
from tests.rules.test_stage_order import ORDERS, QUOTE_FIRST
from torture.filters import tried

WHO: dict[str, Any] = {"me": 1, "today": TODAY}
TYPED = (
    "stage<=sql", "stage<sql", "stage>quote", "stage>=prospect", "stage:quote..sql",
    "stage:sql..quote", "stage:prospect..quote,lost", "reached:sql", "reached:quote -stage:sql",
    "reached:prospect@2025", "moved:sql/on", "moved:quote/back", "-reached:sql p:4",
)  # fmt: skip


@pytest.fixture
def turned(filled: Store) -> Iterator[Store]:
    """Quote, prospect, SQL; taken back afterwards, for others have this store, too."""
    done = filled.run(set_stage_order, QUOTE_FIRST.funnel)
    yield filled
    assert done.changes is not None
    filled.undo(done.changes.step)


@pytest.mark.parametrize("way", WAYS)
def test_filters_find_what_the_order_says(
    turned: Store, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    for name, value in WAYS[way].items():
        monkeypatch.setattr(lead_plan, name, value)
    oracle = turned.ask(Oracle, TODAY, 1, QUOTE_FIRST.funnel)
    others = turned.ask(Oracle, TODAY, 1)
    differing = 0
    for typed in TYPED:
        wanted = parse_filter(typed, TODAY)
        assert not wanted.problems, typed
        expected = oracle.find(wanted)
        differing += expected != others.find(wanted)
        for sort in (Sort("score", True), Sort("stage"), Sort("city")):
            found = turned.ask(lead_ids, filter=wanted, sort=sort, **WHO)
            assert (set(found), len(found)) == (expected, len(expected)), (typed, sort)
        assert turned.ask(lead_count, filter=wanted, **WHO) == len(expected), typed
    assert differing > len(TYPED) / 2


def test_filters_thrown_by_dice(turned: Store) -> None:
    found = tried(turned, 100, random.randrange(1_000_000), QUOTE_FIRST.funnel)
    assert (found.failed, found.wrong) == ([], [])


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("typed", ["", "is:open", "krüger"])
def test_lists_are_sorted_in_the_order_of_the_stages(
    turned: Store, typed: str, descending: bool
) -> None:
    wanted, sort = parse_filter(typed, TODAY), Sort("stage", descending)
    ids = turned.ask(lead_ids, filter=wanted, sort=sort, **WHO)
    scores = dict(turned.ask(lambda s: s.execute(select(LeadScore.lead_id, LeadScore.score)).all()))
    rows = turned.ask(leads_by_id, ids=ids)
    keys = [(QUOTE_FIRST.place(row.stage), scores[row.lead_id], row.lead_id) for row in rows]
    assert keys == sorted(keys, reverse=descending)
    middle = len(ids) // 2
    page = turned.ask(lead_ids, filter=wanted, sort=sort, offset=middle, limit=7, **WHO)
    assert page == ids[middle : middle + 7]


def test_rows_of_figures_stand_in_the_order(turned: Store) -> None:
    stock = turned.ask(funnel_stock, filter=LeadFilter(), now=NOW, **WHO)
    assert [row.stage for row in stock.rows] == list(QUOTE_FIRST.every)


@pytest.mark.parametrize("key", list(REPORTS))
def test_figures_of_reports_are_what_their_queries_find(turned: Store, key: Any) -> None:
    span = Span(TODAY.replace(month=3, day=1), TODAY)
    found = turned.ask(report, key=key, asked=Asked(LeadFilter(), "", span, NOW, TODAY, 1))
    for figure in found.figures():
        if not figure.query or figure.value is None:
            continue
        meant = parse_filter(figure.query, TODAY)
        share = figure.unit is Unit.SHARE
        leads = round(figure.value * (figure.of or 0) if share else figure.value)
        assert turned.ask(lead_count, filter=meant, **WHO) == leads, figure


def test_what_came_of_campaigns(turned: Store) -> None:
    for _, came in turned.ask(what_came, "source_sort").values():
        assert came.leads >= came.qualified >= came.accepted >= came.quotes >= came.sql >= came.won


def test_what_is_kept_in_memory_goes_by_the_order(store: Store, filled: Store) -> None:
    """Sets that were found before follow the change, and the way back."""
    for order in (FUNNEL, QUOTE_FIRST.funnel, ORDERS[3].funnel, FUNNEL):
        done = filled.run(set_stage_order, order)
        for stage in (Stage.SQL, Stage.PROSPECT, Stage.QUOTE, Stage.WON):
            expected = _slowly(filled, stage, order)
            assert set(filled.ask(ever_reached, stage)) == expected
            wanted = parse_filter(f"reached:{stage.key}", TODAY)
            assert filled.ask(lead_count, filter=wanted, **WHO) == len(expected)
        assert done.changes is None or done.changes.step


def _slowly(store: Store, stage: Stage, funnel: Sequence[Stage]) -> set[int]:
    behind = set(funnel[funnel.index(stage) :])
    rows = store.ask(lambda s: s.execute(select(StageMove.lead_id, StageMove.to_stage)).all())
    return {lead for lead, to in rows if to in behind}


@pytest.mark.parametrize("order", ORDERS)
def test_the_effect_is_what_becomes_of_it(filled: Store, order: StageOrder) -> None:
    effect = filled.ask(order_effect, funnel=order.funnel)
    rows = filled.ask(lambda s: s.scalars(select(StageMove)).all())
    been: dict[int, set[Stage]] = {}
    turned = 0
    for move in rows:
        been.setdefault(move.lead_id, set()).add(Stage(move.to_stage))
        if move.from_stage and max(move.from_stage, move.to_stage) <= Stage.WON:
            frm, to = Stage(move.from_stage), Stage(move.to_stage)
            turned += (frm < to) is not (order.place(frm) < order.place(to)) and frm is not to

    def reached(stages: set[Stage], funnel: Sequence[Stage]) -> set[Stage]:
        places = [funnel.index(stage) for stage in stages if stage.in_funnel]
        return set(funnel[: max(places, default=-1) + 1])

    leads = sum(reached(s, FUNNEL) != reached(s, order.funnel) for s in been.values())
    assert (effect.leads, effect.made) == (leads, turned)
    assert bool(effect.turned) is (order.funnel != FUNNEL)
    assert (effect == OrderEffect()) is (order.funnel == FUNNEL)


def test_an_order_that_can_not_be_says_why(filled: Store) -> None:
    effect = filled.ask(order_effect, funnel=FUNNEL[::-1])
    assert effect.problems and not effect.turned
