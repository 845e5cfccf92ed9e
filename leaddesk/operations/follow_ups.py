"""Planning what is due: set, moved, put off for a while, finished; of one lead or of many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from leaddesk.models import FollowUp, Lead
from leaddesk.models.many_follow_ups import plan_many
from leaddesk.models.many_leads import read_leads
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
    plan_many(work, {lead: row[1] for lead, row in leads.items()}, on, minute)
    work.title("follow_ups_set", count=len(leads))
    return len(leads)


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
