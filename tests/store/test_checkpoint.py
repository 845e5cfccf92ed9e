"""What was committed is carried into the store by itself, and is there before it is."""

from __future__ import annotations

import pytest

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
