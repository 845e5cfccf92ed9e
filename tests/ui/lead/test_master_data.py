"""Fields edited one by one in place; what somebody else changed meanwhile is asked about."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.derived.settle import settle
from leaddesk.operations.leads import edit_fields
from leaddesk.store.store import Store
from leaddesk.ui.lead.field_row import FieldRow
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.master_data import MasterData
from tests.conftest import Clock
from tests.ui.lead.conftest import WARM, Person, detail_of, lead_of


@pytest.fixture
def other(store: Store, clock: Clock) -> Iterator[Store]:
    """The same file at another workstation."""
    other = Store(store.path, who="M. Roth", settle=settle, clock=clock)
    yield other
    other.close()


def value(pane: LeadPane, key: str) -> object:
    return detail_of(pane.desk, pane.lead_id).values[key]


def open_editor(pane: LeadPane, key: str) -> FieldRow:
    pane.page.tabs.choose("master")
    pane.page.master.edit(key)
    return pane.page.master.rows[key]


def press(master: MasterData, words: str, qtbot: QtBot) -> None:
    button = next(b for b in master.bar.findChildren(QPushButton) if b.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def change_elsewhere(pane: LeadPane, other: Store, key: str, becomes: object) -> None:
    was = value(pane, key)
    other.run(edit_fields, lead_id=pane.lead_id, edits={key: (was, becomes)})
    pane.desk.look()


def test_f2_puts_the_phone_number_right(pane: LeadPane, person: Person) -> None:
    pane.run_command("edit_field")
    person.write("0521/448120-19")
    person.press(Qt.Key.Key_Return)
    assert value(pane, "contact.phone") == "0521 448120-19"
    assert pane.page.master.rows["contact.phone"].shown.text() == "0521 448120-19"
    assert not pane.page.master.is_editing()
    pane.desk.undo()
    assert value(pane, "contact.phone") != "0521 448120-19"


def test_f2_in_the_history_leaves_the_company_its_name(pane: LeadPane, person: Person) -> None:
    """The tab that goes takes the focus along to the first field; that is not what was meant."""
    pane.setFocus()
    person.press(Qt.Key.Key_F2)
    assert pane.page.master.rows["contact.phone"].is_editing()
    assert not pane.page.master.rows["company.name"].is_editing()


def test_f2_edits_the_field_that_has_the_focus(pane: LeadPane, person: Person) -> None:
    pane.run_command("edit_field")
    person.press(Qt.Key.Key_Escape)
    pane.page.master.rows["company.city"].shown.setFocus()
    person.press(Qt.Key.Key_F2)
    assert pane.page.master.rows["company.city"].is_editing()


def test_leaving_saves_and_escape_does_not(pane: LeadPane, person: Person) -> None:
    open_editor(pane, "contact.position")
    person.write("Leitung Technik")
    pane.page.tabs.setFocus()
    assert value(pane, "contact.position") == "Leitung Technik"
    open_editor(pane, "contact.position")
    person.write("Etwas anderes")
    person.press(Qt.Key.Key_Escape)
    assert value(pane, "contact.position") == "Leitung Technik"


def test_what_is_wrong_stands_below_the_field(pane: LeadPane, person: Person) -> None:
    before = value(pane, "contact.email")
    row = open_editor(pane, "contact.email")
    person.write("s.krueger@")
    person.press(Qt.Key.Key_Return)
    assert row.is_editing()
    assert "name@firma.de" in row._problem.text()
    assert value(pane, "contact.email") == before


def test_a_choice_and_an_amount(pane: LeadPane, person: Person) -> None:
    row = open_editor(pane, "contact.decision_role")
    row._editor.choose("influencer")  # type: ignore[union-attr]
    pane.page.master.commit(row.key)
    assert value(pane, "contact.decision_role") == "influencer"
    row = open_editor(pane, "lead.value")
    person.write("17.896,50")
    person.press(Qt.Key.Key_Return)
    assert row.shown.text() == "17.896,50\u00a0€"


def test_an_empty_field_is_emptied_but_a_company_keeps_its_name(
    pane: LeadPane, person: Person
) -> None:
    open_editor(pane, "contact.position")
    person.press(Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert value(pane, "contact.position") is None
    row = open_editor(pane, "company.name")
    person.press(Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert row.is_editing()
    assert row._problem.text()


def test_the_customer_number_goes_its_own_way(pane: LeadPane, person: Person) -> None:
    open_editor(pane, "lead.customer_number")
    person.write("10999")
    person.press(Qt.Key.Key_Return)
    assert value(pane, "lead.customer_number") == "10999"
    assert "10999" in pane.page.head.number.text()
    pane.show_lead(lead_of(pane.desk, WARM))
    row = open_editor(pane, "lead.customer_number")
    person.write("10999")
    person.press(Qt.Key.Key_Return)
    assert "10999" in row._problem.text()  # it belongs to somebody
    assert value(pane, "lead.customer_number") is None


def test_a_change_underneath_is_asked_about_and_not_lost(
    pane: LeadPane, other: Store, person: Person, qtbot: QtBot
) -> None:
    row = open_editor(pane, "contact.phone")
    person.write("0521 448120-19")
    change_elsewhere(pane, other, "contact.phone", "0521 448120-17")
    master = pane.page.master
    assert "0521 448120-17" in master.bar.text()
    assert "0521 448120-19" in master.bar.text()
    assert row.text() == "0521 448120-19"
    press(master, "Ihre übernehmen", qtbot)
    assert value(pane, "contact.phone") == "0521 448120-19"
    assert not master.is_editing()


def test_theirs_may_be_kept(pane: LeadPane, other: Store, person: Person, qtbot: QtBot) -> None:
    row = open_editor(pane, "contact.phone")
    person.write("0521 448120-19")
    change_elsewhere(pane, other, "contact.phone", "0521 448120-17")
    press(pane.page.master, "Andere behalten", qtbot)
    assert value(pane, "contact.phone") == "0521 448120-17"
    assert row.shown.text() == "0521 448120-17"


def test_a_conflict_at_saving_names_who_and_both_values(
    pane: LeadPane, other: Store, person: Person, qtbot: QtBot
) -> None:
    open_editor(pane, "contact.phone")
    person.write("0521 448120-19")
    was = value(pane, "contact.phone")
    edits = {"contact.phone": (was, "0521 448120-17")}
    other.run(edit_fields, lead_id=pane.lead_id, edits=edits)
    person.press(Qt.Key.Key_Return)  # the news has not come yet
    text = pane.page.master.bar.text()
    assert "M. Roth" in text
    assert "0521 448120-17" in text
    assert value(pane, "contact.phone") == "0521 448120-17"
    pane.desk.look()
    press(pane.page.master, "Ihre übernehmen", qtbot)
    assert value(pane, "contact.phone") == "0521 448120-19"


def test_another_field_changed_elsewhere_disturbs_nobody(
    pane: LeadPane, other: Store, person: Person
) -> None:
    row = open_editor(pane, "contact.phone")
    person.write("0521 448120-19")
    change_elsewhere(pane, other, "contact.position", "Einkauf")
    assert pane.page.master.bar.isHidden()
    assert row.text() == "0521 448120-19"
    person.press(Qt.Key.Key_Return)
    assert value(pane, "contact.phone") == "0521 448120-19"
    assert value(pane, "contact.position") == "Einkauf"


def test_going_to_another_lead_saves_what_is_being_edited(pane: LeadPane, person: Person) -> None:
    first = pane.lead_id
    open_editor(pane, "contact.position")
    person.write("Leitung Einkauf Europa")
    pane.show_lead(lead_of(pane.desk, WARM))
    assert detail_of(pane.desk, first).values["contact.position"] == "Leitung Einkauf Europa"
    assert not pane.page.master.is_editing()
    assert value(pane, "contact.position") != "Leitung Einkauf Europa"


def test_letters_are_text_while_a_field_is_edited(pane: LeadPane, person: Person) -> None:
    row = open_editor(pane, "contact.decision_role")
    person.press("t")
    assert pane.page.composer.isHidden()
    row.close_editor()
    row.shown.setFocus()
    person.press("t")
    assert not pane.page.composer.isHidden()
    pane.page.composer.discard()


def test_a_colleague_is_added_and_made_the_main_one(
    pane: LeadPane, person: Person, qtbot: QtBot
) -> None:
    pane.run_command("add_contact")
    person.write("Ralf")
    person.press(Qt.Key.Key_Tab)
    person.write("Ohlsen")
    person.press(Qt.Key.Key_Return)
    people = detail_of(pane.desk, pane.lead_id).contacts
    assert "Ralf Ohlsen" in [p.name for p in people]
    assert people[0].main
    assert people[0].name != "Ralf Ohlsen"
    new = next(p for p in people if p.name == "Ralf Ohlsen")
    pane.page.contacts._on_made_main(new.contact_id)
    assert detail_of(pane.desk, pane.lead_id).contacts[0].name == "Ralf Ohlsen"
    assert "Ralf Ohlsen" in pane.page.head.contact.text()


def test_a_colleague_without_a_name_is_asked_for_it(pane: LeadPane, person: Person) -> None:
    before = len(detail_of(pane.desk, pane.lead_id).contacts)
    pane.run_command("add_contact")
    person.press(Qt.Key.Key_Return)
    assert person.focus is pane.page.contacts.new.line("contact.last_name")
    assert len(detail_of(pane.desk, pane.lead_id).contacts) == before
