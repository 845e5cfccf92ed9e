"""The pools among whose people leads are given out, and the rules that lead there."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from leaddesk.models import DistributionRule
from leaddesk.models.distributing import read_rules
from leaddesk.models.pool_writing import (
    PoolPlan,
    RulePlan,
    erase_pool,
    pool_of,
    require_sound,
    require_unused,
    rule_of,
    write_by_itself,
    write_pool,
    write_rule,
)
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.distribution_rules import RuleStands, unreached
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right

__all__ = [
    "PoolPlan", "RulePlan", "let_distribution_run", "order_distribution_rules",
    "remove_distribution_rule", "remove_pool", "set_distribution_rule", "set_pool",
]  # fmt: skip


def set_pool(work: Work, plan: PoolPlan, pool_id: int | None = None) -> int:
    """Change the pool of this id, or make a new one; returns the id.

    Refused: pool_unnamed, pool_known (another one has the name), unknown_pool, pool_in_use (it is
    switched off while rules lead there), unknown_user, pool_nobody (none of its people is active),
    and what `rules.distribution.pool_problems` says.
    """
    demand(work, Right.SET_RULES)
    pool = write_pool(work, plan, pool_id)
    if not plan.active:
        require_unused(work, pool)
    work.title("pool_set", name=pool.name)
    return pool.id


def let_distribution_run(work: Work, by_itself: bool) -> None:
    """Whether the program gives out leads that nobody has by itself, or somebody starts it."""
    demand(work, Right.SET_RULES)
    write_by_itself(work, by_itself)
    work.title("distribution_by_itself" if by_itself else "distribution_by_hand")


def remove_pool(work: Work, pool_id: int) -> None:
    """The pool is no more; what was given out through it stays where it is.

    Refused: unknown_pool, pool_in_use (rules lead there, the ones switched off among them).
    """
    demand(work, Right.SET_RULES)
    pool = pool_of(work, pool_id)
    erase_pool(work, pool)
    work.title("pool_removed", name=pool.name)


def set_distribution_rule(work: Work, plan: RulePlan, rule_id: int | None = None) -> int:
    """Change the rule of this id, or add one as the last; returns the id. A change of what it does
    makes a new version of it.

    Refused: pool_rule_unnamed, unknown_pool, pool_off (the pool is switched off), pool_rule_gone,
    pool_rule_unreached (an earlier rule takes all that would meet it), and what
    `rules.condition_problems` says.
    """
    demand(work, Right.SET_RULES)
    require_sound(work, plan)
    if problems := _reach_problems(work, plan, rule_id):
        raise Refused(*problems)
    rule = write_rule(work, plan, rule_id)
    work.title("distribution_rule_set", name=rule.name)
    return rule.id


def order_distribution_rules(work: Work, rule_ids: Sequence[int]) -> None:
    """The rules are asked in this order; those not named come after.

    Refused: pool_rule_gone, and pool_rule_unreached.
    """
    demand(work, Right.SET_RULES)
    there = {rule.id: rule for rule in work.scalars(select(DistributionRule)).all()}
    if not there.keys() >= set(rule_ids):
        raise Refused(Problem("pool_rule_gone"))
    rest = sorted(there.keys() - set(rule_ids), key=lambda rule: (there[rule].position, rule))
    for position, rule in enumerate((*dict.fromkeys(rule_ids), *rest), start=1):
        there[rule].position = position
    work.flush()
    if problems := unreached(read_rules(work)):
        raise Refused(*problems)
    work.title("distribution_rules_ordered")


def remove_distribution_rule(work: Work, rule_id: int) -> None:
    """The rule is no more; what it has given out stays where it is. Refused("pool_rule_gone")."""
    demand(work, Right.SET_RULES)
    rule = rule_of(work, rule_id)
    work.delete(rule)
    work.title("distribution_rule_removed", name=rule.name)


def _reach_problems(work: Work, plan: RulePlan, rule_id: int | None) -> Sequence[Problem]:
    """Which rule would be reached by no lead any more."""
    if not plan.active:
        return ()
    wanted = RuleStands(rule_id or 0, plan.name.strip(), plan.conditions)
    stand = [wanted if rule.rule_id == rule_id else rule for rule in read_rules(work)]
    return unreached(stand if wanted in stand else _put_in(work, stand, wanted))


def _put_in(work: Work, stand: Sequence[RuleStands], wanted: RuleStands) -> list[RuleStands]:
    """A rule that is new comes last, one that was switched off where it has its place."""
    order = select(DistributionRule.id).order_by(DistributionRule.position, DistributionRule.id)
    places = {rule: place for place, rule in enumerate(work.scalars(order))}
    return sorted([*stand, wanted], key=lambda rule: places.get(rule.rule_id, len(places)))
