"""Clocks run in the hours of whoever has the lead, or is to answer."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from leaddesk.derived.clocks import drifted_clocks
from leaddesk.operations.agreement import set_sla_rules
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.offers import accept_offer, offer_lead
from leaddesk.operations.stages import move_stage
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.deadlines import lead_deadlines
from leaddesk.rules.roles import Role
from leaddesk.rules.sla import OFFER, SlaRule
from leaddesk.rules.stages import Stage
from leaddesk.rules.week_text import hours_to_json, week_of
from leaddesk.store.store import Store
from tests.operations.agreed import clock_of, codes, colleague, kept
from torture.contents import Clock

MORNINGS = hours_to_json(week_of("Mo-Fr 8-12"))


@pytest.fixture
def part_time(store: Store) -> int:
    store.run(set_sla_rules, [SlaRule(OFFER, 8 * 60), SlaRule("sal", 8 * 60)])
    return store.run(set_person, Person("Zoë Jäger", "ZJ", Role.FIELD_SALES, hours=MORNINGS)).result


@pytest.fixture
def lead(store: Store) -> int:
    return store.run(
        add_lead, {"company.name": "Größe & Söhne KG", "company.phone": "0521 448120"}
    ).result


def due(store: Store, lead: int, key: str) -> datetime:
    found = clock_of(store, lead, key).due_at
    assert found is not None
    return found


def test_an_offer_is_answered_in_the_hours_of_whom_it_goes_to(
    store: Store, clock: Clock, part_time: int, lead: int
) -> None:
    store.run(offer_lead, lead, override="other")
    company = due(store, lead, OFFER)
    store.undo()
    store.run(offer_lead, lead, part_time, "", "other")
    theirs = due(store, lead, OFFER)
    assert theirs > company
    assert theirs.astimezone().hour <= 12
    told = store.ask(lead_deadlines, lead_id=lead, now=clock.now)
    assert told.clocks[0].left == 8 * 3600, "of their time, not of the company's"
    assert kept(store, lead).stage == Stage.MQL


def test_another_owner_has_other_hours(store: Store, part_time: int, lead: int) -> None:
    store.run(offer_lead, lead, override="other")
    store.run(accept_offer, lead)
    company = due(store, lead, "sal")
    store.run(assign_owner, [lead], part_time)
    assert due(store, lead, "sal") > company
    store.undo()
    assert due(store, lead, "sal") == company


def test_other_hours_of_the_owner_count_at_once(store: Store, part_time: int, lead: int) -> None:
    store.run(move_stage, [lead], Stage.SAL, "concrete_inquiry")
    store.run(assign_owner, [lead], part_time)
    before = due(store, lead, "sal")
    everybody = Person("Zoë Jäger", "ZJ", Role.FIELD_SALES)
    store.run(set_person, everybody, part_time)
    assert due(store, lead, "sal") < before
    store.undo()
    assert due(store, lead, "sal") == before
    assert store.ask(drifted_clocks) == 0


def test_hours_that_nobody_works_are_refused(store: Store, part_time: int) -> None:
    none = Person("Zoë Jäger", "ZJ", Role.FIELD_SALES, hours={"week": [""] * 7})
    assert codes(store, set_person, none, part_time) == ["week_without_days"]
    assert colleague(store)


def test_moments_are_kept_as_instants(store: Store, part_time: int, lead: int) -> None:
    store.run(offer_lead, lead, part_time, "", "other")
    assert due(store, lead, OFFER).tzinfo is UTC
    assert due(store, lead, OFFER).date() > date(2025, 11, 24)
