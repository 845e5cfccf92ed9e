"""Leads that somebody has go to others: of whoever leaves or is away, or chosen ones."""

from __future__ import annotations

from collections import Counter

import pytest
from sqlalchemy import select

from leaddesk.models import Assignment, Lead
from leaddesk.operations.distribution import GivenOut, claim_lead, redistribute_leads
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.pools import PoolPlan, RulePlan, set_distribution_rule, set_pool
from leaddesk.operations.stages import move_stage
from leaddesk.operations.team import Person, set_person
from leaddesk.rules.changes import Tried
from leaddesk.rules.distribution import Member, Way, Why
from leaddesk.rules.roles import Role
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store
from tests.operations.agreed import codes

NAMES = ("Jürgen Süß", "Inés Größe", "<b>Lang</b>")


@pytest.fixture
def team(store: Store) -> list[int]:
    """Three people of inside sales."""
    return [
        store.run(set_person, Person(name, name[:2].upper(), Role.INSIDE_SALES)).result
        for name in NAMES
    ]


def make_pool(store: Store, *members: Member, way: Way = Way.TURN, affinity: bool = False) -> int:
    pool: int = store.run(set_pool, PoolPlan("Alle", way, members, affinity)).result
    store.run(set_distribution_rule, RulePlan("Alles", pool))
    return pool


def owned(store: Store, owner: int | None, count: int = 4, **values: str) -> list[int]:
    made = [
        store.run(add_lead, {"company.name": f"Müller {n} GmbH", **values}).result
        for n in range(count)
    ]
    store.run(assign_owner, made, owner)
    return made


def owner_of(store: Store, lead: int) -> int | None:
    return store.ask(lambda s: s.get_one(Lead, lead).owner_id)


def run(store: Store, *what: object) -> GivenOut:
    done = store.run(redistribute_leads, *what).result
    assert isinstance(done, GivenOut)
    return done


def test_whoever_leaves_has_none_any_more(store: Store, team: list[int]) -> None:
    make_pool(store, *map(Member, team))
    leads = owned(store, team[0])
    free = owned(store, None, 1)
    tried = store.run(redistribute_leads, None, team[0], True).result
    assert isinstance(tried, Tried)
    done = run(store, None, team[0])
    assert done == tried.result, "the preview is the run"
    assert Counter(owner_of(store, lead) for lead in leads) == {team[1]: 2, team[2]: 2}
    assert owner_of(store, free[0]) is None, "that is nobody's, not theirs"
    assert {one.why for one in done.given} == {Why.TURN}
    store.undo()
    assert {owner_of(store, lead) for lead in leads} == {team[0]}
    assert store.ask(lambda s: list(s.scalars(select(Assignment.id)))) == []


def test_a_customers_stay(store: Store, team: list[int]) -> None:
    make_pool(store, *map(Member, team))
    (keeper,) = owned(store, team[0], 1, **{"company.customer_class": "A"})
    (other,) = owned(store, team[0], 1)
    done = run(store, None, team[0])
    whys = {one.lead_id: (one.user_id, one.why) for one in done.given}
    assert whys[keeper] == (None, Why.KEEPS)
    assert owner_of(store, keeper) == team[0] and owner_of(store, other) != team[0]
    assert done.assigned == 1 and done.owned == {keeper, other}


def test_chosen_ones_go_to_others_whoever_has_them(store: Store, team: list[int]) -> None:
    """Also where the pool likes to keep a company with the same person."""
    make_pool(store, *map(Member, team), affinity=True)
    leads = [lead for user in team for lead in owned(store, user, 2)]
    free = owned(store, None, 1)
    done = run(store, [*leads, *free])
    assert done.assigned == 7
    for user, pair in zip(team, (leads[:2], leads[2:4], leads[4:]), strict=True):
        assert user not in {owner_of(store, lead) for lead in pair}


def test_where_nobody_else_can_they_stay(store: Store, team: list[int]) -> None:
    make_pool(store, Member(team[0]), Member(team[1], 1, 1))
    leads = owned(store, team[0], 3)
    done = run(store, leads)
    assert [one.why for one in done.given] == [Why.TURN, Why.NOBODY_FREE, Why.NOBODY_FREE]
    assert [owner_of(store, lead) for lead in leads] == [team[1], team[0], team[0]]


def test_what_is_to_be_claimed_is_nobodys(store: Store, team: list[int]) -> None:
    me = store.user_id()
    assert me is not None
    make_pool(store, Member(me), way=Way.CLAIM)
    (lead,) = owned(store, team[0], 1)
    run(store, [lead])
    assert owner_of(store, lead) is None
    assert store.run(claim_lead, lead).result == lead
    assert owner_of(store, lead) == me


def test_only_active_ones_of_that_person(store: Store, team: list[int]) -> None:
    make_pool(store, *map(Member, team))
    mine, theirs = owned(store, team[0], 2), owned(store, team[1], 1)
    store.run(move_stage, [mine[1]], Stage.LOST, "no_need")
    done = run(store, [*mine, *theirs], team[0])
    assert [one.lead_id for one in done.given] == [mine[0]]
    assert owner_of(store, theirs[0]) == team[1]


def test_it_is_said_whose_they_are(store: Store) -> None:
    assert codes(store, redistribute_leads) == ["unknown_user"]
    assert codes(store, redistribute_leads, None, 999) == ["unknown_user"]
