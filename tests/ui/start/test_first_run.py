"""The first start, as a person goes through it; and the sample data's banner."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.settings import Settings
from leaddesk.ui.start.first_run import FirstRun
from leaddesk.ui.start.sample_bar import SampleBar


def test_three_ways_in_with_name_and_initials(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstRun(Settings(), tmp_path / "leads.leaddesk")
    qtbot.addWidget(first)
    first.show()
    first._next.click()
    first.name.clear()
    qtbot.keyClicks(first.name, "Sabine Berg")
    assert first.initials.text() == "SB"
    first._next.click()
    first._next.click()
    assert first.step() == 3
    with qtbot.waitSignal(first.finished) as done:
        first.ways["sample"].click()
    way, settings, path = done.args
    assert (way, settings.user_name, settings.initials) == ("sample", "Sabine Berg", "SB")
    assert path == tmp_path / "leads.leaddesk"


def test_enter_goes_on_from_field_to_field(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstRun(Settings(user_name="root"), tmp_path / "leads.leaddesk")
    qtbot.addWidget(first)
    first.show()
    qtbot.keyClick(first.language, Qt.Key.Key_Return)
    qtbot.keyClicks(first.name, "Eve Miller")
    qtbot.keyClick(first.name, Qt.Key.Key_Return)
    assert (first.step(), first.settings.user_name) == (2, "Eve Miller")
    qtbot.keyClick(first._next, Qt.Key.Key_Return)
    with qtbot.waitSignal(first.finished) as done:
        qtbot.keyClick(first.ways["import"], Qt.Key.Key_Return)
    assert done.args[0] == "import"


def test_language_is_taken_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstRun(Settings(), tmp_path / "x")
    qtbot.addWidget(first)
    with qtbot.waitSignal(first.settings_changed) as changed:
        first.language.choose("en")
    assert changed.args[0].language == "en"


def test_the_sample_is_removed_in_one_step_and_comes_back(sample_desk: Desk, qtbot: QtBot) -> None:
    bar = SampleBar(sample_desk)
    qtbot.addWidget(bar)
    assert bar.text()
    bar._remove()
    assert not bar.text()
    sample_desk.undo()
    assert bar.text()


def test_what_is_made_shows_no_window_of_its_own(sample_desk: Desk, qtbot: QtBot) -> None:
    bar = SampleBar(sample_desk)
    qtbot.addWidget(bar)
    assert bar.text()
    assert bar.isHidden()  # else it would take the keyboard from the window it is made for
