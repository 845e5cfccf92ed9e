"""Leads whose time is over, and who could have them instead: for the managers to decide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Breach, LeadCard, LeadClock, User
from leaddesk.rules.roles import Role
from leaddesk.rules.sla import Then

MOST = 50
_B, _CARD, _CLOCK = Breach.__table__.c, LeadCard.__table__.c, LeadClock.__table__.c
_USER = User.__table__.c


@dataclass(frozen=True, slots=True)
class Proposal:
    """`key` of `rules.sla`; `since`: when its time was over; `to`: who could have it (a name)."""

    breach_id: int
    lead_id: int
    number: str
    name: str
    key: str
    since: datetime
    to: str


def proposals(
    session: Session, *, user_id: int | None, lead_id: int | None = None
) -> tuple[Proposal, ...]:  # fmt: skip
    """Those that nobody has answered, of clocks that still run, the oldest first (of this lead);
    none but for managers."""
    role = session.scalar(select(_USER.role).where(_USER.id == user_id))
    if role is not None and role != Role.MANAGER:
        return ()
    query = (
        select(
            _B.id, _B.lead_id, _CARD.company, _CARD.contact, _CARD.number, _B.key, _B.at, _USER.name
        )
        .select_from(Breach.__table__)
        .join(LeadCard.__table__, _CARD.lead_id == _B.lead_id)
        .join(User.__table__, (_USER.id == _B.to_id) & (_USER.active == 1))
        .join(
            LeadClock.__table__,
            (_CLOCK.lead_id == _B.lead_id) & (_CLOCK.key == _B.key)
            & (_CLOCK.started == _B.started) & _CLOCK.ended.is_(None),
        )
        .where(_B.did == Then.PROPOSE.value)
        .order_by(_B.at, _B.id)
        .limit(MOST)
    )  # fmt: skip
    if lead_id is not None:
        query = query.where(_B.lead_id == lead_id)
    return tuple(
        Proposal(breach, lead, number, company or contact or number, key, at, to)
        for breach, lead, company, contact, number, key, at, to in session.execute(query)
    )
