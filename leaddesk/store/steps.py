"""What the store writes of an operation beside what the operation wrote: the step."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.orm import Session

from leaddesk.models.base import to_plain
from leaddesk.models.bulk import insert_plain
from leaddesk.models.journal import Step, StepLine
from leaddesk.models.quick import often, plain_value
from leaddesk.models.team import User
from leaddesk.models.work import Work
from leaddesk.rules.changes import Changes
from leaddesk.rules.roles import Role, role_of_new

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What an operation gave back, and the rows it touched (None: it wrote nothing)."""

    result: T
    changes: Changes | None


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """A list that comes in or goes out makes a million objects and throws none away: looking for
    rings among them over and over again took a fifth of its time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


_USER_NAMED = often(
    select(User.__table__.c.id).where(User.__table__.c.name == bindparam("who")), "who"
)
_ROLE_NAMED = often(
    select(User.__table__.c.role).where(User.__table__.c.name == bindparam("who")), "who"
)
_LINES_OF_STEP = often(
    select(func.count()).select_from(StepLine).where(StepLine.step_id == bindparam("step")), "step"
)
_STEP = Step.metadata.tables["step"]


def user_named(connection: Connection, who: str) -> int | None:
    found: int | None = plain_value(connection, _USER_NAMED, {"who": who})
    return found


def role_named(connection: Connection, who: str) -> str:
    """The role of the user of this name; of somebody unknown the one that their first step will
    give them, "" where nobody is known yet."""
    role: str = plain_value(connection, _ROLE_NAMED, {"who": who}) or ""
    present = () if role else connection.scalars(select(User.__table__.c.role)).all()
    return role_of_new({Role(one) for one in present}).value if present else role


def names_with_role(connection: Connection, role: str) -> tuple[str, ...]:
    """Everybody active who has this role, by name."""
    user = User.__table__.c
    query = select(user.name).where(user.role == role, user.active == 1).order_by(user.name)
    return tuple(row[0] for row in connection.execute(query))


def changes_since(session: Session, step_id: int, who: str) -> tuple[Changes, ...]:
    """What all desks have done after that step, oldest first."""
    steps = session.scalars(select(Step).where(Step.id > step_id).order_by(Step.id))
    return tuple(
        Changes(
            s.id,
            frozenset(s.tables),
            None if s.leads is None else frozenset(s.leads),
            s.title,
            own=s.who == who,
        )
        for s in steps
    )


def anything(step_id: int) -> Changes:
    """Whatever may have changed up to that step, for who could not look meanwhile."""
    tables = frozenset(Step.metadata.tables)
    return Changes(step_id, tables, None, {"code": "changed"}, own=False)


MANY_LEADS = 500
"""A step that touched more leads than this does not list them: windows reload as a whole."""


def write_step(work: Work, kind: str, leads: frozenset[int] | None) -> Changes:
    listed = leads if leads is not None and len(leads) <= MANY_LEADS else None
    connection = work.connection()
    step = {
        "id": work.step_id, "at": work.now, "who": work.who, "kind": kind,
        "title": work.titled, "tables": sorted(work.tables),
        "rows": plain_value(connection, _LINES_OF_STEP, {"step": work.step_id}),
        "leads": None if listed is None else sorted(listed),
        "undoes": work.info.get("undoes"), "undone_by": None,
        "origin": work.info.get("origin", work.step_id), "sealed": work.sealed,
    }  # fmt: skip
    row = tuple(to_plain(_STEP.c[name].type, value) for name, value in step.items())
    insert_plain(connection, _STEP, tuple(step), [row])
    return Changes(
        work.step_id, frozenset(work.tables), listed, work.titled, own=not work.by_itself
    )
