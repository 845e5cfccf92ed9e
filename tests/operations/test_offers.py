"""The hand-over to sales: offered, answered, given back, over; and the clocks that go with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from leaddesk.derived.clocks import drifted_clocks
from leaddesk.models import Breach, FollowUp, Lead, LeadClock, Offer, StageMove
from leaddesk.operations.agreement import set_calendar, set_hand_over, set_sla_rules
from leaddesk.operations.deadlines import meet_deadlines, pause_clocks, resume_clocks
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
from leaddesk.operations.stages import move_stage
from leaddesk.operations.team import Person, set_person
from leaddesk.operations.touchpoints import Happening, log_touchpoint
from leaddesk.rules.offers import HandOverRules, Way
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Role
from leaddesk.rules.sla import OFFER, SlaRule, Then, Until
from leaddesk.rules.stages import Stage
from leaddesk.rules.touchpoints import Kind
from leaddesk.rules.working_calendar import WorkCalendar
from leaddesk.store.store import Store
from torture.contents import Clock


@pytest.fixture
def lead(store: Store) -> int:
    return store.run(
        add_lead, {"company.name": "Größe & Söhne KG", "company.phone": "0521 448120"}
    ).result


def codes(store: Store, *what: object) -> list[str]:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return [problem.code for problem in told.value.problems]


def kept(store: Store, lead: int) -> Lead:
    return store.ask(lambda s: s.get_one(Lead, lead))


def offer_of(store: Store, lead: int) -> Offer:
    return store.ask(lambda s: s.scalars(select(Offer).where(Offer.lead_id == lead)).all())[-1]


def clock_of(store: Store, lead: int, key: str) -> LeadClock:
    """The last of that key; what is kept is what follows."""
    assert store.ask(drifted_clocks) == 0
    mine = (LeadClock.lead_id == lead) & (LeadClock.key == key)
    return store.ask(
        lambda s: s.scalars(select(LeadClock).where(mine).order_by(LeadClock.started)).all()[-1]
    )


def colleague(store: Store, name: str = "Jürgen Süß", role: Role = Role.FIELD_SALES) -> int:
    return store.run(set_person, Person(name, "JS", role)).result


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
    store.run(create_opportunity, lead, Decimal(900), date(2025, 12, 1))
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
    assert told == (other if then in (Then.ESCALATE, Then.REASSIGN) else store.user_id())
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


def offers(store: Store) -> list[str]:
    return store.ask(lambda s: list(s.scalars(select(Offer.state).order_by(Offer.id))))


def test_at_the_threshold_the_program_offers(store: Store, clock: Clock, lead: int) -> None:
    ripe = Happening(Kind.SERVICE_CALL, points=900)
    store.run(log_touchpoint, lead, ripe)
    assert store.run(offer_ripe_leads).result == 0, "as long as it is left to people"
    store.run(set_hand_over, HandOverRules(Way.AUTOMATIC, required=("company.city",)))
    assert store.run(offer_ripe_leads).result == 0, "its sheet is not whole"
    store.run(set_hand_over, HandOverRules(Way.AUTOMATIC))
    clock.forward(minutes=1)
    assert store.run(offer_ripe_leads).result == 1
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
