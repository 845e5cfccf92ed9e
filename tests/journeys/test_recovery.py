"""From trouble with the store's file back to work: damaged, not there, elsewhere, restored."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.operations.sample import add_sample
from leaddesk.queries.lead_list import total_leads
from leaddesk.rules.backup_plan import Why
from leaddesk.settings import Settings, read_settings
from leaddesk.store.backup_files import backup_folder
from leaddesk.store.own_backups import OwnBackups
from leaddesk.store.store import Store
from leaddesk.ui.settings.settings_page import SettingsPage
from tests.conftest import Clock
from tests.journeys.test_program import Start, Started, start
from tests.store.test_health import MANY
from tests.store.test_health import damage as damage_page
from tests.store.test_journal import add_many
from tests.ui.shell.test_one_window import lock_of

__all__ = ["start"]
WAIT_MS = 15_000


@pytest.fixture
def filled(store: Store, clock: Clock) -> Path:
    """A store with the sample leads and two backups, closed."""
    store.run(add_sample)
    own = OwnBackups(store.path, clock=clock)
    assert own.make(Why.DAY) is not None
    clock.forward(hours=1)
    store.run(add_many, MANY)
    assert own.make(Why.CHANGES) is not None
    clock.forward(hours=1)
    store.close()
    own.finish()
    return store.path


def opened(program: Started, qtbot: QtBot) -> Store:
    qtbot.waitUntil(lambda: program.window is not None, timeout=WAIT_MS)
    assert program.window is not None
    assert program.recovery is None
    return program.window.desk.store


def looked_into(program: Started, qtbot: QtBot) -> None:
    assert program.recovery is not None
    choice = program.recovery.window.choice
    qtbot.waitUntil(choice.is_good, timeout=WAIT_MS)


def wreck(path: Path) -> bytes:
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 8192)
    return path.read_bytes()


def test_a_damaged_store_comes_back_from_the_newest_good_backup(
    start: Start, filled: Path, qtbot: QtBot
) -> None:
    newest = max(backup_folder(filled).iterdir())
    wreck(newest)
    damaged = wreck(filled)
    program = start(filled)
    assert program.start() is None
    looked_into(program, qtbot)
    assert program.recovery is not None
    window = program.recovery.window
    assert window.choice.chosen() != str(newest), "the newest is damaged too"
    assert window.restore.isEnabled()
    window.restore.click()
    store = opened(program, qtbot)
    assert store.ask(total_leads) == 30
    kept = list(filled.parent.glob("*.before-restore-*.leaddesk"))
    assert [file.read_bytes() for file in kept] == [damaged]
    assert program.window is not None
    assert str(kept[0]) in program.window.message_bar.text(), "where it lies is said"


def test_damage_deep_within_is_found_beside_the_window(
    start: Start, filled: Path, qtbot: QtBot
) -> None:
    damage_page(filled, "Größe 1500 GmbH")
    before = filled.read_bytes()
    program = start(filled)
    program.start()
    assert program.window is not None, "it is painted first"
    qtbot.waitUntil(lambda: program.recovery is not None, timeout=WAIT_MS)
    assert program.window is None
    assert filled.read_bytes() == before
    looked_into(program, qtbot)
    assert program.recovery is not None
    program.recovery.window.ways[1].click()  # save what is readable
    store = opened(program, qtbot)
    assert 2900 < store.ask(total_leads) <= 3030
    kept = list(filled.parent.glob("*.damaged-*.leaddesk"))
    assert [file.read_bytes() for file in kept] == [before]


def test_a_store_that_is_not_there_is_no_first_start(
    start: Start, filled: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    away = tmp_path / "weg.leaddesk"
    filled.rename(away)
    program = start(filled)
    program.settings = Settings(user_name="Änne Groß", begun=True, store=str(filled))
    assert program.start() is None
    assert program.first_run is None
    assert program.recovery is not None
    again = program.recovery.window.again
    again.click()
    assert program.recovery is not None
    assert not filled.exists()
    away.rename(filled)
    program.recovery.window.again.click()
    assert opened(program, qtbot).ask(total_leads) == 3030


def test_other_data_are_opened_and_kept_in_mind(
    start: Start, filled: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "kaputt.leaddesk"
    broken.write_bytes(b"")
    program = start(broken)
    program.start()
    assert program.recovery is not None
    program.recovery.window.other_wanted.emit(str(filled))
    assert opened(program, qtbot).path == filled
    assert read_settings().store == str(filled)


def test_a_newer_store_says_what_it_needs_and_stays(
    start: Start, filled: Path, qtbot: QtBot
) -> None:
    from contextlib import closing

    from leaddesk.store.engine import connect

    with closing(connect(filled)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = filled.read_bytes()
    program = start(filled)
    program.start()
    assert program.recovery is not None
    assert "9999" in program.recovery.window._said.text()
    assert not program.recovery.window.restore.isVisible()
    assert filled.read_bytes() == before


def test_a_store_open_on_another_computer_can_be_read(
    start: Start, filled: Path, qtbot: QtBot
) -> None:
    lock_of(filled.with_name(filled.name + ".window"), "buero-2")
    program = start(filled)
    assert program.start() is None
    assert program.recovery is not None
    assert "buero-2" in program.recovery.window._said.text()
    program.recovery.window.ways[1].click()
    store = opened(program, qtbot)
    assert store.read_only
    assert store.ask(total_leads) == 3030


def test_four_clicks_bring_a_backup_back_and_one_can_go_back_again(
    start: Start, filled: Path, qtbot: QtBot
) -> None:
    program = start(filled)
    program.start()
    oldest = str(min(backup_folder(filled).iterdir()))
    restore_in_settings(program, qtbot, lambda place: place == oldest)
    assert opened(program, qtbot).ask(total_leads) == 30
    restore_in_settings(program, qtbot, lambda place: "before-restore" in place)
    assert opened(program, qtbot).ask(total_leads) == 3030


def restore_in_settings(program: Started, qtbot: QtBot, wanted: Callable[[str], bool]) -> None:
    assert program.window is not None
    program.window.show_page("settings")  # one click
    page = program.window.page("settings")
    assert isinstance(page, SettingsPage)
    page.show_part("store")  # two
    choice = page.store.choice
    qtbot.waitUntil(lambda: bool(choice.chosen()), timeout=WAIT_MS)
    place = next(c.key for c in choice.list.choices() if wanted(c.key))
    choice.list.choose(place)  # three, unless it is the newest
    qtbot.waitUntil(choice.is_good, timeout=WAIT_MS)
    page.store.restore.click()  # three
    old = program.window
    page.store.bar._buttons.itemAt(0).widget().click()  # four
    assert program.window is not old


def test_a_backup_that_is_none_leaves_the_present_data(
    start: Start, filled: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start(filled)
    program.start()
    none = tmp_path / "brief.leaddesk"
    none.write_text("Sehr geehrte Damen und Herren")
    program._restore(str(none))
    assert program.recovery is not None
    window = program.recovery.window
    qtbot.waitUntil(window.again.isEnabled, timeout=WAIT_MS)
    assert "gehört nicht zu LeadDesk" in window.bar.text()
    window.again.click()
    assert opened(program, qtbot).ask(total_leads) == 3030


def test_a_file_that_goes_away_is_said_and_nothing_is_written_elsewhere(
    start: Start, filled: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start(filled)
    program.start()
    workplace = program.workplace
    assert workplace is not None
    shutil.move(filled, tmp_path / "verschoben.leaddesk")
    workplace.care._look_whether_there()
    qtbot.waitUntil(lambda: "nicht mehr, wo sie war" in workplace.bar.text(), timeout=WAIT_MS)
    failures: list[object] = []
    workplace.desk.failed.connect(failures.append)
    workplace.desk.run(add_many, names=["Nein"])
    qtbot.waitUntil(lambda: bool(failures), timeout=WAIT_MS)
    assert failures[0].code == "store_gone"  # type: ignore[attr-defined]
    shutil.move(tmp_path / "verschoben.leaddesk", filled)
    workplace.care._look_whether_there()
    qtbot.waitUntil(lambda: workplace.bar.text() == "", timeout=WAIT_MS)


def test_a_cloud_folder_is_said_once_and_works(
    start: Start, filled: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "Nextcloud").mkdir()
    path = Path(shutil.copy(filled, tmp_path / "Nextcloud" / "leads.leaddesk"))
    program = start(path)
    program.start()
    workplace = program.workplace
    assert workplace is not None
    qtbot.waitUntil(lambda: "Internet abgeglichen" in workplace.bar.text(), timeout=WAIT_MS)
    assert opened(program, qtbot).ask(total_leads) == 3030
    assert not path.with_name(path.name + "-wal").exists()
