"""Planning what is due: set, moved, put off for a while, finished; of one lead or of many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from leaddesk.models import FollowUp, Lead, take_ids
from leaddesk.models.keys import RowKey
from leaddesk.models.many_leads import listed, read_leads, these
from leaddesk.models.next_steps import drop, open_follow_ups, planned, reschedule
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.follow_ups import NextStep, Origin
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.touchpoints import Kind


def set_follow_up(
    work: Work,
    lead_id: int,
    on: date | None,
    minute: int | None = None,
    topic: str = "",
    kind: Kind | None = None,
) -> None:
    """Plan the next step: what was open first gets this day, what else was open is dropped; None
    takes all of it away. `kind` None: as it was, else a call."""
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    was_open = open_follow_ups(work, lead_id)
    if on is None and not was_open:
        raise Refused(Problem("no_follow_up"))
    if on is None:
        drop(was_open, work.now)
    elif was_open:
        first = was_open[0]
        reschedule(first, on, minute)
        first.topic = topic or None
        first.kind = kind.value if kind is not None else first.kind
        drop(was_open[1:], work.now)
    else:
        wish = NextStep(on, minute, topic, kind=kind or Kind.CALL)
        work.add(planned(work, record, wish, Origin.HAND))
    code = "follow_up_set" if on is not None else "follow_up_removed"
    work.title(code, name=record.name, on=on.isoformat() if on else "")


def set_follow_ups(
    work: Work, lead_ids: Iterable[int], on: date | None, minute: int | None = None
) -> int:
    """The same next step for several leads, in one step; returns how many."""
    demand(work, Right.WORK)
    leads = read_leads(work, lead_ids, Lead.owner_id)
    first, others = _open_of(work, leads)
    dropped = others if on is not None else [*first.values(), *others]
    keys = [(_key(row), (work.now, True)) for row in dropped]
    work.update_many(FollowUp, ("done_at", "dropped"), keys)
    if on is not None:
        moved = [row for row in first.values() if (row.on, row.minute) != (on, minute)]
        work.update_many(
            FollowUp,
            ("due_on", "due_minute", "reschedules", "snoozed_until"),
            [(_key(row), (on, minute, row.reschedules + 1, None)) for row in moved],
        )
        _insert(work, {k: v[1] for k, v in leads.items() if k not in first}, on, minute)
    work.title("follow_ups_set", count=len(leads))
    return len(leads)


@dataclass(frozen=True, slots=True)
class _Row:
    lead_id: int
    follow_up_id: int
    on: date
    minute: int | None
    reschedules: int


def _open_of(work: Work, lead_ids: Iterable[int]) -> tuple[dict[int, _Row], list[_Row]]:
    """What is open: the first of each lead, and the others."""
    found = (
        select(
            FollowUp.lead_id, FollowUp.id, FollowUp.due_on, FollowUp.due_minute,
            FollowUp.reschedules,
        )
        .where(these(FollowUp.lead_id), FollowUp.done_at.is_(None))
        .order_by(FollowUp.due_on, FollowUp.due_minute.is_(None), FollowUp.due_minute, FollowUp.id)
    )  # fmt: skip
    first: dict[int, _Row] = {}
    others = []
    for row in (_Row(*values) for values in work.execute(found, listed(lead_ids))):
        if first.setdefault(row.lead_id, row) is not row:
            others.append(row)
    return first, others


def _key(row: _Row) -> RowKey:
    return RowKey(FollowUp.journal_code, row.lead_id, row.follow_up_id)


def _insert(work: Work, owners: dict[int, int | None], on: date, minute: int | None) -> None:
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


def move_follow_ups(work: Work, plan: Sequence[tuple[int, int, date]]) -> int:
    """Give each of these (lead, follow-up, day) its new day, without a time; returns how many were
    moved. What is done by now, or has that day already, stays as it is."""
    demand(work, Right.WORK)
    moved = 0
    for lead_id, follow_up_id, on in plan:
        follow_up = work.get(FollowUp, (lead_id, follow_up_id))
        if follow_up is not None and follow_up.done_at is None and follow_up.due_on != on:
            reschedule(follow_up, on, None)
            moved += 1
    work.title("follow_ups_moved", count=moved)
    return moved


def snooze_follow_up(work: Work, lead_id: int, until: datetime) -> None:
    """Put the first open follow-up of the lead off until this moment; its day stays what it is.

    Refused: no_follow_up, snooze_past.
    """
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    found = open_follow_ups(work, lead_id)
    if not found:
        raise Refused(Problem("no_follow_up"))
    if until <= work.now:
        raise Refused(Problem("snooze_past"))
    found[0].snoozed_until = until
    found[0].snoozes += 1
    work.title("follow_up_snoozed", name=record.name)


def finish_follow_up(work: Work, lead_id: int) -> None:
    """Done, without a touchpoint."""
    demand(work, Right.WORK)
    record = find_record(work, lead_id)
    found = open_follow_ups(work, lead_id)
    if not found:
        raise Refused(Problem("no_follow_up"))
    for follow_up in found:
        follow_up.done_at = work.now
    work.title("follow_up_done", name=record.name)
