"""Who works here, in which role, and when somebody is away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from leaddesk.models import Absence, Setting, User
from leaddesk.models.people_reports import PEOPLE_REPORTS
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right, Role, team_problems
from leaddesk.rules.week_text import hours_from_json

_SPAN = re.compile(r"\d-\d|\d\d-\d\d|\d{3}-\d{3}|\d{5}-\d{5}")
"""A span, which is no beginning of a postal code (00-9 is one, and 00-950)."""
_LANGUAGE = re.compile(r"[a-z]{2}")


@dataclass(frozen=True, slots=True)
class Person:
    """All that is known of somebody. `areas`: prefixes of postal codes, `languages`: ISO 639 codes,
    both empty: any; `hours`: as `rules.week_text` keeps them, None: the company's."""

    name: str
    initials: str
    role: Role
    active: bool = True
    areas: Sequence[str] = ()
    languages: Sequence[str] = ()
    hours: dict[str, Any] | None = None


def set_person(work: Work, person: Person, user_id: int | None = None) -> int:
    """Change the person of this id, or make a new one known; returns the id.

    Refused: person_unnamed, person_known (somebody else has the name), area_span and
    language_unreadable (value: which), unknown_user, team_without_manager, and what
    `rules.week_text.hours_from_json` says of the hours.
    """
    demand(work, Right.SET_TEAM)
    name = person.name.strip()
    if not name or not person.initials.strip():
        raise Refused(Problem("person_unnamed"))
    same = work.scalars(select(User).where(User.name == name)).first()
    if same is not None and same.id != user_id:
        raise Refused(Problem("person_known", value=name))
    if person.hours is not None:
        hours_from_json(person.hours)
    user = User(name=name, initials="") if user_id is None else work.get(User, user_id)
    if user is None:
        raise Refused(Problem("unknown_user"))
    if problem := _new_problem(person, user):
        raise Refused(problem)
    user.name, user.initials, user.role = name, person.initials.strip(), person.role.value
    user.active, user.hours = person.active, person.hours
    user.areas, user.languages = list(person.areas), list(person.languages)
    if user_id is None:
        work.add(user)
    work.flush()
    active = work.scalars(select(User.role).where(User.active == 1)).all()
    if problems := team_problems([Role(role) for role in active]):
        raise Refused(*problems)
    work.title("user_set", name=name)
    return user.id


def _new_problem(person: Person, was: User) -> Problem | None:
    """What is wrong with that which becomes another; what was kept before stays usable."""
    for area in set(person.areas) - set(was.areas or ()):
        if _SPAN.fullmatch(area):
            return Problem("area_span", value=area)
    for language in set(person.languages) - set(was.languages or ()):
        if not _LANGUAGE.fullmatch(language):
            return Problem("language_unreadable", value=language)
    return None


def set_absence(
    work: Work,
    user_id: int,
    first_day: date,
    last_day: date,
    stand_in_id: int | None = None,
    note: str = "",
) -> int:
    """Somebody will be away, both days included; returns the absence's id.

    Refused: unknown_user, absence_dates, absence_own_stand_in, absence_twice (value: from when).
    """
    demand(work, Right.SET_TEAM)
    user = work.get(User, user_id)
    if user is None or (stand_in_id is not None and work.get(User, stand_in_id) is None):
        raise Refused(Problem("unknown_user"))
    if last_day < first_day:
        raise Refused(Problem("absence_dates"))
    if stand_in_id == user_id:
        raise Refused(Problem("absence_own_stand_in", value=user.name))
    meanwhile = select(Absence.first_day).where(
        Absence.user_id == user_id, Absence.first_day <= last_day, Absence.last_day >= first_day
    )
    if (other := work.scalars(meanwhile).first()) is not None:
        raise Refused(Problem("absence_twice", value=user.name, args={"on": other.isoformat()}))
    absence = Absence(
        user_id=user_id, first_day=first_day, last_day=last_day, stand_in_id=stand_in_id,
        note=note or None,
    )  # fmt: skip
    work.add(absence)
    work.flush()
    work.title("absence_set", name=user.name, on=first_day.isoformat())
    return absence.id


def remove_absence(work: Work, absence_id: int) -> None:
    """They are here after all. Refused("unknown_absence")."""
    demand(work, Right.SET_TEAM)
    absence = work.get(Absence, absence_id)
    if absence is None:
        raise Refused(Problem("unknown_absence"))
    user = work.get(User, absence.user_id)  # who came with the sample went with it
    name = user.name if user is not None else ""
    work.title("absence_removed", name=name, on=absence.first_day.isoformat())
    work.delete(absence)


def set_people_reports(work: Work, shown: bool) -> None:
    """Whether reports have figures of single people, for those who may see them at all."""
    demand(work, Right.SET_TEAM)
    kept = work.scalars(select(Setting).where(Setting.key == PEOPLE_REPORTS)).first()
    if kept is None:
        kept = Setting(key=PEOPLE_REPORTS, value={})
        work.add(kept)
    kept.value = {"shown": shown}
    work.title("people_reports_shown" if shown else "people_reports_hidden")
