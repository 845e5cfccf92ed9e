"""Who is on the list of those who are no prospects, and whom it finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import ExclusionEntry, User
from leaddesk.models.exclusion import read_exclusions
from leaddesk.rules.exclusion import Exclusion, candidate_of


@dataclass(frozen=True, slots=True)
class ExclusionRow:
    """An entry of the list. `reason`: one of `rules.exclusion.RELATIONS`; `who`: a name."""

    entry_id: int
    text: str
    reason: str
    at: datetime
    who: str


def exclusion_rows(session: Session) -> tuple[ExclusionRow, ...]:
    """The whole list, the newest first."""
    entry, user = ExclusionEntry, User
    rows = session.execute(
        select(entry.id, entry.text, entry.reason, entry.at, user.name)
        .outerjoin(user, user.id == entry.user_id)
        .order_by(entry.id.desc())
    )
    return tuple(ExclusionRow(r[0], r[1], r[2], r[3], r[4] or "") for r in rows)


def exclusion_of(session: Session, *, values: Mapping[str, Any]) -> Exclusion | None:
    """Whether somebody with these fields is no prospect: asked while a lead is typed."""
    return read_exclusions(session).exclusion(candidate_of(values))
