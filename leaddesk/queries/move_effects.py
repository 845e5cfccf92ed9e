"""What a move would bring with it, said before it is made."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.models import FollowUp, Lead, User
from leaddesk.models.move_effects import homes_of
from leaddesk.models.stage_order import read_order
from leaddesk.rules.stage_moves import ENDING, MoveKind, move_kind
from leaddesk.rules.stages import Stage


@dataclass(frozen=True, slots=True)
class MoveEffect:
    """`to`: where the lead stands then; `dropped`: so many follow-ups are planned and go; `owner`:
    whose it is then, "" if that stays as it is."""

    to: Stage
    dropped: int
    owner: str


def move_effect(session: Session, *, lead_id: int, to: Stage, me: int | None) -> MoveEffect:
    """Of one lead. `me`: whoever would move it. A lead that is gone has none."""
    lead = session.get(Lead, lead_id)
    if lead is None:
        return MoveEffect(to, 0, "")
    kind = move_kind(Stage(lead.stage), to, read_order(session))
    dropped, owner = 0, None
    if kind in ENDING:
        is_open = (FollowUp.lead_id == lead_id) & FollowUp.done_at.is_(None)
        dropped = session.scalar(select(func.count()).where(is_open)) or 0
    if kind is MoveKind.RETURNED:
        owner = homes_of(session, [lead_id]).get(lead_id)
    elif kind is MoveKind.REOPENED and lead.owner_id is None:
        owner = me
    name = session.scalar(select(User.name).where(User.id == owner)) if owner else ""
    return MoveEffect(to, dropped, name or "")
