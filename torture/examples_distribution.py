"""Examples of the operations about pools and distribution."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import select

from leaddesk.models import DistributionRule, Lead, Pool, User
from leaddesk.operations.distribution import distribute_leads
from leaddesk.operations.distribution_setting import PoolWish, RuleWish, Wishes
from leaddesk.operations.leads import assign_owner
from leaddesk.operations.pools import (
    PoolPlan,
    RulePlan,
    let_distribution_run,
    remove_distribution_rule,
    set_distribution_rule,
    set_pool,
)
from leaddesk.operations.team import Person, set_person
from leaddesk.rules.conditions import StartsWith
from leaddesk.rules.distribution import Member, Way
from leaddesk.rules.roles import Role
from leaddesk.store.store import Store

_COLLEAGUE = "Änne Köhler"
SOUTH = (StartsWith("company.postal_code", ("7", "8")),)


def _colleague(store: Store) -> int:
    there = store.ask(lambda s: s.scalar(select(User.id).where(User.name == _COLLEAGUE)))
    return there or store.run(set_person, Person(_COLLEAGUE, "ÄK", Role.INSIDE_SALES)).result


def _plan(store: Store, name: str, way: Way = Way.TURN) -> PoolPlan:
    me = store.user_id()
    assert me is not None
    return PoolPlan(name, way, [Member(me, 2), Member(_colleague(store), 1, 40)])


def _pool(store: Store, way: Way = Way.TURN) -> int:
    """The pool of this way, made now if there is none."""
    pools = store.ask(lambda s: list(s.execute(select(Pool.id, Pool.way, Pool.active))))
    there = [pool for pool, its_way, active in pools if active and its_way == way.value]
    name = f"Größe <b>{way}</b> {len(pools)}"
    return there[0] if there else store.run(set_pool, _plan(store, name, way)).result


def _rule(store: Store, way: Way = Way.TURN) -> int:
    """The only rule: all leads go to that pool."""
    rules = store.ask(lambda s: list(s.scalars(select(DistributionRule.id))))
    for rule in rules:
        store.run(remove_distribution_rule, rule)
    return store.run(set_distribution_rule, RulePlan("Übrige", _pool(store, way))).result


def _unowned(store: Store, way: Way = Way.TURN) -> tuple[Any, ...]:
    _rule(store, way)
    leads = store.ask(lambda s: list(s.scalars(select(Lead.id).order_by(Lead.id))))
    store.run(assign_owner, leads[:7], None)
    return ()


def _by_itself(store: Store) -> tuple[Any, ...]:
    _unowned(store)
    store.run(let_distribution_run, True)
    return ()


def _owned(store: Store) -> tuple[Any, ...]:
    """Somebody leaves whose leads go to others."""
    _unowned(store)
    store.run(distribute_leads)
    return None, store.user_id()


def _claimed(store: Store) -> tuple[Any, ...]:
    _unowned(store, Way.CLAIM)
    store.run(distribute_leads)
    return ()


def _two_rules(store: Store) -> tuple[Any, ...]:
    first = _rule(store)
    off = RulePlan("Süd", _pool(store), SOUTH, False)
    return ([store.run(set_distribution_rule, off).result, first],)


def _all_of_them(store: Store) -> tuple[Any, ...]:
    """The pool that there is, a new one, and rules to both; the one that there was goes."""
    _rule(store)
    there = store.ask(lambda s: list(s.execute(select(Pool.id, Pool.name))))
    pools = [PoolWish(_plan(store, name), pool) for pool, name in there]
    new = PoolWish(_plan(store, "Größe <b>Neu</b>", Way.LOAD))
    rules = [RuleWish("Süd", new.plan.name, SOUTH), RuleWish("Übrige", there[0].name)]
    return (Wishes([*pools, new], rules, True),)


def _unused(store: Store) -> tuple[Any, ...]:
    return (store.run(set_pool, _plan(store, "Rest")).result,)


def _south(store: Store) -> tuple[Any, ...]:
    return RulePlan("Süd", _pool(store), SOUTH), _rule(store)


EXAMPLES: Mapping[str, Callable[[Store], tuple[Any, ...]]] = {
    "claim_lead": _claimed,
    "distribute_by_itself": _by_itself,
    "distribute_leads": _unowned,
    "let_distribution_run": lambda s: (True,),
    "order_distribution_rules": _two_rules,
    "redistribute_leads": _owned,
    "remove_distribution_rule": lambda s: (_rule(s),),
    "remove_pool": _unused,
    "set_distribution": _all_of_them,
    "set_distribution_rule": _south,
    "set_pool": lambda s: (_plan(s, "Nach Last", Way.LOAD),),
}
