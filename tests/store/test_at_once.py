"""Two programs make, bring up or bring back one store at once: nothing of either is lost."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from leaddesk.store import backup, engine, files, home, upgrade
from leaddesk.store.backup import back_up, restore
from leaddesk.store.engine import connect
from leaddesk.store.opening import StoreRefused, look_at, quick_check
from leaddesk.store.store import Store
from tests.conftest import Clock
from tests.store.test_files import add, names
from torture.newer import NEXT, newer

FIRST, SECOND = "Größe & Söhne KG", "Bräu <b>Ulm</b>"

TODAY = upgrade.HEAD


def instead(
    monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, between: Callable[[], object]
) -> None:
    """Just before the first call of this function another program comes by."""
    real, came = getattr(owner, name), []

    def late(*args: Any, **more: Any) -> Any:
        if not came:
            came.append(True)
            between()
        return real(*args, **more)

    monkeypatch.setattr(owner, name, late)


def filled(path: Path, clock: Clock, *companies: str) -> None:
    with closing(Store(path, who="Anna Berg", clock=clock)) as store:
        for name in companies:
            store.run(add, name)


@pytest.mark.parametrize("links", [True, False])
def test_who_makes_a_store_later_leaves_that_of_the_first(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    path = tmp_path / "neu.leaddesk"
    if not links:
        monkeypatch.setattr(files.os, "link", no_links)

    def another() -> None:
        upgrade.create(path)
        filled(path, clock, FIRST)

    instead(monkeypatch, upgrade, "migrate", another)
    with pytest.raises(FileExistsError):
        upgrade.create(path)
    assert names(path) == [FIRST]
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def no_links(*_: Any) -> None:
    raise OSError("no links on this drive")


def test_who_brings_a_store_up_at_the_same_time_is_refused(
    store_path: Path, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The draft of the first became an empty file under its hands, and took the store's place."""
    filled(store_path, clock, FIRST, SECOND)
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.1)
    refused: list[str] = []

    def another() -> None:
        with pytest.raises(StoreRefused) as told:
            upgrade.upgrade(store_path, TODAY)
        refused.append(told.value.problem.code)

    with newer(tmp_path / "newer"):
        instead(monkeypatch, upgrade, "migrate", another)
        upgrade.upgrade(store_path, TODAY)
        assert refused == ["store_locked"]
        assert look_at(store_path) == NEXT
        assert names(store_path) == [FIRST, SECOND]


def test_without_a_log_who_brings_a_store_up_later_leaves_that_of_the_first(
    store_path: Path, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (engine, home, backup, upgrade):
        monkeypatch.setattr(module, "has_log", lambda path: False)
    filled(store_path, clock, FIRST)

    with newer(tmp_path / "newer"):
        instead(
            monkeypatch, upgrade, "make_single", lambda: filled(store_path, clock, SECOND)
        )  # brings it up, and writes
        with pytest.raises(StoreRefused, match="store_locked"):
            upgrade.upgrade(store_path, TODAY)
        assert sorted(names(store_path)) == sorted([FIRST, SECOND])
    kept = [p for p in tmp_path.iterdir() if ".pre-" in p.name and p.samefile(store_path)]
    assert kept == []


def test_two_that_bring_a_backup_back_keep_all_there_was(
    store_path: Path, tmp_path: Path, empty_store_file: Path, clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    filled(store_path, clock, FIRST)
    other = back_up(store_path, tmp_path / "sicher.leaddesk")
    filled(store_path, clock, SECOND)
    instead(
        monkeypatch, backup, "keep_as", lambda: restore(other, store_path, clock.now)
    )  # in the same second: both would call what they keep the same
    restore(empty_store_file, store_path, clock.now)
    assert names(store_path) == []
    kept = [sorted(names(p)) for p in tmp_path.glob("*.before-restore-*")]
    assert sorted(kept) == sorted([[FIRST], sorted([FIRST, SECOND])])
    assert quick_check(store_path)


@pytest.mark.parametrize("at_work", ["BEGIN IMMEDIATE", "SELECT id FROM company"])
def test_without_a_log_nothing_is_brought_back_over_what_is_being_written(
    store_path: Path, empty_store_file: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch,
    at_work: str,
) -> None:  # fmt: skip
    """The journal of the other one's step was taken away, and what it wrote was put aside."""
    for module in (engine, home, backup, upgrade):
        monkeypatch.setattr(module, "has_log", lambda path: False)
    filled(store_path, clock, FIRST, SECOND)
    with closing(connect(store_path)) as other:
        cursor = other.execute(at_work)
        cursor.fetchone()
        with pytest.raises(StoreRefused, match="store_locked"):
            restore(empty_store_file, store_path, clock.now)
    assert names(store_path) == [FIRST, SECOND]


def test_a_store_that_is_worked_with_is_not_backed_up_over(
    store_path: Path, tmp_path: Path, clock: Clock
) -> None:
    """Its log would have become part of the copy."""
    theirs = tmp_path / "team.leaddesk"
    upgrade.create(theirs)
    filled(store_path, clock, FIRST)
    with closing(Store(theirs, who="Jörg Weiß", clock=clock)) as store:
        store.run(add, SECOND)
        with pytest.raises(StoreRefused, match="store_locked"):
            back_up(store_path, theirs)
    assert names(theirs) == [SECOND]
    assert names(back_up(store_path, theirs)) == [FIRST]


def test_what_killed_programs_left_of_drafts_goes_in_time(
    store_path: Path, tmp_path: Path, empty_store_file: Path, clock: Clock
) -> None:
    left = [tmp_path / f"{store_path.name}.12ab34cd{kind}" for kind in (".restoring", ".new")]
    fresh = tmp_path / f"{store_path.name}.56ef78ab.restoring"
    for draft in (*left, fresh):
        draft.write_bytes(b"Bernd Kr\xc3\xbcger")
    before = time.time() - files.LEFT_S - 60
    for draft in left:
        os.utime(draft, (before, before))
    restore(empty_store_file, store_path, clock.now)
    assert [draft.exists() for draft in (*left, fresh)] == [False, True, True]
