"""The order of the stages: which ones there can be, and what depends on it."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations

import pytest

from leaddesk.rules.funnel import furthest_stage
from leaddesk.rules.merging import proposed_stage, stays
from leaddesk.rules.offers import OfferState, answer_by_move
from leaddesk.rules.stage_moves import (
    FunnelPlan,
    MoveFacts,
    MoveKind,
    gate_problems,
    gates_between,
    move_kind,
)
from leaddesk.rules.stage_order import (
    AS_IT_COMES,
    MOVABLE,
    StageOrder,
    order_of,
    order_problems,
    rearranged,
    swapped,
    turned_around,
)
from leaddesk.rules.stage_settings import DEFAULT_SETTINGS, rising, setting_problems
from leaddesk.rules.stages import FUNNEL, WAYS_OUT
from leaddesk.rules.stages import Stage as S

ORDERS = tuple(StageOrder((*FUNNEL[:4], *between, S.WON)) for between in permutations(MOVABLE))
QUOTE_FIRST = StageOrder((*FUNNEL[:4], S.QUOTE, S.PROSPECT, S.SQL, S.WON))


def test_only_what_lies_between_the_ends_of_sales_can_be_permuted() -> None:
    allowed = [o for o in permutations(FUNNEL) if not order_problems(o)]
    assert sorted(allowed) == sorted(order.funnel for order in ORDERS)


@pytest.mark.parametrize(
    ("stage", "by", "codes"),
    [
        (S.COLD, 1, {"stage_stays_cold", "stage_stays_warm"}),
        (S.WARM, 1, {"stage_stays_warm", "stage_stays_mql"}),
        (S.MQL, 1, {"stage_stays_mql", "stage_stays_sal"}),
        (S.SQL, -1, {"stage_stays_sal"}),
        (S.QUOTE, 1, {"stage_stays_won"}),
    ],
)
def test_another_one_is_refused_with_its_reason(stage: S, by: int, codes: set[str]) -> None:
    assert {p.code for p in order_problems(swapped(AS_IT_COMES, stage, by))} == codes


def test_each_stage_of_the_funnel_is_named_once() -> None:
    assert [p.code for p in order_problems(FUNNEL[:-1])] == ["stage_order_lacks"]
    assert "stage_order_twice" in {p.code for p in order_problems((*FUNNEL, S.SQL))}
    assert [p.code for p in order_problems((*FUNNEL, S.LOST))] == ["stage_order_out"]
    assert swapped(AS_IT_COMES, S.COLD, -1) == FUNNEL == swapped(AS_IT_COMES, S.WON, 1)


def test_what_is_kept_is_read_back_and_nonsense_is_as_it_comes() -> None:
    for order in ORDERS:
        assert order_of(stage.key for stage in order.funnel) == order
    assert order_of(["won", "cold"]) == AS_IT_COMES == order_of([])


def test_a_part_of_the_stages_changes_places_among_themselves() -> None:
    assert rearranged(AS_IT_COMES, [S.QUOTE, S.SQL]) == (
        *FUNNEL[:4], S.QUOTE, S.PROSPECT, S.SQL, S.WON,
    )  # fmt: skip
    assert rearranged(AS_IT_COMES, [S.SQL, S.SQL]) == (S.SQL, S.SQL)


@pytest.mark.parametrize("order", ORDERS)
def test_places_and_stretches(order: StageOrder) -> None:
    assert [order.place(stage) for stage in order.funnel] == list(range(1, 9))
    assert order.every[8:] == WAYS_OUT
    for stage in FUNNEL:
        before, behind = order.up_to(stage), order.from_on(stage)
        assert (*before, *behind[1:]) == order.funnel
        follows = order.next(stage)
        assert follows is (S.WON if stage is S.WON else behind[1])
        assert order.next_gate(stage) is (S.MQL if stage < S.MQL else follows)
        assert order.between(stage, S.COLD) == before == order.between(S.COLD, stage)
    for stage in WAYS_OUT:
        assert (order.next(stage), order.next_gate(stage)) == (S.WARM, stage)


@pytest.mark.parametrize("order", ORDERS)
def test_forward_is_what_comes_later_in_the_order(order: StageOrder) -> None:
    for frm in FUNNEL:
        for to in FUNNEL:
            forward = order.funnel.index(to) >= order.funnel.index(frm)
            kind = move_kind(frm, to, order)
            assert (kind is MoveKind.FORWARD) is forward
            between = gates_between(frm, to, order)
            assert set(between) == {
                s for s in FUNNEL
                if order.funnel.index(frm) < order.funnel.index(s) <= order.funnel.index(to)
            }  # fmt: skip
    turned = {(f, t) for f in FUNNEL for t in FUNNEL if f < t
              if move_kind(f, t, order) is not MoveKind.FORWARD}  # fmt: skip
    assert set(turned_around(AS_IT_COMES, order)) == turned


def test_gates_stand_where_the_order_has_them() -> None:
    plan = FunnelPlan(order=QUOTE_FIRST)
    asked = {p.value for p in gate_problems(MoveFacts(), S.SAL, S.QUOTE, plan)}
    assert asked == set()  # prospect and its opportunity come later now
    asked = {p.value for p in gate_problems(MoveFacts(), S.SAL, S.SQL, plan)}
    assert asked == {"prospect", "sql"}


def test_how_far_a_lead_has_come() -> None:
    at = datetime(2025, 11, 24, tzinfo=UTC)
    moves = [(S.COLD, at), (S.QUOTE, at), (S.SQL, at), (S.LOST, at)]
    assert furthest_stage(moves) is S.QUOTE
    assert furthest_stage(moves, QUOTE_FIRST) is S.SQL
    assert proposed_stage(S.QUOTE, S.SQL) is S.QUOTE
    assert proposed_stage(S.QUOTE, S.SQL, QUOTE_FIRST) is S.SQL
    assert stays((False, S.SQL, 2), (False, S.QUOTE, 1), QUOTE_FIRST)
    assert answer_by_move(S.QUOTE, True) is OfferState.OPPORTUNITY
    assert answer_by_move(S.QUOTE, True, QUOTE_FIRST) is OfferState.ACCEPTED
    assert answer_by_move(S.SQL, True, QUOTE_FIRST) is OfferState.OPPORTUNITY


@pytest.mark.parametrize("order", ORDERS)
def test_probabilities_stay_with_the_places(order: StageOrder) -> None:
    changed = rising(DEFAULT_SETTINGS, order)
    becomes = {**DEFAULT_SETTINGS, **changed}
    assert [becomes[s].probability for s in order.funnel] == [1, 5, 15, 25, 40, 60, 75, 100]
    assert setting_problems(becomes.values(), order) == ()
    assert rising(becomes, order) == {}
    if order != AS_IT_COMES:
        codes = {p.code for p in setting_problems(DEFAULT_SETTINGS.values(), order)}
        assert codes == {"stage_falls"}
