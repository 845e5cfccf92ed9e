"""The k-th write, sync or renaming of a file fails, with k from 1 until none is left to fail.

Complete and the same each time, unlike a full drive; for what is written beside the store. What
SQLite writes itself fails on a full drive (`torture.disk`).
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from torture.contents import digest
from torture.disk import DEEDS, Desktop, after, files_of, furnish, wrong_now
from torture.figures import Figure

DEFAULTS: dict[str, int] = {}
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES)
WRITERS = (
    "settings", "export", "export as text", "hand-over", "backup", "restore", "migration",
    "new store",
)  # fmt: skip
KNOWN = frozenset(
    ("disk_full", "store_unreachable", "store_readonly", "file_not_written", "folder_not_writable",
     "file_open_elsewhere", "backup_failed", "store_upgrade_failed")
)  # fmt: skip
MOST = 60


class Calls:
    """Counts the calls and lets one of them fail."""

    def __init__(self, at: int, number: int) -> None:
        self.at, self.number, self.count = at, number, 0

    def failing(self, real: Any) -> Any:
        def called(*args: Any, **more: Any) -> Any:
            self.count += 1
            if self.count == self.at:
                raise OSError(self.number, os.strerror(self.number))
            return real(*args, **more)

        return called

    def opened(self, real: Any) -> Any:
        def called(path: Path, mode: str = "r", *args: Any, **more: Any) -> Any:
            file = real(path, mode, *args, **more)
            return Written(file, self) if set(mode) & set("wxa+") else file

        return called


class Written:
    """A file whose writes are counted too."""

    def __init__(self, file: Any, calls: Calls) -> None:
        self._file = file
        self.write = calls.failing(file.write)

    def __enter__(self) -> Written:
        return self

    def __exit__(self, *what: Any) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


@contextmanager
def failing_at(at: int, number: int) -> Iterator[Calls]:
    calls = Calls(at, number)
    with (
        patch.object(os, "fsync", calls.failing(os.fsync)),
        patch.object(os, "link", calls.failing(os.link)),
        patch.object(Path, "replace", calls.failing(Path.replace)),
        patch.object(Path, "touch", calls.failing(Path.touch)),
        patch.object(Path, "open", calls.opened(Path.open)),
    ):
        yield calls


def fail_each_call(folder: Path, names: Sequence[str], error: int) -> tuple[int, list[str]]:
    """How many calls of these deeds were made to fail, and what was wrong then."""
    origin, place = folder / "origin", folder / "place"
    if not origin.exists():
        furnish(origin)
    times, faults = 0, list[str]()
    for name in names:
        for at in range(1, MOST):
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(origin, place)
            desktop = Desktop(place)
            before, there = digest(desktop.store), files_of(place)
            with failing_at(at, error) as calls:
                code, said = desktop.attempt(DEEDS[name])
            found = wrong_now(desktop, code, said, before, there, KNOWN)
            if code and desktop.attempt(DEEDS[name])[0]:
                found.append("does not go on afterwards")
            found += after(desktop, name, before)
            desktop.store.close()
            faults += [f"{name}, call {at} {os.strerror(error)}: {fault}" for fault in found]
            if calls.count < at:
                break
            times += 1
        else:
            faults.append(f"{name}: no end to it")
    return times, faults


def figures() -> Iterable[Figure]:
    times, faults = 0, list[str]()
    with tempfile.TemporaryDirectory(prefix="leaddesk-faults-") as folder:
        for error in ERRORS:
            more, found = fail_each_call(Path(folder), WRITERS, error)
            times, faults = times + more, faults + found
    for fault in faults:
        print(fault, flush=True)
    yield Figure("faults: calls that failed", times, ">= 60")
    yield Figure("faults: lost, truncated, unsaid or stuck", len(faults), "= 0")
