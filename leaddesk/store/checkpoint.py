"""Carrying what was committed from the log beside the store into the store itself.

SQLite would do it within the commit that makes the log long: the user would wait for it, after an
import as long as for all that was written. Here a thread does it afterwards; what is in the log is
as safe as in the store.
"""

from __future__ import annotations

import threading
from pathlib import Path

from leaddesk.store.engine import connect
from leaddesk.store.opening import FAILURES

LONG = 4_000_000
"""Bytes from which on the log is carried over; `engine` has it cut shorter when it begins anew."""


class Checkpoints:
    """The thread of one open store, at most one at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._log = path.with_name(path.name + "-wal")
        self._thread: threading.Thread | None = None

    def after_commit(self) -> None:
        """Begin to carry over if the log has become long and nobody does so already."""
        if self._thread is not None and self._thread.is_alive():
            return
        try:
            long = self._log.stat().st_size > LONG
        except OSError:
            return
        if long:
            self._thread = threading.Thread(target=self._carry_over, name="checkpoint", daemon=True)
            self._thread.start()

    def finish(self) -> None:
        """Wait for the one that is under way."""
        if self._thread is not None:
            self._thread.join()

    def _carry_over(self) -> None:
        try:
            connection = connect(self._path)
        except FAILURES:
            return
        try:
            # Passive: it waits for nobody and keeps nobody waiting; the rest comes the next time.
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        except FAILURES:
            return
        finally:
            connection.close()
