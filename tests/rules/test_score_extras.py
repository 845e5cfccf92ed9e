"""Limits per period, even decay, points per value, caps of groups: what they give."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from leaddesk.rules.conditions import Between, Known, OneOf
from leaddesk.rules.ledger import GROUP_CAP, Fit, Own, OwnLine, Way
from leaddesk.rules.score_conditions import Happened, LeadFacts, TouchpointFact
from leaddesk.rules.score_course import score_course
from leaddesk.rules.score_explained import shortest_ways
from leaddesk.rules.score_rules import (
    Group,
    Mode,
    Period,
    RuleSet,
    ScoreRule,
    rule_from_json,
    rule_problems,
    rule_to_json,
)
from leaddesk.rules.scoring import compile_rules

NOW = datetime(2025, 11, 24, 10, tzinfo=UTC)  # a Monday
CALLS = Happened(("call",))


def calls(*days_ago: int) -> list[TouchpointFact]:
    return [TouchpointFact(n, "call", NOW - timedelta(days=d)) for n, d in enumerate(days_ago)]


def total(rule: ScoreRule, facts: list[TouchpointFact], lead: LeadFacts | None = None) -> int:
    return sum(compile_rules(RuleSet((rule,), 250)).totals(lead or LeadFacts(), facts, NOW))


@pytest.mark.parametrize(
    ("period", "most", "points"),
    [
        (Period.DAY, 1, 40),  # today, yesterday, 3 and 24 days ago; twice today
        (Period.WEEK, 1, 30),  # this week, last week twice, one in October
        (Period.MONTH, 1, 20),
        (Period.MONTH, 3, 40),
        (Period.YEAR, 2, 20),
    ],
)
def test_no_more_than_so_many_in_each_period(period: Period, most: int, points: int) -> None:
    rule = ScoreRule("x", Group.BEHAVIOUR, 10, CALLS, most=most, period=period)
    assert total(rule, calls(0, 0, 1, 3, 24)) == points


@pytest.mark.parametrize(
    ("age", "left"), [(0, 100), (25, 75), (50, 50), (99, 1), (100, 0), (400, 0)]
)
def test_points_fade_evenly(age: int, left: int) -> None:
    rule = ScoreRule("x", Group.BEHAVIOUR, 100, CALLS, linear_days=100)
    assert total(rule, calls(age)) == left


@pytest.mark.parametrize(
    ("role", "points"), [("decision_maker", 50), ("co_decision_maker", 25), ("user", 5), ("", 0)]
)
def test_each_value_has_its_points(role: str, points: int) -> None:
    rule = ScoreRule(
        "x", Group.FIT, 5,
        OneOf("contact.decision_role", ("decision_maker", "co_decision_maker", "user")), Mode.ONCE,
        points_by=(("decision_maker", 50), ("CO_DECISION_MAKER ", 25)),
    )  # fmt: skip
    assert total(rule, [], LeadFacts(decision_role=role)) == points


DOWNLOADS = ScoreRule(
    "x", Group.BEHAVIOUR, 60, Happened(("call",), within_days=90),
    besides=(OneOf("company.industry", ("Möbelbau",)), Between("company.employees", 50)),
)  # fmt: skip


@pytest.mark.parametrize(
    ("industry", "employees", "age", "points"),
    [
        ("möbelbau ", 50, 90, 60), ("möbelbau ", 50, 91, 0), ("Möbelbau", 49, 3, 0),
        ("Druck", 500, 3, 0), ("Möbelbau", None, 3, 0), ("", 50, 3, 0),
    ],
)  # fmt: skip
def test_all_conditions_must_be_met(
    industry: str, employees: int | None, age: int, points: int
) -> None:
    lead = LeadFacts(industry=industry, employees=employees)
    assert total(DOWNLOADS, calls(age), lead) == points
    found = compile_rules(RuleSet((DOWNLOADS,), 250)).ledger(lead, calls(age), NOW)
    assert [line.rule_key for line in found.addends] == (["x"] if points else [])
    assert rule_from_json(rule_to_json(DOWNLOADS)) == DOWNLOADS


def test_two_things_of_a_lead_give_points_together_only() -> None:
    rule = ScoreRule(
        "x", Group.FIT, 5, OneOf("lead.fit_product", ("A", "B")), Mode.ONCE,
        points_by=(("A", 80),), besides=(Known("company.employees"),),
    )  # fmt: skip
    assert total(rule, [], LeadFacts(fit_product="A")) == 0
    assert total(rule, [], LeadFacts(fit_product="a", employees=3)) == 80
    assert total(rule, [], LeadFacts(fit_product="B", employees=3)) == 5
    apart = replace(rule, besides=(Known("lead.fit_product", False),))
    assert [p.code for p in rule_problems(apart)] == ["condition_contradiction"]


def test_not_knowing_can_cost_points() -> None:
    rule = ScoreRule("x", Group.FIT, -10, Known("company.employees", False), Mode.ONCE)
    assert (total(rule, [], LeadFacts()), total(rule, [], LeadFacts(employees=0))) == (-10, 0)


def test_a_line_says_what_the_group_cuts_off() -> None:
    rules = RuleSet(
        (ScoreRule("x", Group.BEHAVIOUR, 80, CALLS),), 250, caps=((Group.BEHAVIOUR, 100),),
        count_from=date(2025, 11, 23),
    )  # fmt: skip
    found = compile_rules(rules).ledger(LeadFacts(), calls(0, 1, 2), NOW)
    assert [(a.rule_key, a.points) for a in found.addends] == [
        ("x", 80), ("x", 80), (GROUP_CAP, -60),
    ]  # fmt: skip
    assert found.total == 100


def test_the_shortest_ways() -> None:
    a, b, c = Way("a", 100), Way("b", 60), Way("c", 50)
    assert shortest_ways(0, (a, b, c)) == ()
    assert shortest_ways(60, (a, b, c)) == ((b,), (a,))
    assert shortest_ways(110, (a, b, c)) == ((b, c), (a, c), (a, b))
    assert shortest_ways(999, (a, b, c)) == ()


def test_whether_they_fit() -> None:
    rule = ScoreRule("x", Group.FIT, 30, OneOf("company.country", ("DE",)), Mode.ONCE)
    scorer = compile_rules(RuleSet((rule,), 250))
    states = [
        (found.fit_state, found.fit_asks)
        for country in ("DE", "AT", "")
        for found in [scorer.ledger(LeadFacts(country=country), [], NOW)]
    ]
    assert states == [(Fit.KNOWN, ""), (Fit.NOT, ""), (Fit.UNKNOWN, "company.country")]


def test_how_it_went_and_when_it_came_to_the_threshold() -> None:
    rules = RuleSet((ScoreRule("x", Group.BEHAVIOUR, 100, CALLS),), 250)
    own = Own((OwnLine(1, Group.FIT, 60, NOW - timedelta(days=2)),))
    course = score_course(compile_rules(rules), LeadFacts(), calls(9, 1), NOW, own, days=3)
    assert course.scores == (100, 160, 260, 260)
    assert course.reached == date(2025, 11, 23)
    assert score_course(compile_rules(rules), LeadFacts(), calls(9), NOW).reached is None
