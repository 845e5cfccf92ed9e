"""The profiles of ERPs that can be chosen, with what is set for each."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from leaddesk.models.erp_numbers import next_numbers
from leaddesk.models.erp_profiles import KnownProfile, read_profiles
from leaddesk.rules.erp.options import given_number, option_problems
from leaddesk.rules.erp.profile import Numbers
from leaddesk.rules.problem import Problem, Refused

__all__ = ["KnownProfile", "NextNumber", "erp_profiles", "next_number"]


def erp_profiles(session: Session) -> tuple[KnownProfile, ...]:
    """In the order in which they are offered."""
    return tuple(read_profiles(session).values())


@dataclass(frozen=True, slots=True)
class NextNumber:
    """The customer number that would be given next under a profile, "" where we give none;
    `problem`: why none can be given."""

    number: str = ""
    problem: Problem | None = None


def next_number(session: Session, profile_key: str) -> NextNumber:
    known = read_profiles(session).get(profile_key)
    if known is None or known.numbers is not Numbers.BY_US:
        return NextNumber()
    if problems := option_problems(known.profile, known.options):
        return NextNumber(problem=problems[0])
    try:
        value = next_numbers(session, known, 1)[0]
    except Refused as used_up:
        return NextNumber(problem=used_up.problems[0])
    return NextNumber(given_number(known.options, value))
