"""Nobody worked it in time: somebody else is proposed, and a manager says yes or no."""

from __future__ import annotations

import pytest

from leaddesk.operations.agreement import set_sla_rules
from leaddesk.operations.deadlines import answer_proposal, meet_deadlines
from leaddesk.operations.leads import add_lead
from leaddesk.operations.offers import accept_offer, offer_lead
from leaddesk.queries.proposals import Proposal, proposals
from leaddesk.rules.roles import Role
from leaddesk.rules.sla import OFFER, SlaRule, Then
from leaddesk.store.store import Store
from tests.operations.agreed import codes, colleague, kept, offer_of
from torture.contents import Clock


@pytest.fixture
def lead(store: Store, clock: Clock) -> int:
    """Its offer was not answered; there is one other who could."""
    colleague(store)
    rules = [SlaRule(OFFER, 60, then=Then.PROPOSE), SlaRule("sal", 60, then=Then.PROPOSE)]
    store.run(set_sla_rules, rules)
    values = {"company.name": "Größe & Söhne KG", "company.phone": "0521 448120"}
    made: int = store.run(add_lead, values).result
    store.run(offer_lead, made, store.user_id(), override="other")
    clock.forward(minutes=61)
    store.run(meet_deadlines)
    return made


def shown(store: Store) -> tuple[Proposal, ...]:
    return store.ask(proposals, user_id=store.user_id())


def test_nothing_changes_until_the_manager_says_yes(store: Store, lead: int) -> None:
    me = store.user_id()
    (one,) = shown(store)
    assert (one.name, one.to, one.key) == ("Größe & Söhne KG", "Jürgen Süß", OFFER)
    assert offer_of(store, lead).to_id == me
    store.run(answer_proposal, lead, one.breach_id, True)
    assert offer_of(store, lead).to_id != me
    assert shown(store) == ()
    assert codes(store, answer_proposal, lead, one.breach_id, True) == ["proposal_gone"]
    store.undo()
    assert offer_of(store, lead).to_id == me and len(shown(store)) == 1


def test_left_it_is_not_shown_again(store: Store, clock: Clock, lead: int) -> None:
    (one,) = shown(store)
    store.run(answer_proposal, lead, one.breach_id, False)
    clock.forward(minutes=600)
    store.run(meet_deadlines)
    assert shown(store) == () and offer_of(store, lead).to_id == store.user_id()


def test_of_a_lead_that_somebody_has_the_owner_changes(
    store: Store, clock: Clock, lead: int
) -> None:
    store.run(accept_offer, lead)
    assert shown(store) == (), "it was answered after all"
    clock.forward(minutes=61)
    store.run(meet_deadlines)
    (one,) = shown(store)
    before = kept(store, lead).owner_id
    store.run(answer_proposal, lead, one.breach_id, True)
    assert kept(store, lead).owner_id != before


def test_only_managers_see_them(store: Store, lead: int) -> None:
    other = colleague(store, "Zoë Jäger", Role.INSIDE_SALES)
    assert store.ask(proposals, user_id=other) == ()
