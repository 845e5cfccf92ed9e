"""One thread beside the window for what concerns the store's file: looking through it, bringing a
backup back. It works where there is no desk, and is in no desk's way."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from leaddesk.rules.problem import Problem
from leaddesk.store.opening import StoreRefused

log = logging.getLogger(__name__)


class Aside(QObject):
    """`do` answers on the thread that made it; what is asked first is done first. `inline=True`
    does everything at once, for tests."""

    _call = Signal(object)

    def __init__(self, *, inline: bool = False) -> None:
        super().__init__()
        self._pool = None if inline else ThreadPoolExecutor(1, "aside")
        self._closed = threading.Event()
        self._call.connect(self._on_call, Qt.ConnectionType.QueuedConnection)

    def do(
        self,
        function: Callable[[], Any],
        then: Callable[[Any], object] = lambda _result: None,
        failed: Callable[[Problem], object] = lambda _problem: None,
    ) -> None:
        """Call it; then one of the two, unless it was closed before."""

        def job() -> None:
            try:
                result = function()
            except StoreRefused as refused:
                problem = refused.problem
                self.tell(lambda: failed(problem))
            except Exception as error:
                if not self._closed.is_set():
                    log.error("beside the window: %s", type(error).__name__)
                self.tell(lambda: failed(Problem("unexpected")))
            else:
                self.tell(lambda: then(result))

        if self._pool is None:
            job()
        elif not self._closed.is_set():
            self._pool.submit(job)

    def tell(self, call: Callable[[], object]) -> None:
        """Have it called on the thread that made this."""
        if self._pool is None:
            call()
        elif not self._closed.is_set():
            self._call.emit(call)

    def closed(self) -> bool:
        """Whether nobody wants to know any more: for what can be broken off."""
        return self._closed.is_set()

    def close(self) -> None:
        """What has not begun is not done; nothing is told any more."""
        self._closed.set()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def wait(self) -> None:
        """For what was under way when it was closed. Not on the thread that made this."""
        if self._pool is not None:
            self._pool.shutdown(wait=True)

    def _on_call(self, call: Callable[[], object]) -> None:
        if not self._closed.is_set():
            call()
