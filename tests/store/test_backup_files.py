"""Which files are backups of a store, and which only look like some."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest

from leaddesk.rules.backup_plan import Why
from leaddesk.store import upgrade
from leaddesk.store.backup import restore
from leaddesk.store.backup_files import backups_in, contents, kept_beside
from leaddesk.store.opening import StoreRefused
from tests.conftest import Clock
from tests.store.test_files import add, names
from tests.store.test_own_backups import Kept
from tests.store.test_own_backups import kept as kept
from torture.newer import newer


def test_backups_of_a_store_whose_name_begins_alike_are_none_of_ours(
    kept: Kept, clock: Clock
) -> None:
    """They were counted, offered and rotated out."""
    place = kept.own.make()
    store, folder = kept.store.path, kept.own.folder
    other = store.with_name("leads_2025.leaddesk")
    theirs = [folder / f"leads_2025_2025-0{month}-01_090000_day.leaddesk" for month in range(1, 9)]
    aside = store.with_name(
        "leads.before-restore-2025-01-01_080000.before-restore-2025-01-02_080000.leaddesk"
    )
    for path in (*theirs, aside):
        path.write_bytes(b"x")
    assert [b.place for b in kept.own.there()] == [str(place)]
    assert len(backups_in(folder, other)) == len(theirs)
    clock.forward(days=200)
    kept.store.run(add, "Gamma")
    kept.own.make(Why.DAY)
    assert all(path.exists() for path in (*theirs, aside))


def test_what_is_the_store_itself_is_no_backup_of_it(kept: Kept) -> None:
    """The power went between the second name and the new store: whoever reads such a file beside
    SQLite takes the locks off the store, and another program throws its log away."""
    path = kept.store.path
    for name in ("leads.leaddesk.pre-0001", "leads.before-restore-2025-11-24_093400.leaddesk"):
        path.with_name(name).hardlink_to(path)
    assert kept_beside(path) == []


def test_what_an_upgrade_kept_counts_from_the_day_of_the_upgrade(kept: Kept) -> None:
    """Nobody may have worked with it for months before."""
    place = kept.store.path.with_name("leads.leaddesk.pre-0001")
    place.write_bytes(b"x")
    os.utime(place, (0, 0))
    assert [b.made.year > 2000 for b in kept_beside(kept.store.path)] == [True]


def test_a_backup_of_a_newer_program_is_not_brought_back(kept: Kept, tmp_path: Path) -> None:
    """It was looked through, called whole and put in place, where nobody could open it."""
    place = kept.own.make()
    assert place is not None
    kept.store.close()
    with newer(tmp_path / "newer"):
        upgrade.upgrade(place, "0001")
    for use in (contents, partial(restore, store=kept.store.path, now=kept.own.now())):
        with pytest.raises(StoreRefused, match="store_newer"):
            use(place)
    assert names(kept.store.path) == ["Alpha", "Bräu & <b>Söhne</b>"]
