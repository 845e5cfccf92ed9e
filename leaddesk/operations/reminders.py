"""Keeping what somebody was reminded of, so that they are reminded once of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from leaddesk.models import BreachTold, Reminder, take_ids
from leaddesk.models.keys import RowKey
from leaddesk.models.many_leads import listed, these
from leaddesk.models.work import Work


def mark_told(work: Work, breaches: Sequence[int], user_id: int) -> tuple[int, ...]:
    """This person is shown these; returns those that no other window has shown them."""
    work.done_by_itself()
    known = set(work.scalars(select(BreachTold.breach_id).where(BreachTold.user_id == user_id)))
    new = [breach for breach in dict.fromkeys(breaches) if breach not in known]
    first = take_ids(work.connection(), BreachTold.__tablename__, len(new))
    rows = [(row, breach, user_id, work.now) for row, breach in enumerate(new, first)]
    work.insert_many(BreachTold, ("id", "breach_id", "user_id", "at"), rows)
    work.title("reminded", count=len(new))
    return tuple(new)


def mark_reminded(work: Work, told: Sequence[tuple[int, datetime]]) -> tuple[int, ...]:
    """Of each follow-up the moment that somebody is reminded of; returns those of which no other
    window has reminded them."""
    work.done_by_itself()
    kept = select(Reminder.follow_up_id, Reminder.moment).where(these(Reminder.follow_up_id))
    known = {row[0]: row[1] for row in work.execute(kept, listed(row for row, _ in told))}
    new = [(row, moment) for row, moment in told if row not in known]
    again = [(row, moment) for row, moment in told if row in known and known[row] != moment]
    work.insert_many(Reminder, ("follow_up_id", "moment"), new)
    work.update_many(
        Reminder,
        ("moment",),
        [(RowKey(Reminder.journal_code, 0, row), (moment,)) for row, moment in again],
    )
    work.title("reminded", count=len(new) + len(again))
    return tuple(row for row, _ in (*new, *again))
