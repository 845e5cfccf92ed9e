"""What the ERP has of a lead's master data, by field, so that it shows what has changed since."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from leaddesk.rules.erp.profile import (
    ANY_EMAIL,
    ANY_PHONE,
    DISPLAY_NAME,
    PERSON,
    PERSON_AND_NOTE,
    PRIVATE_FIRST,
    PRIVATE_LAST,
    SALUTATION,
    Profile,
)

_PERSON = ("contact.title", "contact.first_name", "contact.last_name")
_MEANT: Mapping[str, tuple[str, ...]] = {
    DISPLAY_NAME: ("company.name", *_PERSON),
    PERSON: _PERSON,
    PERSON_AND_NOTE: _PERSON,
    PRIVATE_FIRST: ("contact.first_name",),
    PRIVATE_LAST: ("contact.last_name",),
    SALUTATION: ("contact.salutation",),
    ANY_PHONE: ("company.phone", "contact.phone"),
    ANY_EMAIL: ("company.email", "contact.email"),
}
CONTACTS = "contacts"


def facts_reader(profile: Profile) -> Callable[[Mapping[str, object]], dict[str, Any]]:
    """Gives the company's and its people's data that the profile hands over, as plain values; made
    once for many leads. Notes, dates of contact and who is in charge are no master data: they
    change every day."""
    keys: dict[str, None] = {}
    persons = False
    for part in profile.parts:
        persons = persons or part.persons or bool(part.contacts)
        for column in part.columns:
            wanted = _MEANT.get(column.source, (column.source,))
            keys.update(dict.fromkeys(k for k in wanted if k.startswith(("company.", "contact."))))

    def read(values: Mapping[str, object]) -> dict[str, Any]:
        facts: dict[str, Any] = {key: _plain(values.get(key)) for key in keys}
        people = values.get(CONTACTS)
        if persons and isinstance(people, Sequence):
            facts[CONTACTS] = [{k: _plain(v) for k, v in person.items()} for person in people]
        return facts

    return read


def changed_keys(before: Mapping[str, Any], now: Mapping[str, object]) -> tuple[str, ...]:
    """The keys of the facts that are another today; `now` holds values as they are."""
    found = []
    for key, was in before.items():
        value = now.get(key)
        if key == CONTACTS:
            people = value if isinstance(value, Sequence) else ()
            plain: object = [{k: _plain(v) for k, v in p.items()} for p in people]
        else:
            plain = _plain(value)
        if plain != was:
            found.append(key)
    return tuple(found)


def _plain(value: object) -> str | None:
    return None if value is None or value == "" else str(value)
