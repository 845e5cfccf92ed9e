"""What has to be done by when under the agreement between marketing and sales."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from leaddesk.models import ClockPause, LeadCard, LeadClock, Offer, Pool, PoolMember, User
from leaddesk.models.agreement_rules import read_sla_rules
from leaddesk.models.quick import plain_rows, plain_value
from leaddesk.models.stage_plan import read_plan
from leaddesk.models.working_calendar import read_working_times
from leaddesk.queries.plain import instant, moment, plain
from leaddesk.rules.offers import OfferKind, OfferState
from leaddesk.rules.sla import OFFER, Then
from leaddesk.rules.stage_moves import MoveKind
from leaddesk.rules.stages import Stage
from leaddesk.rules.working_calendar import WorkingTimes
from leaddesk.rules.working_time import WorkingTime

_CLOCK, _OFFER, _PAUSE = LeadClock.__table__.c, Offer.__table__.c, ClockPause.__table__.c
_CARD, _USER = LeadCard.__table__.c, User.__table__.c
_POOL, _MEMBER = Pool.__table__.c, PoolMember.__table__.c
_FROM, _TO = User.__table__.alias("offered_by"), User.__table__.alias("offered_to")


@dataclass(frozen=True, slots=True)
class OpenOffer:
    """A lead that waits for the answer of sales. `to_id` None: whoever takes it first, of those in
    `pool` (a name) where it is not ""."""

    offer_id: int
    at: datetime
    kind: OfferKind
    from_name: str
    to_id: int | None
    to_name: str
    pool: str
    score: int
    note: str


@dataclass(frozen=True, slots=True)
class RunningClock:
    """`allowed` and `left` in seconds of working time, `left` negative where it is over; `due_at`
    None: it stands. `then`: what becomes of the lead, and who is named for it ("": nobody).
    `segment`: because of which so much is allowed; None: that of everybody."""

    key: str
    version: int
    started: datetime
    allowed: int
    due_at: datetime | None
    left: int
    then: Then
    named: str
    segment: int | None = None

    @property
    def over(self) -> bool:
        return self.left < 0

    @property
    def close(self) -> bool:
        """No more than a quarter of the time is left."""
        return self.left * 4 <= self.allowed


@dataclass(frozen=True, slots=True)
class LeadDeadlines:
    """Of one lead. `clocks`: that of the offer first, then by what is due; `pause`: why they stand
    ("": they run); `next_day`: the next working day."""

    lead_id: int
    offer: OpenOffer | None
    clocks: tuple[RunningClock, ...]
    pause: str
    reasons: tuple[str, ...]
    next_day: date


def lead_deadlines(session: Session, *, lead_id: int, now: datetime) -> LeadDeadlines:
    """The clocks of the lead that run, and the offer that waits for its answer."""
    times = read_working_times(session)
    which = {"lead": lead_id}
    offers = plain_rows(session, _OPEN_OFFER, which)
    pauses = plain_rows(session, _STANDING, which)
    owner = plain_value(session, _OWNER, which) if times.own else None
    to = offers[0][4] if offers else None
    clocks = _clocks(session, plain_rows(session, _RUNNING, which), times, owner, to, now)
    return LeadDeadlines(
        lead_id,
        _offer(offers[0]) if offers else None,
        tuple(sorted(clocks, key=lambda clock: (clock.key != OFFER, clock.left))),
        pauses[0][0] if pauses else "",
        read_plan(session).reasons[MoveKind.RETURNED],
        next_working_day(times.of(owner), now),
    )


def working_times(session: Session, *, now: datetime) -> WorkingTimes:
    """When the company and its people work, laid out already for what is near: to be asked where
    nobody may be kept waiting."""
    times = read_working_times(session)
    for working in (times.company, *times.own.values()):
        working.between(now - timedelta(days=366), now + timedelta(days=366))
    return times


def next_working_day(working: WorkingTime, now: datetime) -> date:
    """The day of the company's calendar after today on which it works."""
    tomorrow = now.astimezone().date() + timedelta(days=1)
    begins = datetime.combine(tomorrow, time()).astimezone()
    found = working.after(begins, 1)
    return tomorrow if found is None else found.astimezone().date()


@dataclass(frozen=True, slots=True)
class Decision:
    """A lead that somebody has to answer for sales."""

    lead_id: int
    name: str
    offer: OpenOffer
    clock: RunningClock | None


