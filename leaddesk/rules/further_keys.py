"""The keys of further people of a row: "contact2.email" is the e-mail address of the second one.

The first one has the keys of `rules.fields` itself. In the store all are contacts alike.
"""

from __future__ import annotations

from leaddesk.rules.fields import BY_KEY, JOINED

MOST_PEOPLE = 9
"""Of one row: their number is one digit."""

_RECORD = "contact"


def person_of(key: str) -> int:
    """Which person of the row a field is about: 1 for all that is not about a further one."""
    digit = key[len(_RECORD) : len(_RECORD) + 1]
    return int(digit) if digit.isdecimal() and key.startswith(_RECORD) else 1


def first_key(key: str) -> str:
    """The key as the first person has it: "contact2.email" -> "contact.email"."""
    return key if person_of(key) == 1 else f"{_RECORD}{key[len(_RECORD) + 1 :]}"


def key_of_person(key: str, number: int) -> str:
    """The opposite: "contact.email", 2 -> "contact2.email"; of a key of another record itself."""
    if number == 1 or not key.startswith(f"{_RECORD}."):
        return key
    return f"{_RECORD}{number}{key[len(_RECORD) :]}"


def keys_of_person(number: int) -> tuple[str, ...]:
    """All that a column may hold about this person."""
    own = [key for key in (*BY_KEY, *JOINED) if key.startswith(f"{_RECORD}.")]
    return tuple(key_of_person(key, number) for key in own)


def is_of_further_person(key: str) -> bool:
    """Whether this is the key of a field of a second, third ... person."""
    number, first = person_of(key), first_key(key)
    return 1 < number <= MOST_PEOPLE and (first in BY_KEY or first in JOINED)


def parts_of(key: str) -> tuple[str, ...]:
    """The fields that a column of this key fills: several if it joins them, else the key alone."""
    number, first = person_of(key), first_key(key)
    return tuple(key_of_person(part, number) for part in JOINED.get(first, (first,)))
