"""The list: digits filter, keys move, many are worked at once; others' changes show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.segments import define_segment, set_segments
from leaddesk.queries.lead_list import lead_count
from leaddesk.queries.lead_sorts import Sort
from leaddesk.rules.filter_text import parse_filter
from leaddesk.store.store import Store
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.leads.lead_columns import COLUMNS, STANDARD, fitting
from leaddesk.ui.leads.lead_model import BLOCK, LeadModel
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.leads.new_lead_dialog import NewLeadDialog
from leaddesk.ui.parts.inputs import LineEdit
from tests.conftest import Clock


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot) -> LeadsPage:
    page = LeadsPage(sample_desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.activate()
    QApplication.processEvents()
    return page


def hits(desk: Desk, query: str) -> int:
    found = parse_filter(query, desk.today())
    return desk.store.ask(lead_count, filter=found, me=desk.me, today=desk.today())


def test_one_press_filters_by_parameter(page: LeadsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_4)
    assert page.hits.query == "4"
    assert page.model.total() == hits(page.desk, "p:4") == 6
    assert page.table.hasFocus()
    assert page.table.currentIndex().row() == 0
    qtbot.keyClick(page.table, Qt.Key.Key_2)
    assert page.model.total() == hits(page.desk, "p:4 p:2")
    qtbot.keyClick(page.table, Qt.Key.Key_2)
    assert page.model.total() == 6
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.hits.query == ""


def test_escape_takes_parameters_first_then_the_rest(page: LeadsPage, qtbot: QtBot) -> None:
    page.set_query("4 stage:sql")
    qtbot.keyClick(page.table, Qt.Key.Key_0)
    assert page.hits.query == "stage:sql"
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert page.hits.query == ""


def test_a_query_with_a_wrong_part_runs_with_the_rest(page: LeadsPage) -> None:
    page.set_query("4 stge:sql")
    assert page.model.total() == 6


def test_each_sort_orders_the_rows(page: LeadsPage) -> None:
    page.hits.sort(Sort("company"))
    names = [page.model.lead(row).company for row in range(5)]  # type: ignore[union-attr]
    page.hits.sort(Sort("company", descending=True))
    other = [page.model.lead(row).company for row in range(5)]  # type: ignore[union-attr]
    assert names[0] < names[-1]  # type: ignore[operator]
    assert names != other


def test_next_lead_from_anywhere(page: LeadsPage, qtbot: QtBot) -> None:
    page.table.go_to(0)
    first = page.shown_lead
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert page.table.currentIndex().row() == 1
    assert page.shown_lead != first


def test_all_hits_are_worked_as_one_step(page: LeadsPage, qtbot: QtBot) -> None:
    page.set_query("4")
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.detail.currentWidget() is page.bulk
    page.bulk.segment.choose(5)
    page.bulk._segments(True)
    assert hits(page.desk, "p:4 p:5") == 6
    page.desk.undo()
    assert hits(page.desk, "p:4 p:5") == 0


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
    long_page.bulk._segments(True)
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
    page.bulk._segments(True)
    assert hits(page.desk, "p:5") == before
    page.bulk.take_ids(two)
    assert hits(page.desk, "p:5") == before + 2


def test_a_new_parameter_can_be_set_for_many_at_once(page: LeadsPage) -> None:
    page.desk.run(
        define_segment, number=7, name_de="Messe", name_en="Fair", question_de="", question_en="",
        asks=(), active=True,
    )  # fmt: skip
    page.set_query("4")
    page.table.select_all_hits()
    page.bulk.segment.choose(7)
    page.bulk._segments(True)
    assert hits(page.desk, "p:7") == 6


def test_a_bulk_move_asks_for_its_reason(page: LeadsPage, qtbot: QtBot) -> None:
    page.set_query("stage:cold")
    page.table.select_all_hits()
    count = page.model.total()
    page.bulk.stage.choose(90)
    page.bulk._move()
    assert page.bulk.reason.count() > 0
    page.bulk.reason.choose("no_need")
    page.bulk.reason.show()
    page.bulk._move()
    assert hits(page.desk, "stage:cold") == 0
    assert hits(page.desk, "stage:lost reason:no_need") >= count


def test_rows_are_copied_for_excel(page: LeadsPage, qtbot: QtBot) -> None:
    page.set_query("4")
    page.table.select_all_hits()
    page.hits.copy_rows()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 7
    assert lines[0].startswith("Firma\t")


def test_what_another_desk_does_shows_here(page: LeadsPage, store_path: Path, clock: Clock) -> None:
    before = page.model.total()
    other = Store(store_path, who="Michael Roth", settle=settle, clock=clock)
    done = other.run(add_lead, {"company.name": "Zweiter Platz GmbH"})
    other.close()
    assert done.changes is not None
    page.desk.changed.emit(done.changes)
    assert page.model.total() == before + 1


def test_names_are_shown_as_they_are(page: LeadsPage) -> None:
    odd = "<b>Müller</b> & Söhne GmbH & Co. KG " + "ä" * 200
    page.desk.run(add_lead, values={"company.name": odd})
    page.set_query("ää*")
    page.set_query("muller")
    index = page.model.index(0, 0)
    assert index.data() == odd
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip and "&lt;b&gt;" in tip
    assert "muller" in str(index.data(Qt.ItemDataRole.AccessibleTextRole)).lower().replace("ü", "u")


def test_no_hit_says_which_term_is_in_the_way(page: LeadsPage) -> None:
    page.set_query("4 score>=10000")
    assert page.hits.currentWidget() is page.hits.nothing
    text = page.hits.nothing._state._text.text()
    assert "score>=10000" in text and "6" in text
    page.hits.nothing.query_wanted.emit("4")
    assert page.model.total() == 6


def test_owner_filter_follows_an_assignment(page: LeadsPage) -> None:
    before = hits(page.desk, "owner:me")
    free = page.desk.store.ask(
        lambda s: [r[0] for r in s.connection().exec_driver_sql(
            "SELECT lead_id FROM lead_card WHERE owner_id = 0 AND stage < 9"
        )]
    )  # fmt: skip
    page.desk.run(assign_owner, lead_ids=free[:1], owner_id=page.desk.me)
    assert hits(page.desk, "owner:me") == before + len(free[:1])


class CountingDesk:
    """A desk over a million leads that only counts what it is asked for."""

    def __init__(self, real: Desk) -> None:
        self._real = real
        self.asked: list[int] = []
        self.me = None
        self.inline = True

    def today(self) -> Any:
        return self._real.today()

    def ask(self, query: Any, **which: Any) -> Any:
        if "offset" in which:
            self.asked.append(which["offset"])
            return _Answer(())
        return _Answer(1_000_000)


class _Answer:
    def __init__(self, result: Any) -> None:
        self._result = result

    def newest(self, key: str) -> _Answer:
        return self

    def done(self, slot: Any) -> _Answer:
        slot(self._result)
        return self


def test_a_jump_over_a_million_asks_for_one_block(sample_desk: Desk) -> None:
    desk = CountingDesk(sample_desk)
    model = LeadModel(desk)  # type: ignore[arg-type]
    model.refresh()
    assert model.rowCount() == 1_000_000
    desk.asked.clear()
    for row in range(700_000, 700_030):
        model.lead(row)
    assert desk.asked == [700_000 // BLOCK * BLOCK]


def test_a_new_lead_from_a_signature_knows_its_twin(
    sample_desk: Desk, qtbot: QtBot, page: LeadsPage
) -> None:
    text = (
        "Mit freundlichen Grüßen\nSabine Krüger\nLeitung Einkauf\n"
        "Beispiel Werkzeugbau GmbH & Co. KG\nHauptstraße 5\n33602 Bielefeld\n"
        "Tel.: 0521 448120-17\nFax: 0521 448120-99\nMobil: 0171 3920099\n"
        "s.krueger@beispiel.example\nwww.beispiel.example"
    )
    dialog = NewLeadDialog(sample_desk, page, page.pane.drafts, text)
    qtbot.addWidget(dialog)
    shown = {key: dialog._line(field).text() for key, field in dialog.fields.items()}
    assert shown["company.name"] == "Beispiel Werkzeugbau GmbH & Co. KG"
    assert shown["contact.last_name"] == "Krüger"
    assert shown["contact.phone"] == "0521 448120-17"
    assert shown["company.postal_code"] == "33602"
    dialog.accept()
    assert dialog.lead_id is not None
    again = NewLeadDialog(sample_desk, page, page.pane.drafts, text)
    qtbot.addWidget(again)
    assert "Beispiel Werkzeugbau" in again._bar.text()


def test_a_new_lead_half_typed_stands_there_again(
    sample_desk: Desk, qtbot: QtBot, page: LeadsPage
) -> None:
    def opened(text: str = "") -> tuple[NewLeadDialog, LineEdit, LineEdit]:
        dialog = NewLeadDialog(sample_desk, page, Drafts(sample_desk), text)
        qtbot.addWidget(dialog)
        return (
            dialog,
            dialog._line(dialog.fields["company.name"]),
            dialog._line(dialog.fields["contact.phone"]),
        )

    dialog, name, _ = opened()
    QTest.keyClicks(name, "Neue Firma <b> GmbH")
    dialog.reject()
    pasted, _, phone = opened("Sabine Krüger\nBeispiel GmbH & Co. KG\nTel.: 0521 448120-17")
    assert phone.text() == "0521 448120-17"
    pasted.reject()
    dialog, name, phone = opened()  # after a restart: other drafts, the same folder
    assert (name.text(), phone.text()) == ("Neue Firma <b> GmbH", "")
    dialog.accept()
    assert dialog.lead_id is not None
    assert opened()[1].text() == ""


def test_a_new_lead_without_a_name_is_told_so(
    sample_desk: Desk, qtbot: QtBot, page: LeadsPage
) -> None:
    dialog = NewLeadDialog(sample_desk, page, page.pane.drafts)
    qtbot.addWidget(dialog)
    dialog._line(dialog.fields["contact.email"]).setText("nur-text")
    dialog.accept()
    assert dialog.lead_id is None
    assert "E-Mail" in dialog.fields["contact.email"]._problem.text()


def test_a_lead_from_elsewhere_is_the_one_that_keys_act_on(page: LeadsPage, qtbot: QtBot) -> None:
    outside = page.model.lead(0)
    assert outside is not None
    page.set_query("stage:cold")
    first = page.shown_lead
    assert page.model.row_of(outside.lead_id) is None
    page.show_lead(outside.lead_id)
    qtbot.keyClick(page.table, Qt.Key.Key_T)
    assert page.shown_lead == page.pane.lead_id == outside.lead_id
    page.step(1)
    assert page.shown_lead not in (outside.lead_id, first)


def test_widths_and_order_are_there_again_the_next_time(page: LeadsPage, qtbot: QtBot) -> None:
    place = page.model.columns.index("due")
    page.table.setColumnWidth(place, 190)
    page.table.horizontalHeader().let_go.emit()
    page.hits.sort(Sort("due"))
    again = LeadsPage(page.desk)
    qtbot.addWidget(again)
    again.resize(1200, 800)
    again.show()
    header = again.table.horizontalHeader()
    assert again.table.columnWidth(again.model.columns.index("due")) == 190
    assert again.model.sort_by == Sort("due")
    assert header.isSortIndicatorShown()
    assert again.model.columns[header.sortIndicatorSection()] == "due"


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        (400, ("company", "stage", "due")),
        (540, ("company", "stage", "segments", "due")),
        (660, ("company", "stage", "segments", "score", "due")),
        (780, ("company", "stage", "segments", "score", "due")),
        (1000, STANDARD),
    ],
)
def test_with_less_room_the_less_needed_columns_go(room: int, shown: tuple[str, ...]) -> None:
    widths = {column.key: column.width for column in COLUMNS}
    assert fitting(STANDARD, widths, room) == shown


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
