"""The dates of a filter: a day or a period, in the words of `date_words`; the past is allowed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from leaddesk.rules.date_numbers import read_week
from leaddesk.rules.date_vocabulary import LAST, NEXT, THIS, UNITS, month_of
from leaddesk.rules.date_words import Lean, add_months, read_day, tidy
from leaddesk.rules.filter_tree import DateRange
from leaddesk.rules.fold import sort_key

_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)
_JOINED_WORDS = re.compile(r"(?<=[^\W\d_])[-_]")
_MONTH = re.compile(r"([^\W\d_]{3,})\.?(?: (\d{4}))?")
_ISO_MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")
_YEAR = re.compile(r"20(?:1[3-9]|[2-9]\d)")  # 2012 and before are days: 20.12.


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `low` to `high`; `neutral` as in `date_words.SpokenDay`."""

    low: date
    high: date
    neutral: str = ""

    @property
    def first(self) -> str:
        return self.neutral or self.low.isoformat()

    @property
    def last(self) -> str:
        return self.neutral or self.high.isoformat()


def date_range(field: str, op: str, value: str, today: date) -> DateRange | None:
    """The range that `field op value` asks for; None if the value is no date."""
    lean = Lean.NEAR if field in ("due", "close") else Lean.BACK
    try:
        if op in ":=" and value == "*":
            return DateRange(field, None, None)
        if op in ":=" and ".." in value:
            return _between(field, value, today, lean)
        span = read_span(value, today, lean)
        return _compared(field, op, span) if span else None
    except (OverflowError, ValueError):  # beyond the calendar
        return None


def read_span(value: str, today: date, lean: Lean) -> Span | None:
    """A day, a week, a month or a year; words may be joined by "-" (diese-woche)."""
    said = _JOINED_WORDS.sub(" ", tidy(value))
    spoken = _spoken_period(said, today)
    if spoken:
        return spoken
    monday = read_week(said, today, 0 if lean is Lean.AHEAD else lean - 7)
    if monday:
        return Span(monday, monday + _WEEK - _DAY)
    if _YEAR.fullmatch(said):
        return Span(date(int(said), 1, 1), date(int(said), 12, 31))
    iso = _ISO_MONTH.fullmatch(tidy(value))
    month = date(int(iso[1]), int(iso[2]), 1) if iso else _named_month(said, today, lean)
    if month:
        return Span(month, add_months(month, 1) - _DAY)
    day = read_day(said, today, lean)
    return Span(day.on, day.on, day.neutral) if day else None


def _spoken_period(said: str, today: date) -> Span | None:
    which, _, unit_word = sort_key(said).partition(" ")
    unit = UNITS.get(unit_word, "")
    for step, words in ((-1, LAST), (0, THIS), (1, NEXT)):
        if which not in words:
            continue
        name = words[which]
        if unit == "w":
            monday = today - timedelta(days=today.weekday()) + step * _WEEK
            return Span(monday, monday + _WEEK - _DAY, f"{name}-week")
        if unit == "m":
            first = add_months(today.replace(day=1), step)
            return Span(first, add_months(first, 1) - _DAY, f"{name}-month")
        if unit == "y":
            year = today.year + step
            return Span(date(year, 1, 1), date(year, 12, 31), f"{name}-year")
    return None


def _named_month(said: str, today: date, lean: Lean) -> date | None:
    found = _MONTH.fullmatch(said)
    month = month_of(sort_key(found[1])) if found else None
    if not found or not month:
        return None
    if found[2]:
        return date(int(found[2]), month, 1)
    oldest = add_months(today.replace(day=1), 1 - lean // 30)
    years = (today.year - 1, today.year, today.year + 1)
    return next(day for year in years if (day := date(year, month, 1)) >= oldest)


def _compared(field: str, op: str, span: Span) -> DateRange:
    low: date | None = None
    high: date | None = None
    if op in (":", "="):
        op, low, high = ":", span.low, span.high
    elif op == "<":
        high = span.low - _DAY
    elif op == "<=":
        high = span.high
    elif op == ">":
        low = span.high + _DAY
    else:
        low = span.low
    return DateRange(field, low, high, op + span.neutral if span.neutral else "")


def _between(field: str, value: str, today: date, lean: Lean) -> DateRange | None:
    # "1.12...5.12." is 1.12. to 5.12.
    first, last = (side.strip(".") for side in value.split("..", 1))
    low = read_span(first, today, lean) if first else None
    high = read_span(last, today, lean) if last else None
    if (first and not low) or (last and not high) or not (low or high):
        return None
    if low and high and low.low > high.high:
        low, high = high, low
    said = f":{low.first if low else ''}..{high.last if high else ''}"
    moves = (low and low.neutral) or (high and high.neutral)
    return DateRange(
        field, low.low if low else None, high.high if high else None, said if moves else ""
    )
