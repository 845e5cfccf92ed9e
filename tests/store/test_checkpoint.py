"""What was committed is carried into the store by itself, and is there before it is."""

from __future__ import annotations

import pytest

from leaddesk.models import Setting
from leaddesk.models.work import Work
from leaddesk.store import checkpoint
from leaddesk.store.checkpoint import LONG
from leaddesk.store.home import FileHome
from leaddesk.store.store import Store
from tests.store.test_journal import add_lead, add_many, dump


@pytest.fixture(scope="module")
def engine() -> str:
    """These are about the file."""
    return "sqlite"


def test_a_long_log_is_carried_over_and_begins_anew(bare_store: Store) -> None:
    log = bare_store.path.with_name(bare_store.path.name + "-wal")
    before = bare_store.path.stat().st_size
    bare_store.run(add_many, [f"Maschinenbau Krüger {n} " + "x" * 250 for n in range(8_000)])
    assert log.stat().st_size > LONG
    bare_store.home.finish()
    assert bare_store.path.stat().st_size > before + LONG
    bare_store.run(add_lead, "Nordlicht AG")
    assert log.stat().st_size < LONG
    assert len(dump(bare_store)["company"]) == 8_001


def test_a_short_log_is_left_alone(bare_store: Store) -> None:
    bare_store.run(add_lead, "Nordlicht AG")
    assert isinstance(bare_store.home, FileHome)
    assert bare_store.home._checkpoints._thread is None


def test_steps_that_follow_each_other_begin_it_now_and_then(
    bare_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[int] = []
    monkeypatch.setattr(checkpoint, "LONG", 100_000)
    monkeypatch.setattr(checkpoint, "MORE", 200_000)
    # One that finds a reader in its way carries nothing over, so that the log never begins anew.
    monkeypatch.setattr(checkpoint.Checkpoints, "_carry_over", lambda _: begun.append(1))
    for number in range(60):
        bare_store.run(add_lead, f"Nordlicht {number} AG")
    bare_store.home.finish()
    log = bare_store.path.with_name(bare_store.path.name + "-wal").stat().st_size
    assert 0 < len(begun) <= 1 + log // 200_000


STEP = 300_000
"""Bytes that one step writes, at least."""


def test_the_log_begins_anew_while_steps_follow_each_other(
    bare_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoint, "LONG", 10**12)  # nobody carries it over in the background
    monkeypatch.setattr(checkpoint, "TOO_LONG", STEP)
    log = bare_store.path.with_name(bare_store.path.name + "-wal")

    def write(work: Work, number: int) -> None:
        work.title("test")
        work.add(Setting(key=f"röder {number}", value={"text": f"{number} ö" * (STEP // 4)}))

    longest = 0
    for number in range(12):
        bare_store.run(write, number)
        longest = max(longest, log.stat().st_size)
    assert STEP < longest < 6 * STEP
