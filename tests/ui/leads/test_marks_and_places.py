"""Marked rows and the row one is on, while the list becomes another one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.operations.leads import add_lead
from leaddesk.operations.segments import set_segments
from leaddesk.queries.lead_sorts import Sort
from leaddesk.ui.leads.lead_model import BLOCK
from leaddesk.ui.leads.leads_page import LeadsPage
from tests.ui.leads.conftest import hits


@pytest.fixture
def long_page(page: LeadsPage) -> LeadsPage:
    """More leads than have been fetched."""
    values = {"company.city": "Wanne-Eickel"}
    for place in range(BLOCK + 20):
        page.desk.store.run(add_lead, values | {"company.name": f"Weit hinten {place} GmbH"})
    page.set_query("ort:wanne*")
    assert page.model.total() == BLOCK + 20
    return page


def mark_to_the_end(page: LeadsPage) -> None:
    """A click on the first row, the scroll bar to the end, a click with Shift on the last."""
    last = page.model.index(page.model.total() - 1, page.model.columnCount() - 1)
    rows = QItemSelection(page.model.index(0, 0), last)
    page.table.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_marked_rows_that_were_never_seen_are_worked_too(long_page: LeadsPage) -> None:
    mark_to_the_end(long_page)
    long_page.bulk.segment.choose(5)
    long_page.bulk._do("segments")
    assert hits(long_page.desk, "ort:wanne* p:5") == BLOCK + 20


def test_marked_rows_that_were_never_seen_are_copied_too(long_page: LeadsPage) -> None:
    long_page.table.select_all_hits()
    long_page.hits.copy_rows()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + BLOCK + 20
    assert len(set(lines)) == len(lines)


def test_what_is_wanted_before_the_marked_leads_are_known_is_done_then(page: LeadsPage) -> None:
    page.set_query("-p:5")
    two = [lead.lead_id for lead in map(page.model.lead, range(2)) if lead is not None]
    before = hits(page.desk, "p:5")
    page.bulk.show_selection(2, None)
    page.bulk.segment.choose(5)
    page.bulk._do("segments")
    assert hits(page.desk, "p:5") == before
    page.bulk.take_ids(two)
    assert hits(page.desk, "p:5") == before + 2


def down(page: LeadsPage, qtbot: QtBot, times: int) -> None:
    for _ in range(times):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def test_marks_outlive_what_others_change(page: LeadsPage, qtbot: QtBot) -> None:
    down(page, qtbot, 2)
    page.bulk.due.line.setText("+9")
    page.desk.run(add_lead, values={"company.name": "Zöller GmbH & Co. KG"})
    assert page.hits.marked() == 3
    assert page.detail.currentWidget() is page.bulk
    assert page.bulk.due.line.text() == "+9"


def test_marks_go_where_their_rows_hold_other_leads(page: LeadsPage, qtbot: QtBot) -> None:
    page.hits.sort(Sort("company"))
    page.table.go_to(0)
    down(page, qtbot, 2)
    page.desk.run(add_lead, values={"company.name": "Aachener Apparatebau"})
    assert page.hits.marked() == 1
    assert page.detail.currentWidget() is page.pane


def test_all_hits_stay_all_hits(page: LeadsPage, qtbot: QtBot) -> None:
    page.table.select_all_hits()
    before = page.model.total()
    page.desk.run(add_lead, values={"company.name": "Zöller GmbH & Co. KG"})
    assert page.hits.marked() == -1
    assert page.model.total() == before + 1
    assert page.detail.currentWidget() is page.bulk


def untick(page: LeadsPage, lead_id: int | None) -> None:
    page.desk.run(set_segments, lead_ids=[lead_id], wanted={4: False})


def test_who_comes_after_follows_a_lead_that_leaves_the_list(page: LeadsPage) -> None:
    page.set_query("4")
    page.table.go_to(3)
    following = page.model.lead(4)
    assert following is not None
    untick(page, page.pane.lead_id)
    assert page.pane.lead_id == following.lead_id
    assert page.table.currentIndex().row() == 3


def test_nobody_is_torn_out_of_writing(page: LeadsPage) -> None:
    """A colleague takes the lead out of this list while a note is typed about it."""
    page.set_query("4")
    page.table.go_to(3)
    lead, following = page.pane.lead_id, page.model.lead(4)
    assert following is not None
    page.pane.run_command("log_note")
    note = page.pane.page.composer.form.note
    note.setPlainText("Er sagt, dass")
    note.setFocus()
    untick(page, lead)
    assert page.pane.lead_id == lead
    assert note.toPlainText() == "Er sagt, dass"
    assert not page.pane.page.composer.isHidden()
    page.pane.page.composer.save(True)
    assert page.pane.lead_id == following.lead_id


def test_nobody_is_torn_out_of_writing_by_an_empty_list(page: LeadsPage) -> None:
    page.set_query("4")
    only = [page.model.lead(row) for row in range(page.model.total())]
    page.pane.run_command("log_note")
    lead = page.pane.lead_id
    for row in only:
        assert row is not None
        untick(page, row.lead_id)
    assert page.pane.lead_id == lead
    page.pane.page.composer.close_keeping()
    page.set_query("")
    assert page.model.total() == hits(page.desk, "")


def type_name(name: str) -> None:
    line = QApplication.focusWidget()
    QTest.keyClicks(line, name)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_the_campaign_of_all_that_are_marked_is_one_key_away(page: LeadsPage, qtbot: QtBot) -> None:
    down(page, qtbot, 2)
    qtbot.keyClick(page.table, Qt.Key.Key_K)
    type_name("Herbst")
    assert hits(page.desk, "kampagne:herbst") == 3
    page.table.go_to(0)
    qtbot.keyClick(page.table, Qt.Key.Key_K)
    type_name("Winter")
    assert hits(page.desk, "kampagne:winter") == 1
