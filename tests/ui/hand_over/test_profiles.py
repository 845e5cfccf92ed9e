"""The window of the profiles: settings, one's own, shortening, changes, answers to be confirmed."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.operations.erp_profiles import keep_erp_profile, set_erp_options
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.operations.stages import move_stage
from leaddesk.queries.erp_profiles import NextNumber, erp_profiles
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.rules.stages import Stage
from leaddesk.ui.hand_over.hand_over_page import HandOverPage
from leaddesk.ui.hand_over.profile_editor import ProfileEditor
from leaddesk.ui.hand_over.profile_options import ProfileOptionsDialog
from leaddesk.ui.parts.inputs import LineEdit
from tests.ui.hand_over.conftest import click, written
from torture.examples_erp import OWN

DATEV = {"adviser": "29098", "client": "55003", "year_begin": "2026-01-01"}


def test_a_profile_that_is_not_set_hands_over_nothing(page: HandOverPage) -> None:
    page.profile.box.choose("datev")
    assert not page.main.isEnabled()
    assert "Beraternummer" in page._bar.text()
    page.desk.store.run(set_erp_options, "datev", DATEV)
    page.activate()
    click(page.main)
    click(page.preview_panel.write)
    (file,) = page.head.folder.glob("EXTF_*.csv")
    lines = file.read_bytes().decode("cp1252").split("\r\n")
    assert (lines[0].split(";")[10:14], lines[2].split(";")[0]) == (
        ["29098", "55003", "20260101", "4"], "10000")  # fmt: skip


def test_settings_are_checked_as_they_are_typed(page: HandOverPage, qtbot: QtBot) -> None:
    known = next(p for p in page.desk.store.ask(erp_profiles) if p.key == "datev")
    dialog = ProfileOptionsDialog(page, known, NextNumber())
    qtbot.addWidget(dialog)
    for key, text in (("adviser", "123"), ("client", "zwei"), ("year_begin", "01.07.2026")):
        line = dialog.fields[key].field
        assert isinstance(line, LineEdit)
        line.setText(text)
    dialog.accept()
    assert "zwei" in dialog.fields["client"]._problem.text()
    line = dialog.fields["client"].field
    assert isinstance(line, LineEdit)
    line.setText("2")
    dialog.accept()
    assert dialog.result() == 1
    assert (dialog.options["year_begin"], dialog.options["client"]) == ("2026-07-01", "2")


def test_what_is_too_long_is_agreed_to_in_the_list(page: HandOverPage) -> None:
    store = page.desk.store
    store.run(set_erp_options, "datev", DATEV)
    lead = store.run(
        add_lead,
        {"company.name": "Alpen Fördertechnik und Sondermaschinenbau Hochgebirge GmbH",
         "company.street": "Weg 1", "company.postal_code": "83646", "company.city": "Bad Tölz"},
    ).result  # fmt: skip
    store.run(move_stage, [lead], Stage.WON, "concrete_inquiry")
    page.profile.box.choose("datev")
    page.activate()
    ready = page.lists.ready.count()
    page.lists.tabs.choose("incomplete")
    (agree,) = [
        button for button in page.lists.incomplete.findChildren(QPushButton)
        if button.text() == "So übergeben"
    ]  # fmt: skip
    agree.click()
    assert (page.lists.ready.count(), page.lists.incomplete.count()) == (ready + 1, 0)


def test_what_has_changed_is_handed_over_as_an_update(page: HandOverPage) -> None:
    path = written(page)
    store = page.desk.store
    handed = page.lists.waiting._items
    assert handed
    lead = handed[0].lead_id  # type: ignore[attr-defined]
    detail = store.ask(lead_detail, lead_id=lead)
    assert detail is not None
    store.run(edit_fields, lead, {"company.city": (detail.values["company.city"], "Görlitz")})
    page.activate()
    page.lists.tabs.choose("changed")
    assert page.main.text() == "1 Änderung übergeben"
    click(page.main)
    click(page.preview_panel.write)
    click(page.preview_panel.finish)
    assert page.lists.changed.count() == 0
    assert len([*page.head.folder.glob("*.xlsx")]) == 2 and path.exists()


def test_what_has_changed_and_lacks_something_is_completed_there(page: HandOverPage) -> None:
    written(page)
    store = page.desk.store
    handed = page.lists.waiting._items
    assert handed
    lead = handed[0].lead_id  # type: ignore[attr-defined]
    detail = store.ask(lead_detail, lead_id=lead)
    assert detail is not None
    store.run(edit_fields, lead, {"company.city": (detail.values["company.city"], None)})
    page.activate()
    page.lists.tabs.choose("changed")
    assert page.lists.changed.count() == 1 and not page.main.isEnabled()
    (city,) = page.lists.changed.findChildren(LineEdit)
    city.setText("Görlitz")
    city.returnPressed.emit()
    assert page.main.text() == "1 Änderung übergeben" and page.main.isEnabled()
    click(page.main)
    click(page.preview_panel.write)
    assert len([*page.head.folder.glob("*.xlsx")]) == 2


def test_a_copy_is_the_same_to_the_byte(page: HandOverPage) -> None:
    path = written(page)
    before = path.read_bytes()
    path.unlink()
    page._repeat(1)
    click(page.preview_panel.write)
    assert path.read_bytes() == before
    assert "Byte für Byte" in page.preview_panel._bar.text()


@pytest.mark.parametrize("column", ["Firma", "USt-IdNr."])
def test_pasted_numbers_and_a_lead_that_is_confirmed(page: HandOverPage, column: str) -> None:
    store = page.desk.store
    given = {"company.name": "Alpen Fördertechnik GmbH", "company.postal_code": "83646",
             "company.vat_id": "DE136695976"}  # fmt: skip
    lead = store.run(add_lead, given).result
    hint = given["company.name"] + ";83646" if column == "Firma" else "DE 136695976;"
    QGuiApplication.clipboard().setText(f"{column};PLZ;Kundennr.\n{hint};10777")
    click(page.head.paste)
    panel = page.answers.panel
    assert panel.unsure.count() == 1 and not panel.take.isVisible()
    panel.unsure.confirmed.emit(2, lead)
    click(panel.take)
    detail = store.ask(lead_detail, lead_id=lead)
    assert detail is not None and detail.values["lead.customer_number"] == "10777"


def test_one_s_own_profile_is_made_of_a_template(
    page: HandOverPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "Vorlage.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows(
            [["Nummer", "Firma* (40)", "Ort", "Fremdschlüssel"], ["1", "Muster GmbH", "Ulm", "x"]]
        )
    editor = ProfileEditor(page, page.desk, None)
    qtbot.addWidget(editor)
    editor.accept()
    assert editor.bar.text()
    editor.read_template(path)
    editor.encoding.choose("cp1252")
    editor.columns.move_column(1, -1)
    editor.accept()
    assert editor.definition["name"] == "Vorlage"
    assert [c["header"] for c in editor.definition["columns"]][:2] == ["Firma* (40)", "Nummer"]
    page.desk.store.run(keep_erp_profile, editor.definition)
    page.desk.store.run(keep_erp_profile, OWN)
    page.activate()
    assert [page.profile.box.itemText(n) for n in range(page.profile.box.count())][-2:] == [
        "Unser <b>ERP</b>", "Vorlage"]  # fmt: skip
    page.profile.box.choose("own-2")
    click(page.main)
    click(page.preview_panel.write)
    (file,) = page.head.folder.glob("*.csv")
    assert file.read_bytes().decode("cp1252").startswith("Kundenimport;;V 2\r\nNr;Suchname;")
