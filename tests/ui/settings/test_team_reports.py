"""Figures of single people in the reports, switched on and off in the settings."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.queries.team import people_reports
from leaddesk.ui.settings.team_settings import TeamSettings


def test_the_box_is_taken_at_once_and_undone(sample_desk: Desk, qtbot: QtBot) -> None:
    page = TeamSettings(sample_desk)
    qtbot.addWidget(page)
    page.look()
    assert page.in_reports.isChecked()
    page.in_reports.click()
    assert sample_desk.store.ask(people_reports) is False
    sample_desk.undo()
    page.look()
    assert page.in_reports.isChecked()
