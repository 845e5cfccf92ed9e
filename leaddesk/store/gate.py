"""Whether anything may be written: not before the file was looked at, not into a damaged one, not
into one that is not there any more."""

from __future__ import annotations

import threading
from pathlib import Path

from leaddesk.rules.problem import Problem
from leaddesk.store.files import which_file
from leaddesk.store.opening import StoreRefused, refuse

HOLD_S = 1.0
"""So long a change waits at most for the word that the file is whole: to find it out takes longer
in a large store than anybody should wait."""


class WriteGate:
    """Of one open store (`path`: its file, if it is one). Open until somebody holds it."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._file = None if path is None else which_file(path)
        self._open = threading.Event()
        self._open.set()
        self.refusal: Problem | None = None

    def hold(self) -> None:
        """Let nothing through until `release` says whether that is well, for HOLD_S at most."""
        self._open.clear()

    def release(self, problem: Problem | None = None) -> None:
        """Open again; with a problem, kept as `refusal`, shut for good."""
        self.refusal = problem
        self._open.set()

    def is_there(self) -> bool:
        """The file is still where it was opened. On most systems one can go on writing into a
        file that was deleted or moved, and nobody would ever see it again."""
        return self._path is None or which_file(self._path) == self._file

    def pass_through(self) -> None:
        """StoreRefused where nothing may be written."""
        self._open.wait(HOLD_S)
        if self.refusal is not None:
            raise StoreRefused(self.refusal)
        if self._path is not None and not self.is_there():
            raise refuse("store_gone", self._path)
