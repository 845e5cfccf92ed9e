"""Backups by themselves: of before great changes, of each day; verified and thinned."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from leaddesk.rules.backup_plan import Why
from leaddesk.rules.problem import Problem
from leaddesk.store import own_backups
from leaddesk.store.backup import back_up, hold_state, restore
from leaddesk.store.backup_files import contents, kept_beside
from leaddesk.store.backup_places import BackupPlace
from leaddesk.store.engine import connect
from leaddesk.store.opening import StoreRefused
from leaddesk.store.own_backups import OwnBackups
from leaddesk.store.store import Store
from tests.conftest import Clock
from tests.store.test_files import add, names
from tests.store.test_journal import add_lead, add_many

MANY = [f"Maschinenbau Größe {n} GmbH & Co. KG" for n in range(300)]


class Kept:
    """A store that backs itself up, and what is told of it."""

    def __init__(self, path: Path, clock: Clock, **places: Path) -> None:
        self.told: list[Path | Problem] = []
        self.own = OwnBackups(path, clock=clock, told=self.told.append, **places)
        self.store = Store(path, who="Anna Berg", clock=clock, backups=self.own)

    def files(self, place: BackupPlace | None = None) -> list[Why]:
        return [b.why for b in (place or self.own.place).there()]

    def wait(self) -> None:
        """Until what was begun is done."""
        self.own._pool.submit(lambda: None).result()


@pytest.fixture
def kept(store_path: Path, clock: Clock) -> Iterator[Kept]:
    made = Kept(store_path, clock)
    made.store.run(add, "Alpha")
    made.store.run(add, "Bräu & <b>Söhne</b>")
    yield made
    made.store.close()


def test_what_is_written_meanwhile_is_not_in_a_held_state(kept: Kept, tmp_path: Path) -> None:
    """Written, committed and carried over between every two portions of the copy."""
    kept.store.run(add_many, MANY * 20)
    kept.store.home.finish()
    held = hold_state(kept.store.path)
    portions: list[int] = []

    def write(left: int, of: int) -> None:
        portions.append(left)
        kept.store.run(add, f"Währenddessen {left}")
        with closing(connect(kept.store.path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("leaddesk.store.backup.PORTION", 20)
        copy = back_up(kept.store.path, tmp_path / "b.leaddesk", source=held, meanwhile=write)
    assert len(portions) > 5
    assert len(names(copy)) == 6002
    assert len(names(kept.store.path)) == 6002 + len(portions)


def test_a_great_change_is_preceded_by_a_backup_of_before(kept: Kept) -> None:
    kept.store.run(add_many, MANY)
    kept.wait()
    assert kept.files() == [Why.MUCH]
    assert kept.told == [Path(kept.own.there()[0].place)]
    assert names(Path(kept.own.there()[0].place)) == ["Alpha", "Bräu & <b>Söhne</b>"]
    assert len(names(kept.store.path)) == 302


def test_the_commit_does_not_wait_for_the_copy(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    real = own_backups.back_up

    def slow(*args: object, **how: object) -> Path:
        assert go_on.wait(10)
        return real(*args, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(own_backups, "back_up", slow)
    kept.store.run(add_many, MANY)
    kept.store.run(add, "Danach")
    assert kept.files() == []
    go_on.set()
    kept.wait()
    assert len(names(Path(kept.own.there()[0].place))) == 2


def test_a_small_change_and_one_called_off_need_none(kept: Kept) -> None:
    def fail(work: object) -> None:
        add_many(work, MANY)  # type: ignore[arg-type]
        raise RuntimeError

    kept.store.run(add, "Klein")
    with pytest.raises(RuntimeError):
        kept.store.run(fail)
    kept.wait()
    assert kept.files() == []


def test_undoing_a_great_change_is_one_too_but_the_same_state_is_kept_once(
    kept: Kept, clock: Clock
) -> None:
    kept.store.run(add_many, MANY)
    kept.wait()
    clock.forward(minutes=1)
    kept.store.undo()
    kept.wait()
    assert kept.files() == [Why.MUCH, Why.MUCH]
    clock.forward(minutes=31)
    due = kept.own.make_if_due()
    assert due is not None and due.result() is not None
    clock.forward(minutes=31)
    again = kept.own.make_if_due()
    assert again is not None and again.result() is None, "nothing was changed since"
    assert kept.files() == [Why.CHANGES, Why.MUCH, Why.MUCH]


def test_the_first_of_the_day_goes_to_the_second_place_too(
    store_path: Path, tmp_path: Path, clock: Clock
) -> None:
    stick = tmp_path / "Stick von Änne"
    kept = Kept(store_path, clock, folder=tmp_path / "Sicherungen", second=stick)
    kept.store.run(add, "Alpha")
    kept.store.run(add, "Beta")
    first = kept.own.make_if_due()
    assert first is not None and first.result() is not None
    assert [type(told) for told in kept.told] == [Problem, type(store_path)]
    assert not stick.exists(), "a drive that is not plugged in gets no folder in its place"
    stick.mkdir()
    clock.forward(days=1)
    for _ in range(2):
        kept.store.run(add, "Gamma")
        due = kept.own.make_if_due()
        assert due is not None and due.result() is not None
        clock.forward(minutes=40)
    assert kept.files() == [Why.CHANGES, Why.DAY, Why.DAY]
    assert kept.files(kept.own.second) == [Why.DAY]
    kept.store.close()


def test_without_a_log_the_copy_is_made_first(
    empty_store_file: Path, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    path = Path(shutil.copy(empty_store_file, folder / "leads.leaddesk"))
    kept = Kept(path, clock)
    kept.store.run(add, "Alpha")
    kept.store.run(add, "Beta")
    kept.store.run(add_many, MANY)
    assert kept.files() == [Why.MUCH], "there at once"
    assert names(Path(kept.own.there()[0].place)) == ["Alpha", "Beta"]
    kept.store.close()


def test_a_failure_is_told_and_stops_nobody(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.own.go_to(tmp_path / "datei" / "x", None)
    (tmp_path / "datei").write_text("keine Mappe")
    kept.store.run(add_many, MANY)
    kept.wait()
    kept.own.go_to(tmp_path / "b", None)
    monkeypatch.setattr(own_backups, "_free", lambda folder: 1_000)
    kept.store.run(add_many, MANY)
    kept.wait()
    assert [problem.code for problem in kept.told if isinstance(problem, Problem)] == [
        "own_backup_failed", "no_room_for_backup",
    ]  # fmt: skip
    assert len(names(kept.store.path)) == 602
    assert kept.files() == []


def damage(path: Path) -> None:
    """A page in the middle is another one's."""
    with path.open("r+b") as file:
        file.seek(4096 * 20)
        file.write(b"\x0d" + b"\xff" * 4095)


