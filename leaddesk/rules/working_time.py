"""Working time: how much of it lies between two moments, and when so much of it will have passed.

The clocks of the agreement between marketing and sales run in it. Moments are UTC; the hours are
those on the wall of the company's place. Seconds are summed up per day and once, so that a clock
is two look-ups, however long it has been running.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.working_days import IsHoliday, never

Span = tuple[int, int]
"""From minute to minute since midnight; 1440 is the end of the day."""

DAY_MINUTES = 24 * 60
OFFICE: tuple[Span, ...] = ((8 * 60, 17 * 60),)
YEARS_AHEAD = 10
"""A clock that has not run down by then never will: nobody works."""

_DAY = timedelta(days=1)
_PARTS = re.compile(r"[,;/]|\bund\b|\band\b")
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|bis|to)\s*(\d{1,2})(?:[:.](\d{2}))?")


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


def spans_of(typed: str) -> tuple[Span, ...]:
    """The spans of a day as they are typed: "8-12, 13:00-17:30"; "": none is worked.

    Refused("hours_unreadable"), and ("hours_span") where they can't be.
    """
    found = []
    for part in filter(None, (piece.strip() for piece in _PARTS.split(typed))):
        span = _SPAN.fullmatch(part)
        if span is None:
            raise Refused(Problem("hours_unreadable", value=part))
        begin, begin_minute, end, end_minute = (int(text or 0) for text in span.groups())
        found.append((begin * 60 + begin_minute, end * 60 + end_minute))
    if problems := hours_problems(WorkingHours((tuple(found),))):
        raise Refused(*(replace(p, value=typed.strip()) for p in problems))
    return tuple(found)


def spans_text(spans: Sequence[Span]) -> str:
    """The opposite: "08:00-12:00, 13:00-17:30"."""
    return ", ".join(f"{minute_text(a)}-{minute_text(b)}" for a, b in spans)


def minute_text(minute: int) -> str:
    """A minute since midnight as a time: "08:05"."""
    return f"{minute // 60:02}:{minute % 60:02}"


class WorkingTime:
    """The hours of a company on the days of the calendar, ready to be asked."""

    def __init__(self, hours: WorkingHours, is_holiday: IsHoliday = never) -> None:
        self._hours, self._is_holiday = hours, is_holiday
        self._zone = ZoneInfo(hours.zone)
        self._years: dict[int, list[tuple[int, int]]] = {}
        self._line: _Line | None = None

    def between(self, start: datetime, end: datetime) -> int:
        """Seconds of working time from `start` to `end`; 0 where `end` is not later."""
        if end <= start:
            return 0
        line = self._reaching(start.year, end.year)
        return (line.worked(_ms(end)) - line.worked(_ms(start))) // 1000

    def after(self, start: datetime, seconds: int) -> datetime | None:
        """The moment at which so many seconds will have been worked; None if they never are."""
        if seconds <= 0:
            return start
        begun = _ms(start)
        # A short clock ends soon; for a long one the years are gone through one by one.
        for years in range(YEARS_AHEAD + 1):
            line = self._reaching(start.year, start.year + years)
            end = line.worked(begun) + seconds * 1000
            if line.sums[-1] >= end:
                return datetime.fromtimestamp(line.reaching(end) / 1000, UTC)
        return None

    def _reaching(self, first: int, last: int) -> _Line:
        """The line, laid from the year before the first to the one behind the last: where the zone
        is, the year may be another. A new line takes the old one's place in one go, for several
        threads read it."""
        line = self._line
        if line is None or first <= line.first or last >= line.last:
            known = (line.first, line.last) if line is not None else (first, last)
            line = self._line = self._laid(min(known[0], first - 1), max(known[1], last + 1))
        return line

    def _laid(self, first: int, last: int) -> _Line:
        for year in range(first, last + 1):
            if year not in self._years:
                self._years[year] = self._spans(year)
        spans = [span for year in range(first, last + 1) for span in self._years[year]]
        sums = accumulate((b - a for a, b in spans), initial=0)
        return _Line(first, last, [a for a, _ in spans], [b for _, b in spans], list(sums))

    def _spans(self, year: int) -> list[tuple[int, int]]:
        """From when to when is worked in the year, in milliseconds."""
        day, found = date(year, 1, 1), []
        while day.year == year:
            found += [(self._at(day, a), self._at(day, b)) for a, b in self._minutes(day)]
            day += _DAY
        return [(a, b) for a, b in found if a < b]

    def _minutes(self, day: date) -> list[Span]:
        hours = self._hours
        spans = hours.week[day.weekday()]
        if not spans or day in hours.closed or self._is_holiday(day):
            return []
        ends = hours.half_days.get((day.month, day.day), DAY_MINUTES)
        return [(a, min(b, ends)) for a, b in spans if a < ends]

    def _at(self, day: date, minute: int) -> int:
        on_the_wall = datetime.combine(day, time()) + timedelta(minutes=minute)
        return _ms(on_the_wall.replace(tzinfo=self._zone))


@dataclass(frozen=True, slots=True)
class _Line:
    """All spans of the years `first` to `last`, one behind the other, in milliseconds; `sums` has
    what was worked before each of them, and last what was worked in all."""

    first: int
    last: int
    begins: list[int]
    ends: list[int]
    sums: list[int]

    def worked(self, moment: int) -> int:
        """What was worked before the moment, since the line begins."""
        place = bisect_right(self.begins, moment) - 1
        if place < 0:
            return 0
        return self.sums[place] + min(moment, self.ends[place]) - self.begins[place]

    def reaching(self, worked: int) -> int:
        """The moment at which so much will have been worked; it is no more than there is."""
        place = bisect_left(self.sums, worked) - 1
        return self.begins[place] + worked - self.sums[place]


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
