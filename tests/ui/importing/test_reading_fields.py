"""Step 1: what was found out about the file, changed, and what it has to be asked about."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from leaddesk.desk import Desk
from leaddesk.ui.importing.import_page import ImportPage
from leaddesk.ui.importing.steps.file_step import FileStep
from leaddesk.ui.importing.wizard import CHECK, COLUMNS, FILE
from leaddesk.ui.parts.inputs import ComboBox
from tests.ui.importing.conftest import HEADERS, count_leads, forward
from tests.ui.looks import settle_down

_LIST = (
    "Firma;PLZ;Ort;Abschluss am;Auftragswert\n"
    "MÃ¼ller GmbH;50667;KÃ¶ln;03/04/2025;1.234\nWeiÃŸ AG;89073;Ulm;05/06/2025;2.500\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Messe.csv"
    path.write_text(_LIST, encoding="utf-8")
    return path


def _choose(box: ComboBox, data: str) -> None:
    box.choose(data)
    box.activated.emit(box.currentIndex())
    settle_down()


def _click(step: FileStep, words: str) -> None:
    button = next(b for b in step.bar.findChildren(QPushButton) if words in b.accessibleName())
    button.click()
    settle_down()


def test_what_can_be_read_both_ways_holds_the_import_up(page: ImportPage, file: Path) -> None:
    page.open_file(file)
    wizard, fields = page.wizard, page.wizard.file.reading.fields
    assert not wizard.on_button.isEnabled()
    assert fields.dates.currentText() == "Bitte wählen" and fields.dates.hasFocus()
    forward(page)
    assert wizard.place == FILE
    _choose(fields.dates, "mdy")
    assert not wizard.on_button.isEnabled()
    _choose(fields.decimal, ",")
    assert wizard.on_button.isEnabled()
    forward(page, 2)
    assert wizard.place == CHECK and wizard.draft is not None
    assert wizard.draft.rows[0].values["lead.expected_on"] == date(2025, 3, 4)
    assert wizard.draft.rows[0].values["lead.value"] == 1234
    wizard.go_to(FILE)
    _choose(fields.dates, "dmy")
    forward(page, 2)
    assert wizard.draft.rows[0].values["lead.expected_on"] == date(2025, 4, 3)


def test_a_column_matched_later_is_asked_about_too(page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Firma;Ort;Irgendwas\nRöder;Köln;03/04/2025\n", encoding="utf-8")
    page.open_file(path)
    forward(page)
    wizard = page.wizard
    assert wizard.place == COLUMNS and wizard.draft is not None
    wizard.draft.choose(2, "lead.expected_on")
    forward(page)
    assert wizard.place == FILE and not wizard.on_button.isEnabled()


def test_wrongly_read_characters_are_put_right_by_one_click_and_back(
    page: ImportPage, file: Path
) -> None:
    page.open_file(file)
    step = page.wizard.file
    assert "3 Zellen" in step.bar.text() and "„KÃ¶ln“ statt „Köln“" in step.bar.text()
    assert "MÃ¼ller" in step.preview.table.grid.shown(1, 1).text
    _choose(step.reading.fields.dates, "dmy")
    _click(step, "Richtigstellen")
    assert step.preview.table.grid.shown(1, 1).text == "Müller GmbH"
    assert "richtiggestellt" in step.bar.text()
    assert step.draft is not None and step.draft.plan is not None
    assert step.draft.plan.dates == "dmy"
    _click(step, "Wie vorher")
    assert "MÃ¼ller" in step.preview.table.grid.shown(1, 1).text


def test_encoding_separator_and_last_row_are_changed_and_the_preview_follows(
    page: ImportPage, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("Firma;Ort\nRöder, Weiß;Köln\nZu;Zweit\n".encode("cp1252"))
    page.open_file(path)
    step = page.wizard.file
    fields, grid = step.reading.fields, step.preview.table.grid
    assert (fields.encoding.currentText(), fields.separator.currentText()) == (
        "Windows-1252", "Semikolon",
    )  # fmt: skip
    step.source.setText("Meine Quelle")
    _choose(fields.separator, ",")
    assert grid.shown(1, 1).text == "Röder"
    _choose(fields.separator, ";")
    _choose(fields.encoding, "mac_roman")
    assert grid.shown(1, 1).text == "Rˆder, Weiﬂ"
    _choose(fields.encoding, "cp1252")
    assert step.draft is not None and step.draft.plan is not None and step.draft.plan.rows == 2
    fields.last.setText("2")
    fields.last.editingFinished.emit()
    assert step.draft.plan.rows == 1
    assert step.source.text() == "Meine Quelle"


def test_a_workbook_shows_no_encoding_and_kinds_stand_above_the_columns(
    page: ImportPage, make_list: Callable[..., Path], desk: Desk
) -> None:
    row = ["Röder GmbH", "01067", "Dresden", "info@roeder.example", "0351 448120"]
    page.open_file(make_list(HEADERS, row))
    step = page.wizard.file
    assert step.reading.fields.encoding.parentWidget().isHidden()
    titles = [column.title for column in step.preview.table.grid.columns]
    assert titles[1:] == ["A", "B · PLZ", "C", "D", "E · Telefon"]
    assert count_leads(desk.store) == 0
