"""The first start, as a person goes through it; and the sample data's banner."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.place_check import about_place
from leaddesk.settings import Settings
from leaddesk.ui.start.first_run import FirstRun
from leaddesk.ui.start.place_step import PlaceStep
from leaddesk.ui.start.sample_bar import SampleBar
from leaddesk.ui.words import install_language


def test_three_ways_in_with_name_and_initials(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstRun(Settings(), tmp_path / "leads.leaddesk")
    qtbot.addWidget(first)
    first.show()
    first._next.click()
    first._next.click()
    first.name.clear()
    qtbot.keyClicks(first.name, "Sabine Berg")
    assert first.initials.text() == "SB"
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
    qtbot.keyClick(first._next, Qt.Key.Key_Return)
    qtbot.keyClicks(first.name, "Eve Miller")
    qtbot.keyClick(first.name, Qt.Key.Key_Return)
    assert (first.step(), first.settings.user_name) == (3, "Eve Miller")
    with qtbot.waitSignal(first.finished) as done:
        qtbot.keyClick(first.ways["import"], Qt.Key.Key_Return)
    assert done.args[0] == "import"


def test_all_can_be_skipped(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstRun(Settings(user_name="Eve Miller"), tmp_path / "leads.leaddesk")
    qtbot.addWidget(first)
    first.show()
    first._skip.click()
    assert first.step() == 3
    assert first._skip.isHidden()
    with qtbot.waitSignal(first.finished) as done:
        first.ways["empty"].click()
    assert (done.args[1].user_name, done.args[1].initials) == ("Eve Miller", "EM")


def test_it_says_beforehand_what_becomes_of_the_place(qtbot: QtBot, store_path: Path) -> None:
    install_language("en")
    step = PlaceStep(store_path.with_name("new.leaddesk"), about_place)
    qtbot.addWidget(step)
    assert "new file" in step.said.text()
    step.take_path(str(store_path))
    assert "opened" in step.said.text()
    strange = store_path.with_name("letter.leaddesk")
    strange.write_text("Dear Sir")
    step.take_path(str(strange))
    assert "letter.leaddesk" in step.said.text()
    assert step.path == strange
    install_language("de")


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
