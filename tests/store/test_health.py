"""Looking through a store beside the work, and saving what a damaged one still has."""

from __future__ import annotations

from pathlib import Path

import pytest

from leaddesk.derived.settle import settle, settle_all
from leaddesk.operations.sample import add_sample
from leaddesk.queries.lead_list import total_leads
from leaddesk.queries.store_check import check_store
from leaddesk.rules.problem import Problem
from leaddesk.store import health
from leaddesk.store.health import Stopped, is_whole
from leaddesk.store.opening import StoreRefused, quick_check
from leaddesk.store.salvage import salvage
from leaddesk.store.store import Store
from tests.conftest import Clock
from tests.store.test_files import add, names
from tests.store.test_journal import add_many


@pytest.fixture(scope="module")
def engine() -> str:
    """These are about the file."""
    return "sqlite"


MANY = [f"Maschinenbau Größe {n} GmbH & Co. KG" for n in range(3000)]


def damage(path: Path, text: str) -> None:
    """The leaf of the table in which this text stands is gone."""
    wanted = text.encode()
    data = path.read_bytes()
    for start in range(4096, len(data), 4096):
        if data[start] == 0x0D and wanted in data[start : start + 4096]:
            with path.open("r+b") as file:
                file.seek(start)
                file.write(b"\xff" * 4096)
            return
    raise AssertionError(f"{text} is nowhere")


def test_it_tells_how_far_it_is_and_can_be_stopped(bare_store: Store) -> None:
    bare_store.run(add_many, MANY)
    told: list[float] = []
    assert is_whole(bare_store.path, progress=told.append)
    assert is_whole(bare_store.path, thorough=True)
    assert told == sorted(told)
    assert 0 < told[0] <= told[-1] < 1
    with pytest.raises(Stopped):
        is_whole(bare_store.path, stop=lambda: True)


def test_a_large_store_is_looked_through_with_rests(
    bare_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare_store.run(add_many, MANY)
    rests: list[float] = []
    monkeypatch.setattr(health, "LARGE", 1)
    monkeypatch.setattr(health, "_WORK_S", 0)
    monkeypatch.setattr(health.time, "sleep", rests.append)
    assert is_whole(bare_store.path)
    assert rests and set(rests) == {health._REST_S}


def test_damage_is_found_while_somebody_reads(store_path: Path, clock: Clock) -> None:
    store = Store(store_path, who="Anna Berg", clock=clock)
    store.run(add_many, MANY)
    store.close()
    damage(store_path, "Größe 1500 GmbH")
    before = store_path.read_bytes()
    store = Store(store_path, who="Anna Berg", clock=clock)
    assert store.last_step() == 1
    assert not is_whole(store_path)
    assert not is_whole(store_path, thorough=True)
    with pytest.raises(StoreRefused, match="store_unreachable"):
        is_whole_of_a_failing_drive(store_path)
    store.gate.release(Problem("store_damaged"))
    store.close()
    assert store_path.read_bytes() == before


def is_whole_of_a_failing_drive(path: Path) -> bool:
    with pytest.MonkeyPatch.context() as patched:

        def fail(_path: Path) -> object:
            raise OSError(5, "Input/output error")

        patched.setattr(health, "connect_to_read", fail)
        return is_whole(path)


def test_what_can_be_read_of_a_damaged_store_is_saved(
    store: Store, tmp_path: Path, clock: Clock
) -> None:
    store.run(add_sample)
    store.run(add_many, MANY)
    leads, path = store.ask(total_leads), store.path
    store.close()
    damage(path, "Größe 1500 GmbH")
    before = path.read_bytes()
    assert not quick_check(path)
    told = salvage(path, tmp_path / "gerettet.leaddesk")
    assert "company" in told.broken
    assert 2900 < told.rows["company"] < 3030
    assert path.read_bytes() == before
    saved = Store(tmp_path / "gerettet.leaddesk", who="Anna Berg", settle=settle, clock=clock)
    saved.repair(settle_all)
    assert leads - 100 <= saved.ask(total_leads) <= leads
    figures = saved.ask(check_store, now=clock.now)
    assert figures.wrong["broken_references"] == 0
    assert figures.wrong["cards_that_differ"] == figures.wrong["counters_that_differ"] == 0
    saved.run(add, "Danach")
    assert names(saved.path)[-1] == "Danach", "no number is given twice"
    saved.close()


def test_a_file_of_which_nothing_can_be_read_leaves_nothing_behind(tmp_path: Path) -> None:
    broken = tmp_path / "leads.leaddesk"
    broken.write_bytes(b"SQLite format 3\x00" + b"x" * 9000)
    with pytest.raises(StoreRefused, match="nothing_readable"):
        salvage(broken, tmp_path / "neu.leaddesk")
    assert list(tmp_path.iterdir()) == [broken]
