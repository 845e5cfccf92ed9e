"""Cologne phonetics (Hans Joachim Postel, 1969): German words that sound alike have one code."""

from __future__ import annotations

from functools import lru_cache

from leaddesk.rules.match_keys import spelled

_ALWAYS = {
    **dict.fromkeys("aeijouy", "0"), **dict.fromkeys("fvw", "3"), **dict.fromkeys("gkq", "4"),
    **dict.fromkeys("sz", "8"), **dict.fromkeys("mn", "6"), "b": "1", "l": "5", "r": "7",
}  # fmt: skip
_HARD_C_FIRST = frozenset("ahkloqrux")
_HARD_C = frozenset("ahkoqux")


@lru_cache(maxsize=8192)
def cologne(text: str) -> str:
    """The code of a word or name: "Müller-Lüdenscheidt" -> "65752682", "Meyer" = "Maier" = "67"."""
    letters = [letter for letter in spelled(text) if "a" <= letter <= "z"]
    codes = ""
    for place, letter in enumerate(letters):
        before = letters[place - 1] if place else ""
        after = letters[place + 1] if place + 1 < len(letters) else ""
        codes += _code(letter, before, after)
    once = "".join(c for place, c in enumerate(codes) if place == 0 or codes[place - 1] != c)
    return once[:1] + once[1:].replace("0", "")


def _code(letter: str, before: str, after: str) -> str:
    if letter == "p":
        return "3" if after == "h" else "1"
    if letter in "dt":
        return "8" if after and after in "csz" else "2"
    if letter == "x":
        return "8" if before and before in "ckq" else "48"
    if letter == "c":
        return _code_of_c(before, after)
    return _ALWAYS.get(letter, "")


def _code_of_c(before: str, after: str) -> str:
    if not before:
        return "4" if after in _HARD_C_FIRST else "8"
    if before in "sz":
        return "8"
    return "4" if after in _HARD_C else "8"
