"""What others change while somebody works in a list: values show at once, rows stand still."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.derived.settle import settle
from leaddesk.desk import Desk
from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.operations.leads import add_lead, edit_fields
from leaddesk.queries.lead_detail import lead_detail
from leaddesk.store.store import Store
from leaddesk.ui.day.day_page import DayPage
from leaddesk.ui.leads.leads_page import LeadsPage
from tests.conftest import Clock


@pytest.fixture
def other(sample_desk: Desk, clock: Clock) -> Iterator[Store]:
    """The same store at another workstation."""
    other = Store(sample_desk.store.address, who="M. Roth", settle=settle, clock=clock)
    yield other
    other.close()


def ids(page: LeadsPage) -> list[int]:
    rows = (page.model.lead(row) for row in range(page.model.total()))
    return [lead.lead_id for lead in rows if lead is not None]


def edit(other: Store, lead_id: int, field: str, value: Any) -> None:
    before = other.ask(lambda s: lead_detail(s, lead_id=lead_id)).values.get(field)  # type: ignore[union-attr]
    other.run(edit_fields, lead_id=lead_id, edits={field: (before, value)})


def test_a_value_shows_at_once_where_no_row_moves(page: LeadsPage, other: Store) -> None:
    lead = ids(page)[0]
    edit(other, lead, "company.city", "Hintertupfing")
    page.desk.look()
    assert page.hits.news.isHidden()
    row = page.model.lead(0)
    assert row is not None and (row.lead_id, row.city) == (lead, "Hintertupfing")


def test_rows_stand_still_until_they_are_wanted_anew(page: LeadsPage, other: Store) -> None:
    before, news = ids(page), page.hits.news
    page.table.go_to(3)
    for name in ("Erste GmbH", "Zweite GmbH"):
        other.run(add_lead, {"company.name": name})
    page.desk.look()
    assert (ids(page), page.table.currentIndex().row()) == (before, 3)
    assert news.isVisible() and news.text() == "2 Änderungen"
    assert news.button.key_text == "F5" or not news.button.key_text
    news.button.setFocus()
    news.button.click()
    assert page.model.total() == len(before) + 2
    assert news.isHidden() and page.table.hasFocus()
    at = page.model.lead(page.table.currentIndex().row())
    assert at is not None and at.lead_id == before[3]


def test_an_own_step_brings_what_others_did_along(page: LeadsPage, other: Store) -> None:
    before = page.model.total()
    other.run(add_lead, {"company.name": "Erste GmbH"})
    page.desk.look()
    page.desk.run(add_lead, values={"company.name": "Eigene GmbH"})
    assert page.model.total() == before + 2
    assert page.hits.news.isHidden()


def test_my_day_stands_still_as_well(sample_desk: Desk, other: Store, qtbot: QtBot) -> None:
    page = DayPage(sample_desk)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    QApplication.processEvents()
    before = page.model.entries
    mine = {"company.name": "Neue GmbH", "lead.owner": sample_desk.me}
    lead = other.run(add_lead, mine).result
    other.run(set_follow_up, lead, sample_desk.today())
    sample_desk.look()
    assert page.model.entries == before
    assert page.news.isVisible() and page.news.text() == "1 Änderung"
    page._on_minute()
    assert page.model.entries == before  # time alone does not show it either
    page.refresh()
    assert page.model.place_of(lead) is not None and page.news.isHidden()
