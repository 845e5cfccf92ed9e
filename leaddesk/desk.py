"""The doorway between Qt and everything else.

`run` writes (one thread, one transaction, one step), `ask` reads, `work` does what needs no store,
`keep` puts by what was typed. Each answers at once with a Reply, whose slots are called on the GUI
thread. `changed` tells what any step touched: mine, my undo, another desk's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from datetime import date, datetime
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal

from leaddesk.own_role import OwnRole
from leaddesk.reply import Failure as Failure
from leaddesk.reply import Reply as Reply
from leaddesk.reply import failure_of
from leaddesk.rules.changes import Changes
from leaddesk.rules.problem import Problem, Refused
from leaddesk.store.home import Listening
from leaddesk.store.opening import StoreRefused
from leaddesk.store.steps import anything
from leaddesk.store.store import Done, Store
from leaddesk.store.undo_whole import undo_whole, would_undo

FINISH_S = 2.0
"""So long a window that goes waits for what was saved last: another program may hold the store."""

WAIT_S = 600.0
"""So long a window asks whether a commit was done of which nothing was heard. What was typed stays
where it is meanwhile, as something that is being saved."""

AGAIN_MS = 10_000
"""So often it is tried whether a server that was lost is back."""

LET_GO_S = 0.5
"""So much longer for what is still at work then; after that it ends without the window."""


class Desk(QObject):
    """Opens nothing and decides nothing: passes functions to the right thread and answers back.

    `inline=True` does everything at once in the caller, so that tests need no waiting.
    """

    changed = Signal(object)  # Changes
    failed = Signal(object)  # Failure that nobody else has taken
    lost = Signal(object)  # Failure: what others write can't be read any more
    back = Signal()  # it can again, and all that was missed is told
    leaving = Signal()  # the window goes, or another takes its place: whoever holds typed text
    # saves it or puts it by
    _call = Signal(object)

    def __init__(self, store: Store, *, inline: bool = False) -> None:
        super().__init__()
        self.store = store
        self.inline = inline
        self.newest_of: dict[str, Reply] = {}
        self._own: set[int] = set()
        self._seen, self._settled = store.last_step(), store.ask(store.times_settled)
        self._closed = False
        self._begun: set[Reply] = set()  # what was typed depends on their outcome
        self._told = threading.Event()
        self._writer: Executor | None = None
        self._readers: Executor | None = None
        self._workers: Executor | None = None
        self._keeper: Executor | None = None
        self._call.connect(self._on_call, Qt.ConnectionType.QueuedConnection)
        self.feed = QTimer(self)
        self.feed.timeout.connect(self.look)
        self._listening: Listening | None = None
        self._lost = False
        self._me: int | None = None
        self.own_role = OwnRole(store)
        self.changed.connect(self.own_role.on_changed)
        self._closing: threading.Thread | None = None
        if not inline:
            self._writer = ThreadPoolExecutor(1, "writer")
            self._readers = ThreadPoolExecutor(3, "reader")
            self._workers = ThreadPoolExecutor(2, "worker")
            self._keeper = ThreadPoolExecutor(1, "keeper")
            store.home.patience_s = WAIT_S
            self.feed.start(store.home.news_ms)
            self._listening = store.home.listen(self._wake)

    @property
    def me(self) -> int | None:
        """The id of the user at this desk; as last known where it can't be asked for."""
        if not self._lost and not self._closed:
            with suppress(StoreRefused):
                self._me = self.store.user_id()
        return self._me

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

    def refresh(self, function: Callable[[Any], None]) -> Reply:
        """Write what is derived anew, which is no step; everything is asked for again."""

        def job() -> None:
            self.store.repair(function)
            self.deliver(self.look)

        return self._start(self._writer, job, Reply(self))

    def ask(self, query: Callable[..., Any], **which: Any) -> Reply:
        """Run a query."""
        return self._start(
            self._readers, lambda: self.store.ask(lambda s: query(s, **which)), Reply(self)
        )

    def work(self, function: Callable[..., Any], **what: Any) -> Reply:
        """Do something that needs no store: read a workbook, write a file."""
        return self._start(self._workers, lambda: function(**what), Reply(self))

    def undo(self, step: int | None = None, *, whole: bool = False, trying: bool = False) -> Reply:
        """Take back a step (default: my last), or `whole` (`store.undo_whole`); an Undone.
        `trying`: only say what it would be."""
        if trying and step is not None:
            return self._start(self._writer, lambda: would_undo(self.store, step), Reply(self))
        how: Callable[[Store, Any], Done[Any]] = undo_whole if whole else Store.undo
        return self._start(
            self._writer, lambda: self._published(how(self.store, step)), Reply(self)
        )

    def redo(self) -> Reply:
        return self._start(self._writer, lambda: self._published(self.store.redo()), Reply(self))

    def keep(self, function: Callable[..., Any], **what: Any) -> Reply:
        """Put by what was typed: no long work is before it, and the desk does not close over it."""
        return self._start(self._keeper, lambda: function(**what), Reply(self))

    def finish(self) -> None:
        """Have what is typed left in safety, and wait for the outcome of what was wished: at most
        so long. What is not saved by then is called off, so that no draft of it is one too many;
        what takes its time and tells how far it is goes on."""
        self.leaving.emit()
        until = monotonic() + FINISH_S
        while any(not reply.is_watched() for reply in self._begun):
            self._told.clear()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
            if self._begun and not self._told.wait(until - monotonic()):
                break
        for reply in self._begun:
            if not reply.is_watched():
                reply.cancel()

    def close(self) -> None:
        """Finish what was begun, then let go of the store. What is wished after that is not done
        and not answered: a timer of a window that goes away may still run out.

        What is still at it after a moment goes on without the window; `wait` for it beside that."""
        if self._closed:
            return
        self.finish()
        self._closed = True
        self.own_role.let_go()
        self.feed.stop()
        if self._listening is not None:
            self._listening.stop()
        self.store.home.given_up.set()
        self._closing = threading.Thread(target=self._let_go, name="closing")
        self._closing.start()
        self._closing.join(LET_GO_S)

    def wait(self) -> None:
        """Until nobody has hold of the store that was closed, however long that takes."""
        if self._closing is not None:
            self._closing.join()

    def _let_go(self) -> None:
        for pool in (self._workers, self._readers, self._keeper, self._writer):
            if pool is not None:
                drop = pool in (self._workers, self._readers)
                pool.shutdown(wait=True, cancel_futures=drop)
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
            self._do(job, reply)
            return reply
        if pool in (self._writer, self._keeper):
            self._begun.add(reply)
        future: Future[None] = pool.submit(self._do, job, reply)
        del future
        return reply

    def _do(self, job: Callable[[], Any], reply: Reply) -> None:
        result: Any = None
        failure: Failure | None = None
        try:
            result = job()
        except Refused as refused:
            failure = Failure(refused.problems)
        except StoreRefused as refused:
            failure = Failure((refused.problem,))
        except Exception as error:
            failure = failure_of(error)
        if isinstance(result, Problem):
            result, failure = None, Failure((result,))
        self.deliver(lambda: self._settle(reply, result, failure))
        self._told.set()

    def _settle(self, reply: Reply, result: Any, failure: Failure | None) -> None:
        self._begun.discard(reply)
        reply.settle(result, failure)

    def _on_call(self, call: Callable[[], None]) -> None:
        call()

    def look(self) -> None:
        """Look now for what others have written."""
        reply = self.ask(_news, store=self.store, seen=self._seen).newest("feed")
        reply.failed(self._on_no_news).done(self._on_news)

    def _wake(self) -> None:
        """Called from a thread: another desk may have written something."""
        with suppress(RuntimeError):  # the desk is gone just now
            if not self._closed:
                self.deliver(self.look)

    def _on_no_news(self, failure: Failure) -> None:
        """Said once, not every few seconds, until there is an answer again."""
        if not self._lost:
            self._lost = True
            self.feed.setInterval(min(AGAIN_MS, 4 * self.feed.interval()))
            self.lost.emit(failure)

    def _on_news(self, told: tuple[tuple[Changes, ...], int]) -> None:
        news, settled = told
        if self._lost:
            self._lost = False
            self.feed.setInterval(self.store.home.news_ms)
            self.back.emit()
            self._settled = -1  # what was asked meanwhile had no answer
        if settled != self._settled:  # all that is derived was written anew
            self._settled = settled
            self.changed.emit(anything(self._seen))
        for changes in news:
            self._seen = max(self._seen, changes.step)
            if changes.step in self._own:
                self._own.discard(changes.step)
            else:
                self.changed.emit(changes)


def _news(session: Any, store: Store, seen: int) -> tuple[tuple[Changes, ...], int]:
    return store.steps_since(session, seen), store.times_settled(session)
