"""The search field: chips, live query, corrections, the way down into the list."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.ui.parts.chips import Chip
from leaddesk.ui.shell.search_box import SearchBox
from leaddesk.ui.words import install_language


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    install_language("de")
    box = SearchBox()
    box.today = date(2025, 11, 24)
    box.know_segments({4: "Unzufriedene Wettbewerbskunden"})
    qtbot.addWidget(box)
    box.resize(820, 36)
    box.show()
    box.line.setFocus()
    return box


def chips(box: SearchBox) -> list[str]:
    QApplication.processEvents()  # Qt shows what is added to a layout a moment later
    return [chip.text() for chip in box.findChildren(Chip) if not chip.isHidden()]


def test_a_saved_view_is_meant_by_its_name(box: SearchBox, qtbot: QtBot) -> None:
    problems: list[object] = []
    box.problem.connect(problems.append)
    box.set_query(':"meine <b>"')
    assert problems[-1] is not None
    box.know_views({"Meine <b>": "owner:me"})
    assert problems[-1] is None
    box.set_query(':"meine <b>"')
    assert chips(box) == ["Meine <b>"]


def test_a_digit_is_a_parameter_with_its_name(box: SearchBox, qtbot: QtBot) -> None:
    told: list[str] = []
    box.changed.connect(told.append)
    qtbot.keyClicks(box.line, "4 ")
    assert chips(box) == ["Parameter 4: Unzufriedene Wettbewerbskunden"]
    qtbot.keyClicks(box.line, "krue")
    qtbot.waitUntil(lambda: told[-1:] == ["4 krue"])
    assert box.query() == "4 krue"


def test_backspace_makes_a_chip_text_again(box: SearchBox, qtbot: QtBot) -> None:
    box.set_query("4 stage:sql")
    assert len(chips(box)) == 2
    qtbot.keyClick(box.line, Qt.Key.Key_Home)
    qtbot.keyClick(box.line, Qt.Key.Key_Backspace)
    assert box.line.text() == "stage:sql"
    assert box.query() == "4 stage:sql"


def test_a_chip_is_taken_away(box: SearchBox) -> None:
    told: list[str] = []
    box.changed.connect(told.append)
    box.set_query("4 stage:sql")
    box.findChildren(Chip)[0].removed.emit()
    assert told == ["stage:sql"]


def test_what_is_not_understood_is_said_and_the_rest_runs(box: SearchBox) -> None:
    problems: list[object] = []
    box.problem.connect(problems.append)
    box.set_query("stge:sql 4")
    assert problems[-1].code == "filter_field_unknown"  # type: ignore[attr-defined]
    assert problems[-1].args["replacement"] == "stage:sql"  # type: ignore[attr-defined]
    box.replace(problems[-1].start, problems[-1].end, "stage:sql")  # type: ignore[attr-defined]
    assert problems[-1] is None


def test_what_is_not_understood_is_a_chip_that_warns(box: SearchBox, qtbot: QtBot) -> None:
    problems: list[object] = []
    box.problem.connect(problems.append)
    qtbot.keyClicks(box.line, "stge:sql")
    qtbot.waitUntil(lambda: bool(problems))
    assert problems[-1] is None  # nothing is said of what is still being typed
    qtbot.keyClicks(box.line, " 4 ")
    qtbot.waitUntil(lambda: problems[-1] is not None)
    first, second = [c for c in box.findChildren(Chip) if not c.isHidden()]
    assert (first._warning, second._warning) == (True, False)
    found = problems[-1]
    box.replace(found.start, found.end, found.args["replacement"])  # type: ignore[attr-defined]
    assert box.query() == "stage:sql 4" and problems[-1] is None


def test_a_pasted_query_becomes_chips_and_can_be_copied_whole(box: SearchBox, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText('4 stage:sql ort:"Bad Homburg" weber')
    qtbot.keyClick(box.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(chips(box)) == 3 and box.line.text().strip() == "weber"
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(box.line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == '4 stage:sql ort:"Bad Homburg" weber'
    qtbot.keyClick(box.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert chips(box) == [] and box.line.selectedText() == box.query()
    qtbot.keyClicks(box.line, "x")
    assert box.query() == "x"


def test_chips_leave_room_for_typing(box: SearchBox) -> None:
    box.resize(420, 36)
    box.set_query("4 stage:sql score>=250 quelle:Messe")
    seen = chips(box)
    assert seen[0].startswith("+") and box.line.width() > 80
    assert box.minimumSizeHint().width() <= 420
    next(c for c in box.findChildren(Chip) if c.text().startswith("+")).click()
    assert box.line.text() == "4 stage:sql score>=250 quelle:Messe"


def test_enter_goes_down_and_escape_clears(box: SearchBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box.line, "weber")
    with qtbot.waitSignal(box.left_down):
        qtbot.keyClick(box.line, Qt.Key.Key_Return)
    assert box.query() == "weber"
    with qtbot.waitSignal(box.changed) as cleared:
        qtbot.keyClick(box.line, Qt.Key.Key_Escape)
    assert cleared.args == [""]


def test_markup_in_a_query_stays_text(box: SearchBox) -> None:
    box.set_query('ort:"<b>Köln</b>" & Co')
    assert "<b>" in chips(box)[0]


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("Halle4 4", "4 Halle4"),
        ('"Block 4" 4', '4 "Block 4"'),
        ("44 4 2 24", "4 2 44 24"),
        ("stage:sqlx stage:sql", "stage:sqlx stage:sql"),
    ],
)
def test_a_chip_takes_its_own_letters_out_of_the_text(
    box: SearchBox, typed: str, query: str
) -> None:
    box.set_query(typed)
    assert sorted(box.query().split()) == sorted(query.split())


def test_the_tip_of_a_chip_shows_markup_as_it_is_written(box: SearchBox) -> None:
    box.set_query("ort:<b>Bielefeld</b>")
    (chip,) = box.findChildren(Chip)
    assert "&lt;b&gt;" in chip.toolTip()
