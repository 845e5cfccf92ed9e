"""Customer numbers out of our own range: the next free ones, none of them ever twice.

The counter is no fact, so an undone batch does not bring its numbers back.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.base import Counter, take_ids
from leaddesk.models.customer_numbers import read_owners
from leaddesk.models.erp_profiles import KnownProfile
from leaddesk.models.transfers import BatchRow
from leaddesk.models.work import Work
from leaddesk.rules.erp.options import given_number, number_range
from leaddesk.rules.match_keys import number_key
from leaddesk.rules.problem import Problem, Refused


def next_numbers(session: Session, known: KnownProfile, count: int) -> list[int]:
    """The next `count` numbers; reserves nothing. Passes over those that a lead has already, or
    had in a batch. Refused("numbers_used_up", args first, last, left, needed)."""
    first, last = number_range(known.options)
    taken = _taken(session) if count else set()
    found: list[int] = []
    value = max(first - 1, *_reached(session, known.key, first, last), 0)
    while len(found) < count and value < last:
        value += 1
        if number_key(given_number(known.options, value)) not in taken:
            found.append(value)
    if len(found) < count:
        args = {"first": str(first), "last": str(last), "left": str(len(found)),
                "needed": str(count)}  # fmt: skip
        raise Refused(Problem("numbers_used_up", args=args))
    return found


def take_numbers(work: Work, known: KnownProfile, count: int) -> list[str]:
    """The next `count` numbers, reserved for good."""
    values = next_numbers(work, known, count)
    if values:
        name = f"erp:{known.key}:{number_range(known.options)[0]}"
        reached = work.scalar(select(Counter.value).where(Counter.name == name)) or 0
        take_ids(work.connection(), name, values[-1] - reached)
    return [given_number(known.options, value) for value in values]


def _reached(session: Session, key: str, first: int, last: int) -> list[int]:
    """The last numbers given under this profile, within the range of today or an older one."""
    query = select(Counter.value).where(Counter.name.startswith(f"erp:{key}:", autoescape=True))
    return [value for value in session.scalars(query) if first <= value <= last]


def _taken(session: Session) -> set[str]:
    given = session.scalars(select(BatchRow.given_number).where(BatchRow.given_number.is_not(None)))
    return {*read_owners(session), *(number_key(number) for number in given if number)}
