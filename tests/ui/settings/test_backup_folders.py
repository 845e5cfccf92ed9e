"""The folders for backups: tried before they are taken, and a sentence where one is no good."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.settings import Settings
from leaddesk.ui.settings.backup_folders import FolderRow
from leaddesk.ui.settings.settings_page import SettingsPage
from tests.ui.settings.test_settings_page import made


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot) -> SettingsPage:
    page = made(sample_desk, qtbot)
    page.show_part("store")
    return page


def choose(row: FolderRow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    row.choose.click()


def test_a_folder_is_chosen_and_left_again(
    page: SettingsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Größe & <b>Söhne"
    folder.mkdir()
    first = page.store.folders.first
    assert first.without.isHidden()
    with qtbot.waitSignal(page.settings_changed) as changed:
        choose(first, folder, monkeypatch)
    assert changed.args[0].backup_folder == str(folder)
    assert first.shown.text() == str(folder)
    assert list(folder.iterdir()) == [], "nothing is left of trying"
    with qtbot.waitSignal(page.settings_changed) as changed:
        first.without.click()
    assert changed.args[0].backup_folder == ""


def test_what_the_other_parts_set_stays(
    page: SettingsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each part hands on the whole of the settings."""
    page.general.theme.choose("dark")
    with qtbot.waitSignal(page.settings_changed) as changed:
        choose(page.store.folders.second, tmp_path, monkeypatch)
    assert (changed.args[0].theme, changed.args[0].user_name) == ("dark", "Anna Berg")
    assert changed.args[0].second_backup_folder == str(tmp_path)
    with qtbot.waitSignal(page.settings_changed) as changed:
        page.general.theme.choose("light")
    assert changed.args[0].second_backup_folder == str(tmp_path)


def test_a_folder_that_is_no_good_is_not_taken(
    page: SettingsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = page.store.folders.first, page.store.folders.second
    with qtbot.assertNotEmitted(page.settings_changed):
        choose(first, tmp_path / "Stick", monkeypatch)
    missing = f"Den Ordner {tmp_path / 'Stick'} gibt es nicht. Wählen Sie einen anderen."
    assert first.problem.text() == missing
    assert first.folder == ""
    choose(first, tmp_path, monkeypatch)
    assert first.problem.isHidden()
    with qtbot.assertNotEmitted(page.settings_changed):
        choose(second, tmp_path, monkeypatch)
    assert second.problem.text() == (
        "In diesen Ordner gehen die Sicherungen schon. Wählen Sie einen anderen."
    )


def test_nothing_is_changed_where_none_is_chosen(
    page: SettingsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    with qtbot.assertNotEmitted(page.settings_changed):
        page.store.folders.first.choose.click()


def test_a_folder_that_has_gone_is_said_when_one_looks(
    sample_desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    gone = tmp_path / "Stick von Änne"
    gone.mkdir()
    page = SettingsPage(sample_desk)
    qtbot.addWidget(page)
    page.show_settings(Settings(second_backup_folder=str(gone)))
    page.show_part("store")
    second = page.store.folders.second
    assert second.shown.text() == str(gone) and second.problem.isHidden()
    gone.rmdir()
    page.activate()
    assert gone.name in second.problem.text()
    gone.mkdir()
    page.activate()
    assert second.problem.isHidden()
