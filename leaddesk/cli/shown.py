"""Values as a person reads them on a terminal."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from leaddesk.rules.ansoff import Strategy
from leaddesk.rules.consent import Marks
from leaddesk.rules.stages import Stage
from leaddesk.ui.words.ansoff import strategy_name
from leaddesk.ui.words.consent import marks_text
from leaddesk.ui.words.formats import date_text, money_text, time_text
from leaddesk.ui.words.stages import stage_name


def shown(value: Any) -> str:
    """The value in the language that is spoken; "" for nothing."""
    if value is None:
        return ""
    if isinstance(value, Stage):
        return stage_name(value)
    if isinstance(value, Strategy):
        return strategy_name(value)
    if isinstance(value, datetime):
        return date_text(value.astimezone().date())
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, Decimal):
        return money_text(value)
    if isinstance(value, Marks):
        return marks_text(value)
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    return str(value)


def date_and_time(on: date, minute: int | None) -> str:
    """A follow-up's day, with its time if it has one."""
    return date_text(on) if minute is None else f"{date_text(on)} {time_text(minute)}"
