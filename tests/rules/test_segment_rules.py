"""Rules of segments: the built-in ones, what a rule says of a lead, and what is refused."""

from __future__ import annotations

import json
from datetime import date

import pytest

from leaddesk.rules.conditions import Facts, InSegment, Known, OneOf, Value, Within
from leaddesk.rules.problem import Refused
from leaddesk.rules.segment_rules import (
    DEFAULT_SEGMENT_RULES,
    NO_RULE,
    RuleMode,
    SegmentRule,
    default_rule,
    met_group,
    segment_rule_from_json,
    segment_rule_problems,
    segment_rule_to_json,
)

TODAY = date(2025, 11, 24)
INDUSTRY = OneOf("company.industry", ("Möbel",))


@pytest.mark.parametrize(
    ("number", "values", "hit"),
    [
        (1, {"company.founded_on": date(2022, 11, 25)}, True),
        (1, {"company.founded_on": date(2022, 11, 24)}, False),
        (1, {}, False),
        (2, {"company.listing": "possible"}, True),
        (2, {"company.listing": "closed"}, False),
        (3, {"company.country": "AT", "company.expansion": "new_partner"}, True),
        (3, {"company.country": "AT"}, False),
        (3, {"company.country": "DE", "company.expansion": "new_subsidiary"}, False),
        (4, {"lead.competitor": "Muster AG", "lead.competitor_rating": "unhappy"}, True),
        (4, {"lead.competitor": "Muster AG", "lead.competitor_rating": "satisfied"}, False),
        (4, {"lead.competitor_rating": "unhappy"}, False),
        (5, {"lead.product": "Serie B"}, False),
        (6, {"company.last_purchase_on": date(2023, 11, 24)}, True),
        (6, {"company.last_purchase_on": date(2023, 11, 25)}, False),
        (6, {"company.relation": "lost_customer"}, True),
        (6, {"company.relation": "lost_customer", "company.last_purchase_on": TODAY}, False),
    ],
)
def test_the_rules_that_come_with_it(number: int, values: dict[str, Value], hit: bool) -> None:
    assert (met_group(default_rule(number), Facts(values), TODAY) is not None) is hit


def test_what_comes_with_it_suggests_and_has_no_fault() -> None:
    assert set(DEFAULT_SEGMENT_RULES) == {1, 2, 3, 4, 6}
    for number, rule in DEFAULT_SEGMENT_RULES.items():
        assert rule.mode is RuleMode.SUGGEST and rule.version == 1
        assert segment_rule_problems(number, rule, segments=range(1, 7)) == ()
        again = segment_rule_from_json(json.loads(json.dumps(segment_rule_to_json(rule))), 1)
        assert again == rule
    assert default_rule(7) == NO_RULE and not NO_RULE.is_used


@pytest.mark.parametrize(
    "kept", [{}, {"mode": "maybe", "any_of": []}, {"mode": "set", "any_of": 1}]
)
def test_what_is_no_rule_is_refused(kept: dict[str, object]) -> None:
    with pytest.raises(Refused):
        segment_rule_from_json(kept, 1)


def codes(
    number: int, rule: SegmentRule, others: dict[int, SegmentRule] | None = None
) -> list[str]:
    found = segment_rule_problems(number, rule, segments=range(1, 9), others=others)
    return [problem.code for problem in found]


def rule(*groups: tuple[object, ...], mode: RuleMode = RuleMode.SET) -> SegmentRule:
    return SegmentRule(groups, mode)  # type: ignore[arg-type]


def test_what_is_said_while_editing() -> None:
    young = Within("company.founded_on", 30)
    assert codes(7, rule((INDUSTRY,), (young,))) == []
    assert codes(7, SegmentRule()) == []
    assert codes(7, rule()) == ["segment_rule_empty"]
    assert codes(7, rule((INDUSTRY,), ())) == ["segment_rule_empty"]
    assert codes(7, rule((InSegment((7,)),))) == ["segment_rule_itself"]
    assert codes(7, rule((InSegment((44,)),))) == ["condition_segment_unknown"]
    unknown, known = Known("company.industry", False), INDUSTRY
    assert codes(7, rule((unknown, known))) == ["condition_contradiction"]


def test_rules_that_set_may_not_ask_for_each_other() -> None:
    seven, eight = rule((InSegment((8,), False),)), rule((InSegment((7,), False),))
    assert codes(7, seven) == []
    assert codes(7, seven, {8: eight}) == ["segment_rule_circle"]
    assert codes(7, rule((InSegment((8,)),), mode=RuleMode.SUGGEST), {8: eight}) == []
    assert codes(7, seven, {8: rule((InSegment((7,)),), mode=RuleMode.SUGGEST)}) == []
    one, two = rule((InSegment((2,)),)), rule((InSegment((7,)),))
    assert codes(7, rule((InSegment((1,)),)), {1: one, 2: two}) == ["segment_rule_circle"]
