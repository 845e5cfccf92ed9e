"""A segment looked at closely: who came in last and from where, how it grew, what it goes with."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Text, bindparam, case, func, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models import Lead, LeadCard, Membership, Step, StepLine, Touchpoint, User
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import plain_rows
from leaddesk.queries.plain import moment
from leaddesk.queries.segments import Combination, combinations
from leaddesk.rules.stages import Stage

MONTHS = 12
LATEST = 12
_MEMBER, _LEAD, _CARD = Membership.__table__.c, Lead.__table__.c, LeadCard.__table__.c
_STEP, _LINE, _TOUCH = Step.__table__.c, StepLine.__table__.c, Touchpoint.__table__.c
_SINCE = type_coerce(_MEMBER.since, BigInteger)
_HIDDEN = int(Stage.EXCLUDED)


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
    left = _left(session, number, ends[0])
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
    counted = [func.sum(case((cut >= _SINCE, 1), else_=0)) for cut in cuts]
    wanted = (
        select(*counted)
        .join(Lead, Lead.id == _MEMBER.lead_id)
        .where(_MEMBER.segment == number, _LEAD.stage != _HIDDEN)
    )
    all_of_them = _numbers(session.execute(wanted).one())
    if not others:
        return all_of_them
    these_only = wanted.where(these(Membership.lead_id))
    told = _numbers(session.execute(these_only, listed(others)).one())
    return [total - own for total, own in zip(all_of_them, told, strict=True)]


def _numbers(row: Any) -> list[int]:
    return [value or 0 for value in row]


def _left(session: Session, number: int, start: datetime) -> dict[int, list[tuple[int, float]]]:
    """The spans (since, until) of the leads that left the segment after `start` and are not
    excluded, those in which they are in it again among them."""
    spans: dict[int, list[tuple[int, float]]] = defaultdict(list)
    steps = dict(plain_rows(session, _STEPS, {"start": round(start.timestamp() * 1000)}))
    for lead, image, step in plain_rows(session, _GONE, {"segment": number, **listed(steps)}):
        spans[lead].append((json.loads(image)["since"], steps[step]))
    if spans:
        shown = select(_LEAD.id).where(these(Lead.id), _LEAD.stage != _HIDDEN)
        there = {row[0] for row in session.execute(shown, listed(spans))}
        for lead in set(spans) - there:
            del spans[lead]
        again = select(_MEMBER.lead_id, _SINCE).where(
            these(Membership.lead_id), _MEMBER.segment == number
        )
        for lead, since in session.execute(again, listed(spans)):
            spans[lead].append((since, float("inf")))
    return dict(spans)


_STEPS = select(_STEP.id, type_coerce(_STEP.at, BigInteger)).where(
    type_coerce(_STEP.at, BigInteger) > bindparam("start"),
    type_coerce(_STEP.tables, Text).like(f'%"{Membership.__tablename__}"%'),
    _STEP.kind != "undo",
)
# The steps first: a store that chooses for itself walks along all lines of the journal.
_GONE = select(_LINE.root, _LINE.image, _LINE.step_id).where(
    these(StepLine.step_id),
    _LINE.tbl == Membership.journal_code,
    _LINE.row == bindparam("segment"),
    _LINE.kind == "d",
)
_LATEST = (
    select(
        _MEMBER.lead_id, _CARD.number, _CARD.company, _CARD.contact, _SINCE, User.name,
        _MEMBER.origin, _TOUCH.kind, _MEMBER.rule_version,
    )
    .select_from(Membership.__table__)
    .join(LeadCard.__table__, _CARD.lead_id == _MEMBER.lead_id)
    .outerjoin(User.__table__, User.id == _MEMBER.user_id)
    .outerjoin(
        Touchpoint.__table__,
        (_TOUCH.lead_id == _MEMBER.lead_id) & (_TOUCH.id == _MEMBER.touchpoint_id),
    )
    .where(_MEMBER.segment == bindparam("segment"), _CARD.stage != _HIDDEN)
    .order_by(_SINCE.desc(), _MEMBER.lead_id)
    .limit(LATEST)
)  # fmt: skip
