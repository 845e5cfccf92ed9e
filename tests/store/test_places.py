"""A network drive or cloud folder gets no log; readers and the writer work there all the same."""

from __future__ import annotations

import shutil
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from leaddesk.rules.places import Place
from leaddesk.store import engine, mounts
from leaddesk.store.engine import connect
from leaddesk.store.store import Store
from tests.conftest import Clock
from tests.store.test_files import add, names

MOUNTED = (
    "/dev/sda2 / ext4 rw 0 0\n"
    "//nas/daten /mnt/Gr\\303\\266\\303\\237e\\040KG cifs rw 0 0\n"
    "systemd-1 /net autofs rw 0 0\n"
    "nas:/v /net/nas nfs4 rw 0 0\n"
)


def test_the_innermost_mount_says_the_kind() -> None:
    table = list(mounts._from_table(MOUNTED))
    assert mounts.file_system_of("/home/anna", table) == "ext4"
    assert mounts.file_system_of("/net/nas/leads.leaddesk", table) == "nfs4"
    assert mounts.file_system_of("/net/nasen", table) == "ext4"
    plain = [("/mnt/Größe KG", "cifs"), *table]
    assert mounts.file_system_of("/mnt/Größe KG/leads.leaddesk", plain) == "cifs"


def test_a_line_of_the_command_mount_is_read() -> None:
    line = mounts._MOUNT_LINE.match("//anna@nas/daten on /Volumes/daten (smbfs, nodev, nosuid)")
    assert line is not None
    assert (line["where"], line["kind"]) == ("/Volumes/daten", "smbfs")


def test_a_link_into_a_cloud_folder_is_seen_through(tmp_path: Path) -> None:
    cloud = tmp_path / "Nextcloud"
    cloud.mkdir()
    (tmp_path / "Eigene").symlink_to(cloud)
    assert mounts.place_of(tmp_path / "Eigene" / "leads.leaddesk") is Place.CLOUD
    assert mounts.place_of(tmp_path / "leads.leaddesk") is Place.LOCAL


@pytest.fixture
def cloud_path(empty_store_file: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "OneDrive - Größe & Söhne GmbH"
    folder.mkdir()
    return Path(shutil.copy(empty_store_file, folder / "leads.leaddesk"))


def beside(path: Path) -> set[str]:
    return {other.name for other in path.parent.iterdir()} - {path.name}


def test_there_is_no_log_in_a_cloud_folder(cloud_path: Path, clock: Clock) -> None:
    store = Store(cloud_path, who="Anna Berg", clock=clock)
    store.run(add, "Größe & Söhne KG")
    assert beside(cloud_path) == set()
    with store._writer.connect() as connection:  # type: ignore[union-attr]
        assert connection.scalar(text("PRAGMA journal_mode")) == "delete"
        assert connection.scalar(text("PRAGMA synchronous")) == 2
    store.close()
    assert names(cloud_path) == ["Größe & Söhne KG"]


def test_a_store_comes_into_the_cloud_with_its_log_and_leaves_it_again(
    cloud_path: Path, store_path: Path, clock: Clock
) -> None:
    store = Store(store_path, who="Anna Berg", clock=clock)
    store.run(add, "Änderung im Log")
    for suffix in ("", "-wal"):
        name = store_path.name + suffix
        shutil.copy(store_path.with_name(name), cloud_path.with_name(name))
    store.close()
    moved = Store(cloud_path, who="Anna Berg", clock=clock)
    moved.run(add, "Wolke")
    assert beside(cloud_path) == set()
    moved.close()
    shutil.copy(cloud_path, store_path)
    back = Store(store_path, who="Anna Berg", clock=clock)
    back.run(add, "Wieder hier")
    assert store_path.with_name(store_path.name + "-wal").exists()
    back.close()
    assert names(store_path) == ["Änderung im Log", "Wolke", "Wieder hier"]


def test_a_change_waits_for_a_reader_without_a_log(cloud_path: Path, clock: Clock) -> None:
    store = Store(cloud_path, who="Anna Berg", clock=clock)
    reading, written = threading.Event(), threading.Event()

    def read_long(session: Session) -> bool:
        session.execute(text("SELECT * FROM company")).all()
        reading.set()
        return written.wait(0.2)

    def write() -> None:
        assert reading.wait(5)
        store.run(add, "Geduldig")
        written.set()

    writer = threading.Thread(target=write)
    writer.start()
    assert not store.ask(read_long), "the change came before the reader was done"
    writer.join()
    store.close()
    assert names(cloud_path) == ["Geduldig"]


def test_nothing_large_keeps_readers_out_before_its_end(cloud_path: Path, clock: Clock) -> None:
    store = Store(cloud_path, who="Anna Berg", clock=clock)
    with store._writer.begin() as writer:  # type: ignore[union-attr]
        writer.execute(text("PRAGMA cache_size=-100"))
        writer.execute(text("CREATE TABLE much (a)"))
        writer.execute(text("INSERT INTO much VALUES (:a)"), [{"a": "x" * 1000}] * 2000)
        assert store.ask(lambda s: s.scalar(text("SELECT count(*) FROM company"))) == 0
    store.close()


def test_what_a_build_of_sqlite_leaves_out_is_noticed(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_AS_READ_BACK", {"secure_delete": 7})
    with closing(connect(store_path)) as connection, pytest.raises(RuntimeError, match="secure"):
        engine._prepare(connection, read_only=False, log=True)
    monkeypatch.setattr(engine, "sqlite_version", lambda: "3.40.1")
    with pytest.raises(RuntimeError, match="can lose commits"):
        connect(store_path)
