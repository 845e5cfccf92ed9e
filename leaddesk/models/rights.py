"""Who may do what a step is about to do."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from leaddesk.models.distribution import Pool, PoolMember
from leaddesk.models.quick import often, plain_value
from leaddesk.models.team import User
from leaddesk.models.work import Work
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Right, Role, may, refusal

_ROLE = often(select(User.role).where(User.id == bindparam("user")), "user")


def role_at_work(work: Work) -> Role:
    """The role of whoever does this step. Somebody whom the store does not know works alone on it,
    or prepares it for others: a manager."""
    if work.user_id is None:
        return Role.MANAGER
    return Role(plain_value(work, _ROLE, {"user": work.user_id}) or Role.MANAGER)


def deciders_of(work: Work, pool_id: int) -> tuple[int, ...]:
    """The people of this pool who may answer for sales; none where it is gone or out of use."""
    deciding = [role.value for role in Role if may(role, Right.DECIDE)]
    query = (
        select(PoolMember.user_id)
        .join(Pool, Pool.id == PoolMember.pool_id)
        .join(User, User.id == PoolMember.user_id)
        .where(Pool.id == pool_id, Pool.active == 1, User.active == 1, User.role.in_(deciding))
    )
    return tuple(work.scalars(query))


def demand(work: Work, right: Right) -> None:
    """Refused("not_your_role") if whoever does this step may not do such a thing."""
    problem = refusal(role_at_work(work), right)
    if problem is not None:
        raise Refused(problem)
