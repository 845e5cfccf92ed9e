"""A day's work: what is overdue, due today or coming, and leads that nobody has a plan for.

Of a long list only the beginning is read; the figures count all of it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import FollowUp, LeadClock, User
from leaddesk.models.base import Instant
from leaddesk.models.derived import NO_DUE
from leaddesk.models.priority_weights import read_weights
from leaddesk.models.rulebook import read_threshold
from leaddesk.queries.columns import CARD, SCORE, cards_along
from leaddesk.queries.plain import day, instant, money, plain
from leaddesk.rules.priority import Calling, Priority, Weights, priority
from leaddesk.rules.stages import Stage

MOST_ROWS = 300
"""So many of a group are shown: more than anybody does in a day."""
ACTIVE = tuple(stage for stage in Stage if Stage.WARM <= stage <= Stage.QUOTE)
"""Stages in which somebody should have a next step."""

_FOLLOW_UP, _USER = FollowUp.__table__, User.__table__
_F = _FOLLOW_UP.c


class Group(StrEnum):
    """The parts of the day, in their order."""

    OVERDUE = "overdue"
    TODAY = "today"
    UNPLANNED = "unplanned"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class DayRow:
    """A follow-up with its lead, or a lead without one (`follow_up_id` 0). `reason`: why a rule
    made it, a code with its pieces."""

    group: Group
    lead_id: int
    number: str
    company: str | None
    contact: str | None
    stage: Stage
    score: int
    priority: Priority
    follow_up_id: int = 0
    on: date | None = None
    minute: int | None = None
    topic: str = ""
    kind: str = "call"
    reason: dict[str, Any] | None = None
    initials: str = ""
    snoozes: int = 0
    reschedules: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are, beyond those that are shown. `done`: today, `snoozed`: due, and put off
    until later; `next_on`: the first day after today that has something."""

    overdue: int = 0
    today: int = 0
    unplanned: int = 0
    tomorrow: int = 0
    this_week: int = 0
    later: int = 0
    done: int = 0
    snoozed: int = 0
    next_on: date | None = None
    next_minute: int | None = None

    @property
    def open(self) -> int:
        return self.overdue + self.today

    @property
    def coming(self) -> int:
        return self.tomorrow + self.this_week + self.later


@dataclass(frozen=True, slots=True)
class MyDay:
    """The rows of all groups in their order, and the figures."""

    rows: tuple[DayRow, ...]
    counts: Counts


def my_day(session: Session, *, user_id: int | None, now: datetime, coming: bool = False) -> MyDay:
    """The day of a person (None: everybody's). `now` in local time; `coming`: with the rows of the
    days after."""
    asked = _Asked(session, user_id, now, read_weights(session), read_threshold(session))
    overdue = sorted(asked.due(_F.due_on < asked.today, Group.OVERDUE), key=_urgency)
    today = sorted(asked.due(_F.due_on == asked.today, Group.TODAY), key=_time_then_urgency)
    ahead = asked.due(_F.due_on > asked.today, Group.COMING) if coming else []
    counts = asked.counts()
    return MyDay((*overdue, *today, *asked.unplanned(), *ahead), counts)


@dataclass(frozen=True, slots=True)
class DayBadge:
    """What is to be done today, whether or not it was put off for an hour."""

    overdue: int
    today: int


def day_badge(session: Session, *, user_id: int | None, today: date) -> DayBadge:
    """For the navigation: two counts along one index."""
    counted = select(func.sum(case((_F.due_on < today, 1), else_=0)), func.count()).where(
        _F.user_id == user_id, _F.done_at.is_(None), _F.due_on <= today
    )
    overdue, both = session.execute(counted).one()
    return DayBadge(int(overdue or 0), int(both) - int(overdue or 0))


def _urgency(row: DayRow) -> tuple[Any, ...]:
    return -row.priority.points, row.on, row.minute is None, row.minute, row.lead_id


def _time_then_urgency(row: DayRow) -> tuple[Any, ...]:
    minute = 9999 if row.minute is None else row.minute
    return minute, -row.priority.points, row.lead_id


