"""Dates that name their day, month or week by number or name: 1.12., 0112, 1. Dez, 3, kw50."""

from __future__ import annotations

import re
from datetime import date, timedelta

from leaddesk.rules.date_vocabulary import month_of
from leaddesk.rules.fold import sort_key

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})")
_NUMERIC = re.compile(
    r"(?P<d>\d{1,2})(?P<dot>[.,/-]) ?(?P<m>\d{1,2})(?:(?P=dot)(?: ?(?P<y>\d{4})|(?P<yy>\d{2}))?)?"
)
_COMPACT = (
    re.compile(r"(?P<d>\d{2})(?P<m>\d{2})"),
    re.compile(r"(?P<d>\d{2})(?P<m>\d{2})(?P<yy>\d{2})"),
    re.compile(r"(?P<d>\d{2})(?P<m>\d{2})(?P<y>\d{4})"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
)
_DAY_MONTH = re.compile(
    r"(?P<d>\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(?P<name>[^\W\d]{3,})\.?,?(?: ?(?P<y>\d{4}))?"
)
_MONTH_DAY = re.compile(
    r"(?P<name>[^\W\d]{3,})\.? ?(?P<d>\d{1,2})(?:\.|st|nd|rd|th)?(?:,? (?P<y>\d{4}))?"
)
_FORMS = (_ISO, _NUMERIC, *_COMPACT, _DAY_MONTH, _MONTH_DAY)
_WEEK = re.compile(r"(?:(?:kw|cw|wk|woche|week) ?|w)(\d{1,2})(?:[ /.-]+(\d{4}))?|(\d{1,2})\. ?kw")
_SHORT = re.compile(r"(\d{1,2})\.?")


def read_fixed(said: str, today: date, days_back: int) -> date | None:
    """A date with day and month. Without a year: the first that is at most `days_back` ago."""
    for form in _FORMS:
        found = form.fullmatch(said)
        day = _date_of(found.groupdict(), today, days_back) if found else None
        if day:
            return day
    return None


def read_week(said: str, today: date, days_back: int = 0) -> date | None:
    """The Monday of a numbered week. Without a year: of the first that ended at most
    `days_back` ago."""
    found = _WEEK.fullmatch(said)
    if not found:
        return None
    week = int(found[1] or found[3])
    if found[2]:
        return _monday(int(found[2]), week)
    this_year = today.isocalendar().year
    oldest = today - timedelta(days=days_back + 6)
    for year in (this_year - 1, this_year, this_year + 1):
        monday = _monday(year, week)
        if monday and monday >= oldest:
            return monday
    return None


def read_short(said: str, today: date, back: bool) -> date | None:
    """A bare day of the month: the next one (today counts), or the last one if `back`."""
    found = _SHORT.fullmatch(said)
    if not found:
        return None
    months = today.year * 12 + today.month - 1
    for ahead in range(4):
        month = months + (-ahead if back else ahead)
        day = _day(month // 12, month % 12 + 1, int(found[1]))
        if day and (day <= today if back else day >= today):
            return day
    return None


def _date_of(parts: dict[str, str | None], today: date, days_back: int) -> date | None:
    name = parts.get("name")
    month = month_of(sort_key(name)) if name else int(parts["m"] or 0)
    if not month:
        return None
    day = int(parts["d"] or 0)
    if parts.get("y") or parts.get("yy"):
        return _day(int(parts.get("y") or f"20{parts['yy']}"), month, day)
    oldest = today - timedelta(days=days_back)
    for year in (today.year - 1, today.year, today.year + 1):
        candidate = _day(year, month, day)
        if candidate and candidate >= oldest:
            return candidate
    return None


def _day(year: int, month: int, day: int) -> date | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _monday(year: int, week: int) -> date | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
