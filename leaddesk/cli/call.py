"""One call of the program: its words, who made it, where its answer goes, how it may end."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TextIO

from leaddesk.cli.interrupts import Interrupts
from leaddesk.settings import Settings, who_am_i


class Exit(IntEnum):
    """How a call ended. A promise: scripts depend on the numbers."""

    DONE = 0
    NOTHING = 1
    """Nothing matched, or a check found something."""
    WRONG_CALL = 2
    BAD_FILE = 3
    NO_STORE = 4
    REFUSED = 5
    CANCELLED = 130


class Stopped(Exception):  # the word of the house; it is no programming error
    """Ends the command: these lines to standard error, and this exit code."""

    def __init__(self, code: Exit, *lines: str) -> None:
        super().__init__(code.name)  # no lines: they may hold what somebody typed
        self.code = code
        self.lines = lines


@dataclass(frozen=True, slots=True)
class Call:
    """`options` are the words as read; `out` takes the answer, `errors` what is said about it."""

    options: argparse.Namespace
    settings: Settings
    language: str
    out: TextIO
    errors: TextIO
    interrupts: Interrupts

    @property
    def json(self) -> bool:
        """Whether a machine reads the answer."""
        return bool(self.options.json)

    @property
    def who(self) -> str:
        """The name for the journal."""
        return who_am_i(self.options.user, self.settings)

    def say(self, *lines: str) -> None:
        """Tell the user something about the answer; it is no part of it."""
        for line in lines:
            print(line, file=self.errors, flush=True)

    def answer(self, document: object, lines: Sequence[str] = ()) -> None:
        """The answer: the document for a machine, the lines for a person."""
        if self.json:
            json.dump(document, self.out, ensure_ascii=False, indent=2)
            self.out.write("\n")
            return
        for line in lines:
            print(line, file=self.out)
