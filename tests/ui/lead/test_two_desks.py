"""Two desks on one store, on either engine: other fields merge, of the same field it is asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.operations.customer_number import set_customer_number
from leaddesk.operations.leads import edit_fields
from leaddesk.operations.sample import add_sample
from leaddesk.queries.field_changes import field_changes
from leaddesk.store.store import Store
from leaddesk.ui.lead.field_row import FieldRow
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.words import install_language
from tests.conftest import Clock
from tests.engines import engine as engine
from tests.ui.lead.conftest import KRUEGER, Person, detail_of, lead_of
from tests.ui.looks import settle_down
from torture.other_desk import elsewhere

PHONE, MINE, THEIRS = "contact.phone", "0521 448120-19", "0521 448120-17"


@pytest.fixture
def other(store: Store, clock: Clock) -> Iterator[Store]:
    """The same store at another workstation."""
    other = Store(store.address, who="M. Roth", settle=settle, clock=clock)
    yield other
    other.close()


def value(pane: LeadPane, key: str) -> Any:
    return detail_of(pane.desk, pane.lead_id).values[key]


def begin(pane: LeadPane, person: Person, text: str = MINE, key: str = PHONE) -> FieldRow:
    """Type into the field, and don't save it yet."""
    pane.page.tabs.choose("master")
    pane.page.master.edit(key)
    person.write(text)
    return pane.page.master.rows[key]


def write(pane: LeadPane, other: Store, key: str = PHONE, becomes: str = THEIRS) -> None:
    other.run(edit_fields, lead_id=pane.lead_id, edits={key: (value(pane, key), becomes)})


def press(pane: LeadPane, words: str, qtbot: QtBot) -> None:
    settle_down()
    bar = pane.page.master.bar
    shown = [b for b in bar.findChildren(QPushButton) if b.isVisible()]
    button = next(b for b in shown if b.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_other_fields_merge(pane: LeadPane, other: Store, person: Person) -> None:
    begin(pane, person)
    write(pane, other, "contact.position", "Einkauf")
    person.press(Qt.Key.Key_Return)
    assert (value(pane, PHONE), value(pane, "contact.position")) == (MINE, "Einkauf")
    assert pane.page.master.bar.text() == ""


def test_mine_is_taken_at_once_and_theirs_stays_in_the_history(
    pane: LeadPane, other: Store, person: Person, qtbot: QtBot
) -> None:
    row = begin(pane, person)
    write(pane, other)
    person.press(Qt.Key.Key_Return)
    said = pane.page.master.bar.text()
    assert all(words in said for words in ("M. Roth", THEIRS, MINE)), said
    assert (row.text(), value(pane, PHONE)) == (MINE, THEIRS)
    press(pane, "Ihre übernehmen", qtbot)  # before the feed has told what the other one wrote
    assert value(pane, PHONE) == MINE
    assert (pane.page.master.bar.text(), row.is_editing()) == ("", False)
    changes = pane.desk.store.ask(field_changes, lead_id=pane.lead_id)
    assert (PHONE, THEIRS) in [tuple(c) for e in changes for c in e.details["changes"]]


def test_news_of_the_field_name_who_wrote_it(
    pane: LeadPane, other: Store, person: Person, qtbot: QtBot
) -> None:
    row = begin(pane, person)
    write(pane, other)
    pane.desk.look()
    said = pane.page.master.bar.text()
    assert all(words in said for words in ("M. Roth", "gerade eben", THEIRS, MINE)), said
    person.write("9")  # typed on while it is asked
    person.press(Qt.Key.Key_Return)
    assert value(pane, PHONE) == THEIRS, "nothing is saved before one is chosen"
    press(pane, "Ihre übernehmen", qtbot)
    assert value(pane, PHONE) == MINE + "9"
    assert not row.is_editing()


def test_theirs_is_kept_and_shown(
    pane: LeadPane, other: Store, person: Person, qtbot: QtBot
) -> None:
    row = begin(pane, person)
    write(pane, other)
    person.press(Qt.Key.Key_Return)
    press(pane, "Andere behalten", qtbot)
    assert (value(pane, PHONE), row.shown.text()) == (THEIRS, THEIRS)
    assert (pane.page.master.bar.text(), row.is_editing()) == ("", False)


def test_two_fields_are_asked_about_one_after_the_other(
    pane: LeadPane, other: Store, person: Person, qtbot: QtBot
) -> None:
    begin(pane, person)
    write(pane, other)
    person.press(Qt.Key.Key_Return)
    begin(pane, person, "Einkauf", "contact.position")
    write(pane, other, "contact.position", "Vertrieb")
    person.press(Qt.Key.Key_Return)
    press(pane, "Ihre übernehmen", qtbot)
    assert "Vertrieb" in pane.page.master.bar.text()
    press(pane, "Ihre übernehmen", qtbot)
    assert (value(pane, PHONE), value(pane, "contact.position")) == (MINE, "Einkauf")


def test_the_customer_number_asks_too(
    pane: LeadPane, other: Store, person: Person, qtbot: QtBot
) -> None:
    begin(pane, person, "10999", "lead.customer_number")
    other.run(set_customer_number, lead_id=pane.lead_id, number="10500")
    person.press(Qt.Key.Key_Return)
    assert "10500" in pane.page.master.bar.text()
    assert value(pane, "lead.customer_number") == "10500"
    press(pane, "Ihre übernehmen", qtbot)
    assert value(pane, "lead.customer_number") == "10999"


def test_what_is_asked_about_is_asked_again_on_return(
    pane: LeadPane, other: Store, person: Person
) -> None:
    lead = pane.lead_id
    row = begin(pane, person)
    write(pane, other)
    person.press(Qt.Key.Key_Return)
    pane.show_lead(lead_of(pane.desk, "I-000008"))
    assert pane.page.master.bar.text() == ""
    pane.show_lead(lead)
    assert MINE in pane.page.master.bar.text() and row.text() == MINE


def test_another_process_is_asked_about_when_its_news_comes(
    store: Store, person: Person, qtbot: QtBot
) -> None:
    """A second program, and a desk whose threads and feed run as in the window."""
    install_language("de")
    store.run(add_sample)
    desk = Desk(store)
    pane = LeadPane(desk, lambda: LAYERS)
    qtbot.addWidget(pane)
    pane.resize(536, 900)
    pane.show()
    pane.activateWindow()
    pane.show_lead(lead_of(desk, KRUEGER))
    qtbot.waitUntil(lambda: pane.reader.current() is not None)
    row = begin(pane, person)
    lead, was = pane.lead_id, value(pane, PHONE)
    assert elsewhere(store.address, "M. Roth", lead, {PHONE: (was, THEIRS)}) == ""
    assert elsewhere(store.address, "M. Roth", lead, {PHONE: (was, "0")}) == THEIRS
    qtbot.waitUntil(lambda: "M. Roth" in pane.page.master.bar.text(), timeout=10_000)
    assert row.text() == MINE
    press(pane, "Ihre übernehmen", qtbot)
    qtbot.waitUntil(lambda: not row.is_editing())
    assert value(pane, PHONE) == MINE
    desk.close()
