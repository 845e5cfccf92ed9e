"""The page of the leads on the sample data."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.lead_list import lead_count
from leaddesk.rules.filter_text import parse_filter
from leaddesk.ui.lead.layers import LAYERS
from leaddesk.ui.leads.leads_page import LeadsPage


@pytest.fixture
def page(sample_desk: Desk, qtbot: QtBot) -> LeadsPage:
    page = LeadsPage(sample_desk, lambda: LAYERS)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.activate()
    QApplication.processEvents()
    return page


def hits(desk: Desk, query: str) -> int:
    found = parse_filter(query, desk.today())
    return desk.store.ask(lead_count, filter=found, me=desk.me, today=desk.today())
