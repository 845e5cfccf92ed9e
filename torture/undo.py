"""Random days, taken back to their beginning and done again to their end."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.derived.settle import settle, settle_all
from leaddesk.models import Lead, LeadMerge, Step
from leaddesk.operations.leads import add_contact
from leaddesk.operations.merging import merge_leads, split_lead
from leaddesk.operations.sample import add_sample
from leaddesk.operations.set_up import set_up_store
from leaddesk.rules.changes import Undone
from leaddesk.rules.problem import Refused
from leaddesk.store.store import Store
from leaddesk.store.undo_whole import undo_whole
from torture.contents import Clock, contents
from torture.dice import PEOPLE, Dice
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


def take_back_whole(days: Days, seed: int) -> str:
    """An import, then work on its leads alone; the import undone whole, and all of it done again.
    "" or what was not as before."""
    clock = Clock()
    store = days.begin(clock)
    try:
        dice = NarrowDice(seed, clock)
        dice.only = range(10**9)
        for _ in range(dice.random.randint(0, 4)):
            dice.work(store)
        before = contents(store)
        known = set(store.ask(all_leads))
        done = dice.take_list(store)
        made = sorted(set(store.ask(all_leads)) - known)
        if done.changes is None or not made:
            return ""
        dice.only = made
        for _ in range(dice.random.randint(0, 8)):
            dice.work_on(store)
        after, last = contents(store), store.last_step()
        told = undo_whole(store, done.changes.step).result
        if not isinstance(told, Undone) or told.kept:
            return f"seed {seed}: something of the import is kept"
        if contents(store) != before:
            return f"seed {seed}: undone whole is not as before the import"
        if store.repair(settle_all):
            return f"seed {seed}: what is derived differs after undoing"
        for _ in range(store.last_step() - last):
            store.redo()
        if contents(store) != after:
            return f"seed {seed}: done again is not as before the undo"
        return f"seed {seed}: what is derived differs" if store.repair(settle_all) else ""
    finally:
        store.close()


def all_leads(session: Session) -> list[int]:
    return list(session.scalars(select(Lead.id)))


class NarrowDice(Dice):
    """Works on some leads only."""

    only: Sequence[int] = ()

    def leads(self, store: Store, most: int = 1) -> list[int]:
        there = [lead for lead in store.ask(all_leads) if lead in self.only]
        if not there:
            raise Refused
        return self.random.sample(there, min(len(there), self.random.randint(1, most)))

    def work_on(self, store: Store) -> None:
        """Something that is done to these leads."""
        self.clock.forward(minutes=30)
        doing = (self.edit, self.log, self.segments, self.move, self.follow_up, self.contact,
                 self.merge, self.part)  # fmt: skip
        with suppress(Refused):
            self.one(doing)(store)

    def contact(self, store: Store) -> object:
        values = {"contact.last_name": self.one(PEOPLE[:3])}
        return store.run(add_contact, self.leads(store)[0], values, main=self.one((True, False)))

    def merge(self, store: Store) -> object:
        pair = self.leads(store, 2)
        if len(pair) < 2:
            raise Refused
        same = self.one((None, True, False))
        return store.run(merge_leads, pair[0], pair[1], same_person=same)

    def part(self, store: Store) -> object:
        ours = LeadMerge.lead_id.in_(self.only)
        merges = store.ask(lambda s: list(s.scalars(select(LeadMerge.id).where(ours))))
        if not merges:
            raise Refused
        return store.run(split_lead, self.one(merges))


def figures(sequences: int) -> Iterable[Figure]:
    """Every second day begins with the sample in the store."""
    memory = Path("/dev/shm")
    where = memory if os.access(memory, os.W_OK) else None
    wrong = wrong_whole = 0
    with tempfile.TemporaryDirectory(prefix="leaddesk-undo-", dir=where) as folder:
        days = [Days(Path(folder), sample=sample) for sample in (False, True)]
        for seed in range(sequences):
            said = take_back_and_do_again(days[seed % 2], seed)
            wrong += bool(said)
            if said:
                print(said, flush=True)
        for seed in range(sequences // 5):
            said = take_back_whole(days[seed % 2], seed)
            wrong_whole += bool(said)
            if said:
                print(said, flush=True)
    yield Figure("undo: random sequences", sequences, ">= 1")
    yield Figure("undo: not as before, or not as after", wrong, "= 0")
    yield Figure("undo of an import whole: not as before, or not as after", wrong_whole, "= 0")
