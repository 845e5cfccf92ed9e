"""Whom to call first: points out of score, freshness, value, what is due and the clocks, each with
its reason (product.md section 4). The weights are data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from leaddesk.rules.problem import Problem

FULL_SCORE = 400
"""More points than that make nobody more urgent."""
LONG_OVERDUE = 10
"""After so many days it does not become more urgent any more."""
MOST_WEIGHT = 1000


@dataclass(frozen=True, slots=True)
class Weights:
    """What each thing may bring at most.

    `score`: at FULL_SCORE points; `ripe`: at the threshold; `overdue`: after LONG_OVERDUE days,
    half of it on the first; `today`; `fresh`: heard of today, half after `fresh_days`, nothing
    after twice as many; `value`: at `big_value` euros; `clock_over`, `clock_near`: an SLA clock
    that has run out, that runs out today.
    """

    score: int = 100
    ripe: int = 60
    overdue: int = 200
    today: int = 150
    fresh: int = 80
    fresh_days: int = 3
    value: int = 60
    big_value: int = 50_000
    clock_over: int = 400
    clock_near: int = 300


@dataclass(frozen=True, slots=True)
class Calling:
    """What is known of a lead on the day it may be called. `clock_due`: when its clock runs out."""

    score: int
    threshold: int
    due_on: date | None = None
    last_at: datetime | None = None
    last_kind: str = ""
    value: Decimal | None = None
    clock_due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Because:
    """One reason. `code`: clock_over, clock_near, overdue, today, score, touched, value; `number`:
    days, points or euros; `kind` of a touchpoint; `points`: what it brought."""

    code: str
    points: int
    number: int = 0
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Priority:
    """`points` is what to order by, `reasons` what they are made of, the weightiest first."""

    points: int
    reasons: tuple[Because, ...]


def priority(lead: Calling, weights: Weights, now: datetime) -> Priority:
    """`now` in the zone of the company: its date is today."""
    found = [
        *_clock(lead, weights, now),
        *_due(lead, weights, now.date()),
        *_score(lead, weights),
        *_touched(lead, weights, now),
        *_value(lead, weights),
    ]
    reasons = sorted((b for b in found if b.points > 0), key=lambda b: -b.points)
    return Priority(sum(b.points for b in reasons), tuple(reasons))


def _clock(lead: Calling, weights: Weights, now: datetime) -> list[Because]:
    if lead.clock_due is None:
        return []
    if lead.clock_due <= now:
        return [Because("clock_over", weights.clock_over)]
    near = lead.clock_due.astimezone(now.tzinfo).date() == now.date()
    return [Because("clock_near", weights.clock_near)] if near else []


def _due(lead: Calling, weights: Weights, today: date) -> list[Because]:
    if lead.due_on is None or lead.due_on > today:
        return []
    days = (today - lead.due_on).days
    if days == 0:
        return [Because("today", weights.today)]
    share = LONG_OVERDUE + min(days, LONG_OVERDUE)
    return [Because("overdue", weights.overdue * share // (2 * LONG_OVERDUE), days)]


def _score(lead: Calling, weights: Weights) -> list[Because]:
    points = weights.score * max(0, min(lead.score, FULL_SCORE)) // FULL_SCORE
    ripe = weights.ripe if lead.score >= lead.threshold else 0
    return [Because("score", points + ripe, lead.score)]


def _touched(lead: Calling, weights: Weights, now: datetime) -> list[Because]:
    if lead.last_at is None or weights.fresh_days <= 0:
        return []
    days = max(0, (now.date() - lead.last_at.astimezone(now.tzinfo).date()).days)
    left = max(0, 2 * weights.fresh_days - days)
    points = weights.fresh * left // (2 * weights.fresh_days)
    return [Because("touched", points, days, lead.last_kind)]


def _value(lead: Calling, weights: Weights) -> list[Because]:
    if lead.value is None or weights.big_value <= 0:
        return []
    euros = int(min(lead.value, Decimal(weights.big_value)))
    return [Because("value", weights.value * euros // weights.big_value, int(lead.value))]


_MOST = {"big_value": 10**9, "fresh_days": 30}


def weights_problems(weights: Weights) -> tuple[Problem, ...]:
    """priority_weight (value: what was given; args: weight) where one is negative or beyond
    measure; priority_nothing where all of them are 0, for then nobody would come first."""
    found = []
    for field in fields(weights):
        given = getattr(weights, field.name)
        least = 1 if field.name in ("fresh_days", "big_value") else 0
        most = _MOST.get(field.name, MOST_WEIGHT)
        if not least <= given <= most:
            args = {"weight": field.name, "most": str(most)}
            found.append(Problem("priority_weight", value=str(given), args=args))
    bringing = [f.name for f in fields(weights) if f.name not in ("fresh_days", "big_value")]
    if not any(getattr(weights, name) for name in bringing):
        found.append(Problem("priority_nothing"))
    return tuple(found)


def weights_to_json(weights: Weights) -> dict[str, Any]:
    return asdict(weights)


def weights_from_json(kept: Mapping[str, Any]) -> Weights:
    known = {field.name for field in fields(Weights)}
    return Weights(**{name: int(value) for name, value in kept.items() if name in known})
