"""The next step of many leads at once: a few statements, not one for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.base import take_ids
from leaddesk.models.follow_up import FollowUp
from leaddesk.models.keys import RowKey
from leaddesk.models.many_leads import listed, these
from leaddesk.models.work import Work
from leaddesk.rules.follow_ups import Origin
from leaddesk.rules.touchpoints import Kind


@dataclass(frozen=True, slots=True)
class OpenFollowUp:
    lead_id: int
    follow_up_id: int
    on: date
    minute: int | None
    reschedules: int


def open_of_many(
    session: Session, lead_ids: Iterable[int]
) -> tuple[dict[int, OpenFollowUp], list[OpenFollowUp]]:
    """What is open: the first of each lead, and the others."""
    found = (
        select(
            FollowUp.lead_id, FollowUp.id, FollowUp.due_on, FollowUp.due_minute,
            FollowUp.reschedules,
        )
        .where(these(FollowUp.lead_id), FollowUp.done_at.is_(None))
        .order_by(FollowUp.due_on, FollowUp.due_minute.is_(None), FollowUp.due_minute, FollowUp.id)
    )  # fmt: skip
    first: dict[int, OpenFollowUp] = {}
    others = []
    for row in (OpenFollowUp(*values) for values in session.execute(found, listed(lead_ids))):
        if first.setdefault(row.lead_id, row) is not row:
            others.append(row)
    return first, others


def _key(row: OpenFollowUp) -> RowKey:
    return RowKey(FollowUp.journal_code, row.lead_id, row.follow_up_id)


def _insert(work: Work, owners: Mapping[int, int | None], on: date, minute: int | None) -> None:
    if not owners:
        return
    first = take_ids(work.connection(), FollowUp.__tablename__, len(owners))
    user, now = work.user_id, work.now
    work.insert_many(
        FollowUp,
        ("lead_id", "id", "due_on", "due_minute", "user_id", "created_at"),
        [
            (lead, row, on, minute, owner or user, now)
            for row, (lead, owner) in enumerate(owners.items(), first)
        ],
        kind=Kind.CALL.value, origin=Origin.HAND.value, snoozes=0, reschedules=0, dropped=False,
    )  # fmt: skip


def plan_many(
    work: Work, owners: Mapping[int, int | None], on: date | None, minute: int | None
) -> None:
    """The same next step for these leads (with their owners): what was open first gets the day,
    what else was open is dropped; None takes all of it away."""
    first, others = open_of_many(work, owners)
    dropped = others if on is not None else [*first.values(), *others]
    keys = [(_key(row), (work.now, True)) for row in dropped]
    work.update_many(FollowUp, ("done_at", "dropped"), keys)
    if on is None:
        return
    moved = [row for row in first.values() if (row.on, row.minute) != (on, minute)]
    work.update_many(
        FollowUp,
        ("due_on", "due_minute", "reschedules", "snoozed_until"),
        [(_key(row), (on, minute, row.reschedules + 1, None)) for row in moved],
    )
    _insert(work, {k: v for k, v in owners.items() if k not in first}, on, minute)
