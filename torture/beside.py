"""Fifty calls of the command line at once, beside a window that works on the same store.

The processes stand ready and begin together, so that what is measured is how long they wait for
each other at the store, and not how long fifty interpreters take to start. How long each has the
store to itself is measured too, and how long the window would take if each call had a store of its
own: then nobody waits for a lock, and what is left are fifty processes on the cores of the machine.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from itertools import repeat
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from multiprocessing.connection import wait
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from sqlalchemy import Connection, select

from leaddesk.derived.settle import settle
from leaddesk.desk import Desk, Failure
from leaddesk.models import Touchpoint
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.queries.store_check import check_store
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store, utc_now
from torture.damage import call
from torture.examples import lead_ids
from torture.figures import Figure
from torture.kill import prepare_place
from torture.kill_work import ME

DEFAULTS = {"calls": 50, "rounds": 5}
PATIENCE_MS = 120_000
PRELOADED = ["torture.kill_work", "torture.beside", "leaddesk.cli.commands"]
"""What every call would import first."""


@dataclass(slots=True)
class Together:
    """What came of all calls and of the window's own saving beside them."""

    refused: list[str] = field(default_factory=list)
    lost: int = 0
    unsound: int = 0
    calls: list[CallTimes] = field(default_factory=list)
    longest_save_s: float = 0.0
    saved: int = 0


@dataclass(slots=True)
class CallTimes:
    """How long a call waited for the store and then had it to itself, of it processor time."""

    waited_s: float = 0.0
    held_s: float = 0.0
    held_cpu_s: float = 0.0


def call_once(path: Path, number: int, go: Any, pipe: Pipe) -> None:
    """The child: one call, and its times."""
    times = _watched()
    pipe.send("ready")
    go.wait()
    words = ("log", f"I-{number % 30 + 1:06d}", "--kind", "note", "--note", _note(number))
    pipe.send((*call(path, *words), times))


def _watched() -> CallTimes:
    """From now on the times of this process are taken: of its longest wait, and from the beginning
    of what it writes to the end of the commit."""
    times, begun = CallTimes(), [0.0, 0.0]
    begin, work, commit = Connection.begin, Store._in_transaction, Store._commit

    def timed_begin(self: Connection) -> Any:
        asked = perf_counter()
        try:
            return begin(self)
        finally:
            times.waited_s = max(times.waited_s, perf_counter() - asked)

    def timed_work(*args: Any) -> Any:
        begun[:] = perf_counter(), process_time()
        return work(*args)

    def timed_commit(*args: Any) -> None:
        commit(*args)
        times.held_s, times.held_cpu_s = perf_counter() - begun[0], process_time() - begun[1]

    Connection.begin = timed_begin  # type: ignore[method-assign]
    Store._in_transaction = timed_work  # type: ignore[method-assign,assignment]
    Store._commit = timed_commit  # type: ignore[method-assign,assignment]
    return times


def _note(number: int) -> str:
    return f"Aufruf {number} für Größe <b>"


def all_at_once(path: Path, calls: int, together: Together) -> None:
    """So many calls begin together while a desk saves one touchpoint after the other."""
    begin_together(path, list(repeat(path, calls)), together)
    with closing(Store(path, who=ME, settle=settle)) as store:
        notes = store.ask(lambda s: list(s.scalars(select(Touchpoint.text))))
        together.lost += sum(notes.count(_note(number)) != 1 for number in range(calls))
        together.lost += together.saved - sum(note == WINDOW for note in notes)
        together.unsound += not store.ask(check_store, now=utc_now()).sound


def each_on_its_own(path: Path, calls: int) -> Together:
    """The same, each call on a copy: what the window's saving takes without any lock."""
    apart = Together()
    with tempfile.TemporaryDirectory(prefix="leaddesk-apart-") as folder:
        places = [Path(folder) / f"{number}.leaddesk" for number in range(calls)]
        for place in places:
            shutil.copy(path, place)
        begin_together(path, places, apart)
    return apart


def begin_together(path: Path, places: list[Path], together: Together) -> None:
    """A call on each of these stores, and a desk that saves on `path` until all are done."""
    context = get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    go = context.Event()
    pipes, processes = [], []
    for number, place in enumerate(places):
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=call_once, args=(place, number, go, sender))
        process.start()
        sender.close()
        pipes.append(receiver)
        processes.append(process)
    for pipe in pipes:
        pipe.recv()
    go.set()
    _work_meanwhile(path, pipes, together)
    for process in processes:
        process.join()


WINDOW = "aus dem Fenster"


def _work_meanwhile(path: Path, pipes: list[Pipe], together: Together) -> None:
    """The window's side, until every call has told its end."""
    app = QCoreApplication.instance() or QCoreApplication([])
    desk = Desk(Store(path, who="Meryem Yıldız", settle=settle))
    leads, loop, left = lead_ids(desk.store), QEventLoop(), list(pipes)
    begun = perf_counter()

    def save() -> None:
        nonlocal begun
        begun = perf_counter()
        what = Happening(Kind.NOTE, text=WINDOW)
        desk.run(log_touchpoint, lead_id=leads[together.saved % 20], happening=what).done(
            saved
        ).failed(failed)

    def saved(_: object) -> None:
        together.saved += 1
        together.longest_save_s = max(together.longest_save_s, perf_counter() - begun)
        look()

    def failed(failure: Failure) -> None:
        together.refused += [f"window: {p.code}" for p in failure.problems]
        look()

    def look() -> None:
        for pipe in wait(left, 0):
            assert isinstance(pipe, Pipe)
            code, said, times = pipe.recv()
            left.remove(pipe)
            together.calls.append(times)
            together.refused += [said] if code else []
        loop.quit() if not left else QTimer.singleShot(5, save)

    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    save()
    loop.exec()
    together.refused += ["a call did not come to its end"] * len(left)
    desk.close()
    desk.wait()
    del app


def figures(calls: int, rounds: int) -> Iterable[Figure]:
    together = Together()
    with tempfile.TemporaryDirectory(prefix="leaddesk-beside-") as folder:
        for number in range(rounds):
            place = Path(folder) / "place"
            shutil.rmtree(place, ignore_errors=True)
            together.saved = 0
            path = prepare_place(place, number)
            all_at_once(path, calls, together)
        apart = each_on_its_own(path, calls)
    for said in together.refused:
        print(said, flush=True)
    yield Figure("beside: calls at once", calls * rounds, ">= 50")
    yield Figure("beside: refused", len(together.refused), "= 0")
    yield Figure("beside: lost or there twice", together.lost, "= 0")
    yield Figure("beside: stores unsound afterwards", together.unsound, "= 0")
    waited = [times.waited_s for times in together.calls]
    held = [times.held_s * 1000 for times in together.calls]
    alone = [times.held_cpu_s * 1000 for times in together.calls]
    yield Figure("beside: longest wait for the store", max(waited), "<= 1", "s")
    yield Figure("beside: longest save of the window", together.longest_save_s, "<= 1", "s")
    yield Figure("beside: the same, no lock between them", apart.longest_save_s, "", "s")
    yield Figure("beside: a call has the store: median", median(held), "", "ms")
    yield Figure("beside: longest", max(held), "", "ms")
    yield Figure("beside: of it processor: median", median(alone), "", "ms")
