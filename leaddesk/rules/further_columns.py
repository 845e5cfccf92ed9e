"""Columns of a second, third ... person: "Ansprechpartner 2", "2. Contact E-Mail", "Telefon" twice.

A number alone is no person: "Telefon 2" beside one contact is that one's other number. So a number
counts where a column names somebody with it, or the header says itself that it is of a contact.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from leaddesk.rules.column_headers import PERSON_NAME, read_header
from leaddesk.rules.column_names import ANY_EMAIL, ANY_NAME, ANY_PHONE, CONTACT_WORDS
from leaddesk.rules.fold import fold, words
from leaddesk.rules.further_keys import MOST_PEOPLE

_BEFORE = re.compile(r"\s*(\d)\s*[.)]\s*(\D+)")
_BEHIND = re.compile(r"(\D+?)[\s_.(-]*(\d)\)?\s*")
_WITHIN = re.compile(r"(\D+?)[\s_.-]*(\d)[\s:._/-]+(\D+)")
_ORDINALS = {
    "erster": 1, "erste": 1, "first": 1, "zweiter": 2, "zweite": 2, "second": 2, "2nd": 2,
    "dritter": 3, "dritte": 3, "third": 3, "3rd": 3,
}  # fmt: skip
_CONTACTS = frozenset(fold(word) for word in CONTACT_WORDS.split())
_OF_PERSON = {ANY_PHONE: "contact.phone", ANY_EMAIL: "contact.email",
              ANY_NAME: "contact.full_name", PERSON_NAME: "contact.full_name"}  # fmt: skip
_NAMING = frozenset(("contact.full_name", "contact.first_name", "contact.last_name"))
_ONLY_LIKE = 500
"""Ranks of `HeaderReading` from which a header only contains a name, or is a private address."""


class PersonColumn(NamedTuple):
    """A column of the person with this number; `key` as the first one has it. `sure` False: the
    header could mean something else."""

    number: int
    key: str
    sure: bool


class _Told(NamedTuple):
    """What a header says: of which person (0: it doesn't say), and whether of a contact at all."""

    place: int
    number: int
    key: str
    of_contact: bool
    is_name: bool  # "Name", which may be the company's
    again: bool = False  # told by a header that is there twice, not by a number


def further_columns(headers: Sequence[str]) -> dict[int, PersonColumn]:
    """The columns of people by index, if there are any of a second one; those of the first are
    among them where only the others tell whose they are."""
    told = [one for i, header in enumerate(headers) if (one := _told(i, header)) is not None]
    if not any(one.number > 1 for one in told):
        told = _by_repetition(told, headers)
    groups: dict[int, list[_Told]] = defaultdict(list)
    for one in told:
        groups[one.number].append(one)
    has_company = any(read_header(header).key == "company.name" for header in headers)
    named = any(one.key in _NAMING for n in (0, 1) for one in groups[n])
    found: dict[int, PersonColumn] = {}
    for number in sorted(n for n in groups if 1 < n <= MOST_PEOPLE):
        found |= _of_person(number, groups[number], has_company and named)
    return {**_of_first(groups, found), **found} if found else {}


def headers_apart(headers: Sequence[str]) -> tuple[str, ...]:
    """The headers, each once: of those that are alike the second is "E-Mail (2)"."""
    seen: Counter[str] = Counter()
    apart = []
    for header in headers:
        name = fold(header)
        seen[name] += 1
        again = header and seen[name] > 1
        apart.append(f"{header} ({seen[name]})" if again else header)
    return tuple(apart)


def _told(index: int, header: str) -> _Told | None:
    """None for a header that has nothing to do with a person."""
    base, number = _numbered(header)
    reading = read_header(base)
    key = _OF_PERSON.get(reading.key, reading.key)
    if not key.startswith("contact.") or reading.rank >= _ONLY_LIKE:
        return None
    of_contact = any(fold(word) in _CONTACTS for word in words(base))
    return _Told(index, number, key, of_contact, reading.key == ANY_NAME)


def _numbered(header: str) -> tuple[str, int]:
    """ "AP 2: E-Mail" -> "AP E-Mail", 2; the header and 0 where there is no number."""
    if found := _BEFORE.fullmatch(header):
        return found[2], int(found[1])
    if found := _BEHIND.fullmatch(header):
        return found[1], int(found[2])
    if found := _WITHIN.fullmatch(header):
        return f"{found[1]} {found[3]}", int(found[2])
    first, _, rest = header.partition(" ")
    ordinal = _ORDINALS.get(first.casefold(), 0)
    return (rest, ordinal) if ordinal and rest else (header, 0)


def _by_repetition(told: list[_Told], headers: Sequence[str]) -> list[_Told]:
    """Headers that are there again: as often as the names, else of the name that they stand
    behind."""
    places: dict[str, list[int]] = defaultdict(list)
    for one in told:
        places[fold(headers[one.place])].append(one.place)
    naming = [places[fold(headers[one.place])] for one in told if one.key in _NAMING]
    names = max(naming, key=len, default=[])
    if len(names) < 2:
        return told
    again = []
    for one in told:
        own = places[fold(headers[one.place])]
        if len(own) == len(names):
            number = own.index(one.place) + 1
        else:
            number = sum(place < one.place for place in names) if len(own) > 1 else 0
        again.append(one._replace(number=number, again=True))
    return again


def _of_person(number: int, group: list[_Told], is_person: bool) -> dict[int, PersonColumn]:
    """The columns of one further person; `is_person`: "Name 2" can be one."""
    others = [one for one in group if not one.is_name]
    if not is_person or not others:
        group = others
    if not any(one.of_contact or one.key in _NAMING for one in group):
        return {}
    has_first = any(one.key == "contact.first_name" for one in group)
    found: dict[int, PersonColumn] = {}
    taken = set()
    for one in group:
        whole = one.key == "contact.full_name"
        key = "contact.last_name" if whole and has_first else one.key
        if key not in taken:
            taken.add(key)
            found[one.place] = PersonColumn(number, key, not (one.is_name or one.again))
    return found


def _of_first(
    groups: dict[int, list[_Told]], found: dict[int, PersonColumn]
) -> dict[int, PersonColumn]:
    """The columns that are the first person's since those of the others are called alike."""
    keys = {column.key for column in found.values()}
    names = [one.place for n in (0, 1) for one in groups[n] if one.key in _NAMING]
    first: dict[int, PersonColumn] = {}
    taken: set[str] = set()
    for one in (*groups[1], *groups[0]):
        behind = bool(names) and one.place > names[0] and one.key in keys
        ways = ("contact.phone", "contact.email", "contact.mobile")
        if one.key in taken or not (one.of_contact or (one.key in ways and behind)):
            continue
        if one.number == 1 or (one.key in ways and behind):
            taken.add(one.key)
            first[one.place] = PersonColumn(1, one.key, True)
    return first
