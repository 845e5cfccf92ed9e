"""Examples of the operations about the score."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select

from leaddesk.models import Lead
from leaddesk.operations.scoring import add_score_line
from leaddesk.queries.settings import score_rules
from leaddesk.rules.conditions import Known, OneOf
from leaddesk.rules.score_rules import Group, RuleSet, ScoreRule
from leaddesk.store.store import Store


def _lead(store: Store) -> int:
    return store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id))))[0]


def own_rule(points: int = 30) -> ScoreRule:
    return ScoreRule(
        "own.industry", Group.FIT, points, OneOf("company.industry", ("Möbelbau", "Größe <b>"))
    )


def _rules(store: Store) -> tuple[RuleSet, str]:
    present = store.ask(score_rules)
    others = tuple(rule for rule in present.rules if rule.key != "own.industry")
    rules = (*others, replace(own_rule(), besides=(Known("company.employees"),)))
    return replace(present, rules=rules, threshold=240), "Möbel passen <b>gut</b>"


def _remove_line(store: Store) -> tuple[Any, ...]:
    lead = _lead(store)
    return lead, store.run(add_score_line, lead, Group.FIT, -20, "Größe passt nicht").result


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "add_score_line": lambda s: (_lead(s), Group.BEHAVIOUR, 40, "Rief <b>selbst</b> zurück"),
    "count_anew": lambda s: (date(2025, 1, 1),),
    "remove_score_line": _remove_line,
    "set_score_rules": _rules,
}
