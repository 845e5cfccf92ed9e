"""The list: digits filter, keys move, many are worked at once; others' changes show."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.sample import add_sample
from leaddesk.operations.segments import define_segment
from leaddesk.queries.lead_sorts import Sort
from leaddesk.store.store import Store
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.leads.lead_columns import COLUMNS, STANDARD, fitting
from leaddesk.ui.leads.lead_model import BLOCK, LeadModel
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.leads.new_lead_dialog import NewLeadDialog
from tests.ui.late import LateDesk
from tests.ui.leads.conftest import hits


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
    page.bulk._do("segments")
    assert hits(page.desk, "p:4 p:5") == 6
    page.desk.undo()
    assert hits(page.desk, "p:4 p:5") == 0


def test_a_new_parameter_can_be_set_for_many_at_once(page: LeadsPage) -> None:
    page.desk.run(
        define_segment, number=7, name_de="Messe", name_en="Fair", question_de="", question_en="",
        asks=(), active=True,
    )  # fmt: skip
    page.set_query("4")
    page.table.select_all_hits()
    page.bulk.segment.choose(7)
    page.bulk._do("segments")
    assert hits(page.desk, "p:7") == 6


def test_a_bulk_move_asks_for_its_reason(page: LeadsPage, qtbot: QtBot) -> None:
    page.set_query("stage:cold")
    page.table.select_all_hits()
    count = page.model.total()
    page.bulk.stage.choose(90)
    page.bulk._do("stage")
    assert page.bulk.reason.count() > 0
    page.bulk.reason.choose("no_need")
    page.bulk.reason.show()
    page.bulk._do("stage")
    assert hits(page.desk, "stage:cold") == 0
    assert hits(page.desk, "stage:lost reason:no_need") >= count


def test_rows_are_copied_for_excel(page: LeadsPage, qtbot: QtBot) -> None:
    page.set_query("4")
    page.table.select_all_hits()
    page.hits.copy_rows()
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == 7
    assert lines[0].startswith("Firma\t")


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
    assert "Ohne „Score ab 10.000“ sind es 6." in text
    assert "Parameter 4: Unzufriedene Wettbewerbskunden + Score ab 10.000" in text
    page.hits.nothing.query_wanted.emit("4")
    assert page.model.total() == 6


def test_a_name_that_nobody_has_may_be_added(page: LeadsPage, qtbot: QtBot) -> None:
    page.set_query("Krüger Stahlhandel")
    nothing = page.hits.nothing
    assert "„Krüger Stahlhandel“ gibt es noch nicht." in nothing._state._text.text()
    wanted: list[str] = []
    nothing.named_wanted.disconnect()
    nothing.named_wanted.connect(wanted.append)
    buttons = [b for b in nothing.findChildren(QPushButton) if "Lead anlegen" in b.text()]
    buttons[0].click()
    assert wanted == ["Krüger Stahlhandel"]
    dialog = NewLeadDialog(page.desk, page, page.pane.drafts, company=wanted[0])
    qtbot.addWidget(dialog)
    assert dialog._texts() == {"company.name": "Krüger Stahlhandel"}
    page.set_query("Krüger Stahlhandel stage:sql")
    assert "gibt es noch nicht" not in nothing._state._text.text()


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

    def now(self) -> Any:
        return self._real.now()

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
    again = LeadsPage(page.desk, lambda: LAYERS)
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


@pytest.mark.parametrize("first", ["total", "rows"])
def test_the_first_lead_is_shown_whichever_answer_comes_first(
    store: Store, qtbot: QtBot, first: str
) -> None:
    """Several threads read: the rows may be there before it is known how many there are."""
    store.run(add_sample)
    desk = LateDesk(store)
    desk.late = True
    page = LeadsPage(desk, lambda: LAYERS)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    if first == "rows":
        desk._held.reverse()
    desk.answer()
    assert (page.table.currentIndex().row(), page.shown_lead is not None) == (0, True)


def test_whom_to_call_first_says_why(page: LeadsPage) -> None:
    told: list[str] = []
    page.status_wanted.connect(told.append)
    page.set_query("stage:sql..quote sort:priorität")
    page.step(1)
    assert any("Punkte" in text or "fällig" in text for text in told)
