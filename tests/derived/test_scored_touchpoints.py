"""Of a long history scoring looks at little: what it passes over changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given, settings

from leaddesk.derived.points import scored_touchpoints, touchpoint_facts
from leaddesk.rules.ledger import Own
from leaddesk.rules.score_rules import RuleSet
from leaddesk.rules.scoring import LeadFacts, TouchpointFact, compile_rules
from leaddesk.rules.scoring_defaults import DEFAULT_RULE_SET
from tests.rules.test_scoring_properties import NOW, histories, leads, owns, sets


def _milliseconds(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def _rows(history: list[TouchpointFact]) -> list[tuple[Any, ...]]:
    ordered = sorted(history, key=lambda fact: (fact.at, fact.id))
    return [
        (1, f.id, f.kind, _milliseconds(f.at), f.direction, f.outcome, f.product, f.points)
        for f in ordered
    ]  # fmt: skip


@given(leads, histories(), sets, owns())
@settings(max_examples=300)
def test_the_ledger_is_that_of_the_whole_history(
    lead: LeadFacts, history: list[TouchpointFact], rules: RuleSet, own: Own
) -> None:
    scorer, rows = compile_rules(rules), _rows(history)
    whole, few = touchpoint_facts(rows), scored_touchpoints(rows, scorer)
    assert scorer.ledger(lead, few, NOW, own) == scorer.ledger(lead, whole, NOW, own)
    assert scorer.totals(lead, few, NOW, own) == scorer.totals(lead, whole, NOW, own)


def test_a_hundred_that_no_rule_asks_for_are_one() -> None:
    start = datetime(2025, 1, 1, tzinfo=UTC)
    history = [TouchpointFact(n, "letter", start + timedelta(days=n)) for n in range(100)]
    found = scored_touchpoints(_rows(history), compile_rules(DEFAULT_RULE_SET))
    assert [fact.id for fact in found] == [0]
