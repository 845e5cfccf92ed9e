"""Leads that nobody has are given out by the program, where the team wants it to."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from leaddesk.desk import Desk
from leaddesk.models import Assignment, Lead, Step
from leaddesk.models.giving_by_itself import is_anything_to_give
from leaddesk.operations.distribution import distribute_by_itself, distribute_leads
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.pools import (
    PoolPlan,
    RulePlan,
    let_distribution_run,
    set_distribution_rule,
    set_pool,
)
from leaddesk.operations.team import Person, set_person
from leaddesk.queries.distribution import ByItself, by_itself, why_given
from leaddesk.rounds import Rounds
from leaddesk.rules.conditions import StartsWith
from leaddesk.rules.distribution import Member, Way, Why
from leaddesk.rules.roles import Role
from leaddesk.store.store import Store
from tests.operations.agreed import codes
from torture.contents import Clock


@pytest.fixture
def leads(store: Store) -> list[int]:
    """Three that nobody has, and a pool of two people for all leads."""
    team = [
        store.run(set_person, Person(name, name[:2].upper(), Role.INSIDE_SALES)).result
        for name in ("Jürgen Süß", "Inés Größe")
    ]
    pool = store.run(set_pool, PoolPlan("Alle", Way.TURN, [Member(user) for user in team])).result
    store.run(set_distribution_rule, RulePlan("Alles", pool))
    made = [
        store.run(add_lead, {"company.name": f"Müller & Söhne {n} GmbH"}).result for n in range(3)
    ]
    store.run(assign_owner, made, None)
    return made


def owners(store: Store) -> list[int | None]:
    return store.ask(lambda s: list(s.scalars(select(Lead.owner_id).order_by(Lead.id))))


def last(store: Store) -> Step:
    found = store.ask(lambda s: s.scalars(select(Step).order_by(Step.id.desc())).first())
    assert found is not None
    return found


def waits(store: Store, clock: Clock) -> bool:
    return store.ask(is_anything_to_give, now=clock.now)


def test_only_where_the_team_wants_it(store: Store, clock: Clock, leads: list[int]) -> None:
    assert not waits(store, clock)
    assert store.run(distribute_by_itself).changes is None
    assert store.ask(by_itself, now=clock.now) == ByItself(False, 3)
    store.run(let_distribution_run, True)
    assert waits(store, clock)
    assert store.run(distribute_by_itself).result == 3
    assert None not in owners(store)
    assert (last(store).who, last(store).title["count"]) == ("LeadDesk", 3)
    told = store.ask(why_given, lead_id=leads[0])
    assert told is not None and (told.why, told.rule) == (Why.TURN, "Alles")
    assert not waits(store, clock)
    assert store.run(distribute_by_itself).changes is None, "nothing is left to do"
    store.run(let_distribution_run, False)
    assert not store.ask(by_itself, now=clock.now).on


def test_what_was_taken_back_is_left_alone_by_the_same_rule(
    store: Store, clock: Clock, leads: list[int]
) -> None:
    store.run(let_distribution_run, True)
    store.run(distribute_by_itself)
    store.undo(last(store).id)
    assert owners(store) == [None] * 3
    assert not waits(store, clock)
    new = store.run(add_lead, {"company.name": "Süd AG", "company.postal_code": "70173"}).result
    store.run(assign_owner, [new], None)
    assert store.run(distribute_by_itself).result == 1
    rule, pool = store.ask(
        lambda s: s.execute(select(Assignment.rule_id, Assignment.pool_id)).one()
    )
    north = (StartsWith("company.name", ("Müller",)),)
    store.run(set_distribution_rule, RulePlan("Norden", pool, north), rule)
    assert store.run(distribute_by_itself).result == 3, "the rule is another one now"


def test_whoever_gives_them_out_by_hand_may_always(store: Store, leads: list[int]) -> None:
    store.run(let_distribution_run, True)
    store.run(distribute_by_itself)
    store.undo(last(store).id)
    store.run(distribute_leads)
    assert None not in owners(store)


def test_an_undo_that_is_taken_back_counts_no_more(
    store: Store, clock: Clock, leads: list[int]
) -> None:
    store.run(let_distribution_run, True)
    store.run(distribute_by_itself)
    store.undo(last(store).id)
    store.redo()
    assert None not in owners(store)
    store.run(assign_owner, leads, None)
    assert waits(store, clock)


def test_a_round_of_the_window_does_it(qapp: object, store: Store, leads: list[int]) -> None:
    store.run(let_distribution_run, True)
    desk = Desk(store, inline=True)
    rounds = Rounds(desk)
    rounds.go()
    assert None not in owners(store)
    desk.close()


def test_the_manager_decides_that(store: Store, leads: list[int]) -> None:
    chief = store.run(set_person, Person("Chefin Groß", "CG", Role.MANAGER)).result
    assert chief
    store.run(set_person, Person(store.who, "AB", Role.SERVICE), store.user_id())
    assert codes(store, let_distribution_run, True) == ["not_your_role"]
