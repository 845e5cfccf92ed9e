"""Which moves are free, which need a reason, and what the gate asks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leaddesk.rules.roles import Role
from leaddesk.rules.stage_moves import (
    REASONS,
    FunnelPlan,
    MoveFacts,
    MoveKind,
    gate_problems,
    may_move,
    move_kind,
    offer_hand_over,
    reason_needed,
)
from leaddesk.rules.stage_reasons import ReasonList, reason_problems
from leaddesk.rules.stage_settings import (
    DEFAULT_SETTINGS,
    StageSetting,
    setting_from_json,
    setting_problems,
    setting_to_json,
)
from leaddesk.rules.stages import FUNNEL, Stage

S = Stage
OPEN_DOOR = frozenset({"lead.value", "lead.expected_on"})
RIPE = MoveFacts(score=250, answers={1: True, 3: True, 4: True}, filled=OPEN_DOOR)


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
    (problem,) = may_move(S.WARM, to, replace(RIPE, score=205))
    assert (problem.code, problem.args["missing"]) == ("gate_score", "45")


def test_the_gate_says_all_that_is_missing_at_once() -> None:
    facts = MoveFacts(score=249, has_name=False, has_channel=False, is_excluded=True)
    assert [p.code for p in gate_problems(facts, S.WARM, S.MQL)] == [
        "gate_excluded", "gate_name", "gate_channel", "gate_score",
    ]  # fmt: skip
    assert codes(S.COLD, S.MQL, facts) == [p.code for p in gate_problems(facts, S.COLD, S.MQL)]


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


UNASKED = MoveFacts(score=250, filled=OPEN_DOOR)


def test_the_door_is_open_with_a_value_and_a_date() -> None:
    for known, missing in (
        ((), ["lead.value", "lead.expected_on"]), (("lead.value",), ["lead.expected_on"]),
    ):  # fmt: skip
        facts = replace(RIPE, filled=frozenset(known))
        for to in (S.PROSPECT, S.QUOTE):
            assert [p.field for p in may_move(S.SQL, to, facts)] == missing
    assert may_move(S.SQL, S.PROSPECT, RIPE) == ()
    assert may_move(S.PROSPECT, S.QUOTE, replace(RIPE, filled=frozenset())) == ()


def test_sales_qualified_asks_for_need_budget_and_decision_maker() -> None:
    asked = may_move(S.SAL, S.SQL, replace(RIPE, answers={1: True, 3: False}))
    assert [(p.code, p.args["name_de"]) for p in asked] == [
        ("gate_answer", "Budget"), ("gate_answer", "Entscheider"),
    ]  # fmt: skip
    assert may_move(S.SAL, S.SQL, RIPE) == ()
    assert [p.code for p in may_move(S.WARM, S.QUOTE, UNASKED)] == ["gate_answer"] * 3


def test_only_the_sales_manager_goes_through_a_closed_gate() -> None:
    seller = replace(UNASKED, role=Role.INSIDE_SALES, reason="agreed_with_sales")
    *asked, last = may_move(S.SAL, S.SQL, seller)
    assert {p.code for p in asked} == {"gate_answer"}
    assert (last.code, last.args["who"]) == ("gate_not_yours", "manager")
    assert may_move(S.SAL, S.SQL, replace(seller, role=Role.MANAGER)) == ()


def test_a_stage_asks_for_fields_and_activities_and_may_be_kept_for_some() -> None:
    setting = StageSetting(
        S.PROSPECT, fields=("lead.value",), activities=("visit", "presentation"),
        movers=(Role.FIELD_SALES,),
    )  # fmt: skip
    plan = FunnelPlan({**DEFAULT_SETTINGS, S.PROSPECT: setting})
    asked = may_move(S.SQL, S.PROSPECT, replace(RIPE, filled=frozenset()), plan)
    assert [(p.code, p.field) for p in asked] == [("gate_field", "lead.value"),
                                                  ("gate_activity", "")]  # fmt: skip
    known = replace(RIPE, filled=frozenset({"lead.value"}), activities=frozenset({"visit"}))
    assert may_move(S.SQL, S.PROSPECT, known, plan) == ()
    inside = replace(known, role=Role.INSIDE_SALES)
    (no,) = may_move(S.SQL, S.PROSPECT, inside, plan)
    assert (no.code, no.args["who"]) == ("not_mover", "manager, field_sales")
    assert may_move(S.SQL, S.PROSPECT, replace(known, role=Role.FIELD_SALES), plan) == ()


def test_only_who_may_lift_an_exclusion_brings_one_back() -> None:
    facts = replace(RIPE, reason="moved_by_mistake")
    assert codes(S.EXCLUDED, S.WARM, replace(facts, role=Role.FIELD_SALES)) == ["not_your_role"]
    assert codes(S.EXCLUDED, S.WARM, facts) == []
    assert codes(S.LOST, S.WARM, replace(facts, role=Role.FIELD_SALES)) == []


def test_own_reasons_stand_beside_the_fixed_ones() -> None:
    lost = ReasonList(MoveKind.LOST, ("Lieferzeit zu lang",), ("timing",))
    assert lost.offered[-2:] == ("Lieferzeit zu lang", "other")
    plan = FunnelPlan(reasons={**REASONS, MoveKind.LOST: lost.offered})
    assert may_move(S.SQL, S.LOST, replace(RIPE, reason="Lieferzeit zu lang"), plan) == ()
    (gone,) = may_move(S.SQL, S.LOST, replace(RIPE, reason="timing"), plan)
    assert gone.code == "reason_unknown"


def test_reasons_that_can_not_be_are_refused() -> None:
    def wrong(own: tuple[str, ...] = (), hidden: tuple[str, ...] = ()) -> list[str]:
        return [p.code for p in reason_problems(ReasonList(MoveKind.LOST, own, hidden))]

    assert wrong(("a, b",)) == wrong((" ",)) == wrong(("x" * 41,)) == ["reason_text"]
    assert wrong(("Größe", "größe")) == ["reason_twice"]
    assert wrong((), REASONS[MoveKind.LOST]) == ["reasons_none"]


def test_settings_that_contradict_each_other_are_refused() -> None:
    def wrong(setting: StageSetting) -> list[str]:
        others = {**DEFAULT_SETTINGS, setting.stage: setting}
        return [p.code for p in setting_problems(others.values())]

    assert setting_problems(DEFAULT_SETTINGS.values()) == ()
    sql = DEFAULT_SETTINGS[S.SQL]
    assert wrong(replace(sql, movers=(Role.SERVICE, Role.READ_ONLY))) == ["stage_no_way_in"]
    assert wrong(replace(sql, movers=(Role.SERVICE, Role.MARKETING))) == []
    assert wrong(replace(sql, probability=10)) == ["stage_falls"]
    assert wrong(replace(sql, probability=101))[0] == "stage_percent"
    assert wrong(replace(sql, color="rot")) == ["stage_color"]
    assert wrong(replace(sql, target_days=0)) == ["stage_days"]
    assert wrong(replace(sql, fields=("lead.number",))) == ["stage_field"]
    assert wrong(replace(sql, activities=("gesang",))) == ["stage_activity"]


def test_a_setting_is_kept_as_it_was_set() -> None:
    setting = StageSetting(
        S.SQL, "Geprüft", "Checked", "#123456", 45, 10, ("score",), ("lead.value",), ("visit",),
        (Role.FIELD_SALES,),
    )  # fmt: skip
    assert setting_from_json(S.SQL, setting_to_json(setting)) == setting
