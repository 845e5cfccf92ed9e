"""Where score rules are met: by a touchpoint, by a field, by the first contact as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from operator import attrgetter

from leaddesk.rules.conditions import InSegment
from leaddesk.rules.ledger import MICRO, Hit, whole_points
from leaddesk.rules.score_conditions import (
    FACT_OF_FIELD,
    AttributeCondition,
    Happened,
    LeadFacts,
    TouchpointFact,
    all_hold,
    happened,
    holds,
)
from leaddesk.rules.score_rules import Group, ScoreRule
from leaddesk.rules.segments import numbers_of
from leaddesk.rules.touchpoints import Direction, Kind

OURS = frozenset({Kind.NOTE.value, Kind.CONTENT_SENT.value})
"""Kinds that are ours alone: none of them is a first contact."""
_OUT = Direction.OUT.value


def first_moment(
    touchpoints: Iterable[TouchpointFact], of_class: Iterable[TouchpointFact]
) -> datetime | None:
    """The moment of the first contact: see the head of `rules.scoring`. `of_class`: those of its
    classes."""
    moments = [f.at for f in touchpoints if from_them(f.kind, f.direction)]
    moments += [fact.at for fact in of_class]
    return min(moments, default=None)


def from_them(kind: str, direction: str | None) -> bool:
    """Whether such a touchpoint can be a first contact without being of a class."""
    return direction != _OUT and kind not in OURS


def met(rule: ScoreRule, fact: TouchpointFact, today: date) -> bool:
    """By the touchpoint; what must be so of the lead `besides` is another question."""
    condition = rule.condition
    return (
        isinstance(condition, Happened)
        and happened(condition, fact, today)
        and (not rule.dated or rule.valid_on(fact.at.date()))
    )


def meeting(
    rule: ScoreRule, facts: Sequence[TouchpointFact], today: date
) -> Sequence[TouchpointFact]:
    """Those by which the rule is met, of facts of its kinds."""
    condition = rule.condition
    if isinstance(condition, Happened) and condition.any_of_kind and not rule.dated:
        return facts
    return [fact for fact in facts if met(rule, fact, today)]


def hit_of(rule: ScoreRule, fact: TouchpointFact, now: datetime) -> Hit:
    points = rule.points
    if rule.own_points and fact.points is not None:
        points = fact.points
    micros = points * MICRO
    if rule.decays:
        age = max(0, (now.date() - fact.at.date()).days)  # whole days: a score is calm all day
        micros = left_of(rule, micros, age)
    return Hit(rule, micros, fact)


def left_of(rule: ScoreRule, micros: int, age: int) -> int:
    """What is left of these millionths after so many days, by the rule's own way of decay."""
    if rule.linear_days:
        return micros * max(0, rule.linear_days - age) // rule.linear_days
    return micros if rule.half_life_days is None else decayed(micros, age, rule.half_life_days)


def decayed(micros: int, age: int, half_life: int) -> int:
    """What is left of these millionths after so many days."""
    return round(micros * float(0.5 ** (age / half_life)))


def class_hits(
    rules: Iterable[ScoreRule], first: Sequence[TouchpointFact], now: datetime
) -> list[Hit]:
    """The highest class among the touchpoints of the first moment, of equals the earliest."""
    classes = [(rule, fact) for fact in first for rule in rules if met(rule, fact, now.date())]
    if not classes:
        return []

    def undecayed(pair: tuple[ScoreRule, TouchpointFact]) -> int:
        rule, fact = pair
        return fact.points if rule.own_points and fact.points is not None else rule.points

    rule, fact = max(classes, key=undecayed)
    hit = hit_of(rule, fact, now)
    return [hit] if rule.cap is None else capped([hit], rule.cap * MICRO)


def capped(hits: Iterable[Hit], cap: int) -> list[Hit]:
    """The hits, the one that goes over the cap cut, what comes after it left out."""
    kept, so_far = [], 0
    for hit in hits:
        bounded = max(-cap, min(cap, so_far + hit.micros))
        if bounded != so_far:
            kept.append(hit._replace(micros=bounded - so_far))
        so_far = bounded
    return kept


def attribute_hits(rules: Iterable[ScoreRule], lead: LeadFacts, now: datetime) -> list[Hit]:
    hits = []
    for rule in rules:
        condition = rule.condition
        if isinstance(condition, Happened) or not holds(condition, lead):
            continue
        if not all_hold(rule.besides, lead):
            continue
        if not rule.dated or rule.valid_on(now.date()):
            text = _shown(condition, lead)
            hit = Hit(rule, rule.points_for(text) * MICRO, None, condition.field, text)
            hits += [hit] if rule.cap is None else capped([hit], rule.cap * MICRO)
    return hits


def _shown(condition: AttributeCondition, lead: LeadFacts) -> str:
    """What stands in the field, as text; of segments those that were asked for."""
    value = lead[FACT_OF_FIELD[condition.field]]
    if isinstance(condition, InSegment):
        inside = numbers_of(lead.segments or 0)
        return ", ".join(str(number) for number in condition.numbers if number in inside)
    return "" if value is None else str(value)


def first_of_each(rule: ScoreRule, hits: Iterable[Hit]) -> list[Hit]:
    """The first so many hits of each period; all where the rule does not say how many."""
    if rule.most is None or rule.period is None:
        return list(hits)
    kept, count = [], Counter[int]()
    for hit in hits:
        assert hit.fact is not None
        stretch = rule.period.of(hit.fact.at.date())
        count[stretch] += 1
        if count[stretch] <= rule.most:
            kept.append(hit)
    return kept


moment = attrgetter("fact.at", "fact.id")
"""What the hits of touchpoints are sorted by."""


def sums(hits: Iterable[Hit]) -> tuple[int, int]:
    """Rounded points of behaviour and fit."""
    behaviour = fit = 0
    for hit in hits:
        if hit.rule.group is Group.BEHAVIOUR:
            behaviour += hit.micros
        else:
            fit += hit.micros
    return whole_points(behaviour), whole_points(fit)