def decisions_due(session: Session, *, me: int | None, now: datetime) -> tuple[Decision, ...]:
    """What waits for my answer, what is due first before the others; those of the pool too."""
    rows = plain_rows(session, _MINE, {"me": me or -1})
    if not rows:
        return ()
    times = read_working_times(session)
    found = []
    for lead, name, *offer in rows:
        running = plain_rows(session, _RUNNING, {"lead": lead})
        clocks = _clocks(session, running, times, None, offer[4], now)
        clock = next((clock for clock in clocks if clock.key == OFFER), None)
        found.append(Decision(lead, name or "", _offer(offer), clock))
    return tuple(sorted(found, key=lambda d: (d.clock.left if d.clock else 1 << 40, d.offer.at)))


def _offer(row: Sequence[Any]) -> OpenOffer:
    offer, at, kind, offered_by, to_id, to_name, pool, score, note = row
    return OpenOffer(
        offer, moment(at), OfferKind(kind), offered_by or "", to_id, to_name or "", pool or "",
        score, note or "",
    )  # fmt: skip


def _clocks(
    session: Session, rows: Sequence[Sequence[Any]], times: WorkingTimes, owner: int | None,
    to: int | None, now: datetime,
) -> list[RunningClock]:  # fmt: skip
    """`owner` has the lead, `to` is offered it: each works in hours of their own."""
    rules = {(v.rule.key, v.version): v.rule for v in read_sla_rules(session)}
    names = dict(plain_rows(session, _NAMES)) if rows else {}
    found = []
    for key, version, started, allowed, due, segment in rows:
        rule, due_at = rules[key, version], instant(due)
        working = times.of(to if key == OFFER else owner)
        if due_at is None:
            left = allowed
        elif due_at < now:
            left = -max(1, working.between(due_at, now))
        else:
            left = working.between(now, due_at)
        who = rule.tell if rule.then is Then.ESCALATE else rule.to
        named = names.get(who, "") if rule.then not in (Then.REMIND, Then.RETURN) else ""
        found.append(
            RunningClock(
                key, version, moment(started), allowed, due_at, left, rule.then, named, segment
            )
        )
    return found


def _offers(*more: Any) -> Select[Any]:
    return (
        select(
            *more, _OFFER.id, plain(_OFFER.at), _OFFER.kind, _FROM.c.name, _OFFER.to_id,
            _TO.c.name, _POOL.name, _OFFER.score, _OFFER.note,
        )
        .select_from(Offer.__table__)
        .join(LeadCard.__table__, _CARD.lead_id == _OFFER.lead_id)
        .outerjoin(_FROM, _FROM.c.id == _OFFER.from_id)
        .outerjoin(_TO, _TO.c.id == _OFFER.to_id)
        .outerjoin(Pool.__table__, (_POOL.id == _OFFER.pool_id) & (_POOL.active == 1))
        .where(_OFFER.state == OfferState.OPEN.value, _CARD.stage == int(Stage.MQL))
        .order_by(_OFFER.at, _OFFER.id)
    )  # fmt: skip


_OPEN_OFFER = _offers().where(_OFFER.lead_id == bindparam("lead"))
_IN_POOL = select(_MEMBER.pool_id).where(_MEMBER.user_id == bindparam("me"))
_MINE = _offers(_OFFER.lead_id, func.coalesce(_CARD.company, _CARD.contact)).where(
    (_OFFER.to_id == bindparam("me"))
    | (_OFFER.to_id.is_(None) & (_POOL.id.is_(None) | _POOL.id.in_(_IN_POOL)))
)
_NAMES = select(_USER.id, _USER.name)
_RUNNING = (
    select(
        _CLOCK.key, _CLOCK.version, plain(_CLOCK.started), _CLOCK.allowed, plain(_CLOCK.due_at),
        _CLOCK.segment,
    )
    .where(_CLOCK.lead_id == bindparam("lead"), _CLOCK.ended.is_(None))
    .order_by(_CLOCK.due_at)
)  # fmt: skip
_OWNER = select(_CARD.owner_id).where(_CARD.lead_id == bindparam("lead"))
_STANDING = select(_PAUSE.reason).where(_PAUSE.lead_id == bindparam("lead"), _PAUSE.until.is_(None))

__all__ = [
    "Decision", "LeadDeadlines", "OpenOffer", "RunningClock", "decisions_due", "lead_deadlines",
    "next_working_day", "working_times",
]  # fmt: skip
