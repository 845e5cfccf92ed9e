"""Which moves are free, which need a reason, and what the gate asks."""

from __future__ import annotations

import pytest

from leaddesk.rules.stage_moves import (
    REASONS,
    MoveFacts,
    MoveKind,
    gate_problems,
    may_move,
    move_kind,
    offer_hand_over,
    reason_needed,
)
from leaddesk.rules.stages import FUNNEL, Stage

S = Stage
RIPE = MoveFacts(score=250)


def codes(frm: Stage, to: Stage, facts: MoveFacts = RIPE) -> list[str]:
    return [problem.code for problem in may_move(frm, to, facts)]


@pytest.mark.parametrize("frm", FUNNEL)
def test_forward_is_free_for_a_ripe_lead(frm: Stage) -> None:
    for to in FUNNEL:
        if to > frm:
            assert reason_needed(frm, to) == ()
            assert codes(frm, to) == []


@pytest.mark.parametrize(
    ("frm", "to", "kind"),
    [
        (S.SAL, S.WARM, MoveKind.RETURNED), (S.QUOTE, S.WARM, MoveKind.RETURNED),
        (S.MQL, S.WARM, MoveKind.BACKWARD), (S.WARM, S.COLD, MoveKind.BACKWARD),
        (S.WON, S.QUOTE, MoveKind.BACKWARD), (S.COLD, S.LOST, MoveKind.LOST),
        (S.WON, S.EXCLUDED, MoveKind.EXCLUDED), (S.SQL, S.PARTNER, MoveKind.PARTNER),
        (S.LOST, S.WARM, MoveKind.REOPENED), (S.EXCLUDED, S.WON, MoveKind.REOPENED),
        (S.LOST, S.EXCLUDED, MoveKind.EXCLUDED),
    ],
)  # fmt: skip
def test_moves_that_need_one_of_their_reasons(frm: Stage, to: Stage, kind: MoveKind) -> None:
    assert move_kind(frm, to) is kind
    allowed = reason_needed(frm, to)
    assert allowed == REASONS[kind] != ()
    (missing,) = may_move(frm, to, MoveFacts(score=250, reason="  "))
    assert (missing.code, missing.args["reasons"]) == ("reason_missing", ", ".join(allowed))
    (unknown,) = may_move(frm, to, MoveFacts(score=250, reason="Laune"))
    assert (unknown.code, unknown.value) == ("reason_unknown", "Laune")
    for reason in allowed:
        assert codes(frm, to, MoveFacts(reason=reason)) == []


def test_the_reasons_that_the_product_asks_for_are_there() -> None:
    assert set(REASONS[MoveKind.RETURNED]) >= {
        "opportunity_too_small", "target_group_does_not_fit", "no_suitable_solution", "not_now",
        "data_unusable",
    }  # fmt: skip
    assert set(REASONS[MoveKind.EXCLUDED]) >= {
        "competitor", "consultant", "not_serious", "duplicate",
    }  # fmt: skip
    assert all(len(reason) <= 40 for reasons in REASONS.values() for reason in reasons)


def test_staying_is_no_move() -> None:
    assert codes(S.WARM, S.WARM) == ["stage_same"]


@pytest.mark.parametrize("to", [S.MQL, S.SQL, S.WON])
def test_the_gate_names_the_missing_points_also_for_a_leap(to: Stage) -> None:
    (problem,) = may_move(S.WARM, to, MoveFacts(score=205))
    assert (problem.code, problem.args["missing"]) == ("gate_score", "45")


def test_the_gate_says_all_that_is_missing_at_once() -> None:
    facts = MoveFacts(score=249, has_name=False, has_channel=False, is_excluded=True)
    assert [p.code for p in gate_problems(facts)] == [
        "gate_excluded", "gate_name", "gate_channel", "gate_score",
    ]  # fmt: skip
    assert codes(S.COLD, S.MQL, facts) == [p.code for p in gate_problems(facts)]


def test_a_reason_opens_the_gate() -> None:
    assert codes(S.COLD, S.MQL, MoveFacts(score=0, reason="Empfehlung von Herrn Böhm")) == []


def test_behind_the_gate_the_score_is_not_asked_again() -> None:
    assert codes(S.MQL, S.SAL, MoveFacts(score=0)) == []
    assert codes(S.COLD, S.WARM, MoveFacts(score=0)) == []


@pytest.mark.parametrize(
    ("stage", "score", "offered"),
    [
        (S.COLD, 250, True), (S.WARM, 250, True), (S.WARM, 249, False),
        (S.MQL, 400, False), (S.LOST, 400, False),
    ],
)  # fmt: skip
def test_a_lead_is_offered_to_sales_at_the_threshold(
    stage: Stage, score: int, offered: bool
) -> None:
    assert offer_hand_over(stage, score) is offered
    assert offer_hand_over(S.WARM, 100, threshold=100)
