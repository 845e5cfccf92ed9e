"""Rules that can't be read or evaluated are refused with a code."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from leaddesk.rules.conditions import OneOf
from leaddesk.rules.problem import Refused
from leaddesk.rules.score_conditions import Happened, condition_from_json
from leaddesk.rules.score_rules import Group, Mode, ScoreRule, rule_from_json, rule_problems
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


def test_an_empty_direction_means_any() -> None:
    assert condition_from_json({"touchpoint": {"kinds": ["call"]}}) == Happened(("call",))
