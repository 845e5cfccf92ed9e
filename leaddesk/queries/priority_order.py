"""The list in the order of whom to call first: the points of `rules.priority`, worked out by the
store for all leads at once, and the reasons of those that are looked at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    case,
    func,
    literal,
    select,
    type_coerce,
)  # fmt: skip
from sqlalchemy.orm import Session

from leaddesk.models import LeadClock
from leaddesk.models.base import Instant
from leaddesk.models.portable import listed_numbers
from leaddesk.models.priority_weights import read_weights
from leaddesk.models.rulebook import read_threshold
from leaddesk.queries.columns import CARD, SCORE
from leaddesk.queries.lead_filter import Compiled
from leaddesk.queries.lead_sets import chosen_leads
from leaddesk.queries.memory import Reading
from leaddesk.rules.priority import (
    FULL_SCORE,
    LONG_OVERDUE,
    Calling,
    Priority,
    Weights,
    priority,
)

BY_PRIORITY = "priority"
"""The name of this order; it has no index, so it is none of `lead_sorts.SORTS`."""

FEW = 20_000
"""Of so many leads the points are worked out for these alone."""

_CLOCK = LeadClock.__table__.c
_DAY = timedelta(days=1)


def by_priority(
    session: Session, compiled: Compiled, now: datetime, offset: int, limit: int
) -> list[int]:
    """The ids of the list from `offset` on. `now` in local time."""
    chosen = chosen_leads(Reading(session), compiled)
    points = _points(read_weights(session), read_threshold(session), now)
    ordered = _scored(points.label("points"))
    query = ordered.order_by(points.desc(), CARD.c.lead_id)
    given = {}
    if chosen.inside is not None and len(chosen.inside) < FEW:
        query = query.where(CARD.c.lead_id.in_(select(listed_numbers("ids").c.value)))
        given = {"ids": str(list(chosen.inside))}
    found = chosen.among([row[0] for row in session.execute(query, given)])
    return found[offset : offset + limit]


def priorities(
    session: Session, *, lead_ids: Sequence[int], now: datetime
) -> Mapping[int, Priority]:
    """Points and reasons of these leads."""
    weights, threshold = read_weights(session), read_threshold(session)
    wanted = listed_numbers("ids")
    query = _scored(
        SCORE.c.score, CARD.c.due_on, CARD.c.last_touch_at, CARD.c.last_touch_kind, CARD.c.value,
        type_coerce(_clock_due(), Instant()),
    ).where(CARD.c.lead_id.in_(select(wanted.c.value)))  # fmt: skip
    return {
        lead: priority(
            Calling(score, threshold, on, at, kind or "", value, clock), weights, now
        )
        for lead, score, on, at, kind, value, clock in session.execute(
            query, {"ids": str(list(lead_ids))}
        )
    }  # fmt: skip


def _scored(*columns: Any) -> Select[Any]:
    return (
        select(CARD.c.lead_id, *columns)
        .select_from(CARD)
        .join(SCORE, SCORE.c.lead_id == CARD.c.lead_id)
    )


def _clock_due() -> Any:
    """When the first clock of the lead that is still running runs out, in milliseconds."""
    return (
        select(func.min(type_coerce(_CLOCK.due_at, BigInteger)))
        .where(_CLOCK.lead_id == CARD.c.lead_id, _CLOCK.ended.is_(None))
        .correlate(CARD)
        .scalar_subquery()
    )


def _points(weights: Weights, threshold: int, now: datetime) -> Any:
    """What `rules.priority.priority` says, as SQL: a test holds one against the other."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return (
        _clock(weights, now, midnight)
        + _due(weights, now)
        + _score(weights, threshold)
        + _fresh(weights, midnight)
        + _value(weights)
    )


def _ms(moment: datetime) -> ColumnElement[int]:
    return literal(round(moment.timestamp() * 1000), BigInteger)


def _clock(weights: Weights, now: datetime, midnight: datetime) -> ColumnElement[int]:
    due = _clock_due()
    return case(
        (due <= _ms(now), weights.clock_over),
        (due < _ms(midnight + _DAY), weights.clock_near),
        else_=0,
    )


def _due(weights: Weights, now: datetime) -> ColumnElement[int]:
    today, due = now.date(), CARD.c.due_on
    late: Any = literal(LONG_OVERDUE)
    for days in range(1, LONG_OVERDUE + 1):
        late = late + case((due <= today - timedelta(days=days), 1), else_=0)
    return case(
        (due == today, weights.today),
        (due < today, weights.overdue * late // (2 * LONG_OVERDUE)),
        else_=0,
    )


def _score(weights: Weights, threshold: int) -> ColumnElement[int]:
    score = SCORE.c.score
    kept = case((score < 0, 0), (score > FULL_SCORE, FULL_SCORE), else_=score)
    ripe = case((score >= threshold, weights.ripe), else_=0)
    return weights.score * kept // FULL_SCORE + ripe


def _fresh(weights: Weights, midnight: datetime) -> Any:
    last = type_coerce(CARD.c.last_touch_at, BigInteger)
    most = 2 * weights.fresh_days
    left: Any = literal(0)
    for days in range(most):
        left = left + case((last >= _ms(midnight - days * _DAY), 1), else_=0)
    return weights.fresh * left // most


def _value(weights: Weights) -> ColumnElement[int]:
    euros = type_coerce(CARD.c.value, BigInteger) // 100
    big = weights.big_value
    kept = case((euros > big, big), (euros < 0, 0), else_=euros)
    return case((CARD.c.value.is_(None), 0), else_=weights.value * kept // big)
