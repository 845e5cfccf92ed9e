"""Which leads lie in which field of Ansoff's matrix."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, select

from leaddesk.models import LeadStrategy
from leaddesk.rules.ansoff import Strategy

STRATEGY = LeadStrategy.__table__
_PLACES = {field.value: place for place, field in enumerate(Strategy, start=1)}


def leads_of_field(key: str) -> Select[Any]:
    """The ids of the leads in the field of this key ("": in any; a key that is none: in none)."""
    found = select(STRATEGY.c.lead_id)
    return found.where(STRATEGY.c.strategy == _PLACES.get(key, 0)) if key else found
