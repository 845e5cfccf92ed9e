"""What the dice do with people, roles and absences."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.models import Absence, User
from leaddesk.operations.team import (
    Person,
    remove_absence,
    set_absence,
    set_people_reports,
    set_person,
)
from leaddesk.rules.roles import Role
from leaddesk.rules.week_text import hours_to_json, week_of
from leaddesk.store.store import Store

if TYPE_CHECKING:
    from torture.dice import Dice

_NAMES = ("Jürgen Süß", "Inés Größe", "<b>Lang</b>")
_ROLES = (Role.MANAGER, Role.INSIDE_SALES, Role.MARKETING)


def team(dice: Dice, store: Store) -> Any:
    """Somebody is new, has another role, goes on holiday or does not."""
    users = store.ask(lambda s: list(s.scalars(select(User.id).order_by(User.id))))
    away = store.ask(lambda s: list(s.scalars(select(Absence.id).order_by(Absence.id))))
    chance = dice.random.random()
    if chance < 0.4:
        others = [user for user in users if user != store.user_id()]
        hours = dice.one((None, hours_to_json(week_of("Mo-Mi 9-13"))))
        person = Person(
            dice.one(_NAMES), "XY", dice.one(_ROLES), dice.one((True, False)), ["33"], (), hours
        )
        return store.run(set_person, person, dice.one((None, *others)))
    if chance < 0.45:
        return store.run(set_people_reports, dice.one((True, False)))
    if chance < 0.7:
        first = date(2025, 12, 1) + timedelta(days=dice.random.randint(0, 60))
        last = first + timedelta(days=dice.random.randint(0, 14))
        return store.run(set_absence, dice.one(users), first, last, dice.one((None, *users)))
    return store.run(remove_absence, dice.one(away or [0]))
