"""The agreement between marketing and sales as it is set, and what a change of it would do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import ClockPause, Lead, LeadClock, Offer, User
from leaddesk.models.agreement_rules import read_hand_over, read_sla_rules
from leaddesk.models.quick import plain_rows
from leaddesk.models.rulebook import read_threshold
from leaddesk.models.stage_plan import read_plan
from leaddesk.models.working_calendar import read_calendar, try_calendar
from leaddesk.queries.plain import instant, moment, plain
from leaddesk.rules.clocks import Clock, Pause, due_at
from leaddesk.rules.offers import HandOverRules, OfferState
from leaddesk.rules.sla import OFFER, RuleVersion, latest
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.working_calendar import WorkCalendar

_LEAD, _OFFER = Lead.__table__.c, Offer.__table__.c
_CLOCK, _PAUSE, _USER = LeadClock.__table__.c, ClockPause.__table__.c, User.__table__.c


@dataclass(frozen=True, slots=True)
class Agreement:
    """`rules`: those in force, by key; `people`: id -> name of everybody active; `reasons`: why a
    lead may come back; `threshold`: from which it is offered."""

    calendar: WorkCalendar
    rules: Mapping[str, RuleVersion]
    hand_over: HandOverRules
    people: Mapping[int, str]
    reasons: tuple[str, ...]
    threshold: int


def agreement(session: Session) -> Agreement:
    """All that is set."""
    people = session.execute(
        select(_USER.id, _USER.name).where(_USER.active == 1).order_by(_USER.name)
    )
    return Agreement(
        read_calendar(session), latest(read_sla_rules(session)), read_hand_over(session),
        {row[0]: row[1] for row in people}, read_plan(session).reasons[MoveKind.RETURNED],
        read_threshold(session),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class CalendarEffect:
    """What another calendar does to the clocks that run: `sooner`, `later` due; `over` now, and
    `over_then`."""

    running: int
    sooner: int
    later: int
    over: int
    over_then: int


def calendar_effect(session: Session, *, calendar: WorkCalendar, now: datetime) -> CalendarEffect:
    """Tried on every clock that runs; nothing is written. The calendar has no problems."""
    times = try_calendar(session, calendar)
    pauses: dict[int, list[Pause]] = {}
    for lead, since, until in plain_rows(session, _PAUSES):
        pauses.setdefault(lead, []).append(Pause(moment(since), instant(until)))
    running = sooner = later = over = over_then = 0
    for lead, key, started, allowed, due, owner, to in plain_rows(session, _RUNNING):
        running += 1
        begun, was = moment(started), instant(due)
        own = tuple(p for p in pauses.get(lead, ()) if p.until is None or p.until > begun)
        time = times.of(to if key == OFFER else owner)
        becomes = due_at(Clock(begun, allowed, own), time)
        over += was is not None and was < now
        over_then += becomes is not None and becomes < now
        first, then = was or _NEVER, becomes or _NEVER
        sooner += then < first
        later += then > first
    return CalendarEffect(running, sooner, later, over, over_then)


_NEVER = datetime.max.replace(tzinfo=UTC)
_RUNNING = (
    select(
        _CLOCK.lead_id, _CLOCK.key, plain(_CLOCK.started), _CLOCK.allowed, plain(_CLOCK.due_at),
        _LEAD.owner_id, _OFFER.to_id,
    )
    .join(Lead.__table__, _LEAD.id == _CLOCK.lead_id)
    .outerjoin(
        Offer.__table__,
        (_OFFER.lead_id == _CLOCK.lead_id) & (_OFFER.state == OfferState.OPEN.value),
    )
    .where(_CLOCK.ended.is_(None))
)  # fmt: skip
_PAUSES = select(_PAUSE.lead_id, plain(_PAUSE.since), plain(_PAUSE.until)).order_by(_PAUSE.since)
