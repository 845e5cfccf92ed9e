"""Who is taken for one and the same, as the store has it."""

from __future__ import annotations

import json

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.quick import plain_value
from leaddesk.models.settings import Setting
from leaddesk.rules.duplicates import DuplicateRules, rules_from_json

DUPLICATE_RULES = "duplicate_rules"
_KEPT = select(type_coerce(Setting.value, Text)).where(Setting.key == DUPLICATE_RULES)


def read_duplicate_rules(session: Session) -> DuplicateRules:
    """Those of the store; as they come where nobody has set any."""
    kept = plain_value(session, _KEPT)
    return rules_from_json(json.loads(kept) if kept else None)
