"""Pools and the rules that lead there: what may be set, and what would leave leads lying."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from leaddesk.models import DistributionRule, Pool, PoolMember
from leaddesk.operations.pools import (
    PoolPlan,
    RulePlan,
    order_distribution_rules,
    remove_distribution_rule,
    remove_pool,
    set_distribution_rule,
    set_pool,
)
from leaddesk.operations.team import Person, set_person
from leaddesk.rules.conditions import Conditions, InSegment, OneOf, StartsWith
from leaddesk.rules.distribution import Member, Way
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Role
from leaddesk.store.store import Store


@pytest.fixture
def team(store: Store) -> tuple[int, int]:
    """Anna Berg, who does all this, and Jürgen Süß."""
    me = store.user_id()
    assert me is not None
    person = Person("Jürgen Süß", "JS", Role.INSIDE_SALES)
    return me, store.run(set_person, person).result


def plan_of(*users: int, name: str = "Süd") -> PoolPlan:
    return PoolPlan(name, Way.TURN, [Member(user) for user in users])


def members(store: Store, pool: int) -> list[tuple[int, int]]:
    query = select(PoolMember).where(PoolMember.pool_id == pool).order_by(PoolMember.position)
    return [(m.user_id, m.weight) for m in store.ask(lambda s: s.scalars(query).all())]


def refused(store: Store, *what: object) -> Problem:
    with pytest.raises(Refused) as told:
        store.run(*what)
    return told.value.problems[0]


def test_a_pool_is_kept_with_its_people_in_order(store: Store, team: tuple[int, int]) -> None:
    anna, juergen = team
    plan = PoolPlan(" Größe <b>Süd</b> ", Way.LOAD, [Member(juergen, 3), Member(anna, 1, 20, 50)])
    pool = store.run(set_pool, plan).result
    kept = store.ask(lambda s: s.get_one(Pool, pool))
    assert (kept.name, kept.way) == ("Größe <b>Süd</b>", "load")
    assert members(store, pool) == [(juergen, 3), (anna, 1)]
    store.run(set_pool, plan_of(anna), pool)
    assert members(store, pool) == [(anna, 1)]
    store.undo()
    assert members(store, pool) == [(juergen, 3), (anna, 1)]


def test_a_pool_without_people_is_refused(store: Store, team: tuple[int, int]) -> None:
    anna, juergen = team
    assert refused(store, set_pool, plan_of()).code == "pool_empty"
    assert refused(store, set_pool, plan_of(juergen, 999)).code == "unknown_user"
    twice = refused(store, set_pool, plan_of(juergen, juergen))
    assert (twice.code, twice.value) == ("pool_twice", "Jürgen Süß")
    heavy = replace(plan_of(), members=[Member(juergen, 21)])
    assert refused(store, set_pool, heavy).args == {"most": "20"}
    store.run(set_person, Person("Jürgen Süß", "JS", Role.INSIDE_SALES, active=False), juergen)
    assert refused(store, set_pool, plan_of(juergen)).code == "pool_nobody"
    store.run(set_pool, plan_of(juergen, anna))


def test_names_are_there_and_not_twice(store: Store, team: tuple[int, int]) -> None:
    pool = store.run(set_pool, plan_of(*team)).result
    assert refused(store, set_pool, plan_of(*team)).code == "pool_known"
    assert refused(store, set_pool, plan_of(*team, name=" ")).code == "pool_unnamed"
    assert refused(store, set_pool, plan_of(*team, name="Nord"), 999).code == "unknown_pool"
    assert refused(store, set_distribution_rule, RulePlan("", pool)).code == ("pool_rule_unnamed")
    assert refused(store, set_distribution_rule, RulePlan("Alle", 999)).code == "unknown_pool"


def test_a_pool_that_rules_lead_to_stays(store: Store, team: tuple[int, int]) -> None:
    pool = store.run(set_pool, plan_of(*team)).result
    rule = store.run(set_distribution_rule, RulePlan("Größe", pool)).result
    gone = refused(store, remove_pool, pool)
    assert (gone.code, gone.args) == ("pool_in_use", {"rules": "Größe"})
    off = replace(plan_of(*team), active=False)
    assert refused(store, set_pool, off, pool).code == "pool_in_use"
    store.run(set_distribution_rule, RulePlan("Größe", pool, active=False), rule)
    store.run(set_pool, off, pool)
    on = refused(store, set_distribution_rule, RulePlan("Größe", pool), rule)
    assert (on.code, on.value) == ("pool_off", "Süd")
    assert refused(store, remove_pool, pool).code == "pool_in_use"
    store.run(remove_distribution_rule, rule)
    store.run(remove_pool, pool)
    assert members(store, pool) == []
    store.undo()
    assert len(members(store, pool)) == 2


def test_the_version_goes_up_when_a_rule_does_something_else(
    store: Store, team: tuple[int, int]
) -> None:
    pool = store.run(set_pool, plan_of(*team)).result
    other = store.run(set_pool, plan_of(*team, name="Nord")).result
    rule = store.run(set_distribution_rule, RulePlan("Alle", pool)).result

    def version() -> int:
        return store.ask(lambda s: s.get_one(DistributionRule, rule).version)

    store.run(set_distribution_rule, RulePlan("Alles", pool), rule)
    assert version() == 1, "another name does nothing else"
    store.run(set_distribution_rule, RulePlan("Alles", other), rule)
    assert version() == 2


def area(*prefixes: str) -> Conditions:
    return (StartsWith("company.postal_code", prefixes),)


def order(store: Store) -> list[int]:
    by = select(DistributionRule.id).order_by(DistributionRule.position)
    return store.ask(lambda s: list(s.scalars(by)))


def test_rules_are_put_in_order(store: Store, team: tuple[int, int]) -> None:
    pool = store.run(set_pool, plan_of(*team)).result
    a, b, c = (
        store.run(set_distribution_rule, RulePlan(n, pool, area(n))).result for n in ("1", "2", "3")
    )
    assert order(store) == [a, b, c]
    store.run(order_distribution_rules, [c])
    assert order(store) == [c, a, b]
    assert refused(store, order_distribution_rules, [c, 999]).code == "pool_rule_gone"
    assert refused(store, remove_distribution_rule, 999).code == "pool_rule_gone"


def test_a_rule_that_no_lead_comes_to_is_refused(store: Store, team: tuple[int, int]) -> None:
    pool = store.run(set_pool, plan_of(*team)).result
    south = store.run(set_distribution_rule, RulePlan("Süd", pool, area("7", "8"))).result
    rest = store.run(set_distribution_rule, RulePlan("Übrige", pool)).result
    late = refused(store, set_distribution_rule, RulePlan("Nord", pool, area("2")))
    assert (late.code, late.value, late.args) == (
        "pool_rule_unreached", "Nord", {"earlier": "Übrige"},
    )  # fmt: skip
    assert refused(store, order_distribution_rules, [rest]).code == "pool_rule_unreached"
    all_of_them = RulePlan("Süd", pool)
    assert refused(store, set_distribution_rule, all_of_them, south).value == "Übrige"
    off = store.run(set_distribution_rule, RulePlan("Nord", pool, area("2"), False)).result
    store.run(order_distribution_rules, [south, off, rest])
    store.run(set_distribution_rule, RulePlan("Nord", pool, area("2")), off)


def test_a_rule_that_can_never_be_met_is_refused(store: Store, team: tuple[int, int]) -> None:
    pool = store.run(set_pool, plan_of(*team)).result
    never = (*area("7"), *area("2"))
    problem = refused(store, set_distribution_rule, RulePlan("Nie", pool, never))
    assert problem.code == "condition_contradiction"
    unknown = (InSegment((61,)),)
    problem = refused(store, set_distribution_rule, RulePlan("Nie", pool, unknown))
    assert problem.code == "condition_segment_unknown"
    asked = (OneOf("question.gibt es nicht", ("yes",)),)
    problem = refused(store, set_distribution_rule, RulePlan("Nie", pool, asked))
    assert problem.code == "condition_question_unknown"


def test_only_the_manager_sets_pools(store: Store, team: tuple[int, int]) -> None:
    pool = store.run(set_pool, plan_of(*team)).result
    store.rename("Jürgen Süß")
    assert refused(store, set_pool, plan_of(*team), pool).code == "not_your_role"
    assert refused(store, remove_pool, pool).code == "not_your_role"
    rule = RulePlan("Alle", pool)
    assert refused(store, set_distribution_rule, rule).code == "not_your_role"
