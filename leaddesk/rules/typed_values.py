"""Numbers and days as people type them into the form of a rule."""

from __future__ import annotations

import re
from datetime import date, datetime

from leaddesk.rules.problem import Problem, Refused

_SIGNS = re.compile(r"[\s.'’\u00a0\u202f]")
_DAYS = ("%Y-%m-%d", "%d.%m.%Y", "%d %b %Y")


def typed_number(text: str) -> int | None:
    """A whole number ("1.000"), None where nothing is; Refused("condition_number")."""
    plain = _SIGNS.sub("", text).replace("−", "-")
    if not plain:
        return None
    try:
        return int(plain)
    except ValueError:
        raise Refused(Problem("condition_number", value=text)) from None


def typed_day(text: str) -> date | None:
    """24.11.2025, 2025-11-24 or 24 Nov 2025, None where nothing is; Refused("score_day")."""
    if not text.strip():
        return None
    for form in _DAYS:
        try:
            return datetime.strptime(text.strip(), form).date()  # noqa: DTZ007 - a day only
        except ValueError:
            continue
    raise Refused(Problem("score_day", value=text))