@dataclass(frozen=True, slots=True)
class _Asked:
    session: Session
    user_id: int | None
    now: datetime
    weights: Weights
    threshold: int

    @property
    def today(self) -> date:
        return self.now.date()

    def due(self, when: ColumnElement[bool], group: Group) -> list[DayRow]:
        """The open follow-ups of then, by their time."""
        query = (
            select(*_COLUMNS)
            .select_from(_FOLLOW_UP)
            .join(CARD, CARD.c.lead_id == _F.lead_id)
            .join(SCORE, SCORE.c.lead_id == _F.lead_id)
            .outerjoin(_USER, _USER.c.id == _F.user_id)
            .where(self._mine(), _F.done_at.is_(None), when, self._awake(), _SHOWN)
            .order_by(_F.due_on, _F.due_minute.is_(None), _F.due_minute, _F.lead_id)
            .limit(MOST_ROWS)
        )
        return [self._row(row, group) for row in self.session.execute(query)]

    def unplanned(self) -> list[DayRow]:
        """Leads in an active stage without a next step, the best first."""
        cards = cards_along("ix_card_due")
        leads = (
            select(cards.c.lead_id)
            .where(*self._no_plan(cards))
            .join(SCORE, SCORE.c.lead_id == cards.c.lead_id)
            .order_by(SCORE.c.score.desc(), cards.c.lead_id)
            .limit(MOST_ROWS)
        )
        ids = list(self.session.scalars(leads))
        nothing = [literal(None).label(f"no{n}") for n in range(len(_OF_FOLLOW_UP))]
        query: Select[Any] = (
            select(*_OF_LEAD, *nothing, _USER.c.initials)
            .select_from(CARD)
            .join(SCORE, SCORE.c.lead_id == CARD.c.lead_id)
            .outerjoin(_USER, _USER.c.id == CARD.c.owner_id)
            .where(CARD.c.lead_id.in_(ids))
        )
        rows = [self._row(row, Group.UNPLANNED) for row in self.session.execute(query)]
        return sorted(rows, key=lambda row: (-row.priority.points, row.lead_id))

    def counts(self) -> Counts:
        today, tomorrow = self.today, self.today + timedelta(days=1)
        week_ends = today + timedelta(days=6 - today.weekday())
        awake = self._awake()
        sums = (
            and_(_F.due_on < today, awake), and_(_F.due_on == today, awake),
            _F.due_on == tomorrow, and_(_F.due_on > tomorrow, _F.due_on <= week_ends),
            and_(_F.due_on > tomorrow, _F.due_on > week_ends), and_(_F.due_on <= today, ~awake),
        )  # fmt: skip
        counted = select(*(func.sum(case((one, 1), else_=0)) for one in sums)).where(
            self._mine(), _F.done_at.is_(None)
        )
        found = [int(n or 0) for n in self.session.execute(counted).one()]
        ahead = (
            select(_F.due_on, _F.due_minute)
            .where(self._mine(), _F.done_at.is_(None), _F.due_on > today)
            .order_by(_F.due_on, _F.due_minute.is_(None), _F.due_minute)
            .limit(1)
        )
        following = self.session.execute(ahead).first()
        midnight = self.now.replace(hour=0, minute=0, second=0, microsecond=0)
        done = select(func.count()).where(self._mine(), _F.done_at >= midnight, _F.dropped == 0)
        cards = cards_along("ix_card_due")
        unplanned = select(func.count()).select_from(cards).where(*self._no_plan(cards))
        next_on, next_minute = following or (None, None)
        return Counts(
            overdue=found[0], today=found[1], unplanned=self.session.scalar(unplanned) or 0,
            tomorrow=found[2], this_week=found[3], later=found[4],
            done=self.session.scalar(done) or 0, snoozed=found[5],
            next_on=next_on, next_minute=next_minute,
        )  # fmt: skip

    def _mine(self) -> ColumnElement[bool]:
        if self.user_id is None:
            return literal(1) == 1
        return _F.user_id == self.user_id

    def _awake(self) -> ColumnElement[bool]:
        return or_(_F.snoozed_until.is_(None), _F.snoozed_until <= literal(self.now, Instant()))

    def _no_plan(self, cards: Any) -> list[ColumnElement[bool]]:
        wanted = [cards.c.due_sort == NO_DUE, cards.c.stage.in_([int(s) for s in ACTIVE])]
        return wanted if self.user_id is None else [*wanted, cards.c.owner_id == self.user_id]

    def _row(self, row: Sequence[Any], group: Group) -> DayRow:
        lead, number, company, contact, stage, score, value, last_at, last_kind, clock = row[:10]
        follow_up, on, minute, topic, kind, reason, snoozes, reschedules = row[10:18]
        due_on = day(on)
        calling = Calling(
            score,
            self.threshold,
            due_on,
            instant(last_at),
            last_kind or "",
            money(value),
            instant(clock),
        )
        return DayRow(
            group, lead, number, company, contact, Stage(stage), score,
            priority(calling, self.weights, self.now), follow_up or 0, due_on, minute, topic or "",
            kind or "call", json.loads(reason) if reason else None, row[18] or "", snoozes or 0,
            reschedules or 0,
        )  # fmt: skip


_CLOCK = LeadClock.__table__.c
CLOCK_DUE = (
    select(func.min(plain(_CLOCK.due_at)))
    .where(_CLOCK.lead_id == CARD.c.lead_id, _CLOCK.ended.is_(None))
    .correlate(CARD)
    .scalar_subquery()
)
"""When the first clock of the lead that is still running runs out."""
_OF_LEAD = (
    CARD.c.lead_id, CARD.c.number, CARD.c.company, CARD.c.contact, CARD.c.stage, SCORE.c.score,
    plain(CARD.c.value), plain(CARD.c.last_touch_at), CARD.c.last_touch_kind, CLOCK_DUE,
)  # fmt: skip
_OF_FOLLOW_UP = (
    _F.id, plain(_F.due_on), _F.due_minute, _F.topic, _F.kind, plain(_F.reason), _F.snoozes,
    _F.reschedules,
)  # fmt: skip
_COLUMNS = (*_OF_LEAD, *_OF_FOLLOW_UP, _USER.c.initials)
_SHOWN = CARD.c.stage != int(Stage.EXCLUDED)
