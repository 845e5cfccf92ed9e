"""From a file to leads and back, by keys: what a person sees and what is in the store."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.models.work import Work
from leaddesk.operations.import_leads import import_leads
from leaddesk.operations.leads import edit_fields
from leaddesk.queries.imports import import_runs
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.scanning import scan_now
from leaddesk.store.store import Store
from leaddesk.ui.importing import trying
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.importing.wizard import CHECK, COLUMNS, FILE, PREVIEW, RESULT
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.shell.main_window import MainWindow
from leaddesk.ui.shell.page import Page
from leaddesk.ui.words import install_language
from scripts.hands import say_no_basis
from tests.ui.importing.conftest import (
    BAD,
    FAIR,
    GOOD,
    HEADERS,
    buttons,
    count_leads,
    forward,
    leads_of,
    press,
)
from tests.ui.looks import settle_down


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


@pytest.fixture
def worked_on(
    page: ImportPage, desk: Desk, store: Store, make_list: Callable[..., Path]
) -> ImportPage:
    """Two leads are imported, one of them is worked on since."""
    page.open_file(make_list(HEADERS, GOOD, ["Kessler GmbH", "89077", "Ulm", "", "0731 1234"]))
    forward(page, 5)
    (lead,) = leads_of(desk, '"Bäckerei Süß"')
    store.run(edit_fields, lead_id=lead.lead_id, edits={"lead.product": (None, "Förderband")})
    return page


def answer(page: ImportPage, caption: str) -> None:
    """To what the bar of the result asks."""
    asked = page.wizard.result.bar
    assert "1 Lead wurde seither bearbeitet: Bäckerei Süß & Söhne" in asked.text()
    next(b for b in asked.findChildren(Button) if b.caption() == caption).click()


def test_undo_at_the_end_keeps_and_names_what_was_worked_on(
    worked_on: ImportPage, store: Store
) -> None:
    worked_on.wizard.result.take_back.click()
    assert count_leads(store) == 2, "asked about before anything happens"
    answer(worked_on, "Behalten")
    assert "Bäckerei Süß & Söhne GmbH & Co. KG" in worked_on.wizard.result.bar.text()
    assert "1 Lead bleibt" in worked_on.wizard.result.bar.text()
    assert count_leads(store) == 1
    assert buttons(worked_on) == ["Fertig"]


def test_what_was_worked_on_is_taken_back_too_if_that_is_chosen(
    worked_on: ImportPage, desk: Desk, store: Store
) -> None:
    worked_on.wizard.result.take_back.click()
    answer(worked_on, "Auch zurücknehmen")
    assert worked_on.wizard.result.bar.text() == "Der Import ist rückgängig gemacht."
    assert count_leads(store) == 0
    desk.redo()
    desk.redo()
    (lead,) = leads_of(desk, '"Bäckerei Süß"')
    found = store.ask(lead_detail, lead_id=lead.lead_id)
    assert found is not None and found.values["lead.product"] == "Förderband"


def test_an_undo_of_which_nothing_would_go_says_so_and_can_be_had_whole(
    page: ImportPage, desk: Desk, store: Store, make_list: Callable[..., Path]
) -> None:
    page.open_file(make_list(HEADERS, GOOD))
    forward(page, 5)
    (lead,) = leads_of(desk, '"Bäckerei Süß"')
    store.run(edit_fields, lead_id=lead.lead_id, edits={"lead.product": (None, "Förderband")})
    last = store.last_step()
    result = page.wizard.result
    result.take_back.click()
    assert result.bar.text().startswith("Es wurde nichts zurückgenommen")
    assert "Bäckerei Süß & Söhne" in result.bar.text() and store.last_step() == last
    (whole,) = (b for b in result.bar.findChildren(Button) if b.caption())
    whole.click()
    assert result.bar.text() == "Der Import ist rückgängig gemacht."
    assert count_leads(store) == 0


class Leads(Page):
    """Stands where the leads would be."""

    key = "leads"


def test_in_the_window_f3_is_the_next_problem_and_esc_leaves(
    desk: Desk, make_list: Callable[..., Path], qtbot: QtBot
) -> None:
    """There F3 is the key of the search as well: the wizard has it while it is open."""
    window = MainWindow(
        desk, {"leads": Leads, "importing": lambda desk: ImportPage(desk, partial(scan_now, desk))}
    )
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


def test_calling_it_off_leaves_nothing(
    store: Store, qtbot: QtBot, make_list: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    install_language("de")
    desk = Desk(store)
    page = ImportPage(desk, partial(scan_now, desk))
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
        say_no_basis(page.wizard)
        wizard.on_button.click()
    qtbot.waitUntil(wizard.is_importing)
    assert wizard.result.busy.cancel_button.isVisible()
    assert not wizard.on_button.isEnabled()
    assert wizard.steps.rows[wizard.place].hasFocus(), "and no neighbour of the button"
    wizard.result.busy.cancel_button.click()
    go.set()
    qtbot.waitUntil(lambda: wizard.place == PREVIEW and wizard.on_button.isEnabled())
    assert "Kein Lead wurde importiert" in wizard.note.text()
    assert count_leads(store) == 0 and store.ask(import_runs) == ()
    desk.close()
    install_language("en")


def test_reading_can_be_called_off(store: Store, qtbot: QtBot) -> None:
    desk = Desk(store)
    page = ImportPage(desk, partial(scan_now, desk))
    qtbot.addWidget(page)
    page.show()
    page.open_file(FAIR)
    assert page.wizard.file.busy.isVisible()
    press(page, Qt.Key.Key_Escape)
    assert not page.is_under_way()
    desk.close()
    settle_down()
    assert page.wizard.draft is None and not page.is_under_way()


def test_what_is_not_there_gets_one_sentence(page: ImportPage, tmp_path: Path) -> None:
    page.open_file(tmp_path / "weg.xlsx")
    assert page.wizard.file.refusal_text().startswith("„weg.xlsx“ ist nicht")
    assert buttons(page) == ["Andere Datei wählen"]


def test_it_speaks_english(page: ImportPage, desk: Desk, qtbot: QtBot) -> None:
    page.hide()
    install_language("en")
    page = ImportPage(desk, partial(scan_now, desk))
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
