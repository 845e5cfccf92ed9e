"""What somebody is to be reminded of now, and has not been yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import FollowUp, LeadCard, Reminder
from leaddesk.rules.follow_ups import reminder_moment
from leaddesk.rules.stages import Stage

MOST = 5_000

_F, _CARD, _R = FollowUp.__table__.c, LeadCard.__table__.c, Reminder.__table__.c


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """A follow-up that is due. `moment`: when they were to be reminded; `minute`: its time, None:
    some time that day."""

    follow_up_id: int
    lead_id: int
    name: str
    topic: str
    minute: int | None
    moment: datetime


def reminders(session: Session, *, user_id: int, now: datetime) -> Sequence[ReminderRow]:
    """Those of this person, the oldest first; `now` in local time."""
    query = (
        select(
            _F.id, _F.lead_id, _CARD.company, _CARD.contact, _CARD.number, _F.topic, _F.due_on,
            _F.due_minute, _F.snoozed_until, _R.moment,
        )
        .select_from(FollowUp.__table__)
        .join(LeadCard.__table__, _CARD.lead_id == _F.lead_id)
        .outerjoin(Reminder.__table__, _R.follow_up_id == _F.id)
        .where(
            _F.user_id == user_id, _F.done_at.is_(None), _F.due_on <= now.date(),
            _CARD.stage != int(Stage.EXCLUDED),
        )
        .order_by(_F.due_on, _F.due_minute, _F.id)
        .limit(MOST)
    )  # fmt: skip
    found = []
    for row, lead, company, contact, number, topic, on, minute, snoozed, told in session.execute(
        query
    ):
        moment = reminder_moment(on, minute, snoozed, now.tzinfo)
        if moment <= now and (told is None or told < moment):
            name = company or contact or number
            found.append(ReminderRow(row, lead, name, topic or "", minute, moment))
    return tuple(found)
