"""The working calendar as the store has it."""

from __future__ import annotations

import json
from functools import lru_cache

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.quick import plain_value
from leaddesk.models.settings import Setting
from leaddesk.rules.working_calendar import WorkCalendar, calendar_from_json, working_time_of
from leaddesk.rules.working_time import WorkingTime

CALENDAR = "working_calendar"
_KEPT = select(type_coerce(Setting.value, Text)).where(Setting.key == CALENDAR)


def read_calendar(session: Session) -> WorkCalendar:
    """The company's calendar; the usual one where none has been set."""
    text = plain_value(session, _KEPT)
    return WorkCalendar() if text is None else calendar_from_json(json.loads(text))


def read_working_time(session: Session) -> WorkingTime:
    """The company's working time, ready to be asked."""
    return _working_time(plain_value(session, _KEPT))


@lru_cache(maxsize=4)
def _working_time(text: str | None) -> WorkingTime:
    """It is asked for again and again, and its years are laid only once."""
    return working_time_of(WorkCalendar() if text is None else calendar_from_json(json.loads(text)))
