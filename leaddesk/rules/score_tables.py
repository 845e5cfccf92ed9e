"""Rules whose points can be looked up: by the value of a field, by the kind of a touchpoint."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from leaddesk.rules.conditions import OneOf
from leaddesk.rules.score_conditions import (
    FACT_OF_FIELD,
    Happened,
    TouchpointFact,
    folded_value,
)
from leaddesk.rules.score_rules import Group, ScoreRule

NOTHING = (0, 0)
"""Points of behaviour and of fit."""


def in_table(rule: ScoreRule) -> bool:
    plain = rule.cap is None and not rule.dated and not rule.besides
    return plain and isinstance(rule.condition, OneOf)


def value_tables(rules: Iterable[ScoreRule]) -> list[tuple[int, dict[str, tuple[int, int]]]]:
    """Per field that rules ask for: its place in LeadFacts, and the points of each value."""
    tables: dict[int, dict[str, tuple[int, int]]] = {}
    for rule in rules:
        condition = rule.condition
        if not isinstance(condition, OneOf) or not in_table(rule):
            continue
        table = tables.setdefault(FACT_OF_FIELD[condition.field], {})
        for value in {folded_value(value) for value in condition.values}:
            table[value] = _plus(table.get(value, NOTHING), rule, rule.points_for(value))
    return list(tables.items())


def highest_by_kind(rules: Iterable[ScoreRule]) -> dict[str, int]:
    highest: dict[str, int] = {}
    for rule in rules:
        for kind in kinds_of(rule):
            highest[kind] = max(rule.points, highest.get(kind, rule.points))
    return highest


def sums_by_kind(rules: Iterable[ScoreRule]) -> dict[str, tuple[int, int]]:
    points: dict[str, tuple[int, int]] = {}
    for rule in rules:
        for kind in kinds_of(rule):
            points[kind] = _plus(points.get(kind, NOTHING), rule, rule.points)
    return points


def kinds_of(rule: ScoreRule) -> frozenset[str]:
    return frozenset(rule.condition.kinds) if isinstance(rule.condition, Happened) else frozenset()


def asked_facts(
    rule: ScoreRule,
    facts: Sequence[TouchpointFact],
    by_kind: Mapping[str, Sequence[TouchpointFact]],
) -> Sequence[TouchpointFact]:
    """The facts of the kinds that the rule asks for, in their order."""
    kinds = kinds_of(rule)
    if len(kinds) == 1:
        return by_kind.get(next(iter(kinds)), ())
    return [fact for fact in facts if fact.kind in kinds] if kinds & by_kind.keys() else ()


def _plus(sums: tuple[int, int], rule: ScoreRule, points: int) -> tuple[int, int]:
    if rule.group is Group.BEHAVIOUR:
        return sums[0] + points, sums[1]
    return sums[0], sums[1] + points
