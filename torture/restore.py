"""Backup and restore at any state of a store: is it the same again? With what a killed program
leaves beside the store or beside another one, and while somebody writes during the copy."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from leaddesk.derived.settle import settle
from leaddesk.operations.leads import add_lead
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.store import upgrade
from leaddesk.store.backup import back_up, hold_state, restore
from leaddesk.store.opening import quick_check
from leaddesk.store.store import Store
from torture.contents import Clock, digest
from torture.dice import Dice
from torture.figures import Figure

DEFAULTS = {"drills": 100}
STEPS = 12
LEFT = ("-wal", "-shm", "-journal")
ME = "Anna Berg"


def furnish(folder: Path) -> Path:
    """An empty store and one with the sample leads, made once for all drills."""
    origin = folder / "origin.leaddesk"
    upgrade.create(origin)
    with closing(Store(origin, who=ME, settle=settle, clock=Clock())) as store:
        store.run(set_up_store, name=ME, initials="AB")
        store.run(add_sample)
    return origin


def drill(origin: Path, folder: Path, seed: int, *, stale: bool) -> str:
    """One state, backed up, lived on, restored; "" if all was well, else what was not."""
    dice, clock = random.Random(seed), Clock()
    place = folder / f"Größe {seed}"
    place.mkdir()
    path = Path(shutil.copy(origin, place / "leads.leaddesk"))
    worked = Dice(seed, clock)
    store = Store(path, who=ME, settle=settle, clock=clock)
    for _ in range(dice.randrange(STEPS)):
        worked.work(store)
    wanted = digest(store)
    held = hold_state(path)
    store.run(add_lead, {"company.name": "Während der Sicherung GmbH & Co. KG"})
    backup = back_up(path, place / "sicherung.leaddesk", source=held)
    for _ in range(dice.randrange(STEPS)):
        worked.work(store)
    present = digest(store)
    if stale:
        _leave_behind(store, place, dice)
    else:
        store.close()
    aside = restore(backup, path, datetime(2025, 11, 24, 9, 34, tzinfo=UTC))
    with closing(Store(path, who=ME, settle=settle, clock=clock)) as back:
        if digest(back) != wanted or not quick_check(path):
            return f"seed {seed}: restored is not what was backed up"
    if not stale and aside is not None:
        with closing(Store(aside, who=ME, settle=settle, clock=clock)) as kept:
            if digest(kept) != present:
                return f"seed {seed}: what was kept aside is not what was there"
    shutil.rmtree(place)
    return ""


def _leave_behind(store: Store, place: Path, dice: random.Random) -> None:
    """As after a kill: a log that belongs to this store, to a state before it, or to none."""
    path = store.path
    copies = place / "kill"
    copies.mkdir()
    for suffix in ("", *LEFT):
        with suppress(FileNotFoundError):
            shutil.copy(f"{path}{suffix}", copies / f"x{suffix}")
    store.close()
    kind = dice.randrange(3)
    if kind == 0:  # all of it as the kill left it
        for suffix in ("", *LEFT):
            with suppress(FileNotFoundError):
                shutil.copy(copies / f"x{suffix}", f"{path}{suffix}")
    elif kind == 1:  # the store was tidied up since, the log is of before
        for suffix in LEFT:
            with suppress(FileNotFoundError):
                shutil.copy(copies / f"x{suffix}", f"{path}{suffix}")
    else:  # the store itself is gone, what lay beside it is not
        path.unlink()
        for suffix in LEFT:
            Path(f"{path}{suffix}").write_bytes(dice.randbytes(dice.randrange(1, 9000)))


def figures(drills: int) -> Iterable[Figure]:
    """Three of ten with something stale beside the store."""
    wrong, longest = 0, 0.0
    with tempfile.TemporaryDirectory(prefix="leaddesk-restore-") as name:
        folder = Path(name)
        origin = furnish(folder)
        for seed in range(drills):
            begun = perf_counter()
            said = drill(origin, folder, seed, stale=seed % 10 < 3)
            longest = max(longest, perf_counter() - begun)
            wrong += bool(said)
            if said:
                print(said, flush=True)
    yield Figure("restore: drills", drills, ">= 1")
    stale = sum(seed % 10 < 3 for seed in range(drills))
    yield Figure("restore: with something stale beside it", stale)
    yield Figure("restore: not the same again", wrong, "= 0")
    yield Figure("restore: longest drill", longest, unit="s")
