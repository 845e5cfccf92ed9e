"""By what a person is found in texts that others typed, and how these are rid of it.

Three grades, by where a text stands (docs/architecture.md, "Erasing a person"): what is the
person's own is emptied whole; what was typed at a lead of theirs is emptied where it names them by
whatever sign (`Traces.names`); anywhere else only the signs that are nobody else's (address,
number, full name) are cut out (`Traces.cut`), for Müller alone may be any Müller.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

CUT = "[…]"
"""What stands where something was cut out."""

_SHORTEST_NAME = 3
_SHORTEST_NUMBER = 6
_DIGITS = re.compile(r"\d+")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\s/().–-]+(?=\d)")


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of one person, now or earlier: as typed, and the numbers' keys."""

    first: str = ""
    last: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


@dataclass(frozen=True)
class Traces:
    """The signs of a person, of all spellings that were ever kept of them."""

    people: tuple[Person, ...]

    @classmethod
    def of(cls, people: Iterable[Person]) -> Traces:
        return cls(tuple(people))

    @cached_property
    def _values(self) -> frozenset[str]:
        """What stood in their own fields, one by one: as a cell of a sheet it is theirs too."""
        found: set[str] = set()
        for person in self.people:
            found.update((person.first, person.last, *person.emails, *person.phones))
        return frozenset(_plain(text).casefold() for text in found if text.strip())

    @cached_property
    def strong(self) -> tuple[str, ...]:
        """Addresses, numbers and full names, the longest first: a long one is cut out before a
        short one that stands in it."""
        found: set[str] = set()
        for person in self.people:
            found.update(text for text in person.emails if "@" in text)
            found.update(text for text in person.phones if _digits_of(text))
            if person.first and person.last:
                found.add(f"{person.first} {person.last}")
                found.add(f"{person.last}, {person.first}")
        return tuple(sorted({_plain(text) for text in found if text}, key=len, reverse=True))

    @cached_property
    def likes(self) -> tuple[str, ...]:
        """Patterns for LIKE that find at least every text with a strong sign in it: engines know
        capitals of ASCII only, so of other letters none is asked for. `%` and `_` may stand for
        themselves too: what is found is looked at again."""
        return tuple(
            "%" + "".join(c if c.isascii() and c not in '\\"' else "%" for c in text) + "%"
            for text in self.strong
        )

    @cached_property
    def _strong_pattern(self) -> re.Pattern[str] | None:
        spellings = [form for text in self.strong for form in _forms(text)]
        return re.compile("|".join(map(re.escape, spellings)), re.IGNORECASE) if spellings else None

    @cached_property
    def _name_pattern(self) -> re.Pattern[str] | None:
        names = {p.last for p in self.people} | {p.first for p in self.people if not p.last}
        spellings = sorted(
            {form for name in names if len(name) >= _SHORTEST_NAME for form in _forms(name)},
            key=len, reverse=True,
        )  # fmt: skip
        if not spellings:
            return None
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, spellings))})", re.IGNORECASE)

    @cached_property
    def _numbers(self) -> tuple[str, ...]:
        """The ends of the numbers, without country and trunk: by them any spelling is known."""
        digits = {_digits_of(phone) for person in self.people for phone in person.phones}
        return tuple(number[-9:] for number in digits if number)

    def shows(self, text: str) -> bool:
        """Whether a sign that is nobody else's stands in it."""
        pattern = self._strong_pattern
        return pattern is not None and pattern.search(text) is not None

    def names(self, text: str) -> bool:
        """Whether it names the person in whatever way, at a lead of theirs."""
        if self.shows(text):
            return True
        if self._name_pattern is not None and self._name_pattern.search(text):
            return True
        runs = _DIGITS.findall(_BETWEEN_DIGITS.sub("", text))
        return any(number in run for number in self._numbers for run in runs)

    def cut(self, text: str) -> str:
        """The text without the signs that are nobody else's."""
        return self._strong_pattern.sub(CUT, text) if self._strong_pattern is not None else text

    def cut_all(self, value: Any) -> Any:
        """`cut` done to every text in a plain JSON value."""
        if isinstance(value, str):
            return self.cut(value)
        if isinstance(value, list):
            return [self.cut_all(one) for one in value]
        if isinstance(value, dict):
            return {self.cut(key): self.cut_all(one) for key, one in value.items()}
        return value

    def is_of(self, text: str) -> bool:
        """Whether the cell of a sheet is a field of the person, or names them."""
        return _plain(text).casefold() in self._values or self.names(text)

    def without(self, value: Any) -> Any:
        """A plain JSON value without what is the person's: texts become nothing, and what lists
        have of the person goes as a whole."""
        if isinstance(value, str):
            return None if self.is_of(value) else value
        if isinstance(value, list):
            return [self.without(one) for one in value if not self._is_record_of(one)]
        if isinstance(value, dict):
            return {key: self.without(one) for key, one in value.items()}
        return value

    def _is_record_of(self, value: Any) -> bool:
        texts = value.values() if isinstance(value, dict) else ()
        return any(isinstance(text, str) and self.names(text) for text in texts)

    def named_in(self, value: Any) -> bool:
        """Whether any text in a plain JSON value names the person."""
        if isinstance(value, str):
            return self.names(value)
        if isinstance(value, list):
            return any(map(self.named_in, value))
        if isinstance(value, dict):
            return any(map(self.named_in, value.values()))
        return False


def without_texts(value: Any) -> Any:
    """A plain JSON value with its numbers, and nothing in place of its texts."""
    if isinstance(value, list):
        return [without_texts(one) for one in value if not isinstance(one, str)]
    if isinstance(value, dict):
        kept = {key: without_texts(one) for key, one in value.items()}
        return {key: one for key, one in kept.items() if one not in (None, [], {})}
    return None if isinstance(value, str) else value


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).strip()


def _forms(text: str) -> tuple[str, ...]:
    """As letters with their accents are kept: in one piece, or taken apart."""
    return tuple(
        {unicodedata.normalize(form, text.strip()) for form in ("NFC", "NFD") if text.strip()}
    )


def _digits_of(phone: str) -> str:
    digits = "".join(_DIGITS.findall(phone))
    return digits if len(digits) >= _SHORTEST_NUMBER else ""
