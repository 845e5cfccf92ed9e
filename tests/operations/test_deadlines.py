"""Clocks that run out: who is told, what becomes of the lead, and what is done only once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from leaddesk.derived.clocks import drifted_clocks
from leaddesk.models import Breach
from leaddesk.operations.agreement import set_calendar, set_hand_over, set_sla_rules
from leaddesk.operations.deadlines import meet_deadlines, pause_clocks, resume_clocks
from leaddesk.operations.leads import add_lead
from leaddesk.operations.offers import (
    accept_offer,
    offer_lead,
    withdraw_offer,
)
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.offers import HandOverRules
from leaddesk.rules.sla import OFFER, SlaRule, Then, Until
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.rules.working_calendar import WorkCalendar
from leaddesk.store.store import Store
from tests.operations.agreed import clock_of, codes, colleague, kept, offer_of, offers
from torture.contents import Clock


@pytest.fixture
def lead(store: Store) -> int:
    return store.run(
        add_lead, {"company.name": "Größe & Söhne KG", "company.phone": "0521 448120"}
    ).result


def test_being_in_touch_ends_the_clock_of_sales(store: Store, clock: Clock, lead: int) -> None:
    store.run(offer_lead, lead, override="other")
    store.run(accept_offer, lead)
    clock.forward(minutes=60)
    store.run(log_touchpoint, lead, Happening(Kind.NOTE))
    store.run(log_touchpoint, lead, Happening(Kind.CALL, "in"))
    assert clock_of(store, lead, "sal").ended is None
    store.run(log_touchpoint, lead, Happening(Kind.CALL, "out", "not_reached"))
    assert clock_of(store, lead, "sal").used == 3600
    store.undo()
    assert clock_of(store, lead, "sal").ended is None


def test_a_clock_that_stands(store: Store, clock: Clock, lead: int) -> None:
    store.run(offer_lead, lead, override="other")
    assert codes(store, pause_clocks, lead, " ") == ["pause_reason"]
    store.run(pause_clocks, lead, "Messewoche")
    assert clock_of(store, lead, OFFER).due_at is None
    assert codes(store, pause_clocks, lead, "noch einmal") == ["pause_twice"]
    clock.forward(minutes=120)
    store.run(resume_clocks, lead)
    assert clock_of(store, lead, OFFER).due_at == clock.now + timedelta(hours=23)
    assert codes(store, resume_clocks, lead) == ["pause_none"]


def test_a_new_version_is_for_clocks_to_come(store: Store, clock: Clock, lead: int) -> None:
    store.run(offer_lead, lead, override="other")
    clock.forward(minutes=1)
    assert store.run(set_sla_rules, [SlaRule(OFFER, 60), SlaRule("mql", 16 * 60)]).result == 1
    assert clock_of(store, lead, OFFER).version == 1
    store.run(withdraw_offer, lead)
    clock.forward(minutes=1)
    store.run(offer_lead, lead)
    assert (clock_of(store, lead, OFFER).version, clock_of(store, lead, OFFER).allowed) == (2, 3600)


def test_another_calendar_moves_what_is_due(store: Store, lead: int) -> None:
    store.run(offer_lead, lead, override="other")
    before = clock_of(store, lead, OFFER).due_at
    tuesdays = WorkCalendar()
    hours = replace(tuesdays.hours, closed=frozenset({date(2025, 11, 25)}))
    store.run(set_calendar, replace(tuesdays, hours=hours))
    assert clock_of(store, lead, OFFER).due_at == before + timedelta(days=1)
    store.undo()
    assert clock_of(store, lead, OFFER).due_at == before


def breaches(store: Store) -> list[tuple[str, int, str]]:
    return store.ask(
        lambda s: [
            tuple(row)
            for row in s.execute(select(Breach.key, Breach.level, Breach.did).order_by(Breach.id))
        ]
    )


def test_warned_once_at_each_level(store: Store, clock: Clock, lead: int) -> None:
    store.run(set_sla_rules, [SlaRule("mql", 60, active=False)])
    clock.forward(minutes=1)
    store.run(offer_lead, lead, override="other")
    assert store.run(meet_deadlines).changes is None
    clock.forward(minutes=245)
    assert store.run(meet_deadlines).result == 1
    assert store.run(meet_deadlines).result == 0
    clock.now += timedelta(days=7)
    store.run(meet_deadlines)
    assert store.run(meet_deadlines).result == 0
    assert breaches(store) == [(OFFER, 50, "warn"), (OFFER, 100, "escalate")]


@pytest.mark.parametrize("then", list(Then))
def test_what_becomes_of_it_when_nobody_acts(
    store: Store, clock: Clock, lead: int, then: Then
) -> None:
    other = colleague(store)
    before = kept(store, lead).owner_id
    rules = [SlaRule(OFFER, 60, then=then, tell=other), SlaRule("mql", 60, active=False)]
    store.run(set_sla_rules, rules)
    clock.forward(minutes=1)
    store.run(offer_lead, lead, store.user_id(), override="other")
    clock.now += timedelta(days=7)
    store.run(meet_deadlines)
    assert breaches(store) == [(OFFER, 100, then.value)]
    told = store.ask(lambda s: s.scalars(select(Breach.told_id)).one())
    whom = {Then.ESCALATE: other, Then.REASSIGN: other, Then.PROPOSE: None}
    assert told == whom.get(then, store.user_id()), "of proposals the managers are told"
    offer = offer_of(store, lead)
    assert offer.to_id == (other if then is Then.REASSIGN else store.user_id())
    assert offer.state == ("expired" if then is Then.RETURN else "open")
    assert kept(store, lead).stage == (Stage.WARM if then is Then.RETURN else Stage.MQL)
    assert kept(store, lead).owner_id == before
    assert store.ask(drifted_clocks) == 0


def test_what_somebody_took_back_is_not_done_again(store: Store, clock: Clock, lead: int) -> None:
    store.run(set_sla_rules, [SlaRule("sal", 60, Until.CONTACT, then=Then.RETURN)])
    clock.forward(minutes=1)
    store.run(offer_lead, lead, override="other")
    store.run(accept_offer, lead)
    clock.now += timedelta(days=7)
    step = store.run(meet_deadlines).changes
    assert step is not None and not step.own
    assert (kept(store, lead).stage, offer_of(store, lead).state) == (Stage.WARM, "returned")
    store.undo(step.step)
    assert kept(store, lead).stage == Stage.SAL
    clock.now += timedelta(days=7)
    assert store.run(meet_deadlines).result == 0


def test_who_sets_the_rules(store: Store) -> None:
    colleague(store)
    store.rename("Jürgen Süß")
    assert codes(store, set_calendar, WorkCalendar()) == ["not_your_role"]
    assert codes(store, set_sla_rules, [SlaRule("mql", 60)]) == ["not_your_role"]
    assert codes(store, set_hand_over, HandOverRules()) == ["not_your_role"]


def test_my_last_step_is_not_what_the_program_did(store: Store, clock: Clock, lead: int) -> None:
    store.run(offer_lead, lead, override="other")
    clock.now += timedelta(days=7)
    store.run(meet_deadlines)
    store.undo()
    assert offers(store) == []
