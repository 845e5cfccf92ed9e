"""Which letter of a menu's entry is underlined: one that no other entry of the menu has, and that
is on every keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWX0123456789")
"""No umlauts, and neither Y nor Z, which change places."""


def mnemonics(texts: Iterable[str]) -> Sequence[int | None]:
    """The place of the letter in each text; None where all of its letters are taken. The first
    letters of words are tried first."""
    taken: set[str] = set()
    places: list[int | None] = []
    for text in texts:
        place = next((p for p in _tried(text) if text[p].upper() not in taken), None)
        if place is not None:
            taken.add(text[place].upper())
        places.append(place)
    return places


def _tried(text: str) -> list[int]:
    usable = [p for p, sign in enumerate(text) if sign.upper() in LETTERS]
    first = [p for p in usable if p == 0 or not text[p - 1].isalnum()]
    return [*first, *(p for p in usable if p not in first)]
