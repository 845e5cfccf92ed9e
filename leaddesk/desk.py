"""The doorway between Qt and everything else.

`run` writes (one thread, one transaction, one step), `ask` reads, `work` does what needs no store.
Each answers at once with a Reply, whose slots are called on the GUI thread. `changed` tells what
any step touched: mine, my undo, another desk's.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from leaddesk.rules.changes import Changes
from leaddesk.rules.problem import Problem, Refused
from leaddesk.store.opening import StoreRefused
from leaddesk.store.store import Done, Store

log = logging.getLogger(__name__)

FEED_MS = 1000


@dataclass(frozen=True, slots=True)
class Failure:
    """Why something was not done. Nothing was written."""

    problems: tuple[Problem, ...]

    @property
    def code(self) -> str:
        return self.problems[0].code


class Reply:
    """What will come of a run, ask or work. Slots are called once, on the GUI thread; those of a
    widget that is gone by then are not. A failure that only such slots wanted is the desk's."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._done: list[Callable[[Any], object]] = []
        self._failed: list[Callable[[Failure], object]] = []
        self._progress: list[Callable[[int, int], object]] = []
        self._outcome: tuple[Any, Failure | None] | None = None
        self._key: str | None = None
        self._cancelled = False
        self._reported = (-1, -1)

    def done(self, slot: Callable[[Any], object]) -> Reply:
        """Call `slot` with the result."""
        self._done.append(slot)
        if self._outcome is not None and self._outcome[1] is None and self._wanted():
            slot(self._outcome[0])
        return self

    def failed(self, slot: Callable[[Failure], object]) -> Reply:
        """Call `slot` with the Failure; without one, the desk's `failed` signal tells it."""
        self._failed.append(slot)
        if self._outcome is not None and self._outcome[1] is not None:
            slot(self._outcome[1])
        return self

    def progress(self, slot: Callable[[int, int], object]) -> Reply:
        """Call `slot` with (done, total) as it goes on."""
        self._progress.append(slot)
        return self

    def newest(self, key: str) -> Reply:
        """Drop this answer if a later request of the same key was made before it came."""
        self._key = key
        self._desk.newest_of[key] = self
        return self

    def cancel(self) -> None:
        """Ask it to stop; a write that is called off leaves nothing behind."""
        self._cancelled = True

    def is_cancelled(self) -> bool:
        return self._cancelled

    def _wanted(self) -> bool:
        return self._key is None or self._desk.newest_of.get(self._key) is self

    def settle(self, result: Any, failure: Failure | None) -> None:
        """Called by the desk, on the GUI thread."""
        self._outcome = (result, failure)
        if failure is None:
            for slot in self._done if self._wanted() else ():
                if _is_there(slot):
                    slot(result)
            return
        takers = [slot for slot in self._failed if _is_there(slot)]
        for failed_slot in takers:
            failed_slot(failure)
        if not takers and self._wanted() and failure.code != "cancelled" and not self._desk.inline:
            self._desk.failed.emit(failure)

    def tell(self, done: int, total: int) -> None:
        """Called by the desk, on the GUI thread."""
        for slot in self._progress:
            if _is_there(slot):
                slot(done, total)

    def report_from_thread(self, done: int, total: int) -> None:
        """Called by the job; at most a hundred reports reach the window."""
        step = max(1, total // 100)
        if done == total or done - self._reported[0] >= step or total != self._reported[1]:
            self._reported = (done, total)
            self._desk.deliver(lambda: self.tell(done, total))


def _is_there(slot: Callable[..., object]) -> bool:
    """Whether the widgets that a slot would work on still exist: of a method its object, of a
    lambda or a partial what it has hold of."""
    call = getattr(slot, "func", slot)  # of a partial
    held = [getattr(call, "__self__", None), *getattr(slot, "args", ())]
    held += [cell.cell_contents for cell in getattr(call, "__closure__", None) or ()]
    return all(isValid(thing) for thing in held if isinstance(thing, QObject))


class Desk(QObject):
    """Opens nothing and decides nothing: passes functions to the right thread and answers back.

    `inline=True` does everything at once in the caller, so that tests need no waiting.
    """

    changed = Signal(object)  # Changes
    failed = Signal(object)  # Failure that nobody else has taken
    _call = Signal(object)

    def __init__(self, store: Store, *, inline: bool = False) -> None:
        super().__init__()
        self.store = store
        self.inline = inline
        self.newest_of: dict[str, Reply] = {}
        self._own: set[int] = set()
        self._seen = store.last_step()
        self._closed = False
        self._writer: Executor | None = None
        self._readers: Executor | None = None
        self._workers: Executor | None = None
        self._call.connect(self._on_call, Qt.ConnectionType.QueuedConnection)
        self._feed = QTimer(self)
        self._feed.timeout.connect(self._look_for_news)
        if not inline:
            self._writer = ThreadPoolExecutor(1, "writer")
            self._readers = ThreadPoolExecutor(3, "reader")
            self._workers = ThreadPoolExecutor(2, "worker")
            self._feed.start(FEED_MS)

    @property
    def me(self) -> int | None:
        """The id of the user at this desk."""
        return self.store.user_id()

    def now(self) -> datetime:
        """The moment, in the local time zone."""
        return self.store.clock().astimezone()

    def today(self) -> date:
        return self.now().date()

    def run(self, operation: Callable[..., Any], **what: Any) -> Reply:
        """Run an operation as one step; `changed` follows."""
        reply = Reply(self)

        def job() -> Any:
            return self._published(
                self.store.run_watched(
                    operation, what, reply.report_from_thread, reply.is_cancelled
                )
            )

        return self._start(self._writer, job, reply)

    def ask(self, query: Callable[..., Any], **which: Any) -> Reply:
        """Run a query."""
        return self._start(
            self._readers, lambda: self.store.ask(lambda s: query(s, **which)), Reply(self)
        )

    def work(self, function: Callable[..., Any], **what: Any) -> Reply:
        """Do something that needs no store: read a workbook, write a file."""
        return self._start(self._workers, lambda: function(**what), Reply(self))

    def undo(self, step: int | None = None) -> Reply:
        """Take back a step (default: my last); the answer is an Undone."""
        return self._start(
            self._writer, lambda: self._published(self.store.undo(step)), Reply(self)
        )

    def redo(self) -> Reply:
        return self._start(self._writer, lambda: self._published(self.store.redo()), Reply(self))

    def close(self) -> None:
        """Finish what was begun, then let go of the store. What is wished after that is not done
        and not answered: a timer of a window that goes away may still run out."""
        self._closed = True
        self._feed.stop()
        for pool in (self._workers, self._readers, self._writer):
            if pool is not None:
                pool.shutdown(wait=True, cancel_futures=pool is not self._writer)
        self.store.close()

    def deliver(self, call: Callable[[], None]) -> None:
        """Have `call` made on the GUI thread."""
        if self.inline:
            call()
        else:
            self._call.emit(call)

    def _published(self, done: Done[Any]) -> Any:
        if done.changes is not None:
            changes = done.changes
            self._own.add(changes.step)
            self.deliver(lambda: self.changed.emit(changes))
        return done.result

    def _start(self, pool: Executor | None, job: Callable[[], Any], reply: Reply) -> Reply:
        if self._closed:
            return reply
        if pool is None:
            self._finish(job, reply)
        else:
            future: Future[None] = pool.submit(self._finish, job, reply)
            del future
        return reply

    def _finish(self, job: Callable[[], Any], reply: Reply) -> None:
        result: Any = None
        failure: Failure | None = None
        try:
            result = job()
        except Refused as refused:
            failure = Failure(refused.problems)
        except StoreRefused as refused:
            failure = Failure((refused.problem,))
        except Exception as error:
            failure = _failure_of(error)
        if isinstance(result, Problem):
            result, failure = None, Failure((result,))
        self.deliver(lambda: reply.settle(result, failure))

    def _on_call(self, call: Callable[[], None]) -> None:
        call()

    def _look_for_news(self) -> None:
        self.ask(_news, store=self.store, seen=self._seen).newest("feed").done(self._on_news)

    def _on_news(self, news: tuple[Changes, ...]) -> None:
        for changes in news:
            self._seen = max(self._seen, changes.step)
            if changes.step in self._own:
                self._own.discard(changes.step)
            else:
                self.changed.emit(changes)


def _news(session: Any, store: Store, seen: int) -> tuple[Changes, ...]:
    return store.steps_since(session, seen)


def _failure_of(error: Exception) -> Failure:
    """A job called off is no failure to speak of; anything else here is a bug: log its trace.

    The log gets the kind of error and the place, never its text, which may hold personal data.
    """
    if type(error).__name__ == "Cancelled":
        return Failure((Problem("cancelled"),))
    log.error("a job failed: %s", type(error).__name__, exc_info=_without_text(error))
    return Failure((Problem("unexpected"),))


def _without_text(error: Exception) -> tuple[type[BaseException], BaseException, Any]:
    return type(error), RuntimeError(type(error).__name__), error.__traceback__
