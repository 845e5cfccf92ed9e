"""Writing follow-ups: planned anew, moved, ended. For every operation that sets the next step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import bindparam, select

from leaddesk.models.follow_up import FollowUp
from leaddesk.models.quick import plain_values
from leaddesk.models.records import Record
from leaddesk.models.work import Work
from leaddesk.rules.follow_ups import NextStep, Origin

_OPEN = (
    select(FollowUp.id)
    .where(FollowUp.lead_id == bindparam("lead"), FollowUp.done_at.is_(None))
    .order_by(FollowUp.due_on, FollowUp.due_minute.is_(None), FollowUp.due_minute, FollowUp.id)
)


def open_follow_ups(work: Work, lead_id: int) -> list[FollowUp]:
    """Those of the lead that are open, the first one first."""
    work.flush()
    found = plain_values(work, _OPEN, {"lead": lead_id})
    return [work.get_one(FollowUp, (lead_id, follow_up)) for follow_up in found]


def planned(work: Work, record: Record, wish: NextStep, origin: Origin) -> FollowUp:
    """A new follow-up of the lead, for whom it belongs to."""
    return FollowUp(
        lead_id=record.lead.id, due_on=wish.on, due_minute=wish.minute, topic=wish.topic or None,
        user_id=record.lead.owner_id or work.user_id, created_at=work.now, kind=wish.kind.value,
        origin=origin.value,
    )  # fmt: skip


def reschedule(follow_up: FollowUp, on: date, minute: int | None) -> None:
    """Give it another day or time; that is counted, a mere new topic is not."""
    if (follow_up.due_on, follow_up.due_minute) != (on, minute):
        follow_up.due_on, follow_up.due_minute = on, minute
        follow_up.reschedules += 1
        follow_up.snoozed_until = None


def drop(follow_ups: Sequence[FollowUp], now: datetime) -> None:
    """End them without their having been done."""
    for follow_up in follow_ups:
        follow_up.done_at, follow_up.dropped = now, True
