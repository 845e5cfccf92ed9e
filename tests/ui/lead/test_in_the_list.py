"""The daily tasks of ux.md section 1 from the list: every key counted, the focus followed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.leads.leads_page import LeadsPage
from tests.ui.lead.conftest import Person, detail_of
from tests.ui.looks import settle_down


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot) -> LeadsPage:
    page = LeadsPage(sample_desk, lambda: LAYERS)
    page.resize(1200, 900)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.activate()
    page.set_query("stage:warm")
    page.table.go_to(0)
    settle_down()
    return page


def test_logging_and_the_next_lead(page: LeadsPage, person: Person) -> None:
    first = page.pane.lead_id
    person.press("t", "1")
    person.write("Hat Interesse")
    person.press(Qt.Key.Key_Tab, "+", "3", "Ctrl+Enter")
    assert person.presses == 6
    assert detail_of(page.desk, first).last_touch_kind == "call"
    assert page.pane.lead_id not in (None, first)
    assert page.table.hasFocus()
    assert page.detail.currentWidget() is page.pane  # one lead is chosen, not two


def test_not_reached_again_and_again(page: LeadsPage, person: Person) -> None:
    seen = []
    for _ in range(3):
        seen.append(page.pane.lead_id)
        person.press("t", "4", "Ctrl+Enter")
    assert person.presses == 9
    assert len(set(seen)) == 3
    assert all(detail_of(page.desk, lead).last_touch_kind == "call" for lead in seen)


def test_the_other_keys_of_the_day(page: LeadsPage, person: Person) -> None:
    lead = page.pane.lead_id
    person.press("w", "+", "1", Qt.Key.Key_Return)
    assert person.presses == 4
    assert page.table.hasFocus()
    person.press("i")
    assert page.pane.popovers.current is not None
    person.press(Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    person.press("b", "4", Qt.Key.Key_Return)
    person.write("Unzufrieden mit Lieferzeiten")
    person.press("Ctrl+Enter")
    assert 4 in {entry.number for entry in detail_of(page.desk, lead).segments}
    assert page.table.hasFocus()
