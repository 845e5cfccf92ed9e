"""One day as people type it (ux.md 6.1), German and English: "+3", "mo", "kw50", "1. Dez".

What a day may be (past or not, a weekend or not) is for `due_text` and the filter to say.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from leaddesk.rules.date_numbers import read_fixed, read_short, read_week
from leaddesk.rules.date_vocabulary import (
    COUNTS,
    DAYS,
    LAST,
    NEXT,
    THIS,
    UNITS,
    WEEKDAY_ORDER,
    WEEKDAYS,
)
from leaddesk.rules.fold import sort_key
from leaddesk.rules.working_days import IsHoliday, add_working_days, never

LONGEST = 60
_DASHES = re.compile("[‐‑‒–—−]")
_OFFSET = re.compile(r"(?:in )?([+-]?) ?(\d{1,4}|[^\W\d]+)?(?: ?([^\W\d]+(?: [^\W\d]+)?))?\.?")
_AGO = re.compile(r"(?:vor (\S+) (\S+)|(\S+) (\S+) ago)")
_MONTHS_AHEAD = re.compile(r"(\+\+|--) ?(\d{1,3})")
_WEEKDAY = re.compile(r"(?:(?:am|on) )?(?:([^\W\d]+) )?([^\W\d]+)\.?,?")
_WEEKDAY_BEFORE = re.compile(r"([^\W\d]+)\.?,? ?(\d.*)")
_ALONE = ("w", "wo", "woche", "week")


class Lean(IntEnum):
    """Which way a day without a year is meant: the value is how many days back it may lie."""

    AHEAD = 31
    NEAR = 182
    BACK = 364


@dataclass(frozen=True, slots=True)
class SpokenDay:
    """A day that was read. `neutral` says it in English words as long as it depends on today.

    `relative`: the person counted, and did not name this very day.
    """

    on: date
    neutral: str = ""
    relative: bool = False


def tidy(text: str) -> str:
    """The text as the readers expect it: lower case, plain dashes, single blanks."""
    plain = unicodedata.normalize("NFKC", text[: LONGEST * 4]).casefold()
    visible = "".join(c for c in plain if unicodedata.category(c) != "Cf")
    return " ".join(_DASHES.sub("-", visible).split())


def read_day(
    said: str, today: date, lean: Lean = Lean.AHEAD, is_holiday: IsHoliday = never
) -> SpokenDay | None:
    """The day that a tidied text says, None if it says none."""
    if not said or len(said) > LONGEST:
        return None
    try:
        return (
            _named(said, today)
            or _counted(said, today, is_holiday)
            or _weekday(said, today, lean)
            or _dated(said, today, lean)
        )
    except (OverflowError, ValueError):  # beyond the calendar: no day
        return None


def add_months(day: date, count: int) -> date:
    """The same day `count` months on, the last of the month where it is shorter."""
    months = day.year * 12 + day.month - 1 + count
    first = date(months // 12, months % 12 + 1, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def _named(said: str, today: date) -> SpokenDay | None:
    offset = DAYS.get(sort_key(said))
    if offset is None:
        return None
    neutral = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(offset, f"{offset:+d}")
    # Who says "today" on a Saturday works on that Saturday.
    return SpokenDay(today + timedelta(days=offset), neutral, relative=offset != 0)


def _counted(said: str, today: date, is_holiday: IsHoliday) -> SpokenDay | None:
    months = _MONTHS_AHEAD.fullmatch(said)
    if months:
        return _ahead(int(months[2]) * (1 if months[1] == "++" else -1), "m", today, is_holiday)
    ago = _AGO.fullmatch(said)
    if ago:
        count, unit = _count(ago[1] or ago[3]), UNITS.get(sort_key(ago[2] or ago[4]))
        return None if count is None or unit is None else _ahead(-count, unit, today, is_holiday)
    found = _OFFSET.fullmatch(said)
    if not found:
        return None
    sign, number, word = found[1], found[2] or "", found[3] or ""
    if number in _ALONE and not word:
        number, word = "1", number
    count = _count(number)
    unit = UNITS.get(sort_key(word)) if word else ("d" if sign else None)
    if count is None or unit is None:
        return None
    return _ahead(-count if sign == "-" else count, unit, today, is_holiday)


def _count(word: str) -> int | None:
    if word.isascii() and word.isdigit():
        return int(word) if len(word) < 5 else None
    return COUNTS.get(sort_key(word))


def _ahead(count: int, unit: str, today: date, is_holiday: IsHoliday) -> SpokenDay:
    if unit == "wd":
        on = add_working_days(today, count, is_holiday)
    elif unit in "dw":
        on = today + timedelta(days=count if unit == "d" else 7 * count)
    else:
        on = add_months(today, count if unit == "m" else 12 * count)
    neutral = f"{count:+d}" + ("" if unit == "d" else unit)
    return SpokenDay(on, neutral, relative=count != 0 or unit == "wd")


def _weekday(said: str, today: date, lean: Lean) -> SpokenDay | None:
    found = _WEEKDAY.fullmatch(said)
    if not found:
        return None
    before, word = sort_key(found[1] or ""), sort_key(found[2])
    if before in NEXT and word in ("woche", "week"):
        monday = today + timedelta(days=7 - today.weekday())
        return SpokenDay(monday, "next-week", relative=True)
    if before in NEXT and word in ("monat", "month"):
        return SpokenDay(add_months(today.replace(day=1), 1), "next-month", relative=True)
    if word not in WEEKDAYS or (before and before not in NEXT | THIS | LAST):
        return None
    back = before in LAST or (lean is Lean.BACK and before not in NEXT)
    name = WEEKDAYS[word]
    ahead = (WEEKDAY_ORDER.index(name) - today.weekday() - 1) % 7 + 1
    on = today + timedelta(days=(ahead - 7 or -7) if back else ahead)
    # A weekend that was named is meant; a holiday that a weekday falls on is not.
    prefix = "last-" if before in LAST else "next-" if before in NEXT else ""
    return SpokenDay(on, prefix + name, relative=name not in ("sat", "sun"))


def _dated(said: str, today: date, lean: Lean) -> SpokenDay | None:
    fixed = read_fixed(said, today, lean)
    if fixed:
        return SpokenDay(fixed)
    monday = read_week(said, today)
    if monday:
        return SpokenDay(max(monday, today) if monday + timedelta(7) > today else monday, "", True)
    short = read_short(said, today, back=lean is Lean.BACK)
    if short:
        return SpokenDay(short)
    named = _WEEKDAY_BEFORE.fullmatch(said)
    if named and sort_key(named[1]) in WEEKDAYS:
        day = read_fixed(named[2], today, lean)
        if day and WEEKDAY_ORDER[day.weekday()] == WEEKDAYS[sort_key(named[1])]:
            return SpokenDay(day)
    return None
