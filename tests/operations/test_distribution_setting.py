"""All pools and rules in one step: what is wished is what there is, or nothing has happened."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from leaddesk.models import DistributionRule, Pool, PoolMember
from leaddesk.operations.distribution_setting import PoolWish, RuleWish, Wishes, set_distribution
from leaddesk.operations.pools import PoolPlan, RulePlan, set_distribution_rule, set_pool
from leaddesk.operations.team import Person, set_person
from leaddesk.rules.conditions import StartsWith
from leaddesk.rules.distribution import Member, Way
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Role
from leaddesk.store.store import Store

SOUTH = (StartsWith("company.postal_code", ("7", "8")),)


@pytest.fixture
def juergen(store: Store) -> int:
    return store.run(set_person, Person("Jürgen Süß", "JS", Role.INSIDE_SALES)).result


@pytest.fixture
def before(store: Store, juergen: int) -> tuple[int, int]:
    """A pool and the rule of all leads that leads there."""
    pool = store.run(set_pool, PoolPlan("Alle", Way.TURN, [Member(juergen)])).result
    return pool, store.run(set_distribution_rule, RulePlan("Übrige", pool)).result


def kept(store: Store) -> list[tuple[object, ...]]:
    """Pools with their members, then rules in their order."""
    members = select(Pool.name, Pool.way, PoolMember.user_id, PoolMember.weight, PoolMember.per_day)
    pools = members.join(PoolMember, PoolMember.pool_id == Pool.id).order_by(Pool.id)
    rule = select(DistributionRule.name, Pool.name, DistributionRule.version)
    rules = rule.join(Pool, Pool.id == DistributionRule.pool_id)
    ordered = rules.order_by(DistributionRule.position)
    return [tuple(row) for query in (pools, ordered) for row in store.ask(
        lambda s, query=query: s.execute(query).all())]  # fmt: skip


def refused(store: Store, wishes: Wishes) -> Problem:
    stood = kept(store)
    with pytest.raises(Refused) as told:
        store.run(set_distribution, wishes)
    assert kept(store) == stood
    return told.value.problems[0]


def test_it_is_one_step(store: Store, juergen: int, before: tuple[int, int]) -> None:
    pool, rule = before
    stood = kept(store)
    members = [Member(juergen, 3, 20)]
    wishes = Wishes(
        [
            PoolWish(PoolPlan("Größe <b>", Way.LOAD, members), pool),
            PoolWish(PoolPlan("Süd", Way.CLAIM, [Member(juergen)])),
        ],
        [RuleWish("PLZ 7", "Süd", SOUTH), RuleWish("Übrige", "Größe <b>", rule_id=rule)],
    )
    tried = store.run(set_distribution, wishes, dry_run=True)
    assert tried.changes is None and kept(store) == stood
    done = store.run(set_distribution, wishes)
    assert done.result == tried.result.result
    assert [name for name, _ in done.result.met] == ["PLZ 7", "Übrige"]
    became = kept(store)
    assert became == [
        ("Größe <b>", "load", juergen, 3, 20), ("Süd", "claim", juergen, 1, None),
        ("PLZ 7", "Süd", 1), ("Übrige", "Größe <b>", 1),
    ]  # fmt: skip
    store.undo()
    assert kept(store) == stood
    store.redo()
    assert kept(store) == became


def test_what_is_not_wished_goes_and_what_is_not_named_stays(
    store: Store, juergen: int, before: tuple[int, int]
) -> None:
    pool, rule = before
    new = PoolWish(PoolPlan("Neu", Way.TURN, [Member(juergen)]))
    assert refused(store, Wishes([new])).code == "pool_in_use"
    off = PoolPlan("Alle", Way.TURN, [Member(juergen)], active=False)
    assert refused(store, Wishes([PoolWish(off, pool)])).code == "pool_in_use"
    store.run(set_distribution, Wishes([new], [RuleWish("Übrige", "Neu", rule_id=rule)]))
    assert kept(store) == [("Neu", "turn", juergen, 1, None), ("Übrige", "Neu", 2)]
    store.run(set_distribution, Wishes(rules=[]))
    assert kept(store) == [("Neu", "turn", juergen, 1, None)]


def test_what_is_wrong_is_told_with_its_place(
    store: Store, juergen: int, before: tuple[int, int]
) -> None:
    empty = refused(store, Wishes([PoolWish(PoolPlan("Leer", Way.TURN, []))]))
    assert (empty.code, empty.args["of_pool"]) == ("pool_empty", "Leer")
    nowhere = refused(store, Wishes(rules=[RuleWish("Süd", "Nirgends")]))
    assert (nowhere.code, nowhere.args["of_rule"]) == ("pool_not_there", "Süd")
    bad = RuleWish("Süd", "Alle", (StartsWith("company.postal_code", ()),))
    assert refused(store, Wishes(rules=[bad])).code == "condition_empty"
    late = [RuleWish("Übrige", "Alle"), RuleWish("Süd", "Alle", SOUTH)]
    assert refused(store, Wishes(rules=late)).code == "pool_rule_unreached"
    gone = RuleWish("Süd", "Alle", rule_id=999)
    assert refused(store, Wishes(rules=[gone])).code == "pool_rule_gone"
    reader = store.run(set_person, Person("Ida", "ID", Role.READ_ONLY)).result
    assert reader
    store.rename("Ida")
    assert refused(store, Wishes(rules=[])).code == "not_your_role"
