"""What a store holds, in a form that two of them can be compared by; and a clock to set."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import LeadCard, LeadClock, LeadScore, LeadStrategy, SegmentLead, StageCount
from leaddesk.models.keys import facts_by_code, kept_columns, table_of
from leaddesk.store.store import Store

MONDAY = datetime(2025, 11, 24, 9, 34, tzinfo=UTC)


class Clock:
    """A clock that stands until somebody sets it: Monday, 24 November 2025, 10:34 in Berlin."""

    def __init__(self) -> None:
        self.now = MONDAY

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **delta: float) -> None:
        self.now += timedelta(**delta)


def facts(session: Session) -> dict[str, list[Any]]:
    """All kept rows without their versions, as the logical content of the store."""
    found = {}
    for _, model in sorted(facts_by_code().items()):
        table = table_of(model)
        columns = [table.c[name] for name in kept_columns(model)]
        found[table.name] = sorted(map(tuple, session.execute(select(*columns))), key=str)
    return found


def followed(session: Session) -> tuple[list[Any], ...]:
    """Everything derived."""
    return tuple(
        sorted(map(tuple, session.execute(select(model.__table__))), key=str)
        for model in (LeadCard, LeadClock, LeadScore, LeadStrategy, SegmentLead, StageCount)
    )


def contents(store: Store) -> tuple[Any, ...]:
    """Facts and what follows from them."""
    return store.ask(lambda s: (facts(s), followed(s)))


def digest(store: Store) -> str:
    """The contents in 16 letters."""
    return hashlib.sha256(repr(contents(store)).encode()).hexdigest()[:16]
