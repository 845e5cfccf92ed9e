"""Examples of the operations about people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from leaddesk.models import User
from leaddesk.operations.team import Person, set_absence, set_person
from leaddesk.rules.roles import Role
from leaddesk.rules.week_text import hours_to_json, week_of
from leaddesk.store.store import Store


def _person(store: Store) -> int:
    person = Person("Jürgen Süß", "JS", Role.FIELD_SALES, areas=["33"])
    there = store.ask(lambda s: s.scalar(select(User.id).where(User.name == person.name)))
    return there or store.run(set_person, person).result


def _remove_absence(store: Store) -> tuple[Any, ...]:
    away = store.run(set_absence, _person(store), date(2025, 12, 22), date(2026, 1, 2))
    return (away.result,)


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "remove_absence": _remove_absence,
    "set_absence": lambda s: (
        _person(s), date(2025, 12, 8), date(2025, 12, 12), s.user_id(), "Urlaub",
    ),
    "set_people_reports": lambda s: (False,),
    "set_person": lambda s: (
        Person("Inés Größe", "IG", Role.MARKETING, True, ["0", "33"], ["de", "en"],
               hours_to_json(week_of("Mo-Do 8-12, 13-17; Fr 8-13"))),
    ),
}  # fmt: skip
