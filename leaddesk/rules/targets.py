"""Targets of the agreement between marketing and sales: what is to be reached by when, by whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from leaddesk.rules.problem import Problem


class Measure(StrEnum):
    """What is counted in the period."""

    LEADS = "leads"
    """New leads."""
    QUALIFIED = "qualified"
    """Leads that became marketing qualified."""
    ACCEPTED = "accepted"
    """Leads that sales has accepted."""
    SQL = "sql"
    """Leads that became sales qualified."""
    QUOTES = "quotes"
    WON = "won"
    VALUE = "value"
    """Value of those won, in cents."""
    IN_TIME = "in_time"
    """Deadlines kept, in per cent."""
    CONVERSION = "conversion"
    """Of the new leads, how many were ever won, in per cent."""


SHARES = (Measure.IN_TIME, Measure.CONVERSION)
"""Measured in per cent: these are neither added up nor spread over days."""


@dataclass(frozen=True, slots=True)
class Goal:
    """`period` as `period_of` reads it; `team` a role, `user_id` a person, neither: the company;
    `responsible_id`: who answers for it, `due_on`: when it is looked at."""

    measure: str
    period: str
    value: int
    team: str = ""
    user_id: int | None = None
    responsible_id: int | None = None
    due_on: date | None = None
    note: str = ""


_PERIOD = re.compile(r"(\d{4})(?:-(?:Q([1-4])|(\d{2})))?")


def period_of(text: str) -> tuple[date, date] | None:
    """First and last day of "2026", "2026-Q1" or "2026-03"; None: there is no such period."""
    found = _PERIOD.fullmatch(text.strip().upper())
    if found is None or not 1 <= int(found[3] or 1) <= 12 or not 1 <= int(found[1]) < 9999:
        return None
    year = int(found[1])
    if found[2]:
        first, months = int(found[2]) * 3 - 2, 3
    else:
        first, months = (int(found[3]), 1) if found[3] else (1, 12)
    end = first + months
    after = date(year + 1, end - 12, 1) if end > 12 else date(year, end, 1)
    return date(year, first, 1), after - timedelta(days=1)


def goal_problems(goal: Goal) -> tuple[Problem, ...]:
    """Codes: target_measure, target_period, target_value, target_both."""
    found = []
    if goal.measure not in set(Measure):
        found.append(Problem("target_measure", value=goal.measure))
    if period_of(goal.period) is None:
        found.append(Problem("target_period", value=goal.period))
    if goal.value <= 0 or (goal.measure in SHARES and goal.value > 100):
        found.append(Problem("target_value"))
    if goal.team and goal.user_id is not None:
        found.append(Problem("target_both"))
    return tuple(found)


class Standing(StrEnum):
    """How a target stands."""

    COMING = "coming"
    """Its period has not begun."""
    REACHED = "reached"
    ON_PLAN = "on_plan"
    BEHIND = "behind"
    """Less than there should be by now, were it reached evenly."""
    MISSED = "missed"
    """The period is over."""


def expected(goal: Goal, today: date) -> float:
    """How much there should be by the end of the day, were it reached evenly; of a share always
    all of it."""
    days = period_of(goal.period)
    if days is None or today < days[0]:
        return 0.0
    if goal.measure in SHARES:
        return float(goal.value)
    gone = (min(today, days[1]) - days[0]).days + 1
    return goal.value * gone / ((days[1] - days[0]).days + 1)


def standing(goal: Goal, actual: int, today: date) -> Standing:
    """How it stands with so much of it."""
    days = period_of(goal.period)
    if actual >= goal.value:
        return Standing.REACHED
    if days is None or today < days[0]:
        return Standing.COMING
    if today > days[1]:
        return Standing.MISSED
    return Standing.ON_PLAN if actual >= expected(goal, today) else Standing.BEHIND
