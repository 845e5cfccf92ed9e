"""The segments: a digit opens the leads in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.segments import define_segment
from leaddesk.ui.segments.segments_page import SegmentsPage


def test_digit_and_enter_open_the_leads(sample_desk: Desk, qtbot: QtBot) -> None:
    page = SegmentsPage(sample_desk)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    with qtbot.waitSignal(page.query_wanted) as wanted:
        qtbot.keyClick(page.list, Qt.Key.Key_4)
    assert wanted.args == ["4"]
    page.list.setCurrentIndex(page.model.index(1, 0))
    with qtbot.waitSignal(page.query_wanted) as wanted:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert wanted.args == ["2"]
    assert "Lage geändert" in page.side._name.text()


def test_a_seventh_segment_is_listed_and_opened_by_its_filter(
    sample_desk: Desk, qtbot: QtBot
) -> None:
    sample_desk.run(
        define_segment, number=7, name_de="Wartung & Service <b>", name_en="Service",
        question_de="?", question_en="?",
    )  # fmt: skip
    page = SegmentsPage(sample_desk)
    qtbot.addWidget(page)
    page.activate()
    page.list.setCurrentIndex(page.model.index(6, 0))
    with qtbot.waitSignal(page.query_wanted) as wanted:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert wanted.args == ["p:7"]
    assert page.side._name.text() == "7  Wartung & Service <b>"
