"""The column of the deadlines: how much time is left, in words beside the colour; its order."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from leaddesk.desk import Desk
from leaddesk.operations.deadlines import pause_clocks
from leaddesk.operations.offers import offer_lead
from leaddesk.queries.lead_sorts import Sort
from leaddesk.ui.leads.clock_cells import CLOSE, NEUTRAL, NONE, OVER, STANDS, ClockTime
from leaddesk.ui.leads.lead_cells import cell_text
from leaddesk.ui.leads.leads_page import LeadsPage

OFFERED = "nr:I-000009"


@pytest.fixture
def offered(page: LeadsPage, sample_desk: Desk) -> int:
    model = page.model
    model.show_query(OFFERED)
    lead = model.lead(0)
    assert lead is not None
    sample_desk.run(offer_lead, lead_id=lead.lead_id, override="other")
    return lead.lead_id


def shown(page: LeadsPage) -> str:
    lead = page.model.lead(0)
    assert lead is not None
    return cell_text(lead, "deadline", page.desk.today(), page.model.clock_time())


def test_what_is_left_is_said_in_words(page: LeadsPage, offered: int) -> None:
    assert shown(page) == "noch 8 h"
    assert "Frist Di., 25.11.2025" in page.model.index(0, 0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


def test_its_levels(page: LeadsPage, offered: int) -> None:
    lead = page.model.lead(0)
    now = page.desk.now()
    assert lead is not None and lead.clock_due is not None
    working = page.model.clock_time().times
    late = lead.clock_due - timedelta(minutes=30)
    for moment, level in ((now, NEUTRAL), (late, CLOSE), (late + timedelta(hours=1), OVER)):
        assert ClockTime(moment, working).level(lead) == level
    over = ClockTime(lead.clock_due + timedelta(minutes=45), working)
    assert over.left(lead) == -45 * 60


def test_a_clock_that_stands_says_so(page: LeadsPage, offered: int) -> None:
    page.desk.run(pause_clocks, lead_id=offered, reason="Messe <b>")
    page.model.show_query(OFFERED)
    assert shown(page) == "steht"
    lead = page.model.lead(0)
    assert lead is not None and page.model.clock_time().level(lead) == STANDS


def test_the_first_to_end_comes_first(page: LeadsPage, offered: int) -> None:
    model = page.model
    model.show_query("")
    model.show_sort(Sort("deadline"))
    first, last = model.lead(0), model.lead(model.rowCount() - 1)
    assert first is not None and last is not None
    assert first.clock_due is not None
    assert model.clock_time().level(last) == NONE
    model.show_query("frist:läuft")
    assert model.rowCount() >= 1
    model.show_query("frist:überschritten")
    assert model.rowCount() == 1, "one of the sample has waited too long"
