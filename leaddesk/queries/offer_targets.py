"""To whom a lead may be offered: people who answer for sales, and pools of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Pool, PoolMember, User
from leaddesk.models.agreement_rules import read_hand_over
from leaddesk.rules.offers import HandOverRules
from leaddesk.rules.roles import Right, Role, may

_USER, _POOL, _MEMBER = User.__table__.c, Pool.__table__.c, PoolMember.__table__.c


@dataclass(frozen=True, slots=True)
class OfferTargets:
    """Names by id, each in their order. `rules`: how it is done unless somebody says otherwise."""

    people: Mapping[int, str]
    pools: Mapping[int, str]
    rules: HandOverRules


def offer_targets(session: Session) -> OfferTargets:
    """Everybody active who decides for sales, and the pools in use with one of them in it."""
    deciding = [role.value for role in Role if may(role, Right.DECIDE)]
    decider = (_USER.active == 1) & _USER.role.in_(deciding)
    people = session.execute(select(_USER.id, _USER.name).where(decider).order_by(_USER.name))
    pools = session.execute(
        select(_POOL.id, _POOL.name)
        .join(PoolMember.__table__, _MEMBER.pool_id == _POOL.id)
        .join(User.__table__, _USER.id == _MEMBER.user_id)
        .where(decider, _POOL.active == 1)
        .distinct()
        .order_by(_POOL.name)
    )
    return OfferTargets(
        {row[0]: row[1] for row in people}, {row[0]: row[1] for row in pools},
        read_hand_over(session),
    )  # fmt: skip
