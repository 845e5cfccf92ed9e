"""A segment looked at closely: who came in last and from where, how it grew, what it goes with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, case, func, select
from sqlalchemy.orm import Session

from leaddesk.models import Lead, LeadCard, Membership, Touchpoint, User
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import plain_rows
from leaddesk.queries.plain import moment
from leaddesk.queries.segment_past import HIDDEN, SINCE, spans_of_left
from leaddesk.queries.segments import Combination, combinations

MONTHS = 12
LATEST = 12
_MEMBER, _LEAD, _CARD = Membership.__table__.c, Lead.__table__.c, LeadCard.__table__.c
_TOUCH = Touchpoint.__table__.c


@dataclass(frozen=True, slots=True)
class Ticked:
    """A lead that came in: when, by whom ("": the program), from where (`origin` of
    rules.segments), with which kind of touchpoint ("": none), by which version of the rule."""

    lead_id: int
    number: str
    name: str
    since: datetime
    who: str
    origin: str
    touchpoint: str
    rule_version: int | None


@dataclass(frozen=True, slots=True)
class MonthEnd:
    """So many leads were in the segment at this moment; the last one is now."""

    at: datetime
    members: int


@dataclass(frozen=True, slots=True)
class SegmentPage:
    """Excluded leads are left out. `together`: the segments that most of its leads share."""

    number: int
    latest: tuple[Ticked, ...]
    trend: tuple[MonthEnd, ...]
    together: tuple[Combination, ...]


def segment_page(session: Session, *, number: int, now: datetime) -> SegmentPage:
    """All that its page shows beside names, rule and suggestions."""
    rows = plain_rows(session, _LATEST, {"segment": number})
    latest = tuple(
        Ticked(
            lead, code, company or contact or code, moment(since), who or "", origin, kind or "",
            version,
        )
        for lead, code, company, contact, since, who, origin, kind, version in rows
    )  # fmt: skip
    trend = segment_trend(session, number, now)
    return SegmentPage(number, latest, trend, combinations(session, limit=6, of=number))


def segment_trend(session: Session, number: int, now: datetime) -> tuple[MonthEnd, ...]:
    """The members at the ends of the last months and now: of who is in it since when, and of what
    the journal has of those who left. What was taken back has never been so."""
    ends = month_ends(now)
    left = spans_of_left(session, number, ends[0])
    cuts = [round(end.timestamp() * 1000) for end in ends]
    counts = list(_still_there(session, number, cuts, list(left)))
    for spans in left.values():
        for place, cut in enumerate(cuts):
            counts[place] += any(since <= cut < until for since, until in spans)
    return tuple(MonthEnd(end, count) for end, count in zip(ends, counts, strict=True))


def month_ends(now: datetime) -> tuple[datetime, ...]:
    """The last moments of the eleven months before this one, here, and now."""
    first = now.astimezone().replace(day=1, hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    ends = [now]
    for _ in range(MONTHS - 1):
        ends.append((first - timedelta(milliseconds=1)).astimezone())
        first = (first - timedelta(days=1)).replace(day=1)
    return tuple(reversed(ends))


def _still_there(session: Session, number: int, cuts: list[int], others: list[int]) -> list[int]:
    """How many of those who have never left were in it by then."""
    counted = [func.sum(case((cut >= SINCE, 1), else_=0)) for cut in cuts]
    wanted = (
        select(*counted)
        .join(Lead, Lead.id == _MEMBER.lead_id)
        .where(_MEMBER.segment == number, _LEAD.stage != HIDDEN)
    )
    all_of_them = _numbers(session.execute(wanted).one())
    if not others:
        return all_of_them
    these_only = wanted.where(these(Membership.lead_id))
    told = _numbers(session.execute(these_only, listed(others)).one())
    return [total - own for total, own in zip(all_of_them, told, strict=True)]


def _numbers(row: Any) -> list[int]:
    return [value or 0 for value in row]


_LATEST = (
    select(
        _MEMBER.lead_id, _CARD.number, _CARD.company, _CARD.contact, SINCE, User.name,
        _MEMBER.origin, _TOUCH.kind, _MEMBER.rule_version,
    )
    .select_from(Membership.__table__)
    .join(LeadCard.__table__, _CARD.lead_id == _MEMBER.lead_id)
    .outerjoin(User.__table__, User.id == _MEMBER.user_id)
    .outerjoin(
        Touchpoint.__table__,
        (_TOUCH.lead_id == _MEMBER.lead_id) & (_TOUCH.id == _MEMBER.touchpoint_id),
    )
    .where(_MEMBER.segment == bindparam("segment"), _CARD.stage != HIDDEN)
    .order_by(SINCE.desc(), _MEMBER.lead_id)
    .limit(LATEST)
)  # fmt: skip
