"""From a file to leads and back, by keys: what a person sees and what is in the store."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.models.work import Work
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.leads import edit_fields
from leaddesk.queries.imports import import_runs, remembered_columns, remembered_name
from leaddesk.queries.lead_list import lead_page
from leaddesk.rules.filter_text import parse_filter
from leaddesk.store.store import Store
from leaddesk.ui.importing import trying
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.importing.wizard import CHECK, COLUMNS, FILE, PREVIEW, RESULT
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.page import Page
from leaddesk.ui.words import install_language
from tests.ui.importing.conftest import FAIR, count_leads, forward, press
from tests.ui.looks import settle_down

HEADERS = ["Firma", "PLZ", "Ort", "E-Mail", "Telefon"]
GOOD = [
    "Bäckerei Süß & Söhne GmbH & Co. KG",
    "01067",
    "Dresden",
    "info@suess.example",
    "0351 448120",
]
BAD = ["<b>Krüger</b> Stahl", "33602", "Bielefeld", "krueger@", "0521 448120-17"]


def buttons(page: ImportPage, kind: str = "pri") -> list[str]:
    """The words of the buttons of a kind that can be seen."""
    return [
        button.caption()
        for button in page.findChildren(Button)
        if button.isVisible() and button.property("kind") == kind
    ]


def leads_of(desk: Desk, query: str) -> list[Any]:
    found = parse_filter(query, desk.today())
    assert not found.problems, query
    return list(desk.store.ask(lead_page, filter=found, me=desk.me, today=desk.today()))


def test_the_fair_from_file_to_leads_and_back(
    page: ImportPage, desk: Desk, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    assert buttons(page) == ["Datei wählen"]
    page.open_file(FAIR)
    assert page.wizard.file.source.text() == "messe leads"
    qtbot.keyClick(page.wizard.file.source, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.wizard.file.source, "Messe Hannover 2025")
    for wanted in (COLUMNS, CHECK, 3, PREVIEW):
        assert buttons(page) == ["Weiter"]
        forward(page)
        assert page.wizard.place == wanted
    assert page.wizard.check.head.text() == "58 von 60 importierbar"
    assert count_leads(store) == 0
    assert buttons(page) == ["57 Leads importieren"]
    assert "noch nichts geschrieben" in page.wizard.preview.say.text()

    forward(page)
    assert page.wizard.place == RESULT
    assert page.wizard.result.line.text() == (
        "60 Zeilen gelesen = 55 neu + 2 aktualisiert + 1 unverändert + 0 übersprungen + 2 abgelehnt"
    )
    assert buttons(page) == ["Leads ansehen"]
    assert count_leads(store) == 55
    with qtbot.waitSignal(page.query_wanted) as wanted_query:
        forward(page)
    assert len(leads_of(desk, wanted_query.args[0])) == 55
    assert "Messe Hannover 2025" in wanted_query.args[0]
    assert not page.is_under_way() and page.past.isVisible()

    undo = next(b for b in page.past.findChildren(Button) if b.caption() == "Rückgängig")
    undo.click()
    assert count_leads(store) == 0
    assert page.bar.text() == "Der Import ist rückgängig gemacht."


def test_undo_at_the_end_keeps_and_names_what_was_worked_on(
    page: ImportPage, desk: Desk, store: Store, make_list: Callable[..., Path]
) -> None:
    page.open_file(make_list(HEADERS, GOOD, ["Kessler GmbH", "89077", "Ulm", "", "0731 1234"]))
    forward(page, 5)
    (lead,) = leads_of(desk, '"Bäckerei Süß"')
    store.run(edit_fields, lead_id=lead.lead_id, edits={"lead.product": (None, "Förderband")})
    page.wizard.result.take_back.click()
    assert "Bäckerei Süß & Söhne GmbH & Co. KG" in page.wizard.result.bar.text()
    assert "1 Lead bleibt" in page.wizard.result.bar.text()
    assert count_leads(store) == 1
    assert buttons(page) == ["Fertig"]


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
    assert table.grid.shown(1, 3).text == "ignoriert"
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


class Leads(Page):
    """Stands where the leads would be."""

    key = "leads"


def test_in_the_window_f3_is_the_next_problem_and_esc_leaves(
    desk: Desk, make_list: Callable[..., Path], qtbot: QtBot
) -> None:
    """There F3 is the key of the search as well: the wizard has it while it is open."""
    window = MainWindow(desk, {"leads": Leads, "importing": ImportPage})
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.show_page("importing")
    page = window.page("importing")
    assert isinstance(page, ImportPage)
    bad = [[f"Firma {i} GmbH", "01067", "Dresden", "x@", "0351 448120"] for i in range(3)]
    page.open_file(make_list(HEADERS, *bad))
    forward(page, 2)
    assert page.wizard.place == CHECK
    press(page, Qt.Key.Key_F3)
    assert page.wizard.check.rows.row() == 1 and page.wizard.check.rows.hasFocus()
    press(page, Qt.Key.Key_Escape)
    assert not page.is_under_way()
    press(page, Qt.Key.Key_F3)
    assert window.top.search.line.hasFocus()


def test_back_loses_nothing(page: ImportPage, make_list: Callable[..., Path]) -> None:
    page.open_file(make_list(HEADERS, GOOD, BAD))
    forward(page, 2)
    page.wizard.check.rows.grid.edited.emit(0, "info@krueger.example")
    settle_down()
    forward(page)
    for wanted in (CHECK, COLUMNS, FILE):
        press(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert page.wizard.place == wanted
    forward(page, 2)
    assert page.wizard.check.head.text() == "2 von 2 importierbar"
    press(page, Qt.Key.Key_Escape)
    assert not page.is_under_way()
    assert "ist angefangen" in page.bar.text()
    go_on = next(b for b in page.bar.findChildren(Button) if b.caption() == "Fortsetzen")
    go_on.click()
    assert page.wizard.place == CHECK
    assert page.wizard.check.head.text() == "2 von 2 importierbar"


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
    assert store.ask(remembered_name, headers=draft.plan.digest) == "Messe Hannover"
    assert store.ask(remembered_columns, headers=draft.plan.digest) == draft.mapping()
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


def test_calling_it_off_leaves_nothing(
    store: Store, qtbot: QtBot, make_list: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    install_language("de")
    desk = Desk(store)
    page = ImportPage(desk)
    qtbot.addWidget(page)
    page.resize(1072, 640)
    page.show()
    go = threading.Event()

    def slow(work: Work, **what: Any) -> Any:
        if not what.get("dry_run"):
            go.wait(10)
        return import_leads(work, **what)

    monkeypatch.setattr(trying, "import_leads", slow)
    page.open_file(make_list(HEADERS, GOOD))
    wizard = page.wizard
    for place in (FILE, COLUMNS, CHECK, 3, PREVIEW):
        qtbot.waitUntil(lambda p=place: wizard.place == p and wizard.on_button.isEnabled())
        wizard.on_button.click()
    qtbot.waitUntil(wizard.is_importing)
    assert wizard.result.busy.cancel_button.isVisible()
    assert not wizard.on_button.isEnabled()
    wizard.result.busy.cancel_button.click()
    go.set()
    qtbot.waitUntil(lambda: wizard.place == PREVIEW and wizard.on_button.isEnabled())
    assert "Kein Lead wurde importiert" in wizard.note.text()
    assert count_leads(store) == 0 and store.ask(import_runs) == ()
    desk.close()
    install_language("en")


def test_reading_can_be_called_off(store: Store, qtbot: QtBot) -> None:
    desk = Desk(store)
    page = ImportPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open_file(FAIR)
    assert page.wizard.file.busy.isVisible()
    press(page, Qt.Key.Key_Escape)
    assert not page.is_under_way()
    desk.close()
    settle_down()
    assert page.wizard.draft is None and not page.is_under_way()


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


def test_what_is_not_there_gets_one_sentence(page: ImportPage, tmp_path: Path) -> None:
    page.open_file(tmp_path / "weg.xlsx")
    assert page.wizard.file.refusal_text().startswith("„weg.xlsx“ ist nicht")
    assert buttons(page) == ["Andere Datei wählen"]


def test_it_speaks_english(page: ImportPage, desk: Desk, qtbot: QtBot) -> None:
    page.hide()
    install_language("en")
    page = ImportPage(desk)
    qtbot.addWidget(page)
    page.resize(1072, 640)
    page.show()
    page.open_file(FAIR)
    forward(page, 2)
    assert page.wizard.check.head.text() == "58 of 60 can be imported"
    forward(page, 2)
    assert buttons(page) == ["Import 57 leads"]
    forward(page)
    assert page.wizard.result.line.text().startswith("60 rows read = 55 new + 2 updated")


def test_another_list_of_the_same_name_may_be_moved_meanwhile(
    page: ImportPage, tmp_path: Path
) -> None:
    """Once read, the file is not looked at again."""
    path = Path(shutil.copy(FAIR, tmp_path / "liste.xlsx"))
    page.open_file(path)
    path.unlink()
    forward(page, 5)
    assert page.wizard.place == RESULT
