"""The working week of a person in one line: "Mo-Do 8-12, 13-17; Fr 8-13"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.working_time import Span, spans_of, spans_text

Week = tuple[tuple[Span, ...], ...]
_DAYS: Mapping[str, int] = {
    name: place
    for place, names in enumerate(
        ("mo mon montag monday", "di tue dienstag tuesday", "mi wed mittwoch wednesday",
         "do thu donnerstag thursday", "fr fri freitag friday", "sa sat samstag saturday",
         "so sun sonntag sunday")
    )
    for name in names.split()
}  # fmt: skip
_PART = re.compile(r"([^\W\d_]+)\.?\s*(?:(?:-|–|bis|to)\s*([^\W\d_]+)\.?)?\s*:?\s*(\d.*)")
_SHORT = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")


def week_of(typed: str) -> Week:
    """The seven days, Monday first. Refused: hours_unreadable, hours_span, week_without_days."""
    week: list[tuple[Span, ...]] = [()] * 7
    for part in filter(None, (piece.strip() for piece in typed.split(";"))):
        found = _PART.fullmatch(part)
        first = _DAYS.get(found[1].lower()) if found else None
        last = _DAYS.get((found[2] or found[1]).lower()) if found else None
        if found is None or first is None or last is None or last < first:
            raise Refused(Problem("hours_unreadable", "person.hours", part))
        for day in range(first, last + 1):
            week[day] = spans_of(found[3])
    if not any(week):
        raise Refused(Problem("week_without_days", "person.hours"))
    return tuple(week)


def week_text(week: Sequence[Sequence[Span]]) -> str:
    """The opposite; days after each other that are alike stand together."""
    parts: list[list[Any]] = []
    for day, spans in enumerate(week):
        if parts and parts[-1][2] == tuple(spans):
            parts[-1][1] = day
        else:
            parts.append([day, day, tuple(spans)])
    return "; ".join(
        f"{_SHORT[a]} {spans_text(s)}" if a == b else f"{_SHORT[a]}-{_SHORT[b]} {spans_text(s)}"
        for a, b, s in parts
        if s
    )


def hours_to_json(week: Week) -> dict[str, Any]:
    return {"week": [spans_text(spans) for spans in week]}


def hours_from_json(kept: Mapping[str, Any]) -> Week:
    """The opposite. Refused as `spans_of`, and week_without_days."""
    week = tuple(spans_of(text) for text in kept.get("week", ()))
    if len(week) != 7 or not any(week):
        raise Refused(Problem("week_without_days", "person.hours"))
    return week
