"""Several stores back themselves up into one folder: each has its own place there."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from leaddesk.rules.backup_plan import NEWEST, Why
from leaddesk.store.backup import back_up
from leaddesk.store.backup_files import backup_name
from leaddesk.store.backup_places import NOTE, BackupPlace
from tests.conftest import Clock
from tests.store.test_files import add, names
from tests.store.test_own_backups import Kept

OURS, THEIRS = "Größe & Söhne KG", "Bräu <b>Ulm</b>"


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    return tmp_path / "Sicherungen für alle"


@pytest.fixture
def both(empty_store_file: Path, tmp_path: Path, shared: Path, clock: Clock) -> tuple[Kept, Kept]:
    """Two stores of the same name, each begun at a moment of its own."""
    made = []
    for place, name in (("Vertrieb Süd", OURS), ("Vertrieb Nord", THEIRS)):
        (tmp_path / place).mkdir()
        path = Path(shutil.copy(empty_store_file, tmp_path / place / "leads.leaddesk"))
        kept = Kept(path, clock, folder=shared)
        kept.store.run(add, name)
        clock.forward(minutes=1)
        made.append(kept)
    ours, theirs = made
    return ours, theirs


def back_up_often(kept: Kept, clock: Clock, times: int) -> None:
    for _ in range(times):
        kept.store.run(add, "Nordlicht AG")
        assert kept.own.make(Why.CHANGES) is not None
        clock.forward(days=40)


def test_stores_of_one_name_have_a_place_each(
    both: tuple[Kept, Kept], shared: Path, clock: Clock
) -> None:
    """One rotated the backups of the other out, and offered them to be restored."""
    ours, theirs = both
    back_up_often(theirs, clock, 1)
    back_up_often(ours, clock, NEWEST + 2)
    assert [place.name.startswith("leads (") for place in shared.iterdir()] == [True, True]
    assert len(theirs.files()) == 1
    assert names(Path(theirs.own.there()[0].place))[0] == THEIRS
    assert all(names(Path(b.place))[0] == OURS for b in ours.own.place.there())
    told = {(place / NOTE).read_text(encoding="utf-8").strip() for place in shared.iterdir()}
    assert told == {str(kept.store.path) for kept in both}
    for kept in both:
        kept.store.close()


def test_what_lay_there_before_is_found_by_its_store(
    both: tuple[Kept, Kept], shared: Path, clock: Clock
) -> None:
    """Backups were laid into the folder itself; they are thinned with the later ones."""
    ours, theirs = both
    for kept in both:
        back_up(kept.store.path, backup_name(kept.store.path, shared, clock.now, Why.DAY))
        clock.forward(days=1)
    for kept, name in ((ours, OURS), (theirs, THEIRS)):
        (found,) = kept.own.place.there()
        assert names(Path(found.place)) == [name]
    back_up_often(ours, clock, NEWEST + 2)
    assert Why.DAY not in ours.files(), "older than 90 days by now"
    assert theirs.files() == [Why.DAY]
    for kept in both:
        kept.store.close()


def test_a_store_that_was_moved_and_renamed_keeps_its_place(
    both: tuple[Kept, Kept], shared: Path, tmp_path: Path, clock: Clock
) -> None:
    ours, theirs = both
    back_up_often(ours, clock, 1)
    before = ours.own.folder
    for kept in both:
        kept.store.close()
    moved = Path(shutil.move(ours.store.path, tmp_path / "Kunden.leaddesk"))
    assert BackupPlace(moved, shared).target() == before
    assert BackupPlace(theirs.store.path, shared).target() != before


def test_of_a_store_that_can_not_be_read_the_place_is_found_by_its_path(
    both: tuple[Kept, Kept], shared: Path, clock: Clock
) -> None:
    ours, theirs = both
    for kept in both:
        back_up_often(kept, clock, 1)
        kept.store.close()
    ours.store.path.write_bytes(b"kaputt" * 1_000)
    (found,) = BackupPlace(ours.store.path, shared).there()
    assert names(Path(found.place))[0] == OURS
    theirs.store.path.unlink()
    (found,) = BackupPlace(theirs.store.path, shared).there()
    assert names(Path(found.place))[0] == THEIRS


def test_a_store_of_which_nothing_is_known_is_offered_all_of_its_name(
    both: tuple[Kept, Kept], shared: Path, tmp_path: Path, clock: Clock
) -> None:
    for kept in both:
        back_up_often(kept, clock, 1)
        kept.store.close()
    assert len(BackupPlace(tmp_path / "neu" / "leads.leaddesk", shared).there()) == 2
    assert BackupPlace(tmp_path / "neu" / "anders.leaddesk", shared).there() == []
