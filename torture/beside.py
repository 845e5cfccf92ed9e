"""Fifty calls of the command line at once, beside a window that works on the same store.

The processes stand ready and begin together, so that what is measured is how long they wait for
each other at the store, and not how long fifty interpreters take to start.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from multiprocessing.connection import wait
from pathlib import Path
from time import perf_counter
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


@dataclass(slots=True)
class Together:
    """What came of all calls and of the window's own saving beside them."""

    refused: list[str] = field(default_factory=list)
    lost: int = 0
    unsound: int = 0
    longest_wait_s: float = 0.0
    longest_save_s: float = 0.0
    saved: int = 0


def call_once(path: Path, number: int, go: Any, pipe: Pipe) -> None:
    """The child: one call, and how long it waited for the store."""
    waits = [0.0]
    real = Connection.begin

    def timed(self: Connection) -> Any:
        begun = perf_counter()
        try:
            return real(self)
        finally:
            waits.append(perf_counter() - begun)

    Connection.begin = timed  # type: ignore[method-assign]
    pipe.send("ready")
    go.wait()
    words = ("log", f"I-{number % 30 + 1:06d}", "--kind", "note", "--note", _note(number))
    pipe.send((*call(path, *words), max(waits)))


def _note(number: int) -> str:
    return f"Aufruf {number} für Größe <b>"


def all_at_once(path: Path, calls: int, together: Together) -> None:
    """So many calls begin together while a desk saves one touchpoint after the other."""
    context = get_context("forkserver")
    context.set_forkserver_preload(["torture.kill_work", "torture.beside"])
    go = context.Event()
    pipes, processes = [], []
    for number in range(calls):
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=call_once, args=(path, number, go, sender))
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
    with closing(Store(path, who=ME, settle=settle)) as store:
        notes = store.ask(lambda s: list(s.scalars(select(Touchpoint.text))))
        together.lost += sum(notes.count(_note(number)) != 1 for number in range(calls))
        together.lost += together.saved - sum(note == WINDOW for note in notes)
        together.unsound += not store.ask(check_store, now=utc_now()).sound


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
            code, said, waited = pipe.recv()
            left.remove(pipe)
            together.longest_wait_s = max(together.longest_wait_s, waited)
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
            all_at_once(prepare_place(place, number), calls, together)
    for said in together.refused:
        print(said, flush=True)
    yield Figure("beside: calls at once", calls * rounds, ">= 50")
    yield Figure("beside: refused", len(together.refused), "= 0")
    yield Figure("beside: lost or there twice", together.lost, "= 0")
    yield Figure("beside: stores unsound afterwards", together.unsound, "= 0")
    yield Figure("beside: longest wait for the store", together.longest_wait_s, "<= 1", "s")
    yield Figure("beside: longest save of the window", together.longest_save_s, "<= 1", "s")
