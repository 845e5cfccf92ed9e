"""What another calendar or other deadlines would do to the clocks that run: nothing is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import ClockPause, LeadCard, LeadClock, Offer, Segment, User
from leaddesk.models.agreement_rules import read_sla_rules
from leaddesk.models.quick import plain_rows
from leaddesk.models.working_calendar import read_working_times, try_calendar
from leaddesk.queries.plain import instant, moment, plain
from leaddesk.rules.clocks import Clock, Pause, due_at
from leaddesk.rules.offers import OfferState
from leaddesk.rules.problem import Problem
from leaddesk.rules.segments import numbers_of
from leaddesk.rules.sla import OFFER, SlaRule, latest, rule_problems
from leaddesk.rules.working_calendar import WorkCalendar

_CLOCK, _PAUSE = LeadClock.__table__.c, ClockPause.__table__.c
_CARD, _OFFER = LeadCard.__table__.c, Offer.__table__.c


@dataclass(frozen=True, slots=True)
class CalendarEffect:
    """What another calendar does to the clocks that run: `sooner`, `later` due; `over` now, and
    `over_then`."""

    running: int
    sooner: int
    later: int
    over: int
    over_then: int


@dataclass(frozen=True, slots=True)
class RulesEffect:
    """`changed`: so many rules would be new. Clocks that run keep the deadline that they started
    with; of the `running` ones of these rules so many are `over`, and `over_then` would be if they
    went by the new. `problems`: why they would be refused; nothing was looked at then."""

    changed: int = 0
    running: int = 0
    over: int = 0
    over_then: int = 0
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class _Running:
    key: str
    clock: Clock
    due: datetime | None
    works: int | None
    """Whose hours count."""
    segments: tuple[int, ...]


def calendar_effect(session: Session, *, calendar: WorkCalendar, now: datetime) -> CalendarEffect:
    """Of every clock that runs. The calendar has no problems."""
    times = try_calendar(session, calendar)
    running = sooner = later = over = over_then = 0
    for one in _running(session):
        running += 1
        becomes = due_at(one.clock, times.of(one.works))
        over += one.due is not None and one.due < now
        over_then += becomes is not None and becomes < now
        first, then = one.due or _NEVER, becomes or _NEVER
        sooner += then < first
        later += then > first
    return CalendarEffect(running, sooner, later, over, over_then)


def rules_effect(session: Session, *, rules: Sequence[SlaRule], now: datetime) -> RulesEffect:
    """Of the clocks of those rules that differ from what is in force."""
    users = set(session.scalars(select(User.id)))
    segments = set(session.scalars(select(Segment.number)))
    if problems := [p for rule in rules for p in rule_problems(rule, users, segments)]:
        return RulesEffect(problems=tuple(problems))
    newest = latest(read_sla_rules(session))
    new = {r.key: r for r in rules if r.key not in newest or newest[r.key].rule != r}
    times = read_working_times(session)
    running = over = over_then = 0
    for one in _running(session):
        rule = new.get(one.key)
        if rule is None:
            continue
        running += 1
        over += one.due is not None and one.due < now
        if rule.active:
            clock = Clock(one.clock.started, rule.allowed(one.segments)[0] * 60, one.clock.pauses)
            becomes = due_at(clock, times.of(one.works))
            over_then += becomes is not None and becomes < now
    return RulesEffect(len(new), running, over, over_then)


def _running(session: Session) -> Iterator[_Running]:
    pauses: dict[int, list[Pause]] = {}
    for lead, since, until in plain_rows(session, _PAUSES):
        pauses.setdefault(lead, []).append(Pause(moment(since), instant(until)))
    for lead, key, started, allowed, due, owner, mask, to in plain_rows(session, _RUNNING):
        begun = moment(started)
        own = tuple(p for p in pauses.get(lead, ()) if p.until is None or p.until > begun)
        clock = Clock(begun, allowed, own)
        yield _Running(key, clock, instant(due), to if key == OFFER else owner or None,
                       numbers_of(mask))  # fmt: skip


_NEVER = datetime.max.replace(tzinfo=UTC)
_RUNNING = (
    select(
        _CLOCK.lead_id, _CLOCK.key, plain(_CLOCK.started), _CLOCK.allowed, plain(_CLOCK.due_at),
        _CARD.owner_id, _CARD.segmask, _OFFER.to_id,
    )
    .join(LeadCard.__table__, _CARD.lead_id == _CLOCK.lead_id)
    .outerjoin(
        Offer.__table__,
        (_OFFER.lead_id == _CLOCK.lead_id) & (_OFFER.state == OfferState.OPEN.value),
    )
    .where(_CLOCK.ended.is_(None))
)  # fmt: skip
_PAUSES = select(_PAUSE.lead_id, plain(_PAUSE.since), plain(_PAUSE.until)).order_by(_PAUSE.since)
