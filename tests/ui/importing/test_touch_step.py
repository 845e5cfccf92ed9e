"""A list of what happened, from the file to the leads and back, in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog
from sqlalchemy import select

from leaddesk.models import Touchpoint
from leaddesk.operations.leads import add_lead
from leaddesk.queries.imports import import_runs
from leaddesk.store.store import Store
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.importing.past_imports import counts_text
from leaddesk.ui.importing.wizard import FILE, KIND
from leaddesk.ui.parts.inputs import ComboBox
from tests.ui.importing.conftest import buttons, count_leads, forward
from tests.ui.looks import settle_down

_LIST = (
    "E-Mail;Zeitpunkt;Ereignis;Firma\n"
    "info@roeder.example;03.11.2024 14:30;geöffnet;\n"
    "info@roeder.example;03.11.2024 14:31;Umfrage beantwortet;\n"
    "neu@weiss.example;04.11.2024;Klick;Weiß AG\n"
    "niemand@x.example;05.11.2024;Klick;\n"
)


@pytest.fixture
def touches(page: ImportPage, store: Store, tmp_path: Path) -> ImportPage:
    store.run(add_lead, {"company.name": "Röder GmbH", "company.email": "info@roeder.example"})
    path = tmp_path / "Newsletter.csv"
    path.write_text(_LIST, encoding="utf-8")
    page.open_file(path)
    choose(page.wizard.file.reading.fields.holds, "touchpoints")
    forward(page)
    assert page.wizard.place == KIND
    return page


def choose(box: ComboBox, data: object) -> None:
    box.choose(data)
    box.activated.emit(box.currentIndex())
    settle_down()


def _kinds(store: Store) -> list[str]:
    return store.ask(lambda s: list(s.scalars(select(Touchpoint.kind).order_by(Touchpoint.at))))


def test_from_file_to_leads_and_back(touches: ImportPage, store: Store) -> None:
    wizard, step = touches.wizard, touches.wizard.kind
    assert (
        "1 neu + 0 aktualisiert + 0 unverändert + 2 übersprungen + 1 abgelehnt" in step.line.text()
    )
    assert buttons(touches) == ["1 Touchpoint importieren"]
    choose(step.fields.unknown, True)
    assert buttons(touches) == ["2 Touchpoints importieren"]
    step.tables.words.grid.edited.emit(0, "webinar")
    settle_down()
    assert buttons(touches) == ["3 Touchpoints importieren"]
    assert count_leads(store) == 1, "nothing is written yet"
    forward(touches)
    assert "3 neu" in step.line.text() and buttons(touches) == ["Fertig"]
    assert count_leads(store) == 2
    (run,) = store.ask(import_runs)
    assert (counts_text(run.counts), run.leads) == ("3 Touchpoints · 1 übersprungen", 1)
    assert _kinds(store) == ["newsletter_open", "webinar", "newsletter_click"]
    step.take_back.click()
    settle_down()
    assert count_leads(store) == 1 and _kinds(store) == []
    assert wizard.is_over()


def test_rows_that_stay_out_are_written_with_their_reason(
    touches: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "aus.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    touches.wizard.kind.rejects.click()
    settle_down()
    sheet = load_workbook(out).active
    assert sheet is not None
    rows = list(sheet.values)
    assert len(rows) == 4 and "Kein Lead" in str(rows[2][-1])


def test_a_column_and_the_order_of_dates_are_said_and_back_loses_nothing(
    page: ImportPage, store: Store, tmp_path: Path
) -> None:
    store.run(add_lead, {"company.name": "Röder GmbH", "company.email": "info@roeder.example"})
    path = tmp_path / "calls.csv"
    path.write_text("E-Mail;Irgendwann;Was\ninfo@roeder.example;03/04/2024;Anruf\n", "utf-8")
    page.open_file(path)
    choose(page.wizard.file.reading.fields.holds, "touchpoints")
    forward(page)
    step = page.wizard.kind
    step.tables.columns.grid.edited.emit(1, "touch.at")
    step.tables.columns.grid.edited.emit(2, "touch.kind")
    settle_down()
    assert step.fields.dates.isVisible() and not page.wizard.on_button.isEnabled()
    choose(step.fields.dates, "mdy")
    assert buttons(page) == ["1 Touchpoint importieren"]
    page.wizard.go_back()
    assert page.wizard.place == FILE
    forward(page)
    assert buttons(page) == ["1 Touchpoint importieren"]
