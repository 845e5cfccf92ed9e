"""Which days are worked. The holidays come from outside, as a question to a date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

IsHoliday = Callable[[date], bool]

_SATURDAY = 5
# No calendar has a year without a working day; one that says so is not believed for ever.
_LONGEST_BREAK = 366
_DAY = timedelta(days=1)


def never(_day: date) -> bool:
    """The calendar without holidays."""
    return False


def is_working_day(day: date, is_holiday: IsHoliday = never) -> bool:
    return day.weekday() < _SATURDAY and not is_holiday(day)


def working_day_from(day: date, is_holiday: IsHoliday = never) -> date:
    """The day itself if it is worked, otherwise the next one that is."""
    return _first_worked(day, _DAY, is_holiday)


def next_working_day(day: date, is_holiday: IsHoliday = never) -> date:
    """The first working day after the day. OverflowError at the end of the calendar."""
    return _first_worked(day + _DAY, _DAY, is_holiday)


def add_working_days(day: date, count: int, is_holiday: IsHoliday = never) -> date:
    """`count` working days after the day (before it, if negative); 0: from the day itself on."""
    if count == 0:
        return working_day_from(day, is_holiday)
    step = _DAY if count > 0 else -_DAY
    found = day
    for _ in range(abs(count)):
        found = _first_worked(found + step, step, is_holiday)
    return found


def _first_worked(day: date, step: timedelta, is_holiday: IsHoliday) -> date:
    candidate = day
    for _ in range(_LONGEST_BREAK):
        if is_working_day(candidate, is_holiday):
            return candidate
        candidate += step
    return day
