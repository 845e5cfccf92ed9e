"""Days and amounts that are typed in the dialogs of the settings."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from leaddesk.rules.date_words import Lean, read_day, tidy
from leaddesk.rules.problem import Problem
from leaddesk.rules.targets import Measure
from leaddesk.ui.lead.field_values import typed_value


def day_typed(text: str, today: date, problems: list[Problem]) -> date | None:
    """The day; None where nothing stands, or what can't be read, which is told in `problems`."""
    if not text.strip():
        return None
    found = read_day(tidy(text), today, Lean.AHEAD)
    if found is None:
        problems.append(Problem("due_unreadable", value=text.strip()))
        return None
    return found.on


def money_typed(text: str, today: date, problems: list[Problem]) -> Decimal:
    """The amount, 0 where nothing stands."""
    found = typed_value("lead.value", text, today)
    if isinstance(found, Problem):
        problems.append(found)
        return Decimal(0)
    return Decimal(found or 0)


def amount_typed(measure: str, text: str, today: date, problems: list[Problem]) -> int:
    """So much of a measure as it is kept: of value cents."""
    if measure == Measure.VALUE:
        return int(money_typed(text, today, problems) * 100)
    found = typed_value("company.employees", text, today)
    if isinstance(found, Problem):
        problems.append(found)
        return 0
    return int(found or 0)
