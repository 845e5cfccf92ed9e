"""What somebody is to be told of clocks that have run far or are over, and was not shown yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from leaddesk.models import Breach, BreachTold, LeadCard, LeadClock, User
from leaddesk.rules.roles import Role
from leaddesk.rules.sla import Then

MOST = 200
OLDEST = timedelta(days=7)
"""What is older is seen in the lists and reports; nobody is told of it any more."""
_B, _CARD, _CLOCK = Breach.__table__.c, LeadCard.__table__.c, LeadClock.__table__.c
_TOLD, _USER = BreachTold.__table__.c, User.__table__.c


@dataclass(frozen=True, slots=True)
class BreachRow:
    """`key` of `rules.sla`, `level` in per cent; `did` None: it is only told."""

    breach_id: int
    lead_id: int
    name: str
    key: str
    level: int
    did: Then | None


def untold_breaches(session: Session, *, user_id: int, now: datetime) -> tuple[BreachRow, ...]:
    """Those of this person, of clocks that still run, the newest first. Where nobody is named the
    managers are told."""
    role = session.scalar(select(_USER.role).where(_USER.id == user_id))
    mine = _B.told_id == user_id
    if role == Role.MANAGER:
        mine |= _B.told_id.is_(None)
    newest = select(func.max(_B.id)).where(mine, _B.at > now - OLDEST).group_by(_B.lead_id, _B.key)
    told = exists().where(_TOLD.user_id == user_id, _TOLD.breach_id == _B.id)
    query = (
        select(
            _B.id, _B.lead_id, _CARD.company, _CARD.contact, _CARD.number, _B.key, _B.level, _B.did
        )
        .select_from(Breach.__table__)
        .join(LeadCard.__table__, _CARD.lead_id == _B.lead_id)
        .join(
            LeadClock.__table__,
            (_CLOCK.lead_id == _B.lead_id) & (_CLOCK.key == _B.key)
            & (_CLOCK.started == _B.started) & _CLOCK.ended.is_(None),
        )
        .where(_B.id.in_(newest), ~told)
        .order_by(_B.id.desc())
        .limit(MOST)
    )  # fmt: skip
    ways = set(Then)
    return tuple(
        BreachRow(row, lead, company or contact or number, key, level,
                  Then(did) if did in ways else None)
        for row, lead, company, contact, number, key, level, did in session.execute(query)
    )  # fmt: skip
