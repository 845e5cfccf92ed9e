"""A process is killed with SIGKILL while it works, at random and at named points; then one looks.

The child (`torture.kill_work`) says what it begins and what is done. After each kill: the store
opens, is whole, what is derived is right, what was acknowledged is there, and what was under way
is there wholly or not at all (taken back it is what it was before, done again what it is now).
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from time import monotonic, sleep
from typing import Any

from leaddesk.derived.settle import settle
from leaddesk.operations.erp_profiles import set_erp_options
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.store import backup
from leaddesk.store.store import Store
from torture.contents import digest
from torture.figures import Figure
from torture.kill_points import POINTS, Point
from torture.kill_work import BACKUPS, ERP, ME, PROFILE, list_of, work
from torture.look import Heard, look
from torture.newer import newer

DEFAULTS = {"kills": 500, "seed": 1}
PER_STORE = 12
"""After so many kills a new store is taken: a small one is looked through in no time."""

WAIT_S = 60.0


@dataclass(slots=True)
class Looked:
    """What was found after all kills."""

    faults: list[str] = field(default_factory=list)
    slowest_open: float = 0.0
    acknowledged: int = 0
    half_way: int = 0


def prepare_place(folder: Path, seed: int) -> Path:
    """A store with some leads, a backup of an earlier state of it, a folder for the ERP."""
    for name in (BACKUPS, ERP):
        (folder / name).mkdir(parents=True)
    path = folder / "leads.leaddesk"
    with closing(Store.create(path, who=ME, settle=settle)) as store:
        store.run(set_up_store, name=ME, initials="AB")
        store.run(add_sample)
        store.run(set_erp_options, PROFILE, {"number_from": "1", "number_to": "999999"})
        backup.back_up(path, folder / BACKUPS / f"{digest(store)}.leaddesk")
        store.run(import_leads, list_of(Random(seed), 150), "Verband", "Verband.xlsx")
        store.run(import_leads, list_of(Random(seed + 1), 60), "Messe", "Messe.xlsx")
        store.undo()
    with newer(folder / "newer"):
        pass  # its migrations are there before anybody is killed
    return path


@contextmanager
def child(
    path: Path, seed: int, kinds: tuple[str, ...], point: Point | None
) -> Iterator[tuple[Any, Connection]]:
    """The process and the end of the pipe that it talks into."""
    context = get_context("forkserver")
    context.set_forkserver_preload(["torture.kill_work"])
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(path, seed, kinds, point, sender))
    process.start()
    sender.close()
    try:
        yield process, receiver
    finally:
        process.kill()
        process.join()
        receiver.close()


def kill_at_random(path: Path, random: Random, usual: dict[str, float]) -> Heard:
    """Let a child work and kill it in the midst of something; `usual` is how long a piece takes."""
    heard, starts = Heard(), random.randint(1, 6)
    with child(path, random.randrange(10**9), (), None) as (process, receiver):
        since = monotonic()
        while starts:
            try:
                word, _, kind, more = _hear(receiver)
            except EOFError:
                heard.failed = True
                return heard
            if word == "start" and not more:
                starts -= 1
            elif word == "ack":
                took = monotonic() - since
                usual[kind] = (usual.get(kind, took) + took) / 2
            since = monotonic()
            heard.take(word, kind, more)
        sleep(random.random() * usual.get(heard.pending, 0.05))
        process.kill()
        process.join()
        hear_rest(receiver, heard)
    return heard


def kill_at_point(path: Path, point: Point, seed: int) -> Heard:
    """Let a child do the one thing; it kills itself at the point, if it comes there."""
    heard = Heard()
    with child(path, seed, (point.kind,), point) as (process, receiver):
        process.join(WAIT_S)
        hear_rest(receiver, heard)
    return heard


def _hear(receiver: Connection) -> tuple[str, int, str, str]:
    if not receiver.poll(WAIT_S):
        raise TimeoutError("the child says nothing")
    said: tuple[str, int, str, str] = receiver.recv()
    return said


def hear_rest(receiver: Connection, heard: Heard) -> None:
    try:
        while receiver.poll(0):
            word, _, kind, more = receiver.recv()
            heard.take(word, kind, more)
    except EOFError:
        pass


def kill_often(folder: Path, kills: int, seed: int, looked: Looked) -> None:
    """Kills at random, on one store after the other."""
    random, usual = Random(seed), dict[str, float]()
    path = Path()
    for number in range(kills):
        if number % PER_STORE == 0:
            shutil.rmtree(folder / "random", ignore_errors=True)
            path = prepare_place(folder / "random", seed + number)
        heard = kill_at_random(path, random, usual)
        _note(looked, path, heard, f"kill {number}")


def kill_at_points(folder: Path, points: Iterable[Point], looked: Looked) -> int:
    """Each point on a fresh copy, and the same thing once more without it; returns how many points
    were reached."""
    origin = folder / "origin"
    prepare_place(origin, 1)
    reached = 0
    for point in points:
        place = folder / "point"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(origin, place)
        path = place / "leads.leaddesk"
        heard = kill_at_point(path, point, 7)
        if heard.finished or not heard.begun:
            looked.faults.append(f"{point.name}: never reached")
            continue
        reached += 1
        _note(looked, path, heard, point.name)
        if point.kind != "upgrade" and not _done_again(path, point.kind):
            looked.faults.append(f"{point.name}: what was broken off can't be done any more")
    return reached


def _done_again(path: Path, kind: str) -> bool:
    """Whether another process can do what was broken off. (An upgrade is, when one looks.)"""
    again = Heard()
    with child(path, 8, (kind,), None) as (process, receiver):
        process.join(WAIT_S)
        hear_rest(receiver, again)
    return again.finished


def _note(looked: Looked, path: Path, heard: Heard, name: str) -> None:
    faults, took = look(path, heard)
    looked.faults += [f"{name}: {fault}" for fault in faults]
    looked.slowest_open = max(looked.slowest_open, took)
    looked.acknowledged += heard.pieces
    looked.half_way += bool(heard.pending)


def figures(kills: int, seed: int) -> Iterable[Figure]:
    looked = Looked()
    with tempfile.TemporaryDirectory(prefix="leaddesk-kill-") as folder:
        reached = kill_at_points(Path(folder), POINTS, looked)
        at_points = looked.half_way
        kill_often(Path(folder), kills, seed, looked)
    for fault in looked.faults:
        print(fault, flush=True)
    yield Figure("kill: at random", kills, ">= 1")
    yield Figure("kill: of them in the midst of something", looked.half_way - at_points)
    yield Figure("kill: named points reached", reached, f"= {len(POINTS)}")
    yield Figure("kill: acknowledged pieces of work", looked.acknowledged)
    yield Figure("kill: lost, half done or unsound", len(looked.faults), "= 0")
    yield Figure("kill: slowest opening", 1000 * looked.slowest_open, "<= 1000", "ms")