def eight_backups(kept: Kept, clock: Clock) -> list[str]:
    """Of a store with many leads, each after a change; their places."""
    kept.store.run(add_many, MANY * 10)
    for _ in range(8):
        kept.store.run(add_lead, "Nordlicht AG")
        assert kept.own.make(Why.DAY) is not None
        clock.forward(minutes=45)
    return [backup.place for backup in kept.own.there()]


def test_a_damaged_store_never_rotates_a_good_backup_out(store_path: Path, clock: Clock) -> None:
    kept = Kept(store_path, clock)
    good = eight_backups(kept, clock)
    kept.store.close()
    damage(store_path)
    own = OwnBackups(store_path, clock=clock)
    for _ in range(50):
        clock.forward(days=1)
        with pytest.raises(StoreRefused, match="store_damaged"):
            own.make(Why.HAND)
    assert [backup.place for backup in own.there()] == good
    own.finish()


def test_what_stands_in_a_backup_and_how_far_one_is_ahead(kept: Kept, clock: Clock) -> None:
    kept.store.run(add_lead, "Nordlicht AG")
    place = kept.own.make()
    assert place is not None
    clock.forward(hours=1)
    kept.store.run(add_lead, "Südwind KG")
    kept.store.run(add_lead, "Ostsee GmbH")
    told = contents(place, kept.store.path)
    assert (told.rows["company"], told.rows["lead"], told.steps_since) == (3, 1, 2)
    assert told.last_step is not None
    assert told.last_step == told.lead_made
    (kept.store.path.with_name("fremd.leaddesk")).write_text("Hallo")
    with pytest.raises(StoreRefused, match="store_foreign"):
        contents(kept.store.path.with_name("fremd.leaddesk"))


def test_what_a_restore_and_an_upgrade_kept_is_listed(kept: Kept) -> None:
    for name in ("leads.before-restore-2025-11-24_093400.leaddesk", "leads.leaddesk.pre-0001",
                 "leads.before-restore-2025-11-24_093400-2.leaddesk", "leads.leaddesk.pre-0001-wal",
                 "leads.before-restore-gestern.leaddesk"):  # fmt: skip
        kept.store.path.with_name(name).write_bytes(b"x")
    assert sorted(b.why for b in kept_beside(kept.store.path)) == [
        Why.RESTORE, Why.RESTORE, Why.UPGRADE,
    ]  # fmt: skip


def test_one_that_is_due_is_not_begun_again_while_it_is_being_made(
    kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    real = own_backups.back_up

    def slow(*args: Any, **more: Any) -> Path:
        go_on.wait(10)
        return real(*args, **more)

    monkeypatch.setattr(own_backups, "back_up", slow)
    first = kept.own.make_if_due()
    assert first is not None
    kept.store.run(add, "Gamma")
    assert kept.own.make_if_due() is first
    go_on.set()
    kept.wait()
    assert kept.files() == [Why.DAY]


def test_a_long_path_with_everything_in_it_is_no_hindrance(
    empty_store_file: Path, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path
    for part in ("Größe & Söhne GmbH", "50 % #1?", "Vertrieb “Süd” <b>" * 5, "ä" * 100):
        folder = folder / part
    folder.mkdir(parents=True)
    path = Path(shutil.copy(empty_store_file, folder / "Läden [alt] * 1.leaddesk"))
    assert len(str(path)) > 260
    kept = Kept(path, clock)
    kept.store.run(add, "Alpha")
    kept.store.run(add, "Beta")
    place = kept.own.make()
    assert place is not None
    assert [backup.place for backup in kept.own.there()] == [str(place)]
    kept.store.run(add, "Gamma")
    kept.store.close()
    aside = restore(place, path, clock.now)
    assert names(path) == ["Alpha", "Beta"]
    assert [Path(b.place) for b in kept_beside(path)] == [aside]
