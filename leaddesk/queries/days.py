"""Where the days begin here, as the moments that are kept."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta


def day_begin(day: date) -> datetime:
    """The moment at which a day begins here."""
    return datetime.combine(day, time.min).astimezone()


def milliseconds(day: date) -> int:
    """The same in the plain form."""
    return round(day_begin(day).timestamp() * 1000)


def days_as_bounds(first: date, last: date) -> dict[str, int]:
    """`begin` and `end` (not part of it any more) of these days, both included."""
    return {"begin": milliseconds(first), "end": milliseconds(last + timedelta(days=1))}


__all__ = ["day_begin", "days_as_bounds", "milliseconds"]
