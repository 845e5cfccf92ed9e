"""Days of work made up by dice: whatever was done can be taken back, and adds up at any time."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from leaddesk.derived.settle import settle
from leaddesk.models import Batch, Step
from leaddesk.queries.store_check import broken_references
from leaddesk.store.store import Store
from tests.conftest import Clock
from tests.operations.test_daily_work import assert_settled, derived
from tests.store.test_journal import dump
from torture.dice import Dice
from torture.undo import Days, take_back_and_do_again, take_back_last, take_back_whole


def sound(store: Store) -> None:
    assert_settled(store)
    assert store.ask(broken_references) == 0


@pytest.mark.parametrize("seed", range(2))
def test_a_day_taken_back_step_by_step_and_done_again(
    store: Store, clock: Clock, seed: int
) -> None:
    dice = Dice(seed, clock)
    states = [(dump(store), derived(store))]
    for _ in range(60):
        if dice.work(store):
            states.append((dump(store), derived(store)))
        assert_settled(store)
    assert len(states) > 20
    for state in reversed(states[:-1]):
        take_back_last(store)
        assert (dump(store), derived(store)) == state
    for state in states[1:]:
        store.redo()
        assert (dump(store), derived(store)) == state


@pytest.mark.parametrize("seed", range(2))
def test_two_desks_undo_in_each_others_way(store: Store, clock: Clock, seed: int) -> None:
    other = Store(store.address, who="Carla Özdemir", settle=settle, clock=clock)
    dice = Dice(seed, clock)
    for _ in range(90):
        desk = dice.one((store, other))
        turn = dice.random.random()
        if turn < 0.6:
            dice.work(desk)
        elif turn < 0.75:
            desk.undo()
        elif turn < 0.85:
            desk.redo()
        else:
            steps = desk.ask(lambda s: list(s.scalars(select(Step.id))))
            desk.undo(dice.one(steps))
        sound(desk)
        assert desk.ask(lambda s: s.scalar(select(Batch.id).where(Batch.state == "sent"))) is None
    other.close()


@pytest.mark.parametrize("sample", (False, True))
def test_short_days_end_where_they_began(tmp_path: Path, sample: bool) -> None:
    days = Days(tmp_path, sample=sample)
    assert [take_back_and_do_again(days, seed) for seed in range(8)] == [""] * 8


@pytest.mark.parametrize("sample", (False, True))
def test_an_import_taken_back_whole_leaves_nothing_behind(tmp_path: Path, sample: bool) -> None:
    days = Days(tmp_path, sample=sample)
    assert [take_back_whole(days, seed) for seed in range(8)] == [""] * 8
