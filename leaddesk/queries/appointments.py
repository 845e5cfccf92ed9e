"""Open follow-ups as appointments for a calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import FollowUp, LeadCard
from leaddesk.rules.stages import Stage

_F, _CARD = FollowUp.__table__.c, LeadCard.__table__.c


@dataclass(frozen=True, slots=True)
class Appointment:
    """An open follow-up of a lead. `version` goes up with each new day."""

    number: str
    name: str
    contact: str
    phone: str
    on: date
    minute: int | None
    topic: str
    kind: str
    created_at: datetime
    version: int


def appointments(
    session: Session, *, user_id: int | None = None, lead_id: int | None = None
) -> tuple[Appointment, ...]:
    """Those of this person, of this lead; None: of all."""
    query = (
        select(
            _CARD.number,
            _CARD.company,
            _CARD.contact,
            _CARD.phone,
            _F.due_on,
            _F.due_minute,
            _F.topic,
            _F.kind,
            _F.created_at,
            _F.reschedules,
        )
        .select_from(FollowUp.__table__)
        .join(LeadCard.__table__, _CARD.lead_id == _F.lead_id)
        .where(_F.done_at.is_(None), _CARD.stage != int(Stage.EXCLUDED))
        .order_by(_F.due_on, _F.due_minute.is_(None), _F.due_minute, _F.lead_id)
    )
    if user_id is not None:
        query = query.where(_F.user_id == user_id)
    if lead_id is not None:
        query = query.where(_F.lead_id == lead_id)
    return tuple(
        Appointment(
            r[0], r[1] or r[2] or r[0], r[2] or "", r[3] or "", r[4], r[5], r[6] or "", r[7], r[8],
            r[9],
        )
        for r in session.execute(query)
    )  # fmt: skip
