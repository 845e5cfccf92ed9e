"""What the dice do with pools, rules and leads that nobody has."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from leaddesk.models import DistributionRule, Pool, User
from leaddesk.operations.distribution import (
    claim_lead,
    distribute_by_itself,
    distribute_leads,
    redistribute_leads,
)  # fmt: skip
from leaddesk.operations.distribution_setting import (
    PoolWish,
    RuleWish,
    Wishes,
    set_distribution,
)
from leaddesk.operations.leads import assign_owner
from leaddesk.operations.pools import (
    PoolPlan,
    RulePlan,
    let_distribution_run,
    order_distribution_rules,
    remove_distribution_rule,
    remove_pool,
    set_distribution_rule,
    set_pool,
)
from leaddesk.rules.distribution import Member, Way
from leaddesk.store.store import Store
from torture.examples_distribution import SOUTH

if TYPE_CHECKING:
    from torture.dice import Dice

_NAMES = ("Süd", "<b>Größe</b>", "Rest")


def distribution(dice: Dice, store: Store) -> Any:
    """Leads are given out or claimed; now and then pools and rules change."""
    chance = dice.random.random()
    if chance < 0.2:
        return store.run(assign_owner, dice.leads(store, 6), None)
    if chance < 0.5:
        return store.run(distribute_leads, dice.one((None, dice.leads(store, 6))))
    if chance < 0.6:
        return store.run(claim_lead)
    if chance < 0.65:
        whose = dice.one(((None, store.user_id()), (dice.leads(store, 4),)))
        return store.run(redistribute_leads, *whose)
    if chance < 0.75:
        return store.run(distribute_by_itself)
    return _settings(dice, store)


def _settings(dice: Dice, store: Store) -> Any:
    users = store.ask(lambda s: list(s.scalars(select(User.id).order_by(User.id))))
    pools = store.ask(lambda s: list(s.scalars(select(Pool.id).order_by(Pool.id))))
    rule = select(DistributionRule.id).order_by(DistributionRule.id)
    rules = store.ask(lambda s: list(s.scalars(rule)))
    some = dice.random.sample(users, dice.random.randint(1, len(users)))
    members = [Member(user, dice.one((1, 3)), dice.one((None, 5))) for user in some]
    plan = PoolPlan(dice.one(_NAMES), dice.one(Way), members, dice.one((True, False)))
    to_pool = RulePlan(
        "Alles", dice.one(pools or [0]), dice.one(((), SOUTH)), dice.one((True, True, False))
    )
    wished = Wishes(
        [*(PoolWish(replace(plan, name=f"{p}"), p) for p in pools), PoolWish(plan)],
        [RuleWish("Süd", plan.name, SOUTH), RuleWish("Alles", plan.name)],
    )
    doing = dice.one((
        lambda: store.run(set_distribution, wished, dice.one((True, False))),
        lambda: store.run(set_pool, plan, dice.one((None, *pools))),
        lambda: store.run(set_distribution_rule, to_pool, dice.one((None, *rules))),
        lambda: store.run(order_distribution_rules, rules[::-1]),
        lambda: store.run(let_distribution_run, dice.one((True, False))),
        lambda: store.run(remove_distribution_rule, dice.one(rules or [0])),
        lambda: store.run(remove_pool, dice.one(pools or [0])),
    ))  # fmt: skip
    return doing()
