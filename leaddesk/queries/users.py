"""The people who work with the store."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.models import StageCount, User
from leaddesk.rules.fold import sort_key
from leaddesk.rules.roles import Right, Role, may
from leaddesk.rules.stages import Stage

_USER, _COUNT = User.__table__.c, StageCount.__table__.c


@dataclass(frozen=True, slots=True)
class UserRow:
    """A person. `leads`: those they own, excluded ones apart."""

    user_id: int
    name: str
    initials: str
    active: bool
    leads: int


def role_of(session: Session, *, user_id: int | None) -> Role:
    """The role of somebody; whoever the store does not know works alone on it: a manager."""
    found = session.scalar(select(_USER.role).where(_USER.id == user_id))
    return Role(found) if found else Role.MANAGER


def how_asked_for(session: Session) -> dict[int, tuple[str, str]]:
    """Each person's name, and by what a filter asks for them: their initials, or the name where
    somebody else has the same ones."""
    rows = session.execute(select(_USER.id, _USER.name, _USER.initials).order_by(_USER.name)).all()
    used = Counter(sort_key(row.initials) for row in rows)
    return {
        row.id: (row.name, row.initials if used[sort_key(row.initials)] == 1 else row.name)
        for row in rows
    }


def users(session: Session) -> tuple[UserRow, ...]:
    """Everybody, by name."""
    owned = (
        select(_COUNT.owner_id, func.sum(_COUNT.leads))
        .where(_COUNT.segment == 0, _COUNT.stage != int(Stage.EXCLUDED))
        .group_by(_COUNT.owner_id)
    )
    leads = {row[0]: int(row[1]) for row in session.execute(owned)}
    rows = session.execute(
        select(_USER.id, _USER.name, _USER.initials, _USER.active).order_by(_USER.name)
    )
    return tuple(UserRow(r[0], r[1], r[2], r[3], leads.get(r[0], 0)) for r in rows)


def may_see_people(session: Session, *, user_id: int | None) -> bool:
    """Whether this person may look at what single people have to do. Nobody in particular works
    alone on the store."""
    if user_id is None:
        return True
    role = session.scalar(select(_USER.role).where(_USER.id == user_id))
    return role is None or may(Role(role), Right.SEE_PEOPLE)
