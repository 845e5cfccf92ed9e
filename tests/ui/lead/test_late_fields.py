"""A field whose save comes to its end, or to none, after its lead was left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Failure
from leaddesk.ui.lead import master_data
from leaddesk.ui.lead.field_row import FieldRow
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.leads.leads_page import LeadsPage
from tests.ui.lead.conftest import detail_of, late, refuse, told_later

EMAIL, PHONE = "contact.email", "contact.phone"


def edit(page: LeadsPage, key: str, text: str) -> FieldRow:
    page.pane.page.tabs.choose("master")
    page.pane.page.master.edit(key)
    row = page.pane.page.master.rows[key]
    row.edit_again(text)
    return row


def stored(page: LeadsPage, lead_id: int | None, key: str) -> object:
    return detail_of(page.desk, lead_id).values[key]


def test_a_value_that_cannot_be_read_waits_for_its_lead(page: LeadsPage) -> None:
    told: list[Failure] = []
    page.desk.failed.connect(told.append)
    row = edit(page, EMAIL, "sabine@@kru")
    name = page.pane.subject()
    page.step(1)
    assert not row.is_editing()
    assert told[0].about == f"E-Mail von {name} nicht gespeichert"
    assert told[0].code == "email_incomplete"
    page.step(-1)
    assert row.is_editing() and row.text() == "sabine@@kru"
    assert row.problem()
    assert not row.isAncestorOf(page.focusWidget())
    row.edit_again("sabine@kru.example")
    page.pane.page.master.commit(EMAIL)
    assert stored(page, page.pane.lead_id, EMAIL) == "sabine@kru.example"
    page.step(1)
    page.step(-1)
    assert not row.is_editing()


def test_a_field_that_waits_for_its_lead_outlives_the_window(page: LeadsPage, qtbot: QtBot) -> None:
    edit(page, EMAIL, "sabine@@kru")
    page.desk.finish()
    again = LeadsPage(page.desk, lambda: LAYERS)
    qtbot.addWidget(again)
    again.show()
    again.activate()
    row = again.pane.page.master.rows[EMAIL]
    assert again.pane.lead_id == page.pane.lead_id
    assert row.text() == "sabine@@kru" and row.problem()


def test_esc_is_the_end_of_what_waited(page: LeadsPage) -> None:
    row = edit(page, EMAIL, "sabine@@kru")
    page.step(1)
    page.step(-1)
    assert row._editor is not None
    QTest.keyClick(row._editor, Qt.Key.Key_Escape)
    page.step(1)
    page.step(-1)
    assert not row.is_editing()


def test_a_field_that_failed_after_its_lead_was_left_is_said_of_that_lead(
    page: LeadsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Failure] = []
    page.desk.failed.connect(told.append)
    first, name = page.pane.lead_id, page.pane.subject()
    row = edit(page, PHONE, "0521 777")
    with monkeypatch.context() as patch:
        patch.setattr(master_data, "edit_fields", refuse)
        late(page).late = True
        page.pane.page.master.commit(PHONE)
    held = told_later(page)
    page.step(1)
    assert page.pane.lead_id != first and not row.is_editing()
    for call in held:
        call()
    master = page.pane.page.master
    assert master.bar.isHidden() and not row.problem()
    assert told[0].about == f"Telefon von {name} nicht gespeichert"
    assert told[0].code == "lead_gone"
    page.step(-1)
    assert row.is_editing() and row.text() == "0521 777" and row.problem()
    master.commit(PHONE)
    assert stored(page, first, PHONE) == "0521 777"


def test_a_save_under_way_when_its_lead_is_left_leaves_nothing_open(page: LeadsPage) -> None:
    first = page.pane.lead_id
    row = edit(page, PHONE, "0521 777")
    late(page).late = True
    page.pane.page.master.commit(PHONE)
    held = told_later(page)
    page.step(1)
    for call in held:
        call()
    page.step(-1)
    assert page.pane.lead_id == first and not row.is_editing()
    assert row.shown.text() == "0521 777"


def test_what_is_typed_on_while_a_field_is_being_saved_stays(page: LeadsPage) -> None:
    row = edit(page, PHONE, "0521 111")
    late(page).late = True
    page.pane.page.master.commit(PHONE)
    row.edit_again("0521 111 222")
    late(page).answer()
    assert row.is_editing() and row.text() == "0521 111 222"
    assert page.pane.page.master.bar.isHidden()
    page.pane.page.master.commit(PHONE)
    assert stored(page, page.pane.lead_id, PHONE) == "0521 111222"
