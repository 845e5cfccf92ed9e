"""Looking through a store while it is in use: is all of it as SQLite wrote it?

At every start the structure is looked at (quick_check), after a program that came to no proper end
the indexes against their tables too (integrity_check). Up to LARGE bytes that takes a moment. From
there on it works a quarter of the time only: the disk is the user's.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from leaddesk.rules.places import Place
from leaddesk.store.mounts import place_of
from leaddesk.store.opening import FAILURES, connect_to_read, known_failures, refusal_of

LARGE = 600_000_000

_STEPS = 10_000
_STEPS_A_PAGE = {False: 600, True: 1_100}
"""Steps of SQLite's machine for a page of our tables, as measured, to tell how far it is."""

_WORK_S, _REST_S = 0.01, 0.03


class Stopped(Exception):  # the word of the house; it is no programming error
    """The window goes before the end of it."""


def is_whole(
    path: Path,
    *,
    thorough: bool = False,
    progress: Callable[[float], None] | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> bool:
    """Whether the store is whole. `progress` hears the part that is done, from 0 to 1.

    StoreRefused where it can't be found out: a drive that does not answer is no damage. Raises
    Stopped when `stop` says so.
    """
    with known_failures(path), closing(connect_to_read(path)) as connection:
        gently = path.stat().st_size > LARGE
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        watch = _Watch(pages * _STEPS_A_PAGE[thorough] / _STEPS, gently, progress, stop)
        connection.set_progress_handler(watch, _STEPS)
        kind = "integrity_check" if thorough else "quick_check"
        try:
            return bool(connection.execute(f"PRAGMA {kind}(1)").fetchone()[0] == "ok")
        except FAILURES as error:
            if watch.stopped:
                raise Stopped from None
            known = refusal_of(error, path)
            if known is not None and known.problem.code == "store_damaged":
                return False
            raise


def worth_a_look(path: Path) -> bool:
    """Not a large store over the network: reading all of it would take the line for minutes, and
    keep whoever writes out. Its backups are looked through when they are made."""
    try:
        return place_of(path) is Place.LOCAL or path.stat().st_size <= LARGE
    except OSError:
        return False


class _Watch:
    """Called by SQLite every so many steps; what is true breaks it off."""

    def __init__(
        self,
        calls: float,
        gently: bool,
        progress: Callable[[float], None] | None,
        stop: Callable[[], bool],
    ) -> None:
        self._calls, self._gently = max(1.0, calls), gently
        self._progress, self._stop = progress, stop
        self._called = 0
        self._begun = time.monotonic()
        self.stopped = False

    def __call__(self) -> int:
        self._called += 1
        self.stopped = self._stop()
        if self._progress is not None:
            self._progress(min(0.99, self._called / self._calls))
        if self._gently and time.monotonic() - self._begun > _WORK_S:
            time.sleep(_REST_S)
            self._begun = time.monotonic()
        return int(self.stopped)
