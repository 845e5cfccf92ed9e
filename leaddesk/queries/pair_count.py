"""How many pairs of leads wait for somebody to say whether they are one."""

from __future__ import annotations

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from leaddesk.models import DuplicatePair, Lead
from leaddesk.models.merged import apart

_HERE = (
    exists().where(Lead.id == DuplicatePair.lead_id),
    exists().where(Lead.id == DuplicatePair.other_id),
)
_OPEN = select(func.count()).select_from(DuplicatePair).where(~apart(), *_HERE)


def pair_count(session: Session) -> int:
    """The pairs that are left open; leads that were taken back or merged make none."""
    return session.scalar(_OPEN) or 0
