"""Clocks that somebody is to be told of now: found through one index, whatever else is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import BigInteger, bindparam, exists, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.agreement import Breach
from leaddesk.models.derived import LeadClock
from leaddesk.models.journal import Step, StepLine
from leaddesk.models.lead import Lead
from leaddesk.models.quick import plain_rows

_CLOCK, _LEAD = LeadClock.__table__.c, Lead.__table__.c
_LINE, _STEP = StepLine.__table__.c, Step.__table__.c


@dataclass(frozen=True, slots=True)
class Waiting:
    """A clock that has reached a level which nobody was told of. `moments`: of 50, 80, 100 %."""

    lead_id: int
    key: str
    version: int
    started: datetime
    moments: tuple[datetime | None, ...]
    owner_id: int | None
    stage: int


# What somebody has taken back is not done once more: the journal knows that it was.
_DONE_BEFORE = exists().where(
    _LINE.root == _CLOCK.lead_id,
    _LINE.tbl == Breach.journal_code,
    _LINE.kind == "i",
    _STEP.id == _LINE.step_id,
    type_coerce(_STEP.at, BigInteger) >= type_coerce(_CLOCK.next_at, BigInteger),
)
_WAITING = (
    select(
        _CLOCK.lead_id, _CLOCK.key, _CLOCK.version, type_coerce(_CLOCK.started, BigInteger),
        type_coerce(_CLOCK.half_at, BigInteger), type_coerce(_CLOCK.most_at, BigInteger),
        type_coerce(_CLOCK.due_at, BigInteger), _LEAD.owner_id, _LEAD.stage,
    )
    .join(Lead.__table__, _LEAD.id == _CLOCK.lead_id)
    .where(type_coerce(_CLOCK.next_at, BigInteger) <= bindparam("now"), ~_DONE_BEFORE)
    .order_by(_CLOCK.lead_id, _CLOCK.started)
)  # fmt: skip
_ANY = _WAITING.with_only_columns(_CLOCK.lead_id).order_by(None).limit(1)


def waiting_clocks(session: Session, now: datetime) -> list[Waiting]:
    """All of them, by lead."""
    return [
        Waiting(lead, key, version, _moment(started), tuple(map(_instant, moments)), owner, stage)
        for lead, key, version, started, *moments, owner, stage in plain_rows(
            session, _WAITING, {"now": _ms(now)}
        )
    ]


def is_clock_waiting(session: Session, now: datetime) -> bool:
    """Whether there is one."""
    return bool(plain_rows(session, _ANY, {"now": _ms(now)}))


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _instant(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else _moment(milliseconds)
