"""Targets are set in a dialog, stand with what is reached, and open their leads."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.targets import set_target
from leaddesk.queries.targets import targets
from leaddesk.queries.users import users
from leaddesk.rules.targets import Goal
from leaddesk.ui.settings.target_dialog import TargetDialog
from leaddesk.ui.settings.target_settings import TargetSettings


@pytest.fixture
def part(sample_desk: Desk, qtbot: QtBot) -> TargetSettings:
    page = TargetSettings(sample_desk)
    qtbot.addWidget(page)
    page.show()
    page.look()
    return page


def test_running_and_past_ones_open_their_leads(part: TargetSettings, qtbot: QtBot) -> None:
    assert part.nothing.isVisible() and not part.past.isVisible()
    desk = part._desk
    year = str(desk.today().year)
    desk.store.run(set_target, Goal("leads", year, 2, responsible_id=desk.store.user_id()))
    desk.store.run(set_target, Goal("won", "2019-Q1", 3))
    part.look()
    running = part.running.choices()[0]
    assert "erreicht" in running.second and "Anna" in running.second
    assert "verfehlt" in part.past.choices()[0].second
    part.running.picked.emit(part.running.current())
    with qtbot.waitSignal(part.query_wanted) as wanted:
        part._on_show()
    assert wanted.args == [f"reached:cold@{year}-01-01..{year}-12-31"]
    part.past.picked.emit(part.past.current())
    part._on_remove()
    assert not part.past.isVisible()


def test_a_target_is_shown_as_it_is_saved(sample_desk: Desk, qtbot: QtBot) -> None:
    ask, people = sample_desk.store.ask, sample_desk.store.ask(users)
    goal = Goal(
        "value", "2026-Q1", 12_345_600, "", people[0].user_id, people[0].user_id,
        date(2026, 4, 10), "größer <b>",
    )  # fmt: skip
    sample_desk.store.run(set_target, goal)
    (row,) = ask(targets, today=sample_desk.today(), now=sample_desk.now())
    dialog = TargetDialog(sample_desk, None, people, row)
    qtbot.addWidget(dialog)
    dialog.accept()
    (again,) = ask(targets, today=sample_desk.today(), now=sample_desk.now())
    assert again.goal == goal
    dialog.period.setText("2026-13")
    dialog.accept()
    assert dialog.bar.isVisibleTo(dialog)
    dialog.amount.setText("sehr viel")
    dialog.accept()
    assert "sehr viel" in dialog.bar.text()
