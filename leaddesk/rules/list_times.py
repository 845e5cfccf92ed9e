"""The time of day in a cell of a list: a spreadsheet's, "14:30 Uhr", "2:30 pm", ISO with a zone."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

from leaddesk.rules.cells import cell_text
from leaddesk.rules.sheet import Cell

_CLOCK = re.compile(
    r"(?<![\d:.])(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.|uhr)?"
    r"\s*(z|utc|[+-]\d{2}:?\d{2})?\s*$",
    re.IGNORECASE,
)


def clock_of(cell: Cell) -> tuple[time | None, timezone | None]:
    """The time of day in a cell, with its zone if it names one."""
    if isinstance(cell, datetime):
        midnight = cell.time() == time()
        return None if midnight else cell.time().replace(tzinfo=None), None
    if isinstance(cell, time):
        return cell, None
    if isinstance(cell, date) or cell is None:
        return None, None
    if isinstance(cell, float) and (part := round(cell % 1 * 86_400)) % 86_400:
        return time(part // 3600, part // 60 % 60, part % 60), None
    found = _CLOCK.search(cell_text(cell)) if isinstance(cell, str) else None
    if found is None or ("." in found[0] and ":" not in found[0] and not found[4]):
        return None, None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    half = (found[4] or "").lower()[:1]
    if half in ("a", "p"):
        hour = hour % 12 + 12 * (half == "p")
    if hour > 23 or minute > 59 or second > 59:
        return None, None
    return time(hour, minute, second), _zone(found[5])


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text.lower() in ("z", "utc"):
        return UTC
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if text[0] == "-" else offset) if offset < timedelta(days=1) else None
