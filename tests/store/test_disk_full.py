"""No room, or a drive that fails: said, nothing lost, and on it goes when there is room again."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.sample import add_sample
from leaddesk.store.opening import StoreRefused, quick_check, refusal_of
from leaddesk.store.store import Store
from torture.contents import contents
from torture.disk import Filled, fill, furnish, small_drive
from torture.faults import WRITERS, fail_each_call
from torture.kill_work import list_of


@pytest.fixture(scope="module")
def engine() -> str:
    """These are about the file."""
    return "sqlite"


MANY = list_of(Random(1), 400)


@contextmanager
def pages_limited(store: Store, more: int) -> Iterator[None]:
    """The store may grow by so many pages and no further."""
    assert store._writer is not None
    with store._writer.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + more}")
    yield
    with store._writer.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")


@contextmanager
def file_size_limited(size: int) -> Iterator[None]:
    """No file of this process may grow beyond so many bytes."""
    resource = pytest.importorskip("resource")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)


@pytest.mark.parametrize("more", (0, 1, 9, 60, 150))
def test_an_import_without_room_writes_nothing(store: Store, more: int) -> None:
    store.run(add_sample)
    before = contents(store)
    with pages_limited(store, more), pytest.raises(StoreRefused, match="disk_full"):
        store.run(import_leads, MANY, "Messe", "Messe.xlsx")
    assert contents(store) == before
    store.run(import_leads, MANY, "Messe", "Messe.xlsx")
    store.undo()
    assert contents(store) == before


def test_a_write_that_fails_is_no_damage(store: Store, store_path: Path) -> None:
    store.run(add_sample)
    before = contents(store)
    log = store_path.with_name(store_path.name + "-wal").stat().st_size
    with file_size_limited(log + 100_000):
        with pytest.raises(StoreRefused) as refused:
            store.run(import_leads, MANY, "Messe", "Messe.xlsx")
        assert refused.value.problem.code in ("disk_full", "store_unreachable")
        assert contents(store) == before
    store.run(import_leads, MANY, "Messe", "Messe.xlsx")
    assert quick_check(store_path)


def test_an_error_on_a_drive_without_room_is_said_to_be_that(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    for free, code in ((1_000, "disk_full"), (10**9, "store_unreachable")):
        usage = type(shutil.disk_usage(store_path.parent))(2 * 10**9, 0, free)
        monkeypatch.setattr(shutil, "disk_usage", lambda folder, told=usage: told)
        refused = refusal_of(error, store_path)
        assert refused is not None
        assert refused.problem.code == code


@pytest.mark.parametrize("number", (errno.EIO, errno.ENXIO, errno.ESTALE, errno.ETIMEDOUT))
def test_an_error_of_the_drive_is_never_taken_for_damage(number: int) -> None:
    refused = refusal_of(OSError(number, os.strerror(number)), Path("leads.leaddesk"))
    assert refused is not None
    assert refused.problem.code == "store_unreachable"


@pytest.mark.parametrize(
    ("text", "code"),
    (
        ("disk I/O error", "store_unreachable"),
        ("database or disk is full", "disk_full"),
        ("locking protocol", "store_locked"),
        ("database disk image is malformed", "store_damaged"),
        ("vtable constructor failed: lead_search", "store_damaged"),
        ("Could not decode to UTF-8 column 'city' with text 'Full\ufffd'", "store_damaged"),
    ),
)
def test_what_the_driver_says_is_told_apart(text: str, code: str) -> None:
    refused = refusal_of(sqlite3.OperationalError(text), Path("leads.leaddesk"))
    assert refused is not None
    assert refused.problem.code == code


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store of some leads in "origin"."""
    folder = tmp_path_factory.mktemp("furnished")
    furnish(folder / "origin")
    return folder


@pytest.mark.parametrize("name", WRITERS)
def test_each_call_that_can_fail(furnished: Path, name: str) -> None:
    error = (errno.ENOSPC, errno.EIO, errno.EACCES)[WRITERS.index(name) % 3]
    times, faults = fail_each_call(furnished, (name,), error)
    assert faults == []
    assert times > 1


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="to mount a drive takes root")
def test_a_full_drive(furnished: Path, tmp_path: Path) -> None:
    filled = Filled()
    try:
        with small_drive(tmp_path / "drive") as drive:
            for free, name in enumerate(("save", "import", "backup", "migration")):
                fill(drive, furnished / "origin", name, 30_000 * free, filled)
    except OSError as error:
        pytest.skip(f"no drive can be mounted here: {error}")
    assert filled.faults == []
    assert sum(filled.refused.values()) >= 3
