"""What to go through lead by lead: a list, or what is due for somebody, the most urgent first.

Running out of time, then what has an hour today, then overdue, then today by score; of a list the
rest of it in its own order. Only ids and names are read, and no more than anybody gets through.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, literal, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import FollowUp
from leaddesk.models.base import Instant
from leaddesk.queries.columns import cards_along
from leaddesk.queries.deadlines import decisions_due
from leaddesk.queries.lead_count import lead_count
from leaddesk.queries.lead_list import LeadRow, lead_ids, leads_by_id
from leaddesk.queries.lead_sorts import BY_SCORE, Sort
from leaddesk.rules.filter_tree import DateRange, Flag, LeadFilter, Term
from leaddesk.rules.stages import Stage

MOST = 500
"""So many are gone through in one go: more than anybody calls in a day."""

_F = FollowUp.__table__.c


class Why(StrEnum):
    """Why it stands where it stands."""

    CLOCK = "clock"
    TIMED = "timed"
    OVERDUE = "overdue"
    TODAY = "today"
    LISTED = "listed"


class Waiting(NamedTuple):
    """One to be called. `name`: the company, else the person, else the number."""

    lead_id: int
    name: str
    why: Why


@dataclass(frozen=True, slots=True)
class CallList:
    """In their order; `total`: how many the list has, which may be more than are given."""

    waiting: tuple[Waiting, ...]
    total: int

    @property
    def urgent(self) -> tuple[int, ...]:
        """Those that can't wait, in their order."""
        return tuple(one.lead_id for one in self.waiting if one.why is not Why.LISTED)


def calls_of_list(
    session: Session, *, filter: LeadFilter, sort: Sort = BY_SCORE, me: int | None, now: datetime
) -> CallList:
    """The leads of the filter. `now` in local time."""
    today = now.date()
    which: dict[str, Any] = {"me": me, "today": today}

    def found(term: Term, by: Sort) -> Sequence[LeadRow]:
        narrowed = LeadFilter((*filter.terms, term))
        ids = lead_ids(session, filter=narrowed, sort=by, limit=MOST, **which)
        return leads_by_id(session, ids=ids)

    on_today = DateRange("due", today, today)
    clocks = found(Flag("sla"), Sort("deadline"))
    by_time = found(on_today, Sort("due"))
    groups = {
        Why.CLOCK: [row for row in clocks if _ends_by(row.clock_due, today)],
        Why.TIMED: [row for row in by_time if row.due_minute is not None],
        Why.OVERDUE: found(DateRange("due", None, today - timedelta(days=1)), Sort("due")),
        Why.TODAY: [row for row in found(on_today, BY_SCORE) if row.due_minute is None],
    }
    total = lead_count(session, filter=filter, **which)
    listed = lead_ids(session, filter=filter, sort=sort, limit=MOST, **which)
    known = {row.lead_id for rows in groups.values() for row in rows}
    rest = [lead for lead in listed if lead not in known]
    groups[Why.LISTED] = leads_by_id(session, ids=rest[: max(0, MOST - len(known))])
    return CallList(_joined(groups), total)


def calls_of_day(session: Session, *, user_id: int | None, now: datetime) -> CallList:
    """What is due for this person today (None: for everybody): offers that wait for their answer,
    leads of theirs whose time runs out today, follow-ups. `now` in local time."""
    today = now.date()
    due = _due(session, user_id, now)
    timed = [lead for lead, on, minute in due if on == today and minute is not None]
    late = [lead for lead, on, _ in due if on < today]
    loose = [lead for lead, on, minute in due if on == today and minute is None]
    answers = [one.lead_id for one in decisions_due(session, me=user_id, now=now)]
    clocks = [*answers, *_running_out(session, user_id, today)]
    ids = dict.fromkeys((*clocks, *timed, *late, *loose))
    rows = {row.lead_id: row for row in leads_by_id(session, ids=tuple(ids))}

    def known(leads: Iterable[int]) -> list[LeadRow]:
        found = (rows.get(lead) for lead in leads)
        return [row for row in found if row is not None and row.stage is not Stage.EXCLUDED]

    by_score = sorted(known(loose), key=lambda row: (-row.score, row.lead_id))
    groups = {
        Why.CLOCK: known(clocks), Why.TIMED: known(timed), Why.OVERDUE: known(late),
        Why.TODAY: by_score,
    }  # fmt: skip
    waiting = _joined(groups)
    return CallList(waiting, len(waiting))


def calls_of_leads(session: Session, *, lead_ids: Sequence[int], now: datetime) -> CallList:
    """Just these, in this order: those that were skipped before."""
    rows = leads_by_id(session, ids=tuple(lead_ids))
    waiting = _joined({Why.LISTED: rows})
    return CallList(waiting, len(waiting))


def next_follow_up(
    session: Session, *, user_id: int | None, now: datetime
) -> tuple[date, int | None] | None:
    """When it goes on for this person: day and minute of the first open follow-up from now on."""
    minute = now.hour * 60 + now.minute
    later_today = (_F.due_on == now.date()) & (_F.due_minute >= minute)
    query = (
        select(_F.due_on, _F.due_minute)
        .where(*_mine(user_id), _F.done_at.is_(None), or_(_F.due_on > now.date(), later_today))
        .order_by(_F.due_on, _F.due_minute.is_(None), _F.due_minute)
        .limit(1)
    )
    found = session.execute(query).first()
    return None if found is None else (found[0], found[1])


def _joined(groups: Mapping[Why, Iterable[LeadRow]]) -> tuple[Waiting, ...]:
    """Group after group, each lead once."""
    found: dict[int, Waiting] = {}
    for why, rows in groups.items():
        for row in rows:
            name = row.company or row.contact or row.number
            found.setdefault(row.lead_id, Waiting(row.lead_id, name, why))
    return tuple(found.values())[:MOST]


def _ends_by(due: datetime | None, day: date) -> bool:
    return due is not None and due.astimezone().date() <= day


def _mine(user_id: int | None) -> list[ColumnElement[bool]]:
    return [] if user_id is None else [_F.user_id == user_id]


def _due(session: Session, user_id: int | None, now: datetime) -> Sequence[Any]:
    """(lead, day, minute) of what is due by today and not put off, the oldest first."""
    awake = or_(_F.snoozed_until.is_(None), _F.snoozed_until <= literal(now, Instant()))
    query = (
        select(_F.lead_id, _F.due_on, _F.due_minute)
        .where(*_mine(user_id), _F.done_at.is_(None), _F.due_on <= now.date(), awake)
        .order_by(_F.due_on, _F.due_minute.is_(None), _F.due_minute, _F.lead_id)
        .limit(2 * MOST)
    )
    return session.execute(query).all()


def _running_out(session: Session, user_id: int | None, today: date) -> Sequence[int]:
    """Leads whose clock ends today or has ended, the first to end first."""
    cards = cards_along("ix_card_clock")
    midnight = datetime.combine(today + timedelta(days=1), time()).astimezone()
    query = (
        select(cards.c.lead_id)
        .where(cards.c.clock_due < literal(midnight, Instant()), *_worked(cards))
        .order_by(cards.c.clock_due, cards.c.lead_id)
        .limit(MOST)
    )
    if user_id is not None:
        query = query.where(cards.c.owner_id == user_id)
    return list(session.scalars(query))


def _worked(cards: Any) -> list[ColumnElement[bool]]:
    return [cards.c.stage != int(Stage.EXCLUDED)]
