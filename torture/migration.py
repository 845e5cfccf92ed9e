"""Upgrades of stores: from every schema kept, killed in the middle, and failing at each step."""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any
from unittest.mock import patch

from leaddesk.derived.settle import settle
from leaddesk.operations.import_leads import import_leads
from leaddesk.queries.store_check import check_store
from leaddesk.store import upgrade
from leaddesk.store.opening import StoreRefused, look_at, quick_check
from leaddesk.store.store import Store
from torture.contents import Clock
from torture.figures import Figure
from torture.kept_stores import kept_stores, rows, tables, unpack
from torture.kill import child, hear_rest, prepare_place
from torture.kill_work import ME, list_of
from torture.look import Heard, look
from torture.newer import NEXT, newer

DEFAULTS = {"kills": 200, "leads": 4000}
KNOWN = frozenset(("store_upgrade_failed", "disk_full", "store_unreachable", "store_readonly"))


def upgraded_wrongly(kept: Path, folder: Path) -> list[str]:
    """What a kept store has lost when today's program, and the next one, have opened it."""
    faults = []
    path = unpack(kept, folder / f"{kept.stem}.leaddesk")
    columns = tables(path)
    before = rows(path, columns)
    for further in (False, True):
        with newer(folder / "newer") if further else _as_it_is():
            clock = Clock()
            clock.forward(days=30)
            with closing(Store(path, who=ME, settle=settle, clock=clock)) as store:
                after = rows(path, columns)
                faults += [f"{kept.stem}: {name}" for name in before if before[name] != after[name]]
                wrong = store.ask(check_store, now=clock()).wrong
                faults += [f"{kept.stem}: {name} {n}" for name, n in wrong.items() if n]
    return faults


@contextmanager
def _as_it_is() -> Iterator[None]:
    yield


def kill_in_the_middle(folder: Path, kills: int, leads: int, seed: int = 1) -> dict[str, int]:
    """How often a killed upgrade left the old store, the new one, a fault."""
    path = prepare_place(folder / "origin", seed)
    if leads:
        with closing(Store(path, who=ME, settle=settle)) as store:
            store.run(import_leads, list_of(Random(seed), leads), "Groß", "Groß.xlsx")
    random, usual = Random(seed), 1.0
    found = {"old": 0, "new": 0, "wrong": 0}
    for number in range(kills):
        place = folder / "place"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(folder / "origin", place)
        path = place / "leads.leaddesk"
        heard = Heard()
        with child(path, number, ("upgrade",), None) as (process, receiver):
            since = monotonic()
            while not heard.pending and receiver.poll(60):
                word, _, kind, more = receiver.recv()
                heard.take(word, kind, more)
                since = monotonic()
            process.join(random.random() * usual)
            if process.is_alive():
                process.kill()
            else:
                usual = (usual + monotonic() - since) / 2
            process.join()
            hear_rest(receiver, heard)
        version = look_at(path)
        found["new" if version == NEXT else "old"] += 1
        heard.pending = "upgrade"  # also when it was done: the next program looks
        faults, _ = look(path, heard)
        with newer(place / "newer"):
            done = look_at(path) == NEXT
        for fault in faults:
            print(f"kill {number}: {fault}", flush=True)
        found["wrong"] += bool(faults) or not done or version not in (upgrade.HEAD, NEXT)
    return found


Step = tuple[Any, str, int]
"""Owner, name, the how-manieth call of it fails."""

STEPS: tuple[Step, ...] = (
    (upgrade, "new_draft", 1), (upgrade, "connect", 1), (upgrade, "connect", 2),
    (upgrade, "connect", 3), (upgrade, "_row_counts", 1), (upgrade, "migrate", 1),
    (upgrade, "_verify", 1), (upgrade, "make_single", 1), (upgrade, "keep_as", 1),
    (upgrade, "take_place", 1), (os, "link", 1), (shutil, "copy2", 1),
    (Path, "replace", 1), (Path, "touch", 1),
)  # fmt: skip
UNTOUCHED_UNTIL = "make_single"
"""From there on the file alone is the store, which its header says: the same contents."""

Break = Callable[[], Exception]
BREAKS: tuple[Break, ...] = (
    lambda: OSError(errno.ENOSPC, "No space left on device"),
    lambda: OSError(errno.EIO, "Input/output error"),
    lambda: RuntimeError("a migration that nobody has tried"),
)


def fail_everywhere(folder: Path, breaks: Sequence[Break] = BREAKS) -> tuple[int, list[str]]:
    """Each step of an upgrade fails in each way; returns how often, and what was wrong then."""
    path = prepare_place(folder / "origin", 1)
    faults, times = [], 0
    before = rows(path, tables(path))
    for place, (owner, name, nth) in enumerate(STEPS):
        for error in breaks:
            for found in folder.joinpath("origin").glob("leads.leaddesk.*"):
                found.unlink()
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            code = _failing(path, owner, name, nth, error())
            times += 1
            what = f"{name} {nth}, {error()}"
            if code not in KNOWN and not (code == "done" and name in ("copy2", "link")):
                faults.append(f"{what}: {code}")
            if code == "done":
                shutil.rmtree(folder / "origin")
                prepare_place(folder / "origin", 1)
                before = rows(path, tables(path))
                continue
            untouched = place < [s[1] for s in STEPS].index(UNTOUCHED_UNTIL)
            if untouched and hashlib.sha256(path.read_bytes()).hexdigest() != digest:
                faults.append(f"{what}: the file is not what it was")
            if rows(path, tables(path)) != before or not quick_check(path):
                faults.append(f"{what}: the store is not what it was")
            left = [p.name for p in path.parent.glob("*.upgrading*")]
            faults += [f"{what}: leaves {name}" for name in left]
    return times, faults


def _failing(path: Path, owner: Any, name: str, nth: int, error: Exception) -> str:
    """Upgrade with this call failing; the code of the refusal, or what else came of it."""
    real, calls = getattr(owner, name), 0

    def failing(*args: Any, **more: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == nth:
            raise error
        return real(*args, **more)

    with newer(path.parent / "newer"), patch.object(owner, name, failing):
        try:
            upgrade.upgrade(path, look_at(path))
        except StoreRefused as refused:
            return refused.problem.code
        except Exception as other:
            return type(other).__name__
    return "done"


def figures(kills: int, leads: int) -> Iterable[Figure]:
    logging.getLogger("leaddesk").addHandler(logging.NullHandler())  # the failures are meant
    with tempfile.TemporaryDirectory(prefix="leaddesk-migration-") as name:
        folder = Path(name)
        kept = kept_stores()
        wrong = [fault for path in kept.values() for fault in upgraded_wrongly(path, folder)]
        (folder / "fail").mkdir()
        times, faults = fail_everywhere(folder / "fail")
        for fault in (*wrong, *faults):
            print(fault, flush=True)
        yield Figure("migration: schemas kept", len(kept), ">= 1")
        yield Figure("migration: tables that differ afterwards", len(wrong), "= 0")
        yield Figure("migration: failures of a step", times, ">= 30")
        yield Figure("migration: of them not without a trace", len(faults), "= 0")
        (folder / "kill").mkdir()
        found = kill_in_the_middle(folder / "kill", kills, leads)
    yield Figure("migration: killed, at the old schema", found["old"])
    yield Figure("migration: killed, at the new schema", found["new"])
    yield Figure("migration: killed, broken or not finished", found["wrong"], "= 0")
