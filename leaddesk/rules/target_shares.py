"""Which target holds for days that a report is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leaddesk.rules.reports import Span
from leaddesk.rules.targets import SHARES, Goal, Measure, period_of


@dataclass(frozen=True, slots=True)
class DueTarget:
    """So much is to be reached; `in_part`: a longer period's target by the days of this one."""

    value: float
    in_part: bool = False


def due_target(goals: Sequence[Goal], measure: Measure, span: Span) -> DueTarget | None:
    """The company's target of just these days; else the sum of shorter ones that make them up; else
    the part of the shortest one that holds them (of per cent: all of it); None: there is none."""
    known: list[tuple[Span, int]] = []
    for goal in goals:
        days = period_of(goal.period)
        if goal.measure == measure and not goal.team and goal.user_id is None and days:
            known.append((Span(*days), goal.value))
    for days_of, value in known:
        if days_of == span:
            return DueTarget(value)
    is_share = measure in SHARES
    for length in () if is_share else sorted({days_of.whole_months for days_of, _ in known}):
        inside = {
            days_of: value
            for days_of, value in known
            if days_of.whole_months == length
            and span.first <= days_of.first
            and days_of.last <= span.last
        }
        if sum(days_of.days for days_of in inside) == span.days:
            return DueTarget(sum(inside.values()))
    around = [
        (days_of.days, value)
        for days_of, value in known
        if days_of.first <= span.first and span.last <= days_of.last
    ]
    if not around:
        return None
    days_around, value = min(around)
    if is_share:
        return DueTarget(value)
    return DueTarget(value * span.days / days_around, in_part=True)
