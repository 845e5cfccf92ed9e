"""What both sides made of their agreement: answered in time or not, by week and person; why leads
came back, by source."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from statistics import median
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import Lead, LeadCard, LeadClock, Offer, StageMove, User
from leaddesk.models.quick import plain_rows
from leaddesk.queries.plain import plain
from leaddesk.rules.offers import OfferState

_CLOCK, _OFFER = LeadClock.__table__.c, Offer.__table__.c
_CARD, _LEAD, _MOVE = LeadCard.__table__.c, Lead.__table__.c, StageMove.__table__.c
_USER = User.__table__.c
_WEEK_MS = 7 * 86_400_000


@dataclass(frozen=True, slots=True)
class Kept:
    """How many clocks were kept, broken (over, whether or not they have ended), still open.
    `median`: seconds of working time that those took that have ended; None: none has."""

    in_time: int = 0
    late: int = 0
    open: int = 0
    median: int | None = None

    @property
    def share(self) -> float | None:
        """Of those that are decided, how many were kept."""
        decided = self.in_time + self.late
        return self.in_time / decided if decided else None


@dataclass(frozen=True, slots=True)
class SlaReport:
    """`weeks`: by their Mondays; `people`: by user (0: nobody). `results`: offers by what became of
    them; `reasons`: of those that came back, by reason and source."""

    total: Kept
    weeks: Mapping[date, Kept]
    people: Mapping[int, Kept]
    results: Mapping[OfferState, int]
    reasons: Mapping[tuple[str, str], int]
    names: Mapping[int, str] = field(default_factory=dict)


def sla_report(session: Session, *, first: date, last: date, now: datetime) -> SlaReport:
    """Of the clocks that started and the offers that were made on these days, both included."""
    monday = first - timedelta(days=first.weekday())
    given = {
        "begin": _begin(first), "end": _begin(last + timedelta(days=1)), "monday": _begin(monday),
        "now": round(now.timestamp() * 1000),
    }  # fmt: skip
    weeks: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
    people: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
    for week, person, *counts in plain_rows(session, _COUNTS, given):
        for kept in (weeks[week], people[person or 0]):
            for place, count in enumerate(counts):
                kept[place] += count
    took_week: dict[int, list[int]] = defaultdict(list)
    took_person: dict[int, list[int]] = defaultdict(list)
    for week, person, used in plain_rows(session, _TOOK, given):
        took_week[week].append(used)
        took_person[person or 0].append(used)
    counts_of = [sum(column) for column in zip(*weeks.values(), strict=True)] or [0, 0, 0]
    took = [used for some in took_week.values() for used in some]
    return SlaReport(
        _kept(counts_of, took),
        {monday + timedelta(weeks=w): _kept(c, took_week[w]) for w, c in sorted(weeks.items())},
        {person: _kept(c, took_person[person]) for person, c in sorted(people.items())},
        {OfferState(state): n for state, n in plain_rows(session, _RESULTS, given)},
        {(reason or "", source or ""): n for reason, source, n in
         plain_rows(session, _REASONS, given)},
        dict(plain_rows(session, _NAMES)),
    )  # fmt: skip


def _kept(counts: Sequence[int], took: Sequence[int]) -> Kept:
    in_time, late, running = counts
    return Kept(in_time, late, running, round(median(took)) if took else None)


def _begin(day: date) -> int:
    return round(datetime.combine(day, time()).astimezone().timestamp() * 1000)


def _within(column: ColumnElement[Any]) -> ColumnElement[bool]:
    return and_(plain(column) >= bindparam("begin"), plain(column) < bindparam("end"))


def _sum(what: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((what, 1), else_=0))


_PERSON = func.coalesce(_OFFER.decided_id, _OFFER.to_id, _CARD.owner_id)
_WHICH_WEEK = (plain(_CLOCK.started) - bindparam("monday", type_=BigInteger)) // _WEEK_MS
_OF_CLOCKS = (
    LeadClock.__table__.join(LeadCard.__table__, _CARD.lead_id == _CLOCK.lead_id)
    .outerjoin(
        Offer.__table__,
        and_(_OFFER.lead_id == _CLOCK.lead_id, _OFFER.at == _CLOCK.started, _CLOCK.key == "offer"),
    )
)  # fmt: skip
_OVER = and_(_CLOCK.ended.is_(None), plain(_CLOCK.due_at) < bindparam("now"))
_COUNTS = (
    select(
        _WHICH_WEEK, _PERSON,
        _sum(and_(_CLOCK.ended.is_not(None), _CLOCK.used <= _CLOCK.allowed)),
        _sum(or_(and_(_CLOCK.ended.is_not(None), _CLOCK.used > _CLOCK.allowed), _OVER)),
        _sum(and_(_CLOCK.ended.is_(None),
                  or_(_CLOCK.due_at.is_(None), plain(_CLOCK.due_at) >= bindparam("now")))),
    )
    .select_from(_OF_CLOCKS)
    .where(_within(_CLOCK.started))
    .group_by(_WHICH_WEEK, _PERSON)
)  # fmt: skip
_TOOK = (
    select(_WHICH_WEEK, _PERSON, _CLOCK.used)
    .select_from(_OF_CLOCKS)
    .where(_within(_CLOCK.started), _CLOCK.used.is_not(None))
)
_RESULTS = (
    select(_OFFER.state, func.count())
    .where(_within(_OFFER.at))
    .group_by(_OFFER.state)
    .order_by(_OFFER.state)
)
_BACK = (OfferState.REJECTED.value, OfferState.RETURNED.value, OfferState.EXPIRED.value)
_REASONS = (
    select(_OFFER.reason, _CARD.source, func.count())
    .join(LeadCard.__table__, _CARD.lead_id == _OFFER.lead_id)
    .where(_within(_OFFER.at), _OFFER.state.in_(_BACK))
    .group_by(_OFFER.reason, _CARD.source)
    .order_by(func.count().desc(), _OFFER.reason, _CARD.source)
)
_NAMES = select(_USER.id, _USER.name)

__all__ = ["Kept", "SlaReport", "sla_report"]
