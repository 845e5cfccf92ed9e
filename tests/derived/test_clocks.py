"""The clocks that are kept are those that follow from the facts, after all that can happen."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select

from leaddesk.derived.clocks import drifted_clocks
from leaddesk.derived.settle import settle_all
from leaddesk.models import LeadClock
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.set_up import set_up_store
from leaddesk.rules.checks import CheckContext, prepare
from leaddesk.rules.list_rows import Duplicates
from leaddesk.store.store import Store
from tests.conftest import Clock
from torture.dice import Dice

COLUMNS = {0: "company.name", 1: "contact.email", 2: "lead.stage"}


def running(store: Store) -> int:
    return store.ask(lambda s: s.scalar(select(func.count()).select_from(LeadClock))) or 0


@pytest.fixture
def ready(store: Store) -> Store:
    store.run(set_up_store, name=store.who, initials="AB")
    return store


def test_leads_of_a_list_have_the_clocks_of_their_stages(ready: Store) -> None:
    checker = prepare(COLUMNS, CheckContext(today=date(2025, 11, 24)))
    cells = [("Größe GmbH", "a@groesse.example", "MQL"), ("Süd AG", "b@sued.example", "kalt"),
             ("Nord AG", "c@nord.example", "")]  # fmt: skip
    rows = [checker.check(number, row) for number, row in enumerate(cells, 2)]
    ready.run(import_leads, rows, "Messe", "messe.xlsx", Duplicates.FILL)
    found = running(ready)
    assert found
    assert ready.ask(drifted_clocks) == 0
    ready.undo()
    assert running(ready) == 0
    ready.redo()
    assert running(ready) == found
    assert ready.ask(drifted_clocks) == 0


@pytest.mark.parametrize("seed", range(4))
def test_after_days_of_work_they_are_what_follows(ready: Store, clock: Clock, seed: int) -> None:
    dice = Dice(seed, clock)
    for _ in range(30):
        dice.work(ready)
        assert ready.ask(drifted_clocks) == 0
    before = running(ready)
    ready.repair(settle_all)
    assert running(ready) == before
