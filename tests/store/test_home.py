"""A store in a file: how it is opened, and that nothing stays open where that fails."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest
from sqlcipher3.dbapi2 import OperationalError

from leaddesk.rules.problem import Problem
from leaddesk.server_window import desk_on
from leaddesk.store import engine as file_engine
from leaddesk.store import home
from leaddesk.store.engine import connect
from leaddesk.store.files import make_single
from leaddesk.store.opening import StoreRefused
from leaddesk.store.steps import collector_at_rest
from leaddesk.store.store import Store
from torture.newer import newer

FDS = Path("/proc/self/fd")


@pytest.mark.skipif(not FDS.exists(), reason="only Linux tells which files are open")
def test_who_tries_again_and_again_holds_nothing_open(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (file_engine, home):
        monkeypatch.setattr(module, "has_log", lambda path: False)
    monkeypatch.setattr(file_engine, "PATIENT_SECONDS", 0.01)
    monkeypatch.setattr(file_engine, "BUSY_SECONDS", 0.01)
    with closing(connect(store_path)) as other, collector_at_rest():
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN IMMEDIATE")
        before = len(list(FDS.iterdir()))
        for _ in range(20):
            with pytest.raises(StoreRefused, match="store_locked"):
                Store(store_path, who="Anna Berg")
        assert len(list(FDS.iterdir())) < before + 10


def test_a_desk_that_cannot_begin_leaves_the_store_closed(store_path: Path) -> None:
    store = Store(store_path, who="Anna Berg")

    def broken(store: Store) -> None:
        store.last_step()  # a reader has it open
        raise StoreRefused(Problem("store_damaged"))

    with pytest.raises(StoreRefused, match="store_damaged"):
        desk_on(store, broken)
    make_single(store_path)  # refused as long as anybody has it open


def test_who_only_reads_beside_another_computer_brings_nothing_up(
    store_path: Path, tmp_path: Path
) -> None:
    before = store_path.read_bytes()
    with newer(tmp_path / "newer"), pytest.raises(StoreRefused, match="store_older"):
        Store(store_path, who="Anna Berg", read_only=True)
    with closing(Store(store_path, who="Anna Berg", read_only=True)) as store:
        assert store.last_step() == 0
        assert store.read_only_code == "store_elsewhere"
        assert store._writer is None
    assert store_path.read_bytes() == before
    assert list(tmp_path.glob("*.pre-*")) == []


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/Läden/50 % #1?/a.leaddesk"), "/L%C3%A4den/50%20%25%20%231%3F/a.leaddesk"),
        (PureWindowsPath("C:/Läden/a.leaddesk"), "/C%3A/L%C3%A4den/a.leaddesk"),
        (PureWindowsPath(r"\\büro-2\Vertrieb\a.leaddesk"), "//b%C3%BCro-2/Vertrieb/a.leaddesk"),
    ],
)
def test_a_path_as_sqlite_wants_it(path: PurePath, uri: str) -> None:
    """The name of a server where other URIs have it is refused by SQLite."""
    assert file_engine.file_uri(path) == f"file://{uri}"


def test_two_slashes_before_a_path_are_no_hindrance(store_path: Path) -> None:
    with closing(connect(Path(f"//{store_path}"), read_only=True)) as connection:
        assert connection.execute("SELECT count(*) FROM lead").fetchone() == (0,)


def test_who_waits_to_write_asks_again_and_again(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's own waiting asks ever less often: others who come later go before."""
    monkeypatch.setattr(file_engine, "SLICE_MS", 1)
    writer = file_engine.make_engine(store_path, read_only=False)
    asked: list[str] = []
    with closing(connect(store_path)) as other, writer.connect() as connection:
        other.execute("BEGIN IMMEDIATE")

        def ask(sql: str) -> None:
            asked.append(sql)
            if asked.count("BEGIN IMMEDIATE") == 3:
                other.execute("COMMIT")

        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_trace_callback(ask)
        with connection.begin():
            driver.set_trace_callback(None)
    writer.dispose()
    assert asked.count("BEGIN IMMEDIATE") == 3


def test_what_is_wrong_otherwise_is_not_waited_for(store_path: Path) -> None:
    """A second BEGIN is an error that no waiting mends; it is told at once."""
    writer = file_engine.make_engine(store_path, read_only=False)
    asked: list[str] = []
    with writer.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("BEGIN")
        driver.set_trace_callback(asked.append)
        with pytest.raises(OperationalError, match="within a transaction"):
            connection.begin()
    writer.dispose()
    assert asked.count("BEGIN IMMEDIATE") <= 1
