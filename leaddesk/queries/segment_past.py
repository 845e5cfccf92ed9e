"""Who was in a segment on a day: of who is in it since when, and of what the journal has of those
who left. What was taken back has never been so. Excluded leads are left out.
"""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Select, Text, bindparam, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models import Lead, LeadCard, Membership, Step, StepLine
from leaddesk.models.many_leads import listed, these
from leaddesk.models.portable import numbers_among
from leaddesk.models.quick import plain_rows
from leaddesk.queries.days import day_begin
from leaddesk.rules.stages import Stage

_MEMBER, _LEAD, _CARD = Membership.__table__.c, Lead.__table__.c, LeadCard.__table__.c
_STEP, _LINE = Step.__table__.c, StepLine.__table__.c
SINCE = type_coerce(_MEMBER.since, BigInteger)
HIDDEN = int(Stage.EXCLUDED)


def members_at(session: Session, number: int, last: date | None) -> Select[Any]:
    """The leads that were in the segment when that day ended; None: that are in it."""
    inside = select(_MEMBER.lead_id).join(Lead, Lead.id == _MEMBER.lead_id)
    inside = inside.where(_MEMBER.segment == number, _LEAD.stage != HIDDEN)
    if last is None:
        return inside
    end = day_begin(last + timedelta(days=1)) - timedelta(milliseconds=1)
    cut = round(end.timestamp() * 1000)
    left = spans_of_left(session, number, end)
    found = set(session.scalars(inside.where(cut >= SINCE))) - left.keys()
    found |= {
        lead for lead, spans in left.items() if any(since <= cut < until for since, until in spans)
    }
    return select(_CARD.lead_id).where(numbers_among(_CARD.lead_id, sorted(found)))


def spans_of_left(
    session: Session, number: int, start: datetime
) -> dict[int, list[tuple[int, float]]]:
    """The spans (since, until) of the leads that left the segment after `start` and are not
    excluded, those in which they are in it again among them."""
    spans: dict[int, list[tuple[int, float]]] = defaultdict(list)
    steps = dict(plain_rows(session, _STEPS, {"start": round(start.timestamp() * 1000)}))
    for lead, image, step in plain_rows(session, _GONE, {"segment": number, **listed(steps)}):
        spans[lead].append((json.loads(image)["since"], steps[step]))
    if spans:
        shown = select(_LEAD.id).where(these(Lead.id), _LEAD.stage != HIDDEN)
        there = {row[0] for row in session.execute(shown, listed(spans))}
        for lead in set(spans) - there:
            del spans[lead]
        again = select(_MEMBER.lead_id, SINCE).where(
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

__all__ = ["HIDDEN", "SINCE", "members_at", "spans_of_left"]
