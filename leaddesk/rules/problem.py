"""What can be wrong with something a user gave us, as a value.

A rule never words a problem: it returns a code and the pieces of the sentence, and
`leaddesk.ui.words.problems` turns them into German or English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from enum import StrEnum
from types import MappingProxyType

_NO_ARGS: Mapping[str, str] = MappingProxyType({})


class Severity(StrEnum):
    """ERROR stops the thing it is about (a row, a command); WARNING only tells."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, and where.

    `field` is a key of `rules.fields`, `value` what was found there (it may be personal: show it,
    never log it), `row` the 1-based row of the file, `column` the header as the file spells it,
    `start`/`end` the place in a typed text, `args` the further pieces of the sentence.
    """

    code: str
    field: str = ""
    value: str = ""
    row: int | None = None
    column: str = ""
    severity: Severity = Severity.ERROR
    start: int | None = None
    end: int | None = None
    args: Mapping[str, str] = dataclass_field(default_factory=lambda: _NO_ARGS, hash=False)


class Refused(Exception):  # the word of the house; it is no programming error
    """Raised by an operation that a rule forbids: nothing is written. Carries the problems."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(", ".join(p.code for p in problems))  # codes only: no personal data
        self.problems = problems
