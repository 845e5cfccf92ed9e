"""Further people of a row: by what they are known, and which of a company's people each one is."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from typing import Any

from leaddesk.rules.checks import CheckedRow, FurtherPerson
from leaddesk.rules.consent_lists import CONSENT_FIELDS
from leaddesk.rules.fold import fold
from leaddesk.rules.further_keys import key_of_person
from leaddesk.rules.list_rows import keys_by_field
from leaddesk.rules.match_keys import email_key, phone_key
from leaddesk.rules.phones import PhoneNumber, read_phone

Values = Mapping[str, Any]

_EMAIL, _FIRST, _LAST = "contact.email", "contact.first_name", "contact.last_name"
_PHONES = ("contact.phone", "contact.mobile")


def keys_of_row(row: CheckedRow) -> dict[str, str]:
    """The keys of a row's lead (`keys_by_field`), the e-mail addresses of further people last."""
    keys = keys_by_field(row.values)
    for number, values in row.further:
        if key := _mail(values):
            keys[key_of_person(_EMAIL, number)] = key
    return keys


def names_people(row: CheckedRow) -> bool:
    """Whether a row may be about somebody else than the lead's own contact: to be told, all people
    of the company have to be known."""
    return bool(row.further) or not CONSENT_FIELDS.keys().isdisjoint(row.values)


def as_person(row: CheckedRow) -> CheckedRow:
    """The row of one more person of a company: whom it names is not the lead's own contact."""
    person = {k: v for k, v in row.values.items() if k.startswith("contact.")}
    if not person:
        return row
    rest = {k: v for k, v in row.values.items() if k not in person}
    return replace(row, values=rest, further=(FurtherPerson(1, person), *row.further))


def which_person(people: Sequence[Values], values: Values, taken: Container[int]) -> int | None:
    """The place of the one among these people whom the values mean; None: somebody else.

    The e-mail address tells, then the name; of somebody without a name the telephone. `taken`:
    the places of those whom the same row names already. Two people of a row are different ones as
    long as their names leave it open: "Müller" and "Müller" who share a mailbox.
    """
    mail, numbers = _mail(values), _numbers(values)
    named = _name(values, _LAST) or _name(values, _FIRST)
    by_mail = [i for i, one in enumerate(people) if mail and _mail(one) == mail]
    for place in by_mail:
        if not _differ(people[place], values):
            return place
    for place in by_mail:
        if place not in taken:
            return place
    for place, one in enumerate(people):
        if _same_name(one, values) and (place not in taken or _whole_names(one, values)):
            return place
        if not named and not mail and not numbers.isdisjoint(_numbers(one)):
            return place
    return None


def _same_name(one: Values, other: Values) -> bool:
    last = _name(one, _LAST), _name(other, _LAST)
    if last == ("", ""):
        return _name(one, _FIRST) == _name(other, _FIRST) != ""
    return last[0] == last[1] and not _differ(one, other)


def _whole_names(one: Values, other: Values) -> bool:
    return all(_name(person, key) for person in (one, other) for key in (_FIRST, _LAST))


def _differ(one: Values, other: Values) -> bool:
    """Whether something that both say of the name is not the same."""
    for key in (_FIRST, _LAST):
        mine, theirs = _name(one, key), _name(other, key)
        if mine and theirs and mine != theirs:
            return True
    said = {one.get("contact.salutation"), other.get("contact.salutation")}
    return said == {"ms", "mr"}


def _name(values: Values, key: str) -> str:
    value = values.get(key)
    return fold(value) if isinstance(value, str) else ""


def _mail(values: Values) -> str:
    value = values.get(_EMAIL)
    return (email_key(value)) if isinstance(value, str) else ""


def _numbers(values: Values) -> set[str]:
    """Of a person of a list, or of one who is kept."""
    found = (values.get(key) for key in _PHONES)
    numbers = [read_phone(one, "DE") if isinstance(one, str) else one for one in found if one]
    return {key for one in numbers if isinstance(one, PhoneNumber) and (key := phone_key(one))}
