"""The people who work here with all that is set about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Absence, User
from leaddesk.models.people_reports import shows_people
from leaddesk.rules.roles import Role


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """Somebody is away, both days included. `stand_in`: a name, "" where there is none."""

    absence_id: int
    first_day: date
    last_day: date
    stand_in: str
    note: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as `operations.team.Person`, with their absences, the next one first."""

    user_id: int
    name: str
    initials: str
    role: Role
    active: bool
    areas: tuple[str, ...]
    languages: tuple[str, ...]
    hours: dict[str, Any] | None
    absences: tuple[AbsenceRow, ...]


def people_reports(session: Session) -> bool:
    """Whether reports have figures of single people."""
    return shows_people(session)


def people(session: Session) -> tuple[PersonRow, ...]:
    """Everybody, by name."""
    users = list(session.scalars(select(User).order_by(User.name)))
    names = {user.id: user.name for user in users}
    away: dict[int, list[AbsenceRow]] = {}
    for row in session.scalars(select(Absence).order_by(Absence.first_day, Absence.id)):
        away.setdefault(row.user_id, []).append(
            AbsenceRow(
                row.id, row.first_day, row.last_day, names.get(row.stand_in_id or 0, ""),
                row.note or "",
            )
        )  # fmt: skip
    return tuple(
        PersonRow(
            u.id, u.name, u.initials, Role(u.role), u.active, tuple(u.areas), tuple(u.languages),
            u.hours, tuple(away.get(u.id, ())),
        )
        for u in users
    )  # fmt: skip
