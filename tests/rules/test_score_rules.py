"""Rules that can't be read or evaluated are refused with a code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from leaddesk.rules.conditions import OneOf
from leaddesk.rules.problem import Refused
from leaddesk.rules.rule_sets import rule_set_problems
from leaddesk.rules.score_conditions import Happened, condition_from_json
from leaddesk.rules.score_rules import (
    Group,
    Mode,
    RuleSet,
    ScoreRule,
    rule_from_json,
    rule_problems,
)
from leaddesk.rules.scoring_defaults import DEFAULT_RULES


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({}, "condition_unreadable"),
        ({"touchpoint": {"kinds": []}}, "condition_unreadable"),
        ({"touchpoint": {"kinds": "call"}}, "condition_unreadable"),
        ({"touchpoint": {"kinds": ["call"], "direction": "seitwärts"}}, "condition_unreadable"),
        ({"field": "company.employees", "from": "fünf", "to": None}, "condition_unreadable"),
        ({"field": "company.name", "in": ["Müller"]}, "condition_field_unknown"),
    ],
)
def test_a_condition_that_can_not_be_read(data: Mapping[str, object], code: str) -> None:
    with pytest.raises(Refused) as refused:
        condition_from_json(data)
    assert [problem.code for problem in refused.value.problems] == [code]


GOOD: dict[str, object] = {
    "key": "x",
    "group": "fit",
    "points": 5,
    "condition": {"field": "lead.fit_product", "in": ["A"]},
}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"points": "viele"}, "rule_unreadable"),
        ({"points": True}, "rule_unreadable"),
        ({"key": ""}, "rule_unreadable"),
        ({"group": "laune"}, "rule_unreadable"),
        ({"condition": "immer"}, "rule_unreadable"),
        ({"valid_from": "gestern"}, "rule_unreadable"),
        ({"half_life_days": 0}, "rule_half_life"),
        ({"besides": "immer"}, "rule_unreadable"),
        ({"besides": [{"field": "lead.note", "known": True}]}, "condition_field_unknown"),
        (
            {"condition": {"touchpoint": {"kinds": ["call"], "within_days": -1}}},
            "condition_days",
        ),
        ({"mode": "first_contact"}, "rule_first_contact_needs_touchpoint"),
    ],
)
def test_a_rule_that_can_not_be_read(change: dict[str, object], code: str) -> None:
    assert rule_from_json(GOOD).points == 5
    with pytest.raises(Refused) as refused:
        rule_from_json(GOOD | change)
    assert [problem.code for problem in refused.value.problems] == [code]


def test_what_stands_in_the_way_of_a_rule() -> None:
    rule = ScoreRule(
        "x", Group.FIT, 5, OneOf("lead.fit_product", ("A",)), Mode.ONCE,
        cap=-1, valid_from=date(2026, 2, 1), valid_to=date(2026, 1, 1),
    )  # fmt: skip
    assert [problem.code for problem in rule_problems(rule)] == ["rule_cap", "rule_dates"]
    assert not any(rule_problems(default) for default in DEFAULT_RULES)


@pytest.mark.parametrize(
    "change",
    [{"points": 10_001}, {"points": -(10**20)}, {"points_by": (("A", 10**9),)}, {"cap": 10**6},
     {"mode": Mode.EACH, "half_life_days": 10**6}],
)  # fmt: skip
def test_no_number_is_too_large_to_be_reckoned_with(change: dict[str, Any]) -> None:
    rule = ScoreRule("x", Group.FIT, 10_000, OneOf("lead.fit_product", ("A",)), Mode.ONCE)
    assert not rule_set_problems(RuleSet((rule,), 1_000_000))
    found = rule_set_problems(RuleSet((replace(rule, **change),), 250))
    assert [problem.code for problem in found] == ["rule_too_much"]


@pytest.mark.parametrize(
    ("threshold", "caps", "code"),
    [
        (0, (), "score_threshold"),
        (1_000_001, (), "score_threshold"),
        (250, ((Group.FIT, -1),), "score_cap"),
        (250, tuple((group, 83) for group in Group), "score_out_of_reach"),
    ],
)
def test_a_threshold_that_nobody_could_reach(
    threshold: int, caps: tuple[tuple[Group, int], ...], code: str
) -> None:
    assert not rule_set_problems(RuleSet((), 249, caps=tuple((group, 83) for group in Group)))
    found = rule_set_problems(RuleSet((), threshold, caps=caps))
    assert [problem.code for problem in found] == [code]


def test_an_empty_direction_means_any() -> None:
    assert condition_from_json({"touchpoint": {"kinds": ["call"]}}) == Happened(("call",))
