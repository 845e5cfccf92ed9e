"""The hand-over to sales: offered, answered, given back, over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from leaddesk.models import FollowUp, StageMove
from leaddesk.models.ripe_leads import is_any_ripe
from leaddesk.operations.agreement import set_hand_over
from leaddesk.operations.leads import add_lead
from leaddesk.operations.offers import (
    accept_offer,
    create_opportunity,
    offer_lead,
    offer_ripe_leads,
    pass_to_partner,
    reject_offer,
    return_lead,
    withdraw_offer,
)
from leaddesk.operations.stage_settings import set_stage
from leaddesk.operations.stages import move_stage
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.offers import HandOverRules, Way
from leaddesk.rules.roles import Role
from leaddesk.rules.sla import OFFER
from leaddesk.rules.stage_settings import DEFAULT_SETTINGS
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.store.store import Store
from tests.operations.agreed import clock_of, codes, colleague, kept, offer_of, offers
from torture.contents import Clock


@pytest.fixture
def lead(store: Store) -> int:
    return store.run(
        add_lead, {"company.name": "Größe & Söhne KG", "company.phone": "0521 448120"}
    ).result


def test_a_gate_stands_before_an_offer(store: Store, lead: int) -> None:
    assert codes(store, offer_lead, lead) == ["gate_score"]
    store.run(offer_lead, lead, override="agreed_with_sales")
    assert kept(store, lead).stage == Stage.MQL
    assert codes(store, offer_lead, lead) == ["offer_open"]


def test_the_sheet_has_to_be_whole(store: Store, lead: int) -> None:
    store.run(set_hand_over, HandOverRules(required=("company.phone", "company.city")))
    assert codes(store, offer_lead, lead, None, "", "other") == ["sheet_missing"]


def test_accepted_it_belongs_to_whoever_took_it(store: Store, clock: Clock, lead: int) -> None:
    store.run(offer_lead, lead, override="other")
    assert clock_of(store, lead, OFFER).due_at == clock.now + timedelta(hours=23)
    clock.forward(minutes=60)
    store.run(accept_offer, lead, date(2025, 11, 25))
    assert (kept(store, lead).stage, kept(store, lead).owner_id) == (Stage.SAL, store.user_id())
    assert offer_of(store, lead).state == "accepted"
    ended = clock_of(store, lead, OFFER)
    assert (ended.used, ended.next_at) == (3600, None)
    assert store.ask(lambda s: s.scalars(select(FollowUp.due_on)).all()) == [date(2025, 11, 25)]
    assert codes(store, accept_offer, lead) == ["offer_none"]
    store.undo()
    assert clock_of(store, lead, OFFER).ended is None


def test_rejected_it_goes_back_to_whoever_had_it(store: Store, lead: int) -> None:
    before = kept(store, lead).owner_id
    other = colleague(store)
    store.run(offer_lead, lead, other, override="other")
    assert codes(store, reject_offer, lead, "") == ["reason_missing"]
    assert codes(store, reject_offer, lead, "weil halt") == ["reason_unknown"]
    store.run(reject_offer, lead, "wrong_territory", "Österreich")
    assert (kept(store, lead).stage, kept(store, lead).owner_id) == (Stage.WARM, before)
    assert offer_of(store, lead).reason == "wrong_territory"
    last = store.ask(lambda s: s.scalars(select(StageMove.reason)).all())[-1]
    assert last == "wrong_territory"


def test_another_persons_offer_is_not_answered(store: Store, lead: int) -> None:
    other = colleague(store)
    third = colleague(store, "Inés Größe")
    store.run(offer_lead, lead, other, override="other")
    store.rename("Inés Größe")
    assert codes(store, accept_offer, lead) == ["offer_not_yours"]
    store.rename("Jürgen Süß")
    store.run(accept_offer, lead)
    assert kept(store, lead).owner_id == other != third


def test_marketing_does_not_answer_itself(store: Store, lead: int) -> None:
    other = colleague(store, "Zoë Jäger", Role.MARKETING)
    assert codes(store, offer_lead, lead, other, "", "other") == ["offer_to"]
    store.run(offer_lead, lead, override="other")
    store.rename("Zoë Jäger")
    assert codes(store, accept_offer, lead) == ["not_your_role"]
    store.run(withdraw_offer, lead)
    assert offer_of(store, lead).state == "withdrawn"


def test_returned_later_the_answer_stays_when_it_was(store: Store, clock: Clock, lead: int) -> None:
    store.run(offer_lead, lead, override="other")
    clock.forward(minutes=30)
    store.run(accept_offer, lead)
    answered = offer_of(store, lead).decided_at
    clock.forward(minutes=600)
    store.run(return_lead, lead, "not_now")
    assert (offer_of(store, lead).state, offer_of(store, lead).decided_at) == ("returned", answered)
    assert kept(store, lead).stage == Stage.WARM
    assert codes(store, return_lead, lead, "not_now") == ["return_stage"]
    store.run(offer_lead, lead, override="other")
    assert clock_of(store, lead, OFFER).ended is None


def test_partner_and_opportunity(store: Store, lead: int) -> None:
    store.run(offer_lead, lead, override="other")
    assert codes(store, pass_to_partner, lead, "") == ["reason_missing"]
    assert codes(store, create_opportunity, lead, Decimal(0), date(2025, 12, 1)) == [
        "opportunity_value"
    ]
    opened = (create_opportunity, lead, Decimal(900), date(2025, 12, 1))
    assert codes(store, *opened) == ["gate_answer"] * 3 + ["gate_field"]
    expected = ("", "", date(2026, 3, 31))
    assert codes(store, *opened, *expected) == ["gate_answer"] * 3
    store.run(*opened, "", "concrete_inquiry", date(2026, 3, 31))
    assert kept(store, lead).expected_on == date(2026, 3, 31)
    assert (kept(store, lead).stage, kept(store, lead).value) == (Stage.PROSPECT, Decimal(900))
    store.undo()
    store.run(pass_to_partner, lead, "region")
    assert (kept(store, lead).stage, offer_of(store, lead).state) == (Stage.PARTNER, "partner")


def test_an_offer_that_was_passed_over_by_hand_is_over(store: Store, lead: int) -> None:
    store.run(offer_lead, lead, override="other")
    store.run(move_stage, [lead], Stage.WARM, "postponed")
    assert codes(store, accept_offer, lead) == ["offer_none"]
    store.run(offer_lead, lead, override="other")
    store.run(accept_offer, lead)


def test_an_opportunity_comes_of_a_lead_that_sales_has_already(store: Store, lead: int) -> None:
    store.run(offer_lead, lead, override="other")
    store.run(accept_offer, lead, date(2025, 11, 25))
    store.run(create_opportunity, lead, Decimal(900), date(2025, 12, 1), "Muster", "other")
    assert (kept(store, lead).stage, offers(store)) == (Stage.PROSPECT, ["accepted"])
    planned = select(FollowUp.due_on, FollowUp.dropped).order_by(FollowUp.id)
    assert store.ask(lambda s: [tuple(row) for row in s.execute(planned)]) == [
        (date(2025, 11, 25), True), (date(2025, 12, 1), False),
    ]  # fmt: skip


def test_who_accepts_stands_before_the_gate(store: Store, lead: int) -> None:
    """The manager goes through it with a reason, which is kept; nobody else does."""
    store.run(set_stage, replace(DEFAULT_SETTINGS[Stage.SAL], fields=("company.city",)))
    colleague(store)
    store.run(offer_lead, lead, override="other")
    assert codes(store, accept_offer, lead) == ["gate_field"]
    store.rename("Jürgen Süß")
    refused = ["gate_field", "gate_not_yours"]
    assert codes(store, accept_offer, lead, None, "other") == refused
    store.rename("Anna Berg")
    store.run(accept_offer, lead, None, "agreed_with_sales")
    last = store.ask(lambda s: s.scalars(select(StageMove).order_by(StageMove.id)).all())[-1]
    assert (last.reason, last.overrode) == ("agreed_with_sales", "gate_field")


@pytest.mark.parametrize(
    ("to", "reason", "state"),
    [
        (Stage.SAL, "", "accepted"),
        (Stage.QUOTE, "concrete_inquiry", "opportunity"),
        (Stage.PARTNER, "region", "partner"),
        (Stage.LOST, "price", "rejected"),
        (Stage.WARM, "postponed", "rejected"),
    ],
)
def test_a_move_by_hand_answers_an_offer(
    store: Store, lead: int, to: Stage, reason: str, state: str
) -> None:
    other = colleague(store)
    before = kept(store, lead).owner_id
    store.run(offer_lead, lead, other, override="other")
    store.run(move_stage, [lead], to, reason)
    assert offer_of(store, lead).state == state
    taken = state in ("accepted", "opportunity")
    assert kept(store, lead).owner_id == (other if taken else before)
    assert clock_of(store, lead, OFFER).ended is not None
    store.undo()
    assert (offer_of(store, lead).state, kept(store, lead).owner_id) == ("open", before)


def test_marketing_that_moves_an_offered_lead_takes_it_back(store: Store, lead: int) -> None:
    colleague(store, "Zoë Jäger", Role.MARKETING)
    store.run(offer_lead, lead, override="other")
    store.rename("Zoë Jäger")
    store.run(move_stage, [lead], Stage.WARM, "postponed")
    assert offers(store) == ["withdrawn"]


def test_what_comes_back_has_nothing_due_any_more(store: Store, lead: int) -> None:
    before = kept(store, lead).owner_id
    store.run(offer_lead, lead, colleague(store), override="other")
    store.rename("Jürgen Süß")
    store.run(accept_offer, lead, date(2025, 11, 25))
    store.run(move_stage, [lead], Stage.WARM, "not_now")
    assert (offers(store), kept(store, lead).owner_id) == (["returned"], before)
    left = select(FollowUp.id).where(FollowUp.done_at.is_(None))
    assert store.ask(lambda s: s.scalars(left).all()) == []


def test_at_the_threshold_the_program_offers(store: Store, clock: Clock, lead: int) -> None:
    ripe = Happening(Kind.SERVICE_CALL, points=900)
    store.run(log_touchpoint, lead, ripe)
    assert store.run(offer_ripe_leads).result == 0, "as long as it is left to people"
    store.run(set_hand_over, HandOverRules(Way.AUTOMATIC, required=("company.city",)))
    assert store.run(offer_ripe_leads).result == 0, "its sheet is not whole"
    store.run(set_hand_over, HandOverRules(Way.AUTOMATIC))
    clock.forward(minutes=1)
    assert store.ask(is_any_ripe, store.clock())
    assert store.run(offer_ripe_leads).result == 1
    assert not store.ask(is_any_ripe, store.clock())
    assert kept(store, lead).stage == Stage.MQL
    store.run(reject_offer, lead, "not_now")
    clock.forward(minutes=1)
    assert store.run(offer_ripe_leads).result == 0, "sales has said no to just that"
    clock.forward(minutes=1)
    store.run(log_touchpoint, lead, ripe)
    clock.forward(minutes=1)
    assert store.run(offer_ripe_leads).result == 1
    assert offers(store) == ["rejected", "open"]


def test_pushed_it_goes_to_whom_the_settings_name(store: Store, lead: int) -> None:
    other = colleague(store)
    store.run(set_hand_over, HandOverRules(Way.PUSH, other))
    store.run(offer_lead, lead, override="other")
    assert (offer_of(store, lead).kind, offer_of(store, lead).to_id) == ("push", other)
