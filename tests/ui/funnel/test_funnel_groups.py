"""The table of groups below the funnel."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui.funnel.funnel_page import FunnelPage


def test_groups_are_shown_as_chosen_and_follow_the_filter(sample_desk: Desk, qtbot: QtBot) -> None:
    page = FunnelPage(sample_desk)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    assert page.groups.table.isHidden()
    page.groups.by.choose("owner")
    rows = page.groups.table.rows()
    assert "Anna Berg" in [row[0] for row in rows]
    page.filter_line.setText("zuständig:keiner")
    page.look()
    assert "Anna Berg" not in [row[0] for row in page.groups.table.rows()]
