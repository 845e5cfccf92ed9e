"""The list as a grid: cells typed, filled down, copied and pasted; what can't be is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.stages import move_stage
from leaddesk.rules.stages import Stage
from leaddesk.ui.leads.leads_page import LeadsPage
from leaddesk.ui.leads.paste_dialog import PasteDialog
from leaddesk.ui.words import install_language
from tests.ui.leads.conftest import hits

KEY = Qt.Key


@pytest.fixture
def grid(page: LeadsPage, qtbot: QtBot) -> LeadsPage:
    """Four leads of one town, by name, the detail hidden."""
    install_language("en")
    for name in ("Ahorn AG", "Buche KG", "Eiche SE", "Linde eG"):
        values = {"company.name": f"Wald {name}", "company.city": "Soest", "lead.source": name}
        page.desk.store.run(add_lead, values)
    page.set_query("wald")
    page.hits.sort(page.model.sort_by.__class__("company"))
    page.panes.toggle_detail()
    assert page.panes.full_list() and page.grid.is_on()
    cell(page, 0, "city")
    return page


def cell(page: LeadsPage, row: int, key: str) -> None:
    page.table.go_to_cell(row, page.model.columns.index(key))


def here(page: LeadsPage) -> tuple[int, str]:
    index = page.table.currentIndex()
    return index.row(), page.model.columns[index.column()]


def line(page: LeadsPage) -> QLineEdit:
    assert page.grid.editor is not None
    return page.grid.editor.line


def cities(page: LeadsPage) -> list[str | None]:
    rows = (page.model.lead(row) for row in range(page.model.total()))
    return [lead.city for lead in rows if lead is not None]


def mark(page: LeadsPage, first: int, last: int, key: str) -> None:
    cell(page, first, key)
    for row in range(first, last + 1):
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        page.table.selectionModel().select(page.model.index(row, 0), flags)


def type_in(page: LeadsPage, text: str) -> None:
    line(page).selectAll()
    QTest.keyClicks(line(page), text)


def seen(page: LeadsPage, answer: int = 1) -> list[PasteDialog]:
    """The dialogs that would be shown, each answered so."""
    dialogs: list[PasteDialog] = []

    def ask(dialog: PasteDialog) -> int:
        dialogs.append(dialog)
        return answer

    page.blocks.ask = ask
    return dialogs


def paste(page: LeadsPage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    page.blocks.paste()


def test_enter_edits_commits_and_goes_down(grid: LeadsPage) -> None:
    QTest.keyClick(grid.table, KEY.Key_Return)
    type_in(grid, "Ulm")
    QTest.keyClick(line(grid), KEY.Key_Return)
    assert cities(grid) == ["Ulm", "Soest", "Soest", "Soest"]
    assert (here(grid), grid.grid.editor, grid.table.hasFocus()) == ((1, "city"), None, True)
    QTest.keyClick(grid.table, KEY.Key_F2)
    type_in(grid, "Hamm")
    QTest.keyClick(line(grid), KEY.Key_Escape)
    assert cities(grid)[1] == "Soest" and grid.grid.editor is None
    grid.desk.undo()
    assert cities(grid) == ["Soest"] * 4


def test_tab_goes_through_the_cells_that_can_be_typed_into(grid: LeadsPage, qtbot: QtBot) -> None:
    QTest.keyClick(grid.table, KEY.Key_F2)
    type_in(grid, "Ulm")
    QTest.keyClick(line(grid), KEY.Key_Tab)
    assert cities(grid)[0] == "Ulm"
    qtbot.waitUntil(lambda: grid.grid.editor is not None)
    assert here(grid) == (0, "due")  # stage, parameters and score lie between
    QTest.keyClick(line(grid), KEY.Key_Escape)
    QTest.keyClick(grid.table, KEY.Key_Tab)
    assert here(grid) == (1, "company")
    QTest.keyClick(grid.table, KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert here(grid) == (0, "due")


def test_a_known_value_is_chosen_from_what_is_offered(grid: LeadsPage) -> None:
    QTest.keyClick(grid.table, KEY.Key_F2)
    type_in(grid, "soe")
    popup = line(grid).completer().popup()
    assert popup.isVisible()
    QTest.keyClick(popup, KEY.Key_Down)
    assert line(grid).text() == "Soest"
    QTest.keyClick(popup, KEY.Key_Return)
    assert grid.grid.editor is None and here(grid) == (1, "city")
    QTest.keyClick(grid.table, KEY.Key_F2)
    type_in(grid, "soe")
    QTest.keyClick(line(grid).completer().popup(), KEY.Key_Return)  # never taken by itself
    assert cities(grid)[1] == "soe"


def test_a_column_that_cannot_be_typed_into_says_so(grid: LeadsPage, qtbot: QtBot) -> None:
    cell(grid, 0, "score")
    with qtbot.waitSignal(grid.status_wanted) as said:
        QTest.keyClick(grid.table, KEY.Key_Return)
    assert "computed" in said.args[0] and grid.grid.editor is None


def test_what_cannot_be_read_stays_to_be_mended(grid: LeadsPage) -> None:
    cell(grid, 0, "due")
    grid.grid.edit()
    type_in(grid, "x9")
    QTest.keyClick(line(grid), KEY.Key_Return)
    assert line(grid).property("invalid") and line(grid).text() == "x9"
    type_in(grid, "+5")
    QTest.keyClick(line(grid), KEY.Key_Return)
    lead = grid.model.lead(0)
    assert lead is not None and str(lead.due_on) == "2025-12-01"


def test_what_is_refused_comes_back_with_its_reason(grid: LeadsPage) -> None:
    lead = grid.model.lead(0)
    assert lead is not None
    QTest.keyClick(grid.table, KEY.Key_F2)
    type_in(grid, "Ulm")
    grid.desk.store.run(move_stage, [lead.lead_id], Stage.EXCLUDED, "competitor")
    QTest.keyClick(line(grid), KEY.Key_Return)
    bar = grid.grid.writer._bar
    assert "excluded" in bar.text() and not grid.model.pending
    grid.grid.writer.again.emit(lead.lead_id, "city", "Ulm")
    assert line(grid).text() == "Ulm"


def test_two_desks_are_asked_which_of_both(grid: LeadsPage) -> None:
    lead = grid.model.lead(0)
    assert lead is not None
    QTest.keyClick(grid.table, KEY.Key_F2)
    type_in(grid, "Ulm")
    grid.desk.store.run(edit_fields, lead.lead_id, {"company.city": ("Soest", "Hamm")})
    QTest.keyClick(line(grid), KEY.Key_Return)
    bar = grid.grid.writer._bar
    assert "Hamm" in bar.text() and "Ulm" in bar.text()
    grid.model.refresh()
    assert cities(grid)[0] == "Hamm"
    bar._buttons.itemAt(0).widget().click()  # type: ignore[attr-defined]
    assert cities(grid)[0] == "Ulm" and bar.isHidden()


def test_filling_down_is_one_step(grid: LeadsPage) -> None:
    dialogs = seen(grid)
    cell(grid, 0, "city")
    grid.grid.edit()
    type_in(grid, "Ulm")
    QTest.keyClick(line(grid), KEY.Key_Return)
    mark(grid, 0, 2, "city")
    QTest.keyClick(grid.table, KEY.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert cities(grid) == ["Ulm", "Ulm", "Ulm", "Soest"] and not dialogs
    grid.desk.undo()
    assert cities(grid) == ["Ulm", "Soest", "Soest", "Soest"]
    cell(grid, 1, "city")  # one row: from the one above
    QTest.keyClick(grid.table, KEY.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert cities(grid) == ["Ulm", "Ulm", "Soest", "Soest"]


def test_a_pasted_block_is_shown_before_it_is_set(grid: LeadsPage) -> None:
    dialogs = seen(grid)
    cell(grid, 1, "contact")
    paste(grid, "Frau Dr. Ina Weiß\tUlm\r\nUwe Lang\tHamm\r\nJo Kurz\tHerne\r\nZu Viel\tUlm\r\n")
    (dialog,) = dialogs
    assert dialog.accept_button.text() == "Change 6 cells"
    assert "1 row" in " ".join(_labels(dialog))
    assert cities(grid) == ["Soest", "Ulm", "Hamm", "Herne"]
    lead = grid.model.lead(1)
    assert lead is not None and lead.contact == "Dr. Ina Weiß"
    grid.desk.undo()
    assert cities(grid) == ["Soest"] * 4


def test_refused_cells_are_listed_with_their_reason(grid: LeadsPage) -> None:
    dialogs = seen(grid, answer=0)
    cell(grid, 0, "stage")
    paste(grid, "sql\t4\t300\tmorgen\r\nsql\t4\t300\t20.11.2025")
    (dialog,) = dialogs
    assert [row[1:3] for row in dialog.table.rows()] == [("Follow-up", "20.11.2025")]
    said = " ".join(_labels(dialog))
    assert "1 cell in 1 lead will change." in said and "Stage, Param., Score" in said
    assert grid.model.lead(0).due_on is None  # type: ignore[union-attr]


def _labels(dialog: PasteDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_what_was_copied_is_pasted_back_by_its_header(grid: LeadsPage) -> None:
    grid.table.select_all_hits()
    grid.hits.copy_rows()
    text = QApplication.clipboard().text()
    assert text.splitlines()[0].split("\t")[:3] == ["Company", "Contact", "Place"]
    html = QApplication.clipboard().mimeData().html()
    assert "mso-number-format" in html and "<td>" in html
    dialogs = seen(grid)
    cell(grid, 0, "due")  # wherever the cursor is
    paste(grid, text)
    assert not dialogs[0].accept_button.isEnabled()
    paste(grid, text.replace("Soest", "Ulm"))
    assert cities(grid) == ["Ulm"] * 4


def test_one_copied_line_fills_all_marked_rows(grid: LeadsPage) -> None:
    seen(grid)
    mark(grid, 0, 3, "city")
    paste(grid, "Ulm")
    assert cities(grid) == ["Ulm"] * 4 and hits(grid.desk, "ort:ulm wald") == 4


def test_blocks_need_the_grid(grid: LeadsPage, qtbot: QtBot) -> None:
    grid.panes.toggle_detail()
    assert not grid.grid.is_on()
    paste_command = grid._by_key["paste_cells"]
    assert "Ctrl+Shift+D" in paste_command.why_not()
    QTest.keyClick(grid.table, KEY.Key_Return)
    assert grid.grid.editor is None


def test_all_wanted_columns_are_there_and_the_detail_stays_hidden(grid: LeadsPage) -> None:
    for key in ("position", "postal_code", "owner", "source", "campaign", "industry", "value"):
        grid.table._toggle_column(key, True)
    assert {"position", "value"} <= set(grid.model.columns)
    assert grid.table.horizontalScrollBar().maximum() > 0
    grid.panes.toggle_detail()
    assert "value" not in grid.model.columns
