"""What makes somebody be called first, as the store has it."""

from __future__ import annotations

import json

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.quick import plain_value
from leaddesk.models.settings import Setting
from leaddesk.rules.priority import Weights, weights_from_json

PRIORITY = "priority"
_KEPT = select(type_coerce(Setting.value, Text)).where(Setting.key == PRIORITY)


def read_weights(session: Session) -> Weights:
    """Those of the store; as they come where nobody has set any."""
    kept = plain_value(session, _KEPT)
    return weights_from_json(json.loads(kept)) if kept else Weights()
