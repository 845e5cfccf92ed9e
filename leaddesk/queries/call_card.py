"""What somebody wants to know before they dial: what it is about, and what was said last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import FollowUp, User
from leaddesk.models.mail_templates import read_mail_templates
from leaddesk.queries.priority_order import priorities
from leaddesk.queries.timeline import Entry, timeline
from leaddesk.rules.priority import Priority

LAST = 3
_LOOKED_AT = 60
"""So many lines of the history are looked at for the last contacts."""

_F, _U = FollowUp.__table__.c, User.__table__.c


@dataclass(frozen=True, slots=True)
class Plan:
    """The follow-up that is due first. `who`: the name of whose it is, `mine`: it is the asker's;
    `reason`: why a rule made it, a code with its pieces."""

    follow_up_id: int
    on: date
    minute: int | None
    topic: str
    reason: dict[str, Any] | None
    who: str
    mine: bool
    made: datetime
    snoozes: int
    reschedules: int


@dataclass(frozen=True, slots=True)
class CallCard:
    """Of one lead. `last`: the contacts, the newest first; `templates`: names of those that an
    e-mail can be written of."""

    lead_id: int
    plan: Plan | None
    priority: Priority | None
    last: tuple[Entry, ...]
    templates: tuple[str, ...]


def call_card(session: Session, *, lead_id: int, me: int | None, now: datetime) -> CallCard:
    """`now` in local time."""
    entries = timeline(session, lead_id=lead_id, limit=_LOOKED_AT)
    last = [entry for entry in entries if entry.sort == "touchpoint"][:LAST]
    known = priorities(session, lead_ids=(lead_id,), now=now)
    templates = tuple(template.name for template in read_mail_templates(session))
    return CallCard(
        lead_id, _plan(session, lead_id, me), known.get(lead_id), tuple(last), templates
    )


def _plan(session: Session, lead_id: int, me: int | None) -> Plan | None:
    query = (
        select(
            _F.id, _F.due_on, _F.due_minute, _F.topic, _F.reason, _U.name, _F.user_id,
            _F.created_at, _F.snoozes, _F.reschedules,
        )
        .select_from(FollowUp.__table__)
        .outerjoin(User.__table__, _U.id == _F.user_id)
        .where(_F.lead_id == lead_id, _F.done_at.is_(None))
        .order_by(_F.due_on, _F.due_minute.is_(None), _F.due_minute, _F.id)
        .limit(1)
    )  # fmt: skip
    row = session.execute(query).first()
    if row is None:
        return None
    number, on, minute, topic, reason, who, user, made, snoozes, moved = row
    mine = me is not None and user == me
    return Plan(
        number, on, minute, topic or "", reason, who or "", mine, made, snoozes or 0, moved or 0
    )
