"""Opening: what is refused stays as it was, with what lies beside it; trouble is no damage."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from leaddesk.rules.problem import Problem
from leaddesk.store import opening
from leaddesk.store.engine import connect
from leaddesk.store.opening import StoreRefused, look_at, quick_check, refusal_of
from leaddesk.store.store import Store
from tests.conftest import Clock
from tests.store.test_files import add, names


@pytest.fixture(scope="module")
def engine() -> str:
    """These are about the file."""
    return "sqlite"


def killed(path: Path, folder: Path, clock: Clock, *statements: str) -> Path:
    """A store whose program was killed: what it did last is in the log alone."""
    store = Store(path, who="Anna Berg", clock=clock)
    store.run(add, "Größe & Söhne KG")
    with closing(connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        folder.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(path.with_name(path.name + suffix), folder / (path.name + suffix))
    store.close()
    return folder / path.name


def state(path: Path) -> dict[str, tuple[bytes, int]]:
    """Bytes and time of the file and its log; the memory its users share is nobody's data."""
    return {
        other.name: (other.read_bytes(), other.stat().st_mtime_ns)
        for other in path.parent.iterdir()
        if not other.name.endswith("-shm")
    }


def test_a_newer_store_is_refused_with_its_log_as_they_were(
    store_path: Path, tmp_path: Path, clock: Clock
) -> None:
    newer = "UPDATE alembic_version SET version_num = '9999'"
    path = killed(store_path, tmp_path / "neu", clock, newer)
    before = state(path)
    assert len(before) == 2
    with pytest.raises(StoreRefused) as refused:
        Store(path, who="Anna Berg", clock=clock)
    assert refused.value.problem.code == "store_newer"
    assert refused.value.problem.args["version"] == "9999"
    assert state(path) == before


def test_nothing_is_laid_beside_a_store_that_is_looked_at(store_path: Path) -> None:
    before = state(store_path)
    assert look_at(store_path)
    assert state(store_path) == before
    assert [other.name for other in store_path.parent.iterdir()] == [store_path.name]


def test_a_foreign_database_is_refused_as_it_was(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "anderes.db"
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("CREATE TABLE kunden (name)")
        connection.commit()
    before = state(path)
    with pytest.raises(StoreRefused, match="store_foreign"):
        Store(path, who="Anna Berg", clock=clock)
    assert state(path) == before


def test_what_a_killed_program_left_in_a_journal_is_put_back(
    store_path: Path, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "Abbruch"
    folder.mkdir()
    with closing(connect(store_path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA cache_size=5")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE much (a)")
        rows = [("x" * 1000,) for _ in range(500)]
        connection.executemany("INSERT INTO much VALUES (?)", rows)  # spills into the file
        for suffix in ("", "-journal"):
            name = store_path.name + suffix
            shutil.copy(store_path.with_name(name), folder / name)
        connection.execute("ROLLBACK")
    path = folder / store_path.name
    assert quick_check_says(path) == "store_readonly", "no damage: it wants to be put back"
    store = Store(path, who="Anna Berg", clock=clock)
    tables = store.ask(lambda s: s.scalars(text("SELECT name FROM sqlite_master")).all())
    store.run(add, "Danach")
    store.close()
    assert "much" not in tables
    assert names(path) == ["Danach"]


def quick_check_says(path: Path) -> object:
    try:
        return quick_check(path)
    except StoreRefused as refused:
        return refused.problem.code


class Failing:
    """A connection whose drive fails at the question of that number."""

    def __init__(self, connection: Any, said: str) -> None:
        self._connection, self._said = connection, said

    def execute(self, query: str) -> Any:
        if query.startswith("PRAGMA quick_check") or "alembic" in query:
            raise dbapi2.OperationalError(self._said)
        return self._connection.execute(query)

    def close(self) -> None:
        self._connection.close()


@pytest.mark.parametrize(
    ("said", "code"),
    [("disk I/O error", "store_unreachable"), ("unable to open database file", "store_unreachable"),
     ("database is locked", "store_locked"), ("out of memory", "store_unreachable"),
     ("database disk image is malformed", False)],
)  # fmt: skip
def test_a_drive_that_fails_is_no_damage(
    store_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, code: object
) -> None:
    real = opening.connect
    monkeypatch.setattr(opening, "connect", lambda path, **how: Failing(real(path, **how), said))
    assert quick_check_says(store_path) == code


def test_readers_leave_a_left_log_where_it_is_and_the_end_carries_it_in(
    store_path: Path, tmp_path: Path, clock: Clock
) -> None:
    path = killed(store_path, tmp_path / "weg", clock)
    before = state(path)
    store = Store(path, who="Anna Berg", clock=clock)
    assert store.last_step() == 1
    assert state(path) == before
    store.close()
    assert list(state(path)) == [path.name]
    assert names(path) == ["Größe & Söhne KG"]


def test_a_store_found_damaged_stays_as_it_is(
    store_path: Path, tmp_path: Path, clock: Clock
) -> None:
    path = killed(store_path, tmp_path / "weg", clock)
    before = state(path)
    store = Store(path, who="Anna Berg", clock=clock)
    store.gate.hold()
    store.gate.release(Problem("store_damaged", args={"path": str(path)}))
    with pytest.raises(StoreRefused, match="store_damaged"):
        store.run(add, "Nein")
    store.close()
    assert state(path) == before


def test_a_change_waits_for_the_word_and_not_for_ever(
    bare_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("leaddesk.store.gate.HOLD_S", 0.01)
    bare_store.gate.hold()
    bare_store.run(add, "Alpha")
    assert names(bare_store.path) == ["Alpha"]


@pytest.fixture
def frozen(store_path: Path, tmp_path: Path, clock: Clock) -> Iterator[Path]:
    """In a folder that takes no files, with a log left behind."""
    path = killed(store_path, tmp_path / "Nur lesen", clock)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    yield path
    path.parent.chmod(0o755)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="modes mean little on Windows")
def test_a_log_in_a_folder_that_takes_no_files_is_read(
    frozen: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(frozen)
    if os.geteuid() == 0:  # whom no mode stops: the errors that others get
        monkeypatch.setattr("leaddesk.store.engine._log_out_of_reach", lambda path: True)
        monkeypatch.setattr("leaddesk.store.home.writable", lambda path: False)
    store = Store(frozen, who="Anna Berg", clock=clock)
    assert store.read_only
    assert store.last_step() == 1
    with pytest.raises(StoreRefused, match="store_readonly"):
        store.run(add, "Nein")
    store.close()
    assert state(frozen) == before


def test_errors_of_the_driver_have_their_sentence() -> None:
    for said, code in (
        ("database or disk is full", "disk_full"),
        ("attempt to write a readonly database", "store_readonly"),
        ("file is not a database", "store_damaged"),
    ):
        refused = refusal_of(dbapi2.OperationalError(said), Path("x"))
        assert refused is not None and refused.problem.code == code
    assert refusal_of(ValueError("else"), Path("x")) is None
