"""Spans of time that lie behind today, as a person says them: 30 days, 18 months, 2 years."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum


class Unit(StrEnum):
    """In what a span is counted."""

    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"


def since(today: date, count: int, unit: Unit = Unit.DAYS) -> date:
    """The first day that is not longer ago than the span.

    So many days ago still belongs to it. Of months and years the day on which that many have passed
    does not: who was founded three years ago today is not younger than three years any more.
    """
    if unit is Unit.DAYS:
        return _days_before(today, count)
    months = count if unit is Unit.MONTHS else 12 * count
    return _months_before(today, months) + timedelta(days=1)


def _days_before(day: date, count: int) -> date:
    return day - timedelta(days=min(count, (day - date.min).days))


def _months_before(day: date, count: int) -> date:
    """The same day of the month so many months before, else the last of that month."""
    months = max(0, 12 * (day.year - 1) + day.month - 1 - count)
    year, month = months // 12 + 1, months % 12 + 1
    for number in range(day.day, day.day - 4, -1):
        try:
            return date(year, month, number)
        except ValueError:
            continue
    raise AssertionError("no month is that short")
