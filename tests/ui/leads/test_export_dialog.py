"""The list goes out of the window: as it is shown, or so that it can come in again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from leaddesk.exchange.sheets import Workbook, read_file
from leaddesk.queries.lead_facts import FACT_KEYS
from leaddesk.rules.list_plan import ListPlan, plan_list
from leaddesk.ui.leads import export_dialog
from leaddesk.ui.leads.export_dialog import ExportDialog
from leaddesk.ui.leads.lead_columns import COLUMNS
from leaddesk.ui.leads.leads_page import LeadsPage


@pytest.fixture
def dialog(
    page: LeadsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> ExportDialog:
    monkeypatch.setattr(export_dialog, "documents", lambda: tmp_path)
    dialog = ExportDialog(page.desk, page, page.model)
    qtbot.addWidget(dialog)
    return dialog


def _exported(dialog: ExportDialog, columns: str, folder: Path) -> Workbook:
    box = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Spalten")
    box.setCurrentIndex(box.findText(columns))
    dialog.accept()
    (path,) = folder.glob("*.xlsx")
    book = read_file(path)
    assert isinstance(book, Workbook)
    return book


@pytest.mark.parametrize(
    ("columns", "wide"),
    [("Die sichtbaren", 0), ("Alle Spalten der Liste", len(COLUMNS)),
     ("Alle Felder, zum Wiedereinlesen", len(FACT_KEYS))],
)  # fmt: skip
def test_every_lead_of_the_list_is_in_the_file(
    dialog: ExportDialog, page: LeadsPage, tmp_path: Path, columns: str, wide: int
) -> None:
    rows = _exported(dialog, columns, tmp_path).sheets[0].rows
    assert len(rows) == 1 + page.model.total()
    assert len(rows[0]) == (wide or len(page.model.columns))


def test_every_field_is_understood_when_it_comes_in_again(
    dialog: ExportDialog, tmp_path: Path
) -> None:
    book = _exported(dialog, "Alle Felder, zum Wiedereinlesen", tmp_path)
    plan = plan_list(book.sheets)
    assert isinstance(plan, ListPlan)
    # (A column that is empty in all rows is none to be matched.)
    filled = [i for i in range(len(FACT_KEYS)) if any(r[i] for r in book.sheets[0].rows[1:])]
    assert len(filled) > 20
    assert [plan.columns.get(i) for i in filled] == [FACT_KEYS[i] for i in filled]


def test_the_list_goes_to_paper_as_it_is_shown(
    dialog: ExportDialog, page: LeadsPage, tmp_path: Path
) -> None:
    kinds, columns = dialog.findChildren(QComboBox)
    kinds.setCurrentIndex(kinds.findText("PDF zum Drucken"))
    assert not columns.isEnabled()
    dialog.accept()
    (path,) = tmp_path.glob("*.pdf")
    assert path.read_bytes().startswith(b"%PDF-")


def test_the_people_go_out_as_business_cards(dialog: ExportDialog, tmp_path: Path) -> None:
    (kinds, _) = dialog.findChildren(QComboBox)
    kinds.setCurrentIndex(kinds.findText("Visitenkarten (vCard)"))
    dialog.accept()
    (path,) = tmp_path.glob("*.vcf")
    assert path.read_text("utf-8").count("END:VCARD") > 30


@pytest.mark.parametrize("columns", ["Die sichtbaren", "Alle Felder, zum Wiedereinlesen"])
def test_marked_rows_are_exported_alone(
    page: LeadsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setattr(export_dialog, "documents", lambda: tmp_path)
    dialog = ExportDialog(page.desk, page, page.model, ((1, 2), (5, 1)))
    qtbot.addWidget(dialog)
    assert len(_exported(dialog, columns, tmp_path).sheets[0].rows) == 1 + 3
