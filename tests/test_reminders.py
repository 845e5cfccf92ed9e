"""What time brings about while the window is open: once each, and nobody's undoing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.operations.agreement import set_sla_rules
from leaddesk.operations.deadlines import meet_deadlines
from leaddesk.operations.follow_ups import set_follow_up
from leaddesk.operations.leads import add_lead
from leaddesk.operations.offers import accept_offer, offer_lead
from leaddesk.queries.breaches import BreachRow, untold_breaches
from leaddesk.queries.history import next_undo
from leaddesk.queries.reminders import ReminderRow, reminders
from leaddesk.reminders import Reminders
from leaddesk.rounds import Rounds
from leaddesk.rules.sla import OFFER, SlaRule, Then
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from leaddesk.ui.shell.reminding import breach_text, reminder_text
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


def test_two_windows_that_look_in_the_same_moment_tell_once(desk: Desk, clock: Clock) -> None:
    lead = desk.store.run(add_lead, {"company.name": "Größe & Söhne"}).result
    desk.store.run(set_follow_up, lead, clock.now.astimezone().date(), None, "Angebot")
    clock.forward(days=1)
    me = desk.store.user_id()
    assert me is not None
    found = desk.store.ask(reminders, user_id=me, now=clock.now.astimezone())
    told: list[Sequence[ReminderRow]] = []
    for window in (Reminders(desk), Reminders(desk)):
        window.due.connect(told.append)
        window._on_due(found)
    assert [len(rows) for rows in told] == [1]


def test_a_breach_is_told_once_of_each_also_by_another_window(desk: Desk, clock: Clock) -> None:
    store = desk.store
    store.run(set_sla_rules, [SlaRule(OFFER, 60, levels=(80, 100), then=Then.ESCALATE)])
    lead = store.run(add_lead, {"company.name": "Größe <b>", "company.phone": "0521 44"}).result
    store.run(offer_lead, lead, store.user_id(), override="other")
    told: list[Sequence[BreachRow]] = []

    def look() -> None:
        store.run(meet_deadlines)
        for window in (Reminders(desk), Reminders(desk)):
            window.breached.connect(told.append)
            window.look()

    look()
    assert told == []
    clock.forward(minutes=50)
    look()
    assert [breach_text(rows) for rows in told] == [
        "80 % der Frist sind um: Größe <b> (Antwort auf die Übergabe)"
    ]
    clock.forward(minutes=15)
    look()
    assert len(told) == 2
    assert breach_text(told[1]).startswith("Frist überschritten: Größe <b>")
    clock.forward(minutes=60)
    look()
    assert len(told) == 2


def test_an_answered_offer_is_not_told_of(desk: Desk, clock: Clock) -> None:
    store = desk.store
    store.run(set_sla_rules, [SlaRule(OFFER, 60)])
    lead = store.run(add_lead, {"company.name": "Größe", "company.phone": "0521 44"}).result
    store.run(offer_lead, lead, store.user_id(), override="other")
    clock.forward(minutes=90)
    store.run(meet_deadlines)
    store.run(accept_offer, lead)
    assert store.ask(untold_breaches, user_id=store.user_id(), now=clock.now) == ()


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
