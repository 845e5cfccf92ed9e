"""A customer number that somebody types at its lead."""

from __future__ import annotations

from leaddesk.models.answered import answer_batches, give_number, make_won, number_problem
from leaddesk.models.conflicts import conflict_of
from leaddesk.models.customer_numbers import read_owners
from leaddesk.models.records import find_record
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.changes import Conflict
from leaddesk.rules.hand_over import clean_customer_number
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Right


def set_customer_number(
    work: Work, lead_id: int, number: str, was: str | None = None
) -> Conflict | None:
    """The number as somebody typed it; "" takes it away. A lead that was handed over is won by it.

    `was`: what they were shown; where another one stands there by now, nothing is written. None:
    whatever stands there. Refused: number_taken, customer_number_too_long.
    """
    demand(work, Right.HAND_OVER)
    record = find_record(work, lead_id)
    text = clean_customer_number(number)
    known = record.lead.customer_number or ""
    if text == known:
        return None
    if was not in (None, known):
        return conflict_of(work, record, "lead.customer_number")
    problem = number_problem(text, lead_id, read_owners(work), None)
    if problem is not None:
        raise Refused(problem)
    give_number(record, text)
    batches = answer_batches(work, lead_id, text, replacing=known)
    if text and batches:
        make_won(work, record)
    code = "customer_number_set" if text else "customer_number_removed"
    work.title(code, name=record.name, number=text or known)
    return None
