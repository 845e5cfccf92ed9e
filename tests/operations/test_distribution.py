"""Leads given out: to whom, with which reason, how often, and all of it taken back."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from leaddesk.models import Assignment, Lead
from leaddesk.models.distributing import read_turns
from leaddesk.operations.distribution import GivenOut, claim_lead, distribute_leads
from leaddesk.operations.leads import add_lead, assign_owner
from leaddesk.operations.pools import PoolPlan, RulePlan, set_distribution_rule, set_pool
from leaddesk.operations.segments import set_segments
from leaddesk.operations.stages import move_stage
from leaddesk.operations.team import Person, set_absence, set_person
from leaddesk.rules.changes import Tried
from leaddesk.rules.conditions import Condition, InSegment, StartsWith
from leaddesk.rules.distribution import Member, Way, Why
from leaddesk.rules.problem import Refused
from leaddesk.rules.roles import Role
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

NAMES = ("Jürgen Süß", "Inés Größe", "<b>Lang</b>")


@pytest.fixture
def team(store: Store) -> list[int]:
    """Three people of inside sales."""
    return [
        store.run(set_person, Person(name, name[:2].upper(), Role.INSIDE_SALES)).result
        for name in NAMES
    ]


def make_pool(store: Store, *members: Member, way: Way = Way.TURN, affinity: bool = False) -> int:
    """A pool to which every lead goes."""
    pool = store.run(set_pool, PoolPlan("Alle", way, members, affinity)).result
    store.run(set_distribution_rule, RulePlan("Alles", pool))
    return pool


def add_leads(store: Store, count: int, **values: str) -> list[int]:
    made = []
    for number in range(count):
        what = {"company.name": f"Müller & Söhne {number} GmbH", **values}
        lead = store.run(add_lead, what).result
        made.append(lead)
    store.run(assign_owner, made, None)
    return made


def owners(store: Store) -> Counter[int | None]:
    return Counter(store.ask(lambda s: list(s.scalars(select(Lead.owner_id)))))


def run(store: Store, *what: Any) -> GivenOut:
    done = store.run(distribute_leads, *what).result
    assert isinstance(done, GivenOut)
    return done


def assignments(store: Store) -> list[Assignment]:
    query = select(Assignment).order_by(Assignment.id)
    return store.ask(lambda s: list(s.scalars(query)))


def test_each_in_turn_and_why(store: Store, team: list[int]) -> None:
    pool = make_pool(store, *map(Member, team))
    leads = add_leads(store, 5)
    done = run(store)
    assert [one.user_id for one in done.given] == [*team, *team[:2]]
    assert done.assigned == 5
    kept = assignments(store)
    assert [(a.lead_id, a.why, a.pool_id) for a in kept] == [(n, "turn", pool) for n in leads]
    assert {a.rule_version for a in kept} == {1}
    assert kept[0].at == store.clock()
    assert run(store).given == (), "nobody waits any more"


def test_the_dry_run_is_the_run(store: Store, team: list[int]) -> None:
    make_pool(store, *map(Member, team))
    add_leads(store, 7)
    tried = store.run(distribute_leads, None, True)
    assert isinstance(tried.result, Tried)
    assert tried.changes is None
    assert assignments(store) == []
    assert tried.result.result == run(store)


@pytest.fixture
def all_in_turn(store: Store, team: list[int]) -> list[int]:
    make_pool(store, *map(Member, team))
    return team


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(runs=st.lists(st.integers(0, 7), min_size=1, max_size=6))
def test_equal_weights_differ_by_one_at_most_over_any_runs(
    store: Store, all_in_turn: list[int], runs: list[int]
) -> None:
    """The store itself remembers whose turn it is, from run to run."""
    for length in runs:
        add_leads(store, length)
        run(store)
        counts = owners(store)
        got = [counts[user] for user in all_in_turn]
        assert max(got) - min(got) <= 1
        assert counts[None] == 0, "none is forgotten"


def test_the_first_rule_that_is_met_leads_to_its_pool(store: Store, team: list[int]) -> None:
    def rule(name: str, user: int, *conditions: Condition) -> int:
        pool = store.run(set_pool, PoolPlan(name, Way.TURN, [Member(user)])).result
        return store.run(set_distribution_rule, RulePlan(name, pool, conditions)).result

    rules = [
        rule("Süd", team[0], StartsWith("company.postal_code", ("7", "8"))),
        rule("Unzufriedene", team[1], InSegment((4,))),
        rule("Übrige", team[2]),
    ]
    made = [
        add_leads(store, 1, **{"company.postal_code": code})[0]
        for code in ("70173", "33602", "80331", "01067")
    ]
    store.run(set_segments, made[1:3], {4: True})
    done = run(store)
    assert [one.user_id for one in done.given] == [team[0], team[1], team[0], team[2]]
    by_rule = [done.rules[lead].rule_id for lead in made]
    assert by_rule == [rules[0], rules[1], rules[0], rules[2]]
    assert [a.rule_id for a in assignments(store)] == by_rule


def test_an_undone_run_gives_the_turn_back(store: Store, team: list[int]) -> None:
    make_pool(store, *map(Member, team))
    add_leads(store, 2)
    before = store.ask(read_turns)
    first = run(store)
    store.undo()
    assert store.ask(read_turns) == before
    assert run(store) == first
    store.undo()
    store.redo()
    assert [a.user_id for a in assignments(store)] == team[:2]


def test_who_is_away_or_has_left_gets_none(store: Store, team: list[int]) -> None:
    make_pool(store, *map(Member, team))
    today = store.clock().astimezone().date()
    store.run(set_absence, team[0], today, today)
    store.run(set_absence, team[2], date(2020, 1, 1), date(2020, 1, 2))
    store.run(set_person, Person(NAMES[1], "IG", Role.INSIDE_SALES, active=False), team[1])
    add_leads(store, 4)
    run(store)
    assert owners(store) == {team[2]: 4}


def test_areas_of_people_come_before_the_turn(store: Store, team: list[int]) -> None:
    south = Person(NAMES[0], "JS", Role.INSIDE_SALES, areas=("7", "8"), languages=("de",))
    store.run(set_person, south, team[0])
    store.run(set_person, Person(NAMES[1], "IG", Role.INSIDE_SALES, areas=("2",)), team[1])
    make_pool(store, Member(team[0]), Member(team[1]))
    for _ in range(2):
        add_leads(store, 1, **{"company.postal_code": "20095", "company.country": "DE"})
    assert [one.user_id for one in run(store).given] == [team[1], team[1]]


def test_leads_that_nobody_can_have_wait_and_are_not_forgotten(
    store: Store, team: list[int]
) -> None:
    make_pool(store, Member(team[0], per_day=2))
    old = add_leads(store, 3)
    assert [one.why for one in run(store).given] == [Why.TURN, Why.TURN, Why.NOBODY_FREE]
    add_leads(store, 2)
    store.clock.forward(days=1)  # type: ignore[attr-defined]
    again = run(store)
    assert again.given[0].lead_id == old[2], "the oldest first"
    assert [one.user_id for one in again.given] == [team[0], team[0], None]


def test_without_a_rule_nothing_is_written(store: Store, team: list[int]) -> None:
    add_leads(store, 2)
    done = store.run(distribute_leads)
    assert [one.why for one in done.result.given] == [Why.NO_RULE, Why.NO_RULE]
    assert done.changes is None or not done.changes.tables & {"lead", "assignment"}


def test_what_somebody_has_and_what_is_out_is_left(store: Store, team: list[int]) -> None:
    make_pool(store, *map(Member, team))
    first, second, third = add_leads(store, 3)
    store.run(assign_owner, [first], team[2])
    store.run(move_stage, [second], Stage.LOST, "price")
    done = run(store, [third, second, first])
    assert [one.lead_id for one in done.given] == [third]


def test_an_a_customer_stays_with_his_salesperson(store: Store, team: list[int]) -> None:
    make_pool(store, *map(Member, team))
    [first] = add_leads(store, 1, **{"company.customer_class": "A"})
    store.run(assign_owner, [first], team[1])
    [second] = add_leads(store, 1)
    company = store.ask(lambda s: s.get_one(Lead, first).company_id)
    _move_to_company(store, second, company)
    assert [(g.user_id, g.why) for g in run(store).given] == [(team[1], Why.KEEPS)]
    [third] = add_leads(store, 1)
    _move_to_company(store, third, company)
    today = store.clock().astimezone().date()
    away = store.run(set_absence, team[1], today, today).result
    assert away
    assert [(g.user_id, g.why) for g in run(store).given] == [(None, Why.KEEPER_AWAY)]


def test_the_same_company_the_same_person(store: Store, team: list[int]) -> None:
    make_pool(store, *map(Member, team), affinity=True)
    first, second = add_leads(store, 2)
    store.run(assign_owner, [first], team[2])
    _move_to_company(store, second, store.ask(lambda s: s.get_one(Lead, first).company_id))
    assert [(g.user_id, g.why) for g in run(store).given] == [(team[2], Why.SAME_COMPANY)]


def test_the_least_loaded_counts_open_leads_only(store: Store, team: list[int]) -> None:
    make_pool(store, *map(Member, team[:2]), way=Way.LOAD)
    has = add_leads(store, 3)
    store.run(assign_owner, has, team[0])
    store.run(move_stage, has, Stage.LOST, "price")
    store.run(assign_owner, add_leads(store, 1), team[1])
    add_leads(store, 1)
    assert [one.user_id for one in run(store).given] == [team[0]]


def test_claimed_out_of_a_pool(store: Store, team: list[int]) -> None:
    make_pool(store, Member(team[0], per_day=1), way=Way.CLAIM)
    first, second = add_leads(store, 2)
    assert refused(store, claim_lead) == "claim_no_pool"
    run(store)
    assert [a.why for a in assignments(store)] == ["to_claim", "to_claim"]
    run(store)
    assert len(assignments(store)) == 2, "they lie there already"
    store.rename(NAMES[0])
    assert refused(store, claim_lead, 999) == "claim_gone"
    assert store.run(claim_lead).result == first
    assert refused(store, claim_lead, second) == "claim_limit"
    assert refused(store, claim_lead, first) == "claim_gone"
    assert owners(store)[team[0]] == 1
    store.clock.forward(days=1)  # type: ignore[attr-defined]
    assert store.run(claim_lead, second).result == second
    assert refused(store, claim_lead) == "claim_nothing"


def test_roles_say_who_may(store: Store, team: list[int]) -> None:
    store.run(set_person, Person("Zoë Jäger", "ZJ", Role.SERVICE))
    store.rename("Zoë Jäger")
    assert refused(store, distribute_leads) == "not_your_role"


def refused(store: Store, *what: Any) -> str:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return told.value.problems[0].code


def _move_to_company(store: Store, lead: int, company: int | None) -> None:
    """Two leads of one company, as an import makes them."""

    def move(work: Any) -> None:
        work.get_one(Lead, lead).company_id = company

    store.run(move)
