"""What each step of the wizard shows and lets one change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.imports import remembered_mapping
from leaddesk.rules.list_plan import mapping_of
from leaddesk.store.store import Store
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.importing.wizard import CHECK, COLUMNS, FILE, RESULT
from leaddesk.ui.parts.buttons import Button
from tests.ui.importing.conftest import (
    BAD,
    GOOD,
    HEADERS,
    buttons,
    forward,
    leads_of,
    press,
)
from tests.ui.looks import settle_down


def test_a_column_can_hold_another_field_and_each_field_is_there_once(
    page: ImportPage, make_list: Callable[..., Path], qtbot: QtBot
) -> None:
    page.open_file(make_list(HEADERS, GOOD))
    forward(page)
    table, draft = page.wizard.columns.table, page.wizard.draft
    assert draft is not None and draft.plan is not None
    assert [table.grid.shown(row, 2).text for row in range(5)] == [
        "Firma", "PLZ", "Ort", "E-Mail (Firma)", "Telefon (Firma)",
    ]  # fmt: skip
    table.go_to(2)
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    box = table.findChildren(QLineEdit) or table.viewport().findChildren(
        type(page.wizard.file.sheet)
    )
    assert box, "Alt+↓ opens the list"
    combo = box[0]
    combo.choose("company.postal_code")
    combo.activated.emit(combo.currentIndex())
    settle_down()
    assert draft.plan.columns == {
        0: "company.name", 2: "company.postal_code", 3: "company.email", 4: "company.phone",
    }  # fmt: skip
    assert table.grid.shown(1, 2).text == "Nicht übernehmen"
    assert table.grid.shown(1, 4).text == "ignoriert"
    assert table.hasFocus()


def test_without_a_name_one_cannot_go_on(page: ImportPage, make_list: Callable[..., Path]) -> None:
    page.open_file(make_list(HEADERS, GOOD))
    forward(page)
    page.wizard.columns.table.grid.edited.emit(0, "")
    settle_down()
    assert "Firma oder den Nachnamen" in page.wizard.columns.bar.text()
    forward(page)
    assert page.wizard.place == COLUMNS


def test_a_cell_is_corrected_in_place(
    page: ImportPage, desk: Desk, store: Store, make_list: Callable[..., Path], qtbot: QtBot
) -> None:
    page.open_file(make_list(HEADERS, GOOD, BAD))
    forward(page, 2)
    check = page.wizard.check
    assert check.head.text() == "1 von 2 importierbar"
    group = check.group()
    assert group is not None and group.title == "E-Mail unvollständig"
    assert check.rows.grid.shown(0, 1).text == "E-Mail"
    assert check.rows.hasFocus()
    press(page, Qt.Key.Key_Return)
    editor = check.rows.findChild(QLineEdit)
    assert editor is not None and editor.text() == "krueger@"
    qtbot.keyClicks(editor, "info@krueger.example")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: check.head.text() == "2 von 2 importierbar")
    assert page.wizard.place == CHECK
    forward(page, 3)
    names = {lead.company: lead.email for lead in leads_of(desk, "")}
    assert names["<b>Krüger</b> Stahl"] == "info@krueger.example"


def test_f3_goes_from_problem_to_problem(page: ImportPage, make_list: Callable[..., Path]) -> None:
    rows = [
        [f"Firma {i} GmbH", "1067", "Dresden", "x@" if i < 2 else "", "0351 448120"]
        for i in range(3)
    ]
    page.open_file(make_list(HEADERS, *rows))
    forward(page, 2)
    check = page.wizard.check
    seen = []
    for _ in range(6):
        group = check.group()
        assert group is not None
        seen.append((group.code, check.rows.row()))
        press(page, Qt.Key.Key_F3)
    assert seen[:3] == [("email_incomplete", 0), ("email_incomplete", 1), ("postal_code_short", 0)]
    assert seen[-1] == ("email_incomplete", 0)


def test_the_mapping_is_remembered_and_the_step_passed_over(
    page: ImportPage, store: Store, make_list: Callable[..., Path]
) -> None:
    page.open_file(make_list(["Was", "Wer", "Stadt"], ["x", "Kessler GmbH", "Ulm"]))
    forward(page)
    page.wizard.columns.table.grid.edited.emit(1, "company.name")
    settle_down()
    forward(page, 4)
    assert page.wizard.place == RESULT
    draft = page.wizard.draft
    assert draft is not None and draft.plan is not None
    kept = store.ask(remembered_mapping, headers=draft.plan.digest)
    assert kept is not None and kept.name == "Messe Hannover"
    assert kept.mapping == mapping_of(draft.plan)
    last = store.last_step()
    assert draft.step_id == last, "Ctrl+Z takes back the import, not the memory of its columns"
    forward(page)

    other = make_list(["Stadt", "wer", "WAS"], ["Köln", "Harz Guss KG", "y"], name="Zweite.xlsx")
    page.open_file(other)
    forward(page)
    assert page.wizard.place == CHECK
    assert page.wizard.note.text() == "Zuordnung „Messe Hannover“ erkannt."
    assert page.wizard.draft is not None and page.wizard.draft.plan is not None
    assert page.wizard.draft.plan.columns[1] == "company.name"
    look = next(b for b in page.wizard.note.findChildren(Button) if b.caption() != "")
    look.click()
    assert page.wizard.place == COLUMNS


def test_duplicates_have_a_rule_and_exceptions(
    page: ImportPage, desk: Desk, store: Store, make_list: Callable[..., Path]
) -> None:
    page.open_file(
        make_list(HEADERS, GOOD, ["Kessler GmbH", "89077", "Ulm", "k@kessler.example", ""])
    )
    forward(page, 6)
    second = make_list(
        [*HEADERS, "Branche"],
        [*GOOD, "Bäckerei"],
        ["Kessler GmbH", "89077", "Ulm", "k@kessler.example", "0731 1234", "Anlagenbau"],
        ["Neu AG", "50667", "Köln", "n@neu.example", "", "Handel"],
        name="Zweite.xlsx",
    )
    page.open_file(second)
    forward(page, 3)
    step = page.wizard.duplicates
    assert step.head.text() == "2 Zeilen gehören zu vorhandenen Leads"
    assert [step.table.grid.shown(0, column).text for column in range(5)] == [
        "2", GOOD[0], GOOD[0], "gleiche E-Mail", "Nur leere Felder füllen",
    ]  # fmt: skip
    step.table.grid.edited.emit(1, step.rule.itemData(2))
    assert step.table.grid.shown(1, 4).text == "Zeile überspringen"
    forward(page)
    assert buttons(page) == ["2 Leads importieren"]
    forward(page)
    assert page.wizard.result.line.text().startswith(
        "3 Zeilen gelesen = 1 neu + 1 aktualisiert + 0 unverändert + 1 übersprungen"
    )
    assert {lead.company: lead.industry for lead in leads_of(desk, "")} == {
        GOOD[0]: "Bäckerei", "Kessler GmbH": None, "Neu AG": "Handel",
    }  # fmt: skip


def test_rejected_rows_are_written_beside_the_file(
    page: ImportPage, make_list: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_list(HEADERS, GOOD, BAD)
    page.open_file(path)
    forward(page, 5)
    asked: list[str] = []

    def choose(parent: object, title: str, preset: str, kinds: str) -> tuple[str, str]:
        asked.append(preset)
        return preset, kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.wizard.result.rejects.click()
    wanted = path.with_name("Messe_Hannover_abgelehnt.xlsx")
    assert asked == [str(wanted)]
    rows = list(load_workbook(wanted).worksheets[0].iter_rows(values_only=True))
    assert rows[0] == (*HEADERS, "Zeile in der Datei", "Grund")
    assert rows[1][:6] == (*BAD, 3)
    assert "E-Mail" in str(rows[1][6]) and "unvollständig" in str(rows[1][6])
    assert len(rows) == 2


def test_a_source_is_asked_for(page: ImportPage, make_list: Callable[..., Path]) -> None:
    page.open_file(make_list(HEADERS, GOOD))
    page.wizard.file.source.setText("  ")
    forward(page)
    assert page.wizard.place == FILE
    assert page.wizard.file.source.property("invalid")


def test_another_header_row_is_another_table(
    page: ImportPage, make_list: Callable[..., Path], qtbot: QtBot
) -> None:
    page.open_file(make_list(["Leads der Messe"], [], HEADERS, GOOD, BAD))
    file = page.wizard.file
    assert file.header.text() == "3"
    file.header.setText("4")
    qtbot.keyClick(file.header, Qt.Key.Key_Return)
    draft = page.wizard.draft
    assert draft is not None and draft.plan is not None
    assert draft.plan.table.headers[0] == GOOD[0]
    file.header.setText("900")
    qtbot.keyClick(file.header, Qt.Key.Key_Return)
    assert file.bar.text() and not page.wizard.on_button.isEnabled()
    file.header.setText("3")
    qtbot.keyClick(file.header, Qt.Key.Key_Return)
    assert not file.bar.text() and page.wizard.on_button.isEnabled()
