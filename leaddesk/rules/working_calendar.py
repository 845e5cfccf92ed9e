"""The working calendar of the company: when it works, and which holidays it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from leaddesk.rules.holidays_of import holidays_of
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.week_text import hours_from_json
from leaddesk.rules.working_time import (
    DAY_MINUTES,
    WorkingHours,
    WorkingTime,
    hours_problems,
    spans_of,
    spans_text,
)

HALF_DAYS = {(12, 24): 12 * 60, (12, 31): 12 * 60}
"""Days that end at noon in most companies here, though they are no holidays."""
_LEAP_YEAR = 2024


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """`country` as ISO 3166 code ("": no holidays at all), `part` as its own (BY, NW; "": those
    that all parts have)."""

    hours: WorkingHours = field(default_factory=lambda: WorkingHours(half_days=HALF_DAYS))
    country: str = "DE"
    part: str = ""


def calendar_problems(calendar: WorkCalendar) -> tuple[Problem, ...]:
    """What is wrong with it. Codes: those of `hours_problems`; calendar_without_days (nobody would
    ever have to act); half_day (value: month-day); zone_unknown, holidays_unknown."""
    hours = calendar.hours
    found = list(hours_problems(hours))
    if len(hours.week) != 7 or not any(hours.week):
        found.append(Problem("calendar_without_days"))
    for (month, day), minute in hours.half_days.items():
        if not (_is_day(month, day) and 0 <= minute <= DAY_MINUTES):
            found.append(Problem("half_day", value=f"{month:02}-{day:02}"))
    try:
        ZoneInfo(hours.zone)
    except (KeyError, OSError, ValueError):
        found.append(Problem("zone_unknown", value=hours.zone))
    if calendar.country:
        try:
            holidays_of(calendar.country, calendar.part)
        except Refused as refused:
            found += refused.problems
    return tuple(found)


def works_before_long(time: WorkingTime, now: datetime) -> bool:
    """Whether there is any working time in the years to come: days on which the company is closed
    may leave none."""
    return time.after(now, 1) is not None


def _is_day(month: int, day: int) -> bool:
    try:
        date(_LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True


def working_time_of(calendar: WorkCalendar) -> WorkingTime:
    """Ready to be asked; the calendar has no problems."""
    if not calendar.country:
        return WorkingTime(calendar.hours)
    return WorkingTime(calendar.hours, holidays_of(calendar.country, calendar.part))


@dataclass(frozen=True, slots=True)
class WorkingTimes:
    """The company's working time, and that of the people who have hours of their own, by id."""

    company: WorkingTime
    own: Mapping[int, WorkingTime] = field(default_factory=dict)

    def of(self, user_id: int | None) -> WorkingTime:
        """The time in which this person works; nobody's is the company's."""
        return self.own.get(user_id or 0, self.company)


def times_of(calendar: WorkCalendar, hours: Mapping[int, Mapping[str, Any]]) -> WorkingTimes:
    """`hours`: as `rules.week_text` keeps them, by person. Holidays, closing days and half days are
    the company's for everybody."""
    own = {
        user: working_time_of(
            replace(calendar, hours=replace(calendar.hours, week=hours_from_json(kept)))
        )
        for user, kept in hours.items()
    }
    return WorkingTimes(working_time_of(calendar), own)


def calendar_to_json(calendar: WorkCalendar) -> dict[str, Any]:
    hours = calendar.hours
    return {
        "week": [spans_text(spans) for spans in hours.week],
        "half_days": {f"{m:02}-{d:02}": minute for (m, d), minute in hours.half_days.items()},
        "closed": sorted(day.isoformat() for day in hours.closed),
        "zone": hours.zone,
        "country": calendar.country,
        "part": calendar.part,
    }


def calendar_from_json(kept: Mapping[str, Any]) -> WorkCalendar:
    """The opposite of `calendar_to_json`."""
    half_days = {}
    for text, minute in kept["half_days"].items():
        month, day = text.split("-")
        half_days[int(month), int(day)] = int(minute)
    hours = WorkingHours(
        tuple(spans_of(text) for text in kept["week"]),
        half_days,
        frozenset(date.fromisoformat(text) for text in kept["closed"]),
        kept["zone"],
    )
    return WorkCalendar(hours, kept["country"], kept["part"])
