"""Working time: how much of it lies between two moments, and when so much of it will have passed.

The clocks of the agreement between marketing and sales run in it. Moments are UTC; the hours are
those on the wall of the company's place. Seconds are summed up per day and once, so that a clock
is two look-ups, however long it has been running.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

from leaddesk.rules.problem import Problem
from leaddesk.rules.working_days import IsHoliday, never

Span = tuple[int, int]
"""From minute to minute since midnight; 1440 is the end of the day."""

DAY_MINUTES = 24 * 60
OFFICE: tuple[Span, ...] = ((8 * 60, 17 * 60),)
YEARS_AHEAD = 10
"""A clock that has not run down by then never will: nobody works."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When a company works.

    `week`: the spans of Monday to Sunday. `half_days`: (month, day) of days that end sooner -> the
    minute at which they do. `closed`: days of the company's own (works outing, stocktaking).
    """

    week: tuple[tuple[Span, ...], ...] = (OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, (), ())
    half_days: Mapping[tuple[int, int], int] = field(default_factory=dict)
    closed: frozenset[date] = frozenset()
    zone: str = "Europe/Berlin"


def hours_problems(hours: WorkingHours) -> tuple[Problem, ...]:
    """What is wrong with the hours. Codes: hours_span (value: the day's number, 1 Monday), where a
    span ends before it begins, leaves the day, or begins before the one before has ended."""
    found = []
    for number, spans in enumerate(hours.week, start=1):
        minutes = [minute for span in spans for minute in span]
        inside = all(0 <= minute <= DAY_MINUTES for minute in minutes)
        if not inside or any(a >= b for a, b in spans) or minutes != sorted(minutes):
            found.append(Problem("hours_span", value=str(number)))
    return tuple(found)


class WorkingTime:
    """The hours of a company on the days of the calendar, ready to be asked."""

    def __init__(self, hours: WorkingHours, is_holiday: IsHoliday = never) -> None:
        self._hours, self._is_holiday = hours, is_holiday
        self._zone = ZoneInfo(hours.zone)
        self._years: dict[int, list[int]] = {}

    def between(self, start: datetime, end: datetime) -> int:
        """Seconds of working time from `start` to `end`; 0 where `end` is not later."""
        if end <= start:
            return 0
        first, last = self._day_of(start), self._day_of(end)
        if first == last:
            return self._worked(first, start, end)
        whole = self._until(last) - self._until(first + _DAY)
        return self._worked(first, start, None) + whole + self._worked(last, None, end)

    def after(self, start: datetime, seconds: int) -> datetime | None:
        """The moment at which so many seconds will have been worked; None if they never are."""
        if seconds <= 0:
            return start
        first = self._day_of(start)
        left = seconds - self._worked(first, start, None)
        if left <= 0:
            return self._moment_in(first, start, seconds)
        day = self._day_reaching(first + _DAY, left)
        if day is None:
            return None
        left -= self._until(day) - self._until(first + _DAY)
        return self._moment_in(day, self._at(day, 0), left)

    def _day_reaching(self, day: date, seconds: int) -> date | None:
        """The day within which the seconds, counted from the beginning of `day`, come to their
        end."""
        goal = self._until(day) + seconds
        for year in range(day.year, day.year + YEARS_AHEAD + 1):
            sums = self._year(year)
            base = self._before(year)
            if base + sums[-1] >= goal:
                place = bisect_left(sums, goal - base)
                return date(year, 1, 1) + (place - 1) * _DAY
        return None

    def _moment_in(self, day: date, start: datetime, seconds: int) -> datetime:
        """When so many seconds of this day's work have passed since `start`; there are as many."""
        for begin, end in self._spans(day):
            begun = max(begin, start)
            length = _seconds(begun, end)
            if seconds <= length:
                return begun + timedelta(seconds=seconds)
            seconds -= max(0, length)
        raise ValueError("the day has not so much working time")

    def _worked(self, day: date, start: datetime | None, end: datetime | None) -> int:
        """Seconds worked on the day, from `start` and until `end` where they are given."""
        return sum(
            max(0, _seconds(max(a, start) if start else a, min(b, end) if end else b))
            for a, b in self._spans(day)
        )

    def _spans(self, day: date) -> list[tuple[datetime, datetime]]:
        hours = self._hours
        if day in hours.closed or self._is_holiday(day):
            return []
        ends = hours.half_days.get((day.month, day.day), DAY_MINUTES)
        spans = hours.week[day.weekday()]
        return [(self._at(day, a), self._at(day, min(b, ends))) for a, b in spans if a < ends]

    def _at(self, day: date, minute: int) -> datetime:
        on_the_wall = datetime.combine(day, time()) + timedelta(minutes=minute)
        return on_the_wall.replace(tzinfo=self._zone).astimezone(UTC)

    def _day_of(self, moment: datetime) -> date:
        return moment.astimezone(self._zone).date()

    def _until(self, day: date) -> int:
        """Seconds worked before the day, since the beginning of the years that are known."""
        place = day.timetuple().tm_yday - 1
        return self._before(day.year) + self._year(day.year)[place]

    def _before(self, year: int) -> int:
        """Seconds worked before the year, counted from a beginning that never moves."""
        if year > _FIRST_YEAR:
            return sum(self._year(y)[-1] for y in range(_FIRST_YEAR, year))
        return -sum(self._year(y)[-1] for y in range(year, _FIRST_YEAR))

    def _year(self, year: int) -> list[int]:
        """Seconds worked before the first day of the year, before the second, ... in all of it."""
        if year not in self._years:
            first = date(year, 1, 1)
            days = (date(year, 12, 31) - first).days + 1
            worked = (self._worked(first + n * _DAY, None, None) for n in range(days))
            self._years[year] = list(accumulate(worked, initial=0))
        return self._years[year]


_FIRST_YEAR = 2020


def _seconds(start: datetime, end: datetime) -> int:
    return int((end - start).total_seconds())
