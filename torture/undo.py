"""Random days, taken back to their beginning and done again to their end."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import select

from leaddesk.derived.settle import settle, settle_all
from leaddesk.models import Step
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.store.store import Store
from torture.contents import Clock, contents
from torture.dice import Dice
from torture.figures import Figure

DEFAULTS = {"sequences": 5000}
ME = "Anna Berg"
LONGEST = 16


class Days:
    """A store to begin each day with, empty but for its defaults or with the sample in it."""

    def __init__(self, folder: Path, *, sample: bool) -> None:
        self._dawn = folder / f"dawn-{int(sample)}.leaddesk"
        self._day = folder / f"day-{int(sample)}.leaddesk"
        clock = Clock()
        store = Store.create(self._dawn, who=ME, settle=settle, clock=clock)
        store.run(set_up_store, name=ME, initials="AB")
        if sample:
            store.run(add_sample)
        store.close()

    def begin(self, clock: Clock) -> Store:
        shutil.copyfile(self._dawn, self._day)
        return Store(self._day, who=ME, settle=settle, clock=clock)


def take_back_last(store: Store) -> None:
    """Undo what was done last, by whomever: what the program does by itself is passed over by
    "undo my last step" and taken back by its number."""
    standing = select(Step.id).where(Step.undone_by.is_(None), Step.kind != "undo")
    last = standing.where(Step.sealed == 0).order_by(Step.id.desc()).limit(1)
    store.undo(store.ask(lambda s: s.scalars(last).one()))


def take_back_and_do_again(days: Days, seed: int) -> str:
    """Do a day, undo all of it, redo all of it; "" or what was not as before."""
    clock = Clock()
    store = days.begin(clock)
    try:
        dice = Dice(seed, clock)
        before, steps = contents(store), 0
        for _ in range(dice.random.randint(3, LONGEST)):
            steps += dice.work(store)
        after = contents(store)
        for _ in range(steps):
            take_back_last(store)
        if contents(store) != before:
            return f"seed {seed}: undone is not as it began"
        if store.repair(settle_all):
            return f"seed {seed}: what is derived differs after undoing"
        for _ in range(steps):
            store.redo()
        if contents(store) != after:
            return f"seed {seed}: done again is not as it ended"
        return f"seed {seed}: what is derived differs" if store.repair(settle_all) else ""
    finally:
        store.close()


def figures(sequences: int) -> Iterable[Figure]:
    """Every second day begins with the sample in the store."""
    memory = Path("/dev/shm")
    where = memory if os.access(memory, os.W_OK) else None
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="leaddesk-undo-", dir=where) as folder:
        days = [Days(Path(folder), sample=sample) for sample in (False, True)]
        for seed in range(sequences):
            said = take_back_and_do_again(days[seed % 2], seed)
            wrong += bool(said)
            if said:
                print(said, flush=True)
    yield Figure("undo: random sequences", sequences, ">= 1")
    yield Figure("undo: not as before, or not as after", wrong, "= 0")
