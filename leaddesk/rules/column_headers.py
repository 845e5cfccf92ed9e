"""One header of a list -> the fields that it may mean, without a look at its neighbours."""

from __future__ import annotations

import re
from dataclasses import dataclass

from leaddesk.rules.column_names import (
    ANY_EMAIL,
    ANY_NAME,
    ANY_PHONE,
    BUSINESS_WORDS,
    COMPANY_WORDS,
    CONTACT_WORDS,
    FIELD_NAMES,
    IGNORED_NAMES,
    OTHER_WORDS,
    PRIVATE_WORDS,
    SEGMENT_WORDS,
    WEAK_NAMES,
)
from leaddesk.rules.fields import SEGMENT_TICK
from leaddesk.rules.fold import fold, words

PERSON_NAME = "~person"  # "Kontakt Name": whole or last name, as the other columns tell
_LATER, _PRIVATE = 500, 1000  # ranks of what is only like a name, and of private addresses


@dataclass(frozen=True, slots=True)
class HeaderReading:
    """What a header means: a field or placeholder and how good a name it is (0 is best).

    `key` is "" for an unknown header and for a column that is known to be of no use (`ignored`).
    """

    key: str = ""
    rank: int = 0
    sure: bool = False
    ignored: bool = False

    @property
    def private(self) -> bool:
        return self.rank >= _PRIVATE


_CAMEL = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ])")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_TICK = re.compile(r"^(?:parameter|param|par|segment|seg|p)\s?(?:nr\s?)?(\d{1,2})\b")
_TICK_AT_END = re.compile(r"\((\d{1,2})\)\s*\??$")
_TICK_FIRST = re.compile(r"^(\d)\s+\D{4,}")
_NO_HEADER = re.compile(r"^(?:(?:spalte|column|feld|field|col|unnamed|f)\s?\d*)?$")
_MISSING = HeaderReading()
_IGNORED = HeaderReading(ignored=True)


def _compact(text: str) -> str:
    # Folded again: where two words meet, "a" and "e" may stand side by side.
    return fold("".join(words(text)))


def _set(text: str) -> frozenset[str]:
    return frozenset(_compact(word) for word in text.split())


def _names() -> dict[str, tuple[str, int]]:
    known: dict[str, tuple[str, int]] = {}
    for key, names in FIELD_NAMES.items():
        for rank, name in enumerate(names.split(";")):
            known.setdefault(_compact(name), (key, rank))
    return known


_BY_NAME = _names()
_WEAK = frozenset(_compact(name) for name in WEAK_NAMES.split(";"))
_USELESS = frozenset(_compact(name) for name in IGNORED_NAMES.split(";"))
_COMPANY, _CONTACT = _set(COMPANY_WORDS), _set(CONTACT_WORDS)
_BUSINESS, _PRIVATES, _OTHERS = _set(BUSINESS_WORDS), _set(PRIVATE_WORDS), _set(OTHER_WORDS)
_OF_COMPANY = {ANY_PHONE: "company.phone", ANY_EMAIL: "company.email", ANY_NAME: "company.name"}
_OF_CONTACT = {ANY_PHONE: "contact.phone", ANY_EMAIL: "contact.email", ANY_NAME: PERSON_NAME}


def is_no_header(header: str) -> bool:
    """Whether the header says nothing: empty, "Spalte3", "Unnamed: 2"."""
    return _NO_HEADER.match(fold(header)) is not None


def read_header(header: str) -> HeaderReading:
    """The meaning of a header in any usual spelling; two-line headers come joined by a blank."""
    if tick := segment_of(header):
        return HeaderReading(f"{SEGMENT_TICK}{tick}", sure=True)
    spaced = _CAMEL.sub(" ", header)
    found = _by_name(header) or _by_name(spaced)
    if found:
        return found
    parts = [part for part in map(_compact, words(spaced)) if part]
    if any(part in _OTHERS for part in parts):
        return _IGNORED
    if any(part in _PRIVATES for part in parts):
        rest = _by_name(" ".join(part for part in parts if part not in _PRIVATES))
        return HeaderReading(rest.key, rest.rank + _PRIVATE) if rest and rest.key else _IGNORED
    plain = _ASIDE.sub(" ", spaced)
    if plain.strip() and plain != spaced and (found := _by_name(plain)):
        return found
    return _grouped(parts) or _alike(parts)


def segment_of(header: str) -> int:
    """The segment whose tick column this is ("P4", "Parameter 4", "... (4)"), or 0."""
    folded = fold(header)
    if found := _TICK.match(folded):
        return int(found[1])
    named = next((n for n, marks in _SEGMENT_MARKS.items() if any(m in folded for m in marks)), 0)
    if found := _TICK_AT_END.search(header):
        return int(found[1])
    if named and (found := _TICK_FIRST.match(folded)):
        return int(found[1])
    return named


_SEGMENT_MARKS = {
    number: tuple(fold(mark) for mark in marks) for number, marks in SEGMENT_WORDS.items()
}


def _by_name(text: str) -> HeaderReading | None:
    """The header as it stands among the known names; "Firma 1" is "Firma"."""
    name = _compact(text)
    if name in _USELESS:
        return _IGNORED
    found = _BY_NAME.get(name)
    if found is None and name.endswith("1"):
        found = _BY_NAME.get(name[:-1])
    if found is None:
        if name[-1:] in ("2", "3", "4") and name[:-1] in _BY_NAME:
            return _IGNORED  # the second of its kind; names of their own ("Firma 2") come first
        return None
    return HeaderReading(found[0], found[1], name not in _WEAK)


def _grouped(parts: list[str]) -> HeaderReading | None:
    """ "Ansprechpartner Telefon", "Telefon Firma", "cStrasse": a name and whose it is."""
    if len(parts) < 2:
        return None
    for group, rest in ((parts[0], parts[1:]), (parts[-1], parts[:-1])):
        renamed = _OF_COMPANY if group in _COMPANY else _OF_CONTACT if group in _CONTACT else {}
        if not renamed and group not in _BUSINESS:
            continue
        found = _by_name(" ".join(rest)) or _grouped(rest)
        if found and found.key:
            return HeaderReading(renamed.get(found.key, found.key), found.rank, found.sure)
        if found:
            return found
    return None


def _alike(parts: list[str]) -> HeaderReading:
    """A known name among few words, or at the end of a compound: a suggestion."""
    if not 0 < len(parts) <= 3:
        return _MISSING
    if len(parts) == 3 and (found := _BY_NAME.get(_compact(" ".join(parts[1:])))):
        return HeaderReading(found[0], found[1] + _LATER)  # "Messe: Interesse an"
    for part in parts:
        found = _BY_NAME.get(part)
        if found and len(part) > 2 and part not in _WEAK:
            return HeaderReading(found[0], found[1] + _LATER)
    for part in parts:
        for end in ("telefon", "strasse", "firma", "email", "ansprechpartner", "homepage"):
            if part.endswith(_compact(end)):
                return HeaderReading(_BY_NAME[_compact(end)][0], _LATER + 100)
    return _MISSING
