"""One store takes the place of another: broken off anywhere, a whole store is there."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from leaddesk.models import Company
from leaddesk.models.work import Work
from leaddesk.store import backup, files, upgrade
from leaddesk.store.engine import connect
from leaddesk.store.opening import StoreRefused, look_at, quick_check
from leaddesk.store.store import Store
from tests.conftest import Clock
from torture.newer import NEXT

TODAY = upgrade.HEAD


def add(work: Work, name: str) -> None:
    work.add(Company(name=name, created_at=work.now))


def names(path: Path) -> list[str]:
    with closing(connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT name FROM company ORDER BY id")]


@pytest.fixture
def crashed(store_path: Path, tmp_path: Path, clock: Clock) -> Path:
    """A store whose program was killed: what was committed last is in its log alone."""
    store = Store(store_path, who="Anna Berg", clock=clock)
    store.run(add, "Größe & Söhne KG")
    folder = tmp_path / "Läden"
    folder.mkdir()
    path = folder / "leads.leaddesk"
    for suffix in ("", "-wal"):
        shutil.copy(files.companion(store_path, suffix), files.companion(path, suffix))
    store.close()
    return path


class Break(BaseException):
    """The power goes."""


def breaking(monkeypatch: pytest.MonkeyPatch, at: int) -> Callable[[], int]:
    """The file operation number `at` does not come about; returns how many there were."""
    count = 0

    def wrap(owner: Any, name: str) -> None:
        real = getattr(owner, name)

        def counted(*args: Any, **more: Any) -> Any:
            nonlocal count
            count += 1
            if count == at:
                raise Break
            return real(*args, **more)

        monkeypatch.setattr(owner, name, counted)

    for owner, name in ((Path, "replace"), (Path, "unlink"), (files.os, "link")):
        wrap(owner, name)
    return lambda: count


def test_a_new_store_is_not_damaged_by_the_log_of_one_deleted(crashed: Path) -> None:
    crashed.unlink()
    upgrade.create(crashed)
    assert quick_check(crashed)
    assert names(crashed) == []


def break_everywhere(
    monkeypatch: pytest.MonkeyPatch, store: Path, work: Callable[[], object], whole: list[list[str]]
) -> None:
    """Do the work on the same files over and over, broken off at each file operation in turn."""
    origin = store.parent.with_name("origin")
    shutil.copytree(store.parent, origin)
    for at in range(1, 40):
        shutil.rmtree(store.parent)
        shutil.copytree(origin, store.parent)
        with monkeypatch.context() as patched:
            count = breaking(patched, at)
            try:
                work()
            except Break:
                broken = True
            else:
                broken = count() >= at
        assert quick_check(store), at
        assert names(store) in whole, at
        work()
        assert names(store) == whole[-1]
        if not broken:
            return
    raise AssertionError("no end to it")


def test_a_restore_broken_off_leaves_a_whole_store(
    crashed: Path, tmp_path: Path, empty_store_file: Path, clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    break_everywhere(
        monkeypatch,
        crashed,
        lambda: backup.restore(empty_store_file, crashed, clock.now),
        [["Größe & Söhne KG"], []],
    )


def test_what_was_restored_over_is_kept_each_time(
    crashed: Path, empty_store_file: Path, clock: Clock
) -> None:
    first = backup.restore(empty_store_file, crashed, clock.now)
    second = backup.restore(empty_store_file, crashed, clock.now)
    assert first is not None
    assert second is not None
    assert names(first) == ["Größe & Söhne KG"]
    assert names(second) == []


def test_a_store_in_use_is_not_restored_over(
    store_path: Path, empty_store_file: Path, clock: Clock
) -> None:
    store = Store(store_path, who="Anna Berg", clock=clock)
    store.run(add, "Alpha")
    with pytest.raises(StoreRefused, match="store_locked"):
        backup.restore(empty_store_file, store_path, clock.now)
    store.run(add, "Beta")
    store.close()
    assert names(store_path) == ["Alpha", "Beta"]


def become_newer(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on a program whose schema is one migration further."""

    def migrate(path: Path) -> None:
        with closing(connect(path)) as connection:
            connection.execute("CREATE TABLE IF NOT EXISTS more (id INTEGER PRIMARY KEY)")
            connection.execute(f"UPDATE alembic_version SET version_num = '{NEXT}'")

    monkeypatch.setattr(upgrade, "HEAD", NEXT)
    monkeypatch.setattr(upgrade, "KNOWN", frozenset({TODAY, NEXT}))
    monkeypatch.setattr(upgrade, "migrate", migrate)


def test_an_upgrade_broken_off_leaves_a_whole_store(
    crashed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    become_newer(monkeypatch)
    break_everywhere(
        monkeypatch,
        crashed,
        lambda: upgrade.upgrade(crashed, look_at(crashed)),
        [["Größe & Söhne KG"]],
    )
    assert look_at(crashed) == NEXT
    kept = crashed.with_name(f"leads.leaddesk.pre-{TODAY}")
    assert look_at(kept) == TODAY
    assert names(kept) == ["Größe & Söhne KG"]


def test_what_an_upgrade_kept_is_not_rotated_out_by_trying_again(
    store_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = shutil.copy(store_path, store_path.with_name("alt"))
    with monkeypatch.context() as patched:
        become_newer(patched)
        upgrade.upgrade(store_path, TODAY)
    shutil.copy(first, store_path)  # somebody went back, and went on
    store = Store(store_path, who="Anna Berg", clock=clock)
    store.run(add, "Nordlicht AG")
    store.close()
    become_newer(monkeypatch)
    upgrade.upgrade(store_path, TODAY)
    assert names(store_path.with_name(f"leads.leaddesk.pre-{TODAY}")) == []
    assert names(store_path.with_name(f"leads.leaddesk.pre-{TODAY}-2")) == ["Nordlicht AG"]


def test_a_store_in_use_by_an_older_program_is_not_upgraded(
    store_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(store_path, who="Anna Berg", clock=clock)
    store.run(add, "Alpha")
    become_newer(monkeypatch)
    with pytest.raises(StoreRefused, match="store_locked"):
        upgrade.upgrade(store_path, TODAY)
    store.run(add, "Beta")
    store.close()
    assert names(store_path) == ["Alpha", "Beta"]
    upgrade.upgrade(store_path, TODAY)
    assert names(store_path) == ["Alpha", "Beta"]
