"""Starting the program: first run, a place of one's own, refused stores, a second start."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk import app as root
from leaddesk.queries.users import users
from leaddesk.rules.problem import Problem
from leaddesk.settings import Settings, read_settings, store_address
from leaddesk.ui.settings.settings_page import SettingsPage
from leaddesk.ui.words import install_language
from tests.ui.shell.test_one_window import lock_of

Start = Callable[[Path], "Started"]
BEGUN = Settings(user_name="Änne Groß", initials="ÄG")


class Started(root.Program):
    """A program whose sentences and whose end are kept for the test."""

    def __init__(self, path: Path, settings: Settings = BEGUN) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        super().__init__(app, settings, path)
        self.said: list[Problem] = []
        self.ended: list[int] = []


@pytest.fixture
def start(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Start]:
    monkeypatch.setenv("LEADDESK_CONFIG", str(tmp_path / "config"))
    programs: list[Started] = []

    def begun(path: Path) -> Started:
        program = Started(path)
        programs.append(program)
        monkeypatch.setattr(root, "say_problem", program.said.append)
        monkeypatch.setattr(program, "_leave", program.ended.append)
        return program

    yield begun
    for program in programs:
        for shown in (program.window, program.first_run):
            if shown is not None:
                shown.close()
                shown.deleteLater()
        program._end_recovery()
        program.one.leave()
    install_language("de")


def begin(program: root.Program, way: str, place: Path | None = None) -> None:
    first = program.first_run
    assert first is not None
    if place is not None:
        first.place.take_path(str(place))
    first.ways[way].click()


def test_the_first_start_makes_the_store_with_its_user(start: Start, tmp_path: Path) -> None:
    program = start(tmp_path / "neu" / "leads.leaddesk")
    assert program.start() is None
    begin(program, "empty")
    assert program.first_run is None
    assert program.window is not None
    assert [user.initials for user in program.window.desk.store.ask(users)] == ["ÄG"]
    assert read_settings().store == "", "the usual place needs no mention"
    assert read_settings().begun


def test_a_place_of_ones_own_is_found_again(start: Start, tmp_path: Path) -> None:
    place = tmp_path / "Eigene Daten" / "vertrieb.leaddesk"
    program = start(tmp_path / "leads.leaddesk")
    assert program.start() is None
    begin(program, "sample", place)
    assert place.exists()
    assert not (tmp_path / "leads.leaddesk").exists()
    assert program.window is not None
    assert store_address(None, read_settings(), {}) == place


def test_the_place_outlives_another_language_in_the_first_run(start: Start, tmp_path: Path) -> None:
    place = tmp_path / "anders.leaddesk"
    program = start(tmp_path / "leads.leaddesk")
    program.start()
    assert program.first_run is not None
    program.first_run.place.take_path(str(place))
    program.first_run.language.choose("en")
    begin(program, "empty")
    assert program.path == place
    assert store_address(None, read_settings(), {}) == place


@pytest.mark.parametrize("content", [b"", b"Hallo", b"SQLite format 3\x00" + b"x" * 5000])
def test_a_store_that_cannot_be_used_has_its_own_window(
    start: Start, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "leads.leaddesk"
    path.write_bytes(content)
    program = start(path)
    assert program.start() is None
    assert program.said == []
    assert program.window is None
    assert program.first_run is None
    assert program.recovery is not None
    program.recovery.window.leave.click()
    assert program.ended == [4]
    assert path.read_bytes() == content


def test_a_store_that_cannot_be_used_lets_one_choose_again(start: Start, tmp_path: Path) -> None:
    foreign = tmp_path / "brief.leaddesk"
    foreign.write_text("Sehr geehrte Damen und Herren")
    program = start(tmp_path / "leads.leaddesk")
    program.start()
    begin(program, "empty", foreign)
    assert len(program.said) == 1
    assert program.first_run is not None
    assert program.first_run.isVisible()
    assert not read_settings().begun
    begin(program, "empty", tmp_path / "leads.leaddesk")
    assert program.window is not None
    assert foreign.read_text() == "Sehr geehrte Damen und Herren"


def test_a_place_where_nothing_can_be_made_is_said(start: Start, tmp_path: Path) -> None:
    blocked = tmp_path / "datei"
    blocked.write_text("keine Mappe")
    program = start(tmp_path / "leads.leaddesk")
    program.start()
    begin(program, "empty", blocked / "leads.leaddesk")
    assert [problem.code for problem in program.said] == ["folder_missing"]
    assert program.first_run is not None


def test_a_second_start_raises_the_first_and_goes(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "leads.leaddesk"
    first = start(path)
    first.start()
    begin(first, "empty")
    second = start(path)
    assert second.start() == 0
    assert second.window is None
    third = start(tmp_path / "anders.leaddesk")
    third.start()
    begin(third, "empty", path)
    assert third.ended == [0], "the first run was led to a store that has its window"
    assert third.window is None


def test_a_place_that_another_computer_has_open_is_said(
    start: Start, tmp_path: Path, empty_store_file: Path
) -> None:
    """Chosen in the first run: the program went away without a word."""
    theirs = Path(shutil.copy(empty_store_file, tmp_path / "team.leaddesk"))
    lock_of(theirs.with_name(theirs.name + ".window"), "buero-2")
    program = start(tmp_path / "leads.leaddesk")
    program.start()
    begin(program, "empty", theirs)
    assert program.ended == []
    assert program.first_run is None
    assert program.recovery is not None
    assert "buero-2" in program.recovery.window._said.text()


def test_a_drive_that_does_not_answer_is_said(start: Start, tmp_path: Path) -> None:
    path = tmp_path / ("x" * 300 + ".leaddesk")
    program = start(path)
    assert program.start() is None
    assert program.recovery is not None
    assert program.recovery.window.problem.code == "store_unreachable"


def test_a_link_leads_to_the_store(start: Start, tmp_path: Path, empty_store_file: Path) -> None:
    store = Path(shutil.copy(empty_store_file, tmp_path / "leads.leaddesk"))
    link = tmp_path / "Läden.leaddesk"
    link.symlink_to(store)
    program = start(tmp_path / "andere.leaddesk")
    program.start()
    begin(program, "empty", link)
    assert program.path == store
    assert read_settings().store == str(store)
    assert store.with_name(store.name + ".window").exists()


def test_backups_go_where_it_is_set_from_now_on(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    program = start(tmp_path / "neu" / "leads.leaddesk")
    program.start()
    begin(program, "empty")
    assert program.window is not None and program.workplace is not None
    page = program.window.page("settings")
    assert isinstance(page, SettingsPage)
    page.show_part("store")
    folder = tmp_path / "Sicherungen für alle"
    folder.mkdir()
    page.store.folders.first.wished.emit(str(folder))
    qtbot.waitUntil(lambda: read_settings().backup_folder == str(folder))
    page.store.back_up.click()
    qtbot.waitUntil(lambda: len(list(folder.glob("leads (*)/leads_*_hand.leaddesk"))) == 1)
    qtbot.waitUntil(lambda: bool(page.store.choice.chosen()))
    assert Path(page.store.choice.chosen()).parent.parent == folder


def test_all_is_as_it_was_left(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program = start(tmp_path / "leads.leaddesk")
    program.start()
    begin(program, "sample")
    window = program.window
    assert window is not None
    page: Any = window.page("leads")
    page.table._toggle_column("contact", False)
    page.table._toggle_column("owner", True)
    columns = page.table._wanted
    window.show_query("4 stage:sql")
    qtbot.waitUntil(lambda: page.pane.lead_id is not None and page.model.total() == 1)
    page.pane.run_command("log_note")
    qtbot.waitUntil(lambda: page.pane.forms.is_open())
    qtbot.keyClicks(QApplication.focusWidget(), "Ruft am Freitag an")
    window.fold_nav()
    folded = window.nav.width()
    page.panes.toggle_detail()
    window.resize(window.width(), 700)
    size = window.size()
    window.show_page("funnel")
    window.close()
    program.one.leave()

    again = start(tmp_path / "leads.leaddesk")
    again.start()
    window = again.window
    assert window is not None
    page = window.page("leads")
    assert window.stack.currentWidget() is window.pages["funnel"]
    assert window.top.search.query() == "4 stage:sql"
    qtbot.waitUntil(lambda: page.pane.lead_id is not None and page.model.total() == 1)
    assert page.table._wanted == columns
    assert "owner" in columns
    assert (window.height(), window.nav.width()) == (size.height(), folded)
    assert not page.panes.shows_detail()
    page.pane.run_command("log_note")
    qtbot.waitUntil(lambda: page.pane.forms.is_open())
    assert page.pane.page.composer.form.note.text() == "Ruft am Freitag an"
