"""One entry of the history, to be put right or added to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from leaddesk.models import Touchpoint
from leaddesk.models.written import said_by, written_at
from leaddesk.rules.touchpoints import Said, may_correct


@dataclass(frozen=True, slots=True)
class WrittenEntry:
    """`correctable`: this user may change it; else they may add to it."""

    lead_id: int
    touchpoint_id: int
    kind: str
    said: Said
    correctable: bool


def written_entry(
    session: Session, *, lead_id: int, touchpoint_id: int, me: int | None, now: datetime
) -> WrittenEntry | None:
    """The entry as it stands; None if it is not there (any more)."""
    entry = session.get(Touchpoint, (lead_id, touchpoint_id))
    if entry is None:
        return None
    open_to_me = may_correct(entry.user_id, written_at(session, entry), me, now)
    return WrittenEntry(lead_id, entry.id, entry.kind, said_by(entry), open_to_me)
