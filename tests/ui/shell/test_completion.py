"""What is offered below the search box: fields, values with their leads, searches of lately."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui.shell.completion import CompletionList
from leaddesk.ui.shell.recent_searches import MOST, keep_search, like_typed, recent_searches
from leaddesk.ui.shell.search_box import SearchBox
from leaddesk.ui.words import install_language


@pytest.fixture
def offered(sample_desk: Desk, qtbot: QtBot) -> Iterator[CompletionList]:
    install_language("de")
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 500)
    box = SearchBox()
    box.today = sample_desk.today()
    layout = QVBoxLayout(window)
    layout.addWidget(box)
    layout.addStretch()
    found = CompletionList(window, box, sample_desk)
    window.show()
    box.line.setFocus()
    yield found


def rows(offered: CompletionList) -> list[tuple[str, str]]:
    return [(c.text, c.key) for c in offered.rows._model.choices] if offered.isVisible() else []


def typed(offered: CompletionList, qtbot: QtBot, text: str) -> list[tuple[str, str]]:
    offered._box.set_query("")
    qtbot.keyClicks(offered._box.line, text)
    return rows(offered)


def test_fields_then_values_with_counts_then_recent_searches(
    offered: CompletionList, qtbot: QtBot
) -> None:
    keep_search("stufe:sql messe")
    found = typed(offered, qtbot, "mes")
    assert found[-1] == ("stufe:sql messe", "")
    values = [row for row in found if row[0].startswith("quelle:")]
    assert values and values[0][1].isdigit()
    assert typed(offered, qtbot, "st")[0] == ("stufe:", "")
    assert typed(offered, qtbot, "x9y") == []


def test_tab_takes_the_first_and_goes_on_with_values(offered: CompletionList, qtbot: QtBot) -> None:
    typed(offered, qtbot, "stu")
    qtbot.keyClick(offered._box.line, Qt.Key.Key_Tab)
    assert offered._box.line.text() == "stufe:"
    words = [word for word, _ in rows(offered)]
    assert words[:3] == ["kalt", "warm", "mql"] and all(count for _, count in rows(offered))
    qtbot.keyClicks(offered._box.line, "int")
    assert [word for word, _ in rows(offered)] == ["interessent"]
    qtbot.keyClick(offered._box.line, Qt.Key.Key_Tab)
    assert offered._box.query() == "stufe:interessent" and offered._box.line.text() == ""


def test_enter_runs_what_is_typed_unless_something_was_chosen(
    offered: CompletionList, qtbot: QtBot
) -> None:
    typed(offered, qtbot, "ort:ham")
    qtbot.keyClick(offered._box.line, Qt.Key.Key_Return)
    assert offered._box.query() == "ort:ham" and recent_searches()[0] == "ort:ham"
    typed(offered, qtbot, "ort:ham")
    qtbot.keyClick(offered._box.line, Qt.Key.Key_Down)
    qtbot.keyClick(offered._box.line, Qt.Key.Key_Return)
    assert offered._box.query() == "ort:Hamburg"


def test_a_parameter_and_an_owner_are_taken_by_number_and_initials(
    offered: CompletionList, qtbot: QtBot
) -> None:
    found = typed(offered, qtbot, "p:unz")
    assert found[0][0].startswith("4 Unzufriedene") and found[0][1] == "6"
    qtbot.keyClick(offered._box.line, Qt.Key.Key_Tab)
    assert offered._box.query() == "p:4"
    typed(offered, qtbot, "berg")
    qtbot.keyClick(offered._box.line, Qt.Key.Key_Tab)
    assert offered._box.query().endswith(":AB")


def test_searches_are_kept_newest_first_and_only_some(offered: CompletionList) -> None:
    for number in range(MOST + 5):
        keep_search(f"weber {number}")
    keep_search("weber 9")
    assert recent_searches()[0] == "weber 9" and len(recent_searches()) == MOST
    assert like_typed("WEBER 24") == ["weber 24"] and like_typed("weber 9") == []
