"""Which keys a command may have. Keys are written as Qt writes them: "Ctrl+Shift+N", "F8", "T"."""

from __future__ import annotations

from leaddesk.rules.problem import Problem

MODIFIERS = ("Ctrl", "Shift", "Alt", "Meta")
RESERVED = frozenset({
    "Esc", "Return", "Enter", "Tab", "Backtab", "Shift+Tab", "Space", "Backspace", "Up", "Down",
    "Left", "Right", "Home", "End", "PgUp", "PgDown",
})  # fmt: skip
"""With these one moves, types and leaves; they belong to no command."""
MOVING = frozenset("/[]\\{}@~^´#YZ")
"""Not on the same key of a German and an English keyboard, or not without a second one: no default
may be one of them, bare."""


def parts_of(key: str) -> tuple[frozenset[str], str]:
    """The modifiers, and the key itself: "Ctrl++" is Ctrl and "+"."""
    if key.endswith("+"):
        head, base = key[:-1].rstrip("+"), "+"
    else:
        head, _, base = key.rpartition("+")
    return frozenset(part for part in head.split("+") if part), base


def is_single(key: str) -> bool:
    """It writes a character: a letter, a digit, a sign, with or without Shift."""
    modifiers, base = parts_of(key)
    return modifiers <= {"Shift"} and len(base) == 1


def key_problem(key: str, *, everywhere: bool) -> Problem | None:
    """Why this can't be the key of a command; `everywhere`: it works while one types, too.

    Codes: key_reserved, key_altgr, key_typing (value: the key).
    """
    modifiers, base = parts_of(key)
    if key in RESERVED or not base or base in MODIFIERS:
        return Problem("key_reserved", value=key)
    if {"Ctrl", "Alt"} <= modifiers:
        return Problem("key_altgr", value=key)
    if everywhere and is_single(key):
        return Problem("key_typing", value=key)
    return None


def changed_keys(text: str) -> tuple[str, ...]:
    """The keys of one command out of its kept form: "Ctrl+J|F7"; "" is none."""
    return tuple(part for part in text.split("|") if part)


def kept_keys(keys: tuple[str, ...]) -> str:
    """The other way."""
    return "|".join(keys)
