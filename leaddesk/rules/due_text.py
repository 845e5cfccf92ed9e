"""When a follow-up is due, as typed into one field (ux.md 6.1): a day, perhaps with a time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time

from leaddesk.rules.date_words import Lean, SpokenDay, read_day, tidy
from leaddesk.rules.problem import Problem
from leaddesk.rules.working_days import (
    IsHoliday,
    add_working_days,
    is_working_day,
    never,
    next_working_day,
    working_day_from,
)

__all__ = [
    "Due",
    "IsHoliday",
    "add_working_days",
    "is_working_day",
    "never",
    "next_working_day",
    "parse_due",
    "working_day_from",
]

_NONE = frozenset(("-", "keine", "keiner", "kein", "none", "no", "ohne"))
_CLOCK = (
    r"(?P<hour>\d{1,2})(?:(?P<sign>[:.]|h)?(?P<minute>\d{2}))?"
    r" ?(?P<unit>uhr|h|am|pm|a\.m\.|p\.m\.)?"
)
_DAY_AND_TIME = re.compile(rf"(?P<day>.+?)(?:,| |, )(?:um |at |ab |gegen |@ ?)?{_CLOCK}")
_TIME_ALONE = re.compile(rf"(?:um |at |ab |gegen |@ ?)?{_CLOCK}")


@dataclass(frozen=True, slots=True)
class Due:
    """What was said. `on` None: no follow-up is wanted. `shifted_from`: the day off it fell on."""

    on: date | None
    at: time | None = None
    shifted_from: date | None = None


def parse_due(text: str, today: date, is_holiday: IsHoliday = never) -> Due | Problem:
    """The follow-up that the text says, seen from `today`.

    A day that was counted ("+5", "morgen") moves off weekends and holidays; one that was named
    stays. Problems: due_unreadable; due_past with args `date` and `next_working_day` (ISO).
    """
    said = tidy(text)
    if said in _NONE:
        return Due(None)
    try:
        return _due(text, said, today, is_holiday)
    except OverflowError:  # the end of the calendar
        return Problem("due_unreadable", value=text)


def _due(text: str, said: str, today: date, is_holiday: IsHoliday) -> Due | Problem:
    day, at = _day_and_time(said, today, is_holiday)
    if day is None:
        return Problem("due_unreadable", value=text)
    if day.on < today:
        following = next_working_day(today, is_holiday)
        args = {"date": day.on.isoformat(), "next_working_day": following.isoformat()}
        return Problem("due_past", value=text, args=args)
    on = working_day_from(day.on, is_holiday) if day.relative else day.on
    return Due(on, at, day.on if on != day.on else None)


def _day_and_time(
    said: str, today: date, is_holiday: IsHoliday
) -> tuple[SpokenDay | None, time | None]:
    day = read_day(said, today, Lean.AHEAD, is_holiday)
    if day:
        return day, None
    alone = _TIME_ALONE.fullmatch(said)
    if alone and (alone["unit"] or alone["sign"] == ":"):
        at = _time(alone)
        return (SpokenDay(today, "today"), at) if at else (None, None)
    both = _DAY_AND_TIME.fullmatch(said)
    at = _time(both) if both else None
    if not both or at is None:
        return None, None
    return read_day(both["day"], today, Lean.AHEAD, is_holiday), at


def _time(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["unit"] or "")[:1]
    if half in ("a", "p"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
