"""Being told by the server that another desk has written something.

It only wakes: what was written is asked of the journal, as it is asked every few seconds anyway.
A connection that is lost is made anew, and then there may be news.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any, ClassVar


class Listener:
    """A thread with a connection of its own, for as long as a desk is there."""

    CHANNEL: ClassVar[str] = "leaddesk_step"
    LOOK_S: ClassVar[float] = 1.0
    """So often it looks whether it is still wanted."""
    AGAIN_S: ClassVar[float] = 2.0
    """So long it waits before it tries a lost server again."""

    def __init__(self, words: Mapping[str, Any], told: Callable[[], None]) -> None:
        self._words = words
        self._told = told
        self._stopped = threading.Event()
        self.ready = threading.Event()
        """It listens: nothing that is written from now on goes by."""
        self._thread = threading.Thread(target=self._listen, name="listener", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()

    def ended(self, seconds: float) -> bool:
        """Whether its thread is gone, waiting for it so long."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _listen(self) -> None:
        import psycopg  # heavy: imported when first needed, never for a file

        while not self._stopped.is_set():
            try:
                with psycopg.connect(**self._words, autocommit=True) as connection:
                    connection.execute(f"LISTEN {self.CHANNEL}")
                    self.ready.set()
                    self._told()  # what came before we listened
                    self._hear(connection)
            except (psycopg.Error, OSError):
                self.ready.clear()
                self._stopped.wait(self.AGAIN_S)

    def _hear(self, connection: Any) -> None:
        while not self._stopped.is_set():
            if list(connection.notifies(timeout=self.LOOK_S, stop_after=1)):
                self._told()
