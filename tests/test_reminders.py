"""What time brings about while the window is open: once each, and nobody's undoing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.operations.leads import add_lead
from leaddesk.queries.history import next_undo
from leaddesk.queries.reminders import ReminderRow
from leaddesk.reminders import Reminders
from leaddesk.rounds import Rounds
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from leaddesk.ui.shell.reminding import reminder_text
from leaddesk.ui.words import install_language
from tests.conftest import Clock


@pytest.fixture
def desk(store: Store, qtbot: QtBot) -> Desk:
    install_language("de")
    return Desk(store, inline=True)


def test_somebody_is_reminded_once_of_each_also_by_another_window(desk: Desk, clock: Clock) -> None:
    lead = desk.store.run(add_lead, {"company.name": "Größe & Söhne"}).result
    local = clock.now.astimezone()
    minute = local.hour * 60 + local.minute + 30
    desk.store.run(set_follow_up, lead, local.date(), minute, "Angebot")
    told: list[Sequence[ReminderRow]] = []
    for window in (Reminders(desk), Reminders(desk)):
        window.due.connect(told.append)
        window.look()
    assert told == []
    clock.forward(minutes=26)
    for window in (Reminders(desk), Reminders(desk)):
        window.due.connect(told.append)
        window.look()
        window.look()
    assert len(told) == 1
    text = reminder_text(told[0])
    assert text.startswith("Fällig: ") and "Größe & Söhne: Angebot" in text
    undo = desk.store.ask(next_undo, who=desk.store.who)
    assert undo is not None and undo.title["code"] == "follow_up_set"


def test_a_week_away_is_told_in_one_sentence(desk: Desk, clock: Clock) -> None:
    for number in range(3):
        lead = desk.store.run(add_lead, {"company.name": f"Ötztal {number} AG"}).result
        desk.store.run(set_follow_up, lead, clock.now.date() + timedelta(days=number + 1))
    clock.forward(days=7)
    told: list[Sequence[ReminderRow]] = []
    window = Reminders(desk)
    window.due.connect(told.append)
    window.look()
    assert [len(rows) for rows in told] == [3]
    assert reminder_text(told[0]) == "3 Wiedervorlagen sind fällig, zuerst: Ötztal 0 AG"


def test_the_rules_are_run_by_the_program(desk: Desk, clock: Clock) -> None:
    values = {"company.name": "Still GmbH", "lead.stage": Stage.SQL, "lead.owner": desk.me}
    lead = desk.store.run(add_lead, values).result
    clock.forward(days=39)  # a Friday
    Rounds(desk).go()
    told: list[Sequence[ReminderRow]] = []
    window = Reminders(desk)
    window.due.connect(told.append)
    window.look()
    assert [row.lead_id for rows in told for row in rows] == [lead]
