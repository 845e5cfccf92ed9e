"""Half days and closing days of the working calendar as they are typed and shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.working_time import minute_text

_HALF = re.compile(r"(\d{1,2})\.(\d{1,2})\.?\s+(\d{1,2})[:.](\d{2})")
_DAY = r"(\d{1,2})\.(\d{1,2})\.(\d{4})"
_DAYS = re.compile(rf"{_DAY}(?:\s*(?:-|–|bis|to)\s*{_DAY})?")
_LONGEST = 366


def half_days_text(half_days: Mapping[tuple[int, int], int]) -> str:
    """ "24.12. 12:00, 31.12. 12:00"."""
    return ", ".join(
        f"{day:02}.{month:02}. {minute_text(minute)}"
        for (month, day), minute in sorted(half_days.items())
    )


def half_days_of(typed: str) -> dict[tuple[int, int], int]:
    """As typed: "24.12. 12:00, 31.12. 12:00". Refused("half_day", value: the part)."""
    found = {}
    for part in _parts(typed):
        read = _HALF.fullmatch(part)
        if read is None:
            raise Refused(Problem("half_day", value=part))
        day, month, hour, minute = (int(text) for text in read.groups())
        found[month, day] = hour * 60 + minute
    return found


def closing_days_text(days: Iterable[date]) -> str:
    """Days, and spans of days that follow one another."""
    spans: list[list[date]] = []
    for day in sorted(days):
        if spans and day - spans[-1][-1] == timedelta(days=1):
            spans[-1].append(day)
        else:
            spans.append([day])
    return ", ".join(
        f"{day:%d.%m.%Y}" if day == last else f"{day:%d.%m.%Y}-{last:%d.%m.%Y}"
        for day, *_, last in ([span[0], *span] for span in spans)
    )


def closing_days_of(typed: str) -> frozenset[date]:
    """As typed: "15.05.2026, 27.12.2026-31.12.2026". Refused("closing_days", value: the part)."""
    found: set[date] = set()
    for part in _parts(typed):
        read = _DAYS.fullmatch(part)
        try:
            if read is None:
                raise ValueError(part)
            day, month, year, *end = (int(text) if text else 0 for text in read.groups())
            first = date(year, month, day)
            last = date(end[2], end[1], end[0]) if end[0] else first
        except ValueError:
            raise Refused(Problem("closing_days", value=part)) from None
        if not 0 <= (last - first).days <= _LONGEST:
            raise Refused(Problem("closing_days", value=part))
        found |= {first + timedelta(days=n) for n in range((last - first).days + 1)}
    return frozenset(found)


def _parts(typed: str) -> list[str]:
    return [part for part in (piece.strip() for piece in re.split(r"[,;\n]", typed)) if part]
