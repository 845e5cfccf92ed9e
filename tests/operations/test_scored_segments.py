"""Score rules that ask for segments: the score follows who is in them; no rule runs in circles."""

from __future__ import annotations

from dataclasses import replace

import pytest

from leaddesk.operations.leads import add_lead
from leaddesk.operations.scoring import set_score_rules
from leaddesk.operations.segment_rules import set_segment_rule
from leaddesk.operations.segments import set_segments
from leaddesk.operations.set_up import set_up_store
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.queries.ledger import ledger as score_ledger
from leaddesk.queries.scoring import score_preview
from leaddesk.queries.segment_rules import segment_rule_effect
from leaddesk.rules.conditions import Between, Condition, InSegment, OneOf
from leaddesk.rules.problem import Refused
from leaddesk.rules.score_conditions import AttributeCondition, Happened
from leaddesk.rules.score_rules import Group, Mode, RuleSet, ScoreRule, rule_from_json, rule_to_json
from leaddesk.rules.scoring_defaults import DEFAULT_RULE_SET
from leaddesk.rules.segment_rules import RuleMode
from leaddesk.store.store import Store
from tests.operations.test_daily_work import assert_settled

SCORED = Between("lead.score", 200)
CHEMISTRY = OneOf("company.industry", ("Chemie",))


def asking(*conditions: AttributeCondition) -> RuleSet:
    """The rules as they come, and 30 points where this is so."""
    rule = ScoreRule("own.1", Group.FIT, 30, conditions[0], Mode.ONCE, besides=conditions[1:])
    return replace(DEFAULT_RULE_SET, rules=(*DEFAULT_RULE_SET.rules, rule))


@pytest.fixture
def leads(store: Store) -> list[int]:
    store.run(set_up_store, name=store.who, initials="AB")
    made = ({"company.name": f"Öl & Fett {n}", "company.industry": "Chemie"} for n in range(3))
    return [store.run(add_lead, values).result for values in made]


def scores(store: Store, leads: list[int]) -> list[int]:
    found = (store.ask(lead_detail, lead_id=lead) for lead in leads)
    return [lead.score for lead in found if lead is not None]


def codes(store: Store, *what: object) -> list[str]:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return [problem.code for problem in told.value.problems]


@pytest.mark.parametrize("besides", [(), (CHEMISTRY,)])
def test_the_score_follows_who_is_in_the_segment(
    store: Store, leads: list[int], besides: tuple[OneOf, ...]
) -> None:
    store.run(set_segments, leads[:2], {4: True})
    was = scores(store, leads)
    store.run(set_score_rules, asking(InSegment((4,)), *besides))
    assert scores(store, leads) == [was[0] + 30, was[1] + 30, was[2]]
    assert_settled(store)
    store.run(set_segments, leads[1:], {4: False})
    store.run(set_segments, leads[2:], {4: True, 2: True})
    assert scores(store, leads) == [was[0] + 30, was[1], was[2] + 30]
    assert_settled(store)
    ledger = store.ask(score_ledger, lead_id=leads[0], now=store.clock())
    assert [(a.points, a.value) for a in ledger.addends if a.rule_key == "own.1"] == [(30, "4")]
    store.undo()
    assert scores(store, leads) == [was[0] + 30, was[1], was[2]]
    assert_settled(store)


def test_it_may_ask_for_who_is_in_none(store: Store, leads: list[int]) -> None:
    was = scores(store, leads)
    store.run(set_score_rules, asking(InSegment((4, 2), wanted=False)))
    store.run(set_segments, leads[:1], {2: True})
    assert scores(store, leads) == [was[0], was[1] + 30, was[2] + 30]
    assert_settled(store)


def test_a_touchpoint_may_count_in_a_segment_only(store: Store, leads: list[int]) -> None:
    rule = ScoreRule("own.2", Group.BEHAVIOUR, 5, Happened(("call",)), besides=(InSegment((4,)),))
    store.run(set_score_rules, replace(DEFAULT_RULE_SET, rules=(*DEFAULT_RULE_SET.rules, rule)))
    store.run(set_segments, leads[:1], {4: True})
    assert_settled(store)
    assert rule_from_json(rule_to_json(rule)) == rule


def test_rules_that_would_run_in_circles_are_refused(store: Store, leads: list[int]) -> None:
    by_score: list[tuple[Condition, ...]] = [(SCORED,)]
    store.run(set_segment_rule, 4, by_score, RuleMode.SUGGEST)
    store.run(set_score_rules, asking(InSegment((4,))))  # somebody decides: no circle
    assert codes(store, set_segment_rule, 4, by_score, RuleMode.SET) == ["segment_rule_score"]
    # Nor by way of another one that is set by it.
    store.run(set_segment_rule, 4, [(InSegment((2,)),)], RuleMode.SET)
    assert codes(store, set_segment_rule, 2, by_score, RuleMode.SET) == ["segment_rule_score"]
    effect = store.ask(segment_rule_effect, number=2, any_of=by_score, mode=RuleMode.SET,
                       today=store.clock().date())  # fmt: skip
    assert [p.code for p in effect.problems] == ["segment_rule_score"]
    store.run(set_score_rules, DEFAULT_RULE_SET)
    store.run(set_segment_rule, 2, by_score, RuleMode.SET)
    wanted = asking(InSegment((4,)))
    assert codes(store, set_score_rules, wanted) == ["score_segment_circle"]
    seen = store.ask(score_preview, rules=wanted, now=store.clock())
    assert [p.code for p in seen.problems] == ["score_segment_circle"]
    store.run(set_score_rules, asking(InSegment((1,))))
    assert codes(store, set_score_rules, asking(InSegment((61,)))) == ["condition_segment_unknown"]
