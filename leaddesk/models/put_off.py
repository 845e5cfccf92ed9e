"""Which warnings of the figures each person has seen and put off, and how bad they were then."""

from __future__ import annotations

import json

from sqlalchemy import Text, bindparam, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models.quick import plain_value
from leaddesk.models.settings import Setting

_KEPT = select(type_coerce(Setting.value, Text)).where(Setting.key == bindparam("key"))


def put_off_key(user_id: int) -> str:
    """Of the setting: each person has their own."""
    return f"warnings_put_off/{user_id}"


def read_put_off(session: Session, user_id: int) -> dict[str, float]:
    """By `Warned.key`."""
    kept = plain_value(session, _KEPT, {"key": put_off_key(user_id)})
    return dict(json.loads(kept)) if kept else {}
