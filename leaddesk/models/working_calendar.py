"""The working calendar as the store has it."""

from __future__ import annotations

import json
from functools import lru_cache

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.quick import plain_rows, plain_value
from leaddesk.models.settings import Setting
from leaddesk.models.team import User
from leaddesk.rules.working_calendar import (
    WorkCalendar,
    WorkingTimes,
    calendar_from_json,
    times_of,
)

CALENDAR = "working_calendar"
_HOURS = (
    select(User.id, type_coerce(User.hours, Text)).where(User.hours.is_not(None)).order_by(User.id)
)
_KEPT = select(type_coerce(Setting.value, Text)).where(Setting.key == CALENDAR)


def read_calendar(session: Session) -> WorkCalendar:
    """The company's calendar; the usual one where none has been set."""
    text = plain_value(session, _KEPT)
    return WorkCalendar() if text is None else calendar_from_json(json.loads(text))


def read_working_times(session: Session) -> WorkingTimes:
    """The working time of the company and of those who have hours of their own, ready to be
    asked."""
    return _times(plain_value(session, _KEPT), _hours(session))


def try_calendar(session: Session, calendar: WorkCalendar) -> WorkingTimes:
    """The same under another calendar."""
    return times_of(calendar, {user: json.loads(kept) for user, kept in _hours(session)})


def _hours(session: Session) -> tuple[tuple[int, str], ...]:
    return tuple((user, kept) for user, kept in plain_rows(session, _HOURS))


@lru_cache(maxsize=4)
def _times(text: str | None, hours: tuple[tuple[int, str], ...]) -> WorkingTimes:
    """They are asked for again and again, and their years are laid only once."""
    calendar = WorkCalendar() if text is None else calendar_from_json(json.loads(text))
    return times_of(calendar, {user: json.loads(kept) for user, kept in hours})
