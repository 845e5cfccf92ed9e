"""What is readable is saved, whatever else fails at the same time; and what failed is told."""

from __future__ import annotations

import errno
from contextlib import closing
from io import FileIO
from pathlib import Path
from typing import Any

import pytest

from leaddesk import recovery
from leaddesk.derived.settle import settle_all
from leaddesk.models.work import Work
from leaddesk.recovery import save_readable
from leaddesk.store import salvage
from leaddesk.store.engine import connect
from leaddesk.store.opening import StoreRefused, quick_check
from leaddesk.store.salvage import PIECE
from torture.kept_stores import kept_stores, unpack


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return unpack(list(kept_stores().values())[-1], tmp_path / "leads.leaddesk")


def leads(path: Path) -> int:
    with closing(connect(path, read_only=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM lead").fetchone()[0])


def test_a_full_drive_is_not_told_as_nothing_readable(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "gerettet.leaddesk"
    real = salvage.connect

    def small(path: Path, **how: Any) -> Any:
        connection = real(path, **how)
        if path == target:
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count={pages + 3}")
        return connection

    monkeypatch.setattr(salvage, "connect", small)
    with pytest.raises(StoreRefused, match="disk_full"):
        salvage.salvage(kept, target)


def test_a_drive_that_fails_in_places_gives_the_rest(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = leads(kept)
    with closing(connect(kept, read_only=True)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'touchpoint'"
        page = connection.execute(query).fetchone()[0] - 1
    real = Path.open

    class Failing(FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() == page * PIECE:
                raise OSError(errno.EIO, "Input/output error")
            return super().read(size) or b""

    def opened(path: Path, *how: Any, **more: Any) -> Any:
        return Failing(path) if path == kept else real(path, *how, **more)

    monkeypatch.setattr(Path, "open", opened)
    told = salvage.salvage(kept, tmp_path / "gerettet.leaddesk")
    assert told.rows["lead"] == before
    assert told.broken == ("touchpoint",)


def test_what_is_saved_is_all_of_it_before_it_takes_the_place(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where its log can't be carried in, the log must not be thrown away."""
    before, damaged = leads(kept), kept.read_bytes()
    others: list[Any] = []

    def held(work: Work) -> int:
        draft = next(p for p in tmp_path.iterdir() if p.name.endswith(".saved"))
        other = connect(draft)
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM lead").fetchone()
        others.append(other)
        return settle_all(work)

    monkeypatch.setattr(recovery, "settle_all", held)
    with pytest.raises(StoreRefused, match="store_locked"):
        save_readable(kept, "Anna Berg")
    others[0].close()
    assert kept.read_bytes() == damaged
    assert [p.name for p in tmp_path.iterdir()] == [kept.name]
    monkeypatch.undo()
    aside = save_readable(kept, "Anna Berg")
    assert aside.read_bytes() == damaged
    assert quick_check(kept)
    assert leads(kept) == before
