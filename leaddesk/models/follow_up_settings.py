"""What the team has agreed on about follow-ups, as the store has it."""

from __future__ import annotations

import json

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.quick import plain_value
from leaddesk.models.settings import Setting
from leaddesk.models.working_calendar import read_calendar
from leaddesk.rules.follow_ups import FollowUpSettings, is_off, settings_from_json
from leaddesk.rules.holidays_of import holidays_of
from leaddesk.rules.working_days import IsHoliday

FOLLOW_UPS = "follow_ups"
_KEPT = select(type_coerce(Setting.value, Text)).where(Setting.key == FOLLOW_UPS)


def read_follow_up_settings(session: Session) -> FollowUpSettings:
    """Those of the store; as they come where nobody has set any."""
    kept = plain_value(session, _KEPT)
    return settings_from_json(json.loads(kept)) if kept else FollowUpSettings()


def days_off(session: Session) -> IsHoliday:
    """The days on which nobody works, by the company's calendar."""
    calendar = read_calendar(session)
    return is_off(calendar.hours, holidays_of(calendar.country, calendar.part))
