"""A workbook with the people on a sheet of their own: offered, read with one press."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook

from leaddesk.store.store import Store
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.parts.buttons import Button
from tests.rules.test_contact_sheets import FIRMS, NOTES, PEOPLE
from tests.ui.importing.conftest import count_leads, forward
from tests.ui.looks import settle_down


def test_the_other_sheet_is_offered(page: ImportPage, store: Store, tmp_path: Path) -> None:
    book = Workbook()
    for sheet in (FIRMS, PEOPLE, NOTES):
        made = book.create_sheet(sheet.name)
        for row in sheet.rows:
            made.append(row)
    del book["Sheet"]
    book.save(tmp_path / "firmen.xlsx")
    page.open_file(tmp_path / "firmen.xlsx")
    settle_down()
    step = page.wizard.file
    assert "Ansprechpartner" in step.bar.text() and page.wizard.draft is not None
    (take,) = [b for b in step.bar.findChildren(Button) if b.caption() == "Beide einlesen"]
    take.click()
    settle_down()
    plan = page.wizard.draft.plan
    assert plan is not None and plan.people_in_rows and step.bar.isHidden()
    assert step.sheet.currentText() == "Firmen + Ansprechpartner"
    for _ in range(5):
        forward(page)
    assert page.wizard.draft.result is not None and page.wizard.draft.result.read == 6
    assert count_leads(store) == 3
