"""Values of the store that are kept by a key."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from leaddesk.models.settings import Setting
from leaddesk.models.work import Work


def keep_setting(work: Work, key: str, value: dict[str, Any]) -> None:
    """Set it, whether there was one or not."""
    kept = work.scalars(select(Setting).where(Setting.key == key)).first()
    if kept is None:
        kept = Setting(key=key, value={})
        work.add(kept)
    kept.value = value
