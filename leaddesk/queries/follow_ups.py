"""What is due: the follow-ups of a day's work, and the leads that lack one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import FollowUp, User
from leaddesk.queries.columns import CARD, SCORE
from leaddesk.rules.stages import Stage

_FOLLOW_UP, _USER = FollowUp.__table__, User.__table__
_F = _FOLLOW_UP.c


@dataclass(frozen=True, slots=True)
class DueRow:
    """An open follow-up with its lead. `minute` from midnight; `overdue`: before today.

    Its owner is who it is for, else the lead's. `reason`: why a rule made it.
    """

    follow_up_id: int
    lead_id: int
    number: str
    company: str | None
    contact: str | None
    phone: str | None
    stage: Stage
    score: int
    on: date
    minute: int | None
    topic: str
    user_id: int | None
    initials: str
    overdue: bool
    kind: str = "call"
    origin: str = "hand"
    reason: Mapping[str, Any] | None = None
    snoozes: int = 0
    reschedules: int = 0


def due(
    session: Session, *, until: date, user_id: int | None = None, today: date
) -> tuple[DueRow, ...]:
    """The open follow-ups up to a day, by day; on a day the timed ones first, then by score."""
    owner = func.coalesce(_F.user_id, CARD.c.owner_id)
    query = (
        select(
            _F.id, _F.lead_id, CARD.c.number, CARD.c.company, CARD.c.contact, CARD.c.phone,
            CARD.c.stage, SCORE.c.score, _F.due_on, _F.due_minute, _F.topic, owner.label("owner"),
            _USER.c.initials, _F.kind, _F.origin, _F.reason, _F.snoozes, _F.reschedules,
        )
        .select_from(_FOLLOW_UP)
        .join(CARD, CARD.c.lead_id == _F.lead_id)
        .join(SCORE, SCORE.c.lead_id == _F.lead_id)
        .outerjoin(_USER, _USER.c.id == owner)
        .where(_open(until), *_for(user_id))
        .order_by(
            _F.due_on, _F.due_minute.is_(None), _F.due_minute, SCORE.c.score.desc(), _F.lead_id
        )
    )  # fmt: skip
    return tuple(
        DueRow(
            r[0], r[1], r[2], r[3], r[4], r[5], Stage(r[6]), r[7], r[8], r[9], r[10] or "",
            r[11] or None, r[12] or "", r[8] < today, *r[13:],
        )
        for r in session.execute(query)
    )  # fmt: skip


def _open(until: date) -> Any:
    return (_F.done_at.is_(None)) & (_F.due_on <= until) & _shown()


def _shown() -> Any:
    return CARD.c.stage != int(Stage.EXCLUDED)


def _for(user_id: int | None) -> list[Any]:
    if user_id is None:
        return []
    return [or_(_F.user_id == user_id, (_F.user_id.is_(None)) & (CARD.c.owner_id == user_id))]
