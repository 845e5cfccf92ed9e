"""When a visit was: the day and the hours as they are typed, and the moment they mean."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from leaddesk.rules.date_words import Lean, read_day, tidy

_CLOCK = re.compile(r"(\d{1,2})(?:[:.h]?(\d{2}))?(?: ?(?:uhr|h))?")
_NOON = time(12)


def read_past_day(text: str, today: date) -> date | None:
    """The day that is meant, looking back: "gestern", "20.11.", "mo" (the last one)."""
    found = read_day(tidy(text), today, Lean.BACK)
    return None if found is None else found.on


def read_clock(text: str) -> time | None:
    """ "14", "14:00", "1430", "14.30 Uhr"; None where it is no time of day."""
    found = _CLOCK.fullmatch(tidy(text))
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def moment_of(day: date, start: time | None, now: datetime) -> datetime:
    """The moment that the visit is filed under: its beginning, else now on its own day, else noon.
    A visit of today with no hours lies at `now`, never ahead of it."""
    if start is None and day == now.date():
        return now
    return datetime.combine(day, start or _NOON).astimezone()
