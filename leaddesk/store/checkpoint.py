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

MORE = 1_000_000
"""So much more has to be in the log before what was left of it is carried over: while one step
follows the other the log never begins anew, and each of them would begin a thread."""

TOO_LONG = 256_000_000
"""Beyond it a writer that writes on and on waits: the log begins anew only when a step finds all of
it carried over, and grew to twice the store while a million leads were being made."""


class Checkpoints:
    """The thread of one open store, at most one at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._log = path.with_name(path.name + "-wal")
        self._thread: threading.Thread | None = None
        self._size = self._looked_at = 0

    def after_commit(self) -> None:
        """Begin to carry over if the log has become long and nobody does so already."""
        before = self._size
        try:
            self._size = self._log.stat().st_size
        except OSError:
            return
        if self._size > before > TOO_LONG:  # it has not begun anew, and will not by itself
            self.finish()
            self._carry_over()
            return
        if self._size < before:  # it has begun anew
            self._looked_at = 0
        if self._thread is not None and self._thread.is_alive():
            return
        if self._size > LONG and self._size - self._looked_at > MORE:
            self._looked_at = self._size
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
