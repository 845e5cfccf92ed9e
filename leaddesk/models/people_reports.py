"""Whether reports have figures of single people: a matter that a works council may decide."""

from __future__ import annotations

import json

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.quick import plain_value
from leaddesk.models.settings import Setting

PEOPLE_REPORTS = "people_reports"
_KEPT = select(type_coerce(Setting.value, Text)).where(Setting.key == PEOPLE_REPORTS)


def shows_people(session: Session) -> bool:
    """They have, unless it was switched off."""
    kept = plain_value(session, _KEPT)
    return kept is None or bool(json.loads(kept).get("shown", True))
