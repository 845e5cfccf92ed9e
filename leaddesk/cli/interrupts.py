"""Ctrl+C: calls the work off as long as nothing is written. From the moment of writing on it comes
too late, and the command says to its end what was done."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from leaddesk.store.store import Store


class Interrupts:
    """One call's. `watch` is told the store that the call works on."""

    def __init__(self) -> None:
        self._store: Store | None = None
        self._before = 0
        self._polled = False
        self._asked = False

    @contextmanager
    def heeded(self) -> Iterator[None]:
        """While this lasts, Ctrl+C means what is said above."""
        try:
            usual = signal.signal(signal.SIGINT, self._on_signal)
        except ValueError:  # not the main thread, which alone is interrupted
            yield
            return
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, usual)

    def watch(self, store: Store) -> None:
        """What was written before now was not what the call is about."""
        self._store, self._before = store, store.commits

    @property
    def too_late(self) -> bool:
        """Something was written for good, or is being written this very moment."""
        return self._store is not None and self._store.commits > self._before

    @contextmanager
    def polled(self) -> Iterator[Callable[[], bool]]:
        """A function that says whether to stop: for work that asks often enough itself."""
        self._polled = True
        try:
            yield lambda: self._asked
        finally:
            self._polled = False

    def _on_signal(self, *_: Any) -> None:
        if self.too_late:
            return
        self._asked = True
        if not self._polled:
            raise KeyboardInterrupt
