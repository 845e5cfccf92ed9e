"""What can be doubtful about one cell, before it has a row and a column to become a Problem."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

LONGEST_CELL = 1000
_NO_ARGS: Final[Mapping[str, str]] = {}

REJECTING = frozenset({"required_missing", "text_too_long", "email_incomplete"})
"""The codes that reject a row; others warn, and say what became of the value. One more can reject:
`cell_error` where a formula has no value, for nobody knows what stood there."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A cell that needs a word: `kept` is what is stored all the same (None: nothing).

    `repaired`: `kept` is a proposal that was applied, spelled out in `args["proposed"]`.
    """

    code: str
    kept: object = None
    args: Mapping[str, str] = field(default_factory=lambda: _NO_ARGS)
    repaired: bool = False


@dataclass(frozen=True, slots=True)
class Several:
    """A cell that tells more than its own field: (field key, value), the own field first."""

    values: tuple[tuple[str, object], ...]


def beyond_reading(key: str, text: str) -> Doubt | None:
    """A text too long to look into: no field but the note has a value of that length."""
    if len(text) <= LONGEST_CELL or key == "lead.note":
        return None
    return too_long(text, LONGEST_CELL)


def too_long(text: str, length: int) -> Doubt:
    return Doubt("text_too_long", None, {"length": str(length), "found": str(len(text))})
