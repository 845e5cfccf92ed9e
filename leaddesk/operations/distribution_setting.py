"""All pools and all rules that lead there, set in one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from sqlalchemy import select

from leaddesk.models import DistributionRule, Pool
from leaddesk.models.distributing import read_distribution, read_rules
from leaddesk.models.pool_writing import (
    PoolPlan,
    RulePlan,
    erase_pool,
    require_sound,
    require_unused,
    write_by_itself,
    write_pool,
    write_rule,
)
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.changes import Tried
from leaddesk.rules.conditions import Conditions
from leaddesk.rules.distribution import Why, distribute
from leaddesk.rules.distribution_rules import unreached
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right


@dataclass(frozen=True, slots=True)
class PoolWish:
    """A pool as it is to be; without an id a new one."""

    plan: PoolPlan
    pool_id: int | None = None


@dataclass(frozen=True, slots=True)
class RuleWish:
    """A rule as it is to be, with its pool's name, for that may be a new one; without an id a new
    rule."""

    name: str
    pool: str
    conditions: Conditions = ()
    active: bool = True
    rule_id: int | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """All pools, and all rules in their order: what is not among them is removed. None: as they
    are."""

    pools: Sequence[PoolWish] | None = None
    rules: Sequence[RuleWish] | None = None
    by_itself: bool | None = None


@dataclass(frozen=True, slots=True)
class DistributionSet:
    """What comes of it. Of the `waiting` leads so many would be `given` to somebody now, and so
    many lie in a pool `to_take`; `met`: the active rules in their order, by name, and how many of
    them each leads to its pool."""

    waiting: int
    given: int
    to_take: int
    met: Sequence[tuple[str, int]]


def set_distribution(
    work: Work, wishes: Wishes, dry_run: bool = False
) -> DistributionSet | Tried[DistributionSet]:
    """Pools and rules become what is wished, all of it or nothing. With `dry_run` everything is
    done and taken back.

    Refused with what `set_pool`, `set_distribution_rule` and `remove_pool` refuse (args of_pool,
    of_rule: what it is about), and pool_not_there (value: the name).
    """
    demand(work, Right.SET_RULES)
    if wishes.rules is not None:
        _drop_rules(work, {wish.rule_id for wish in wishes.rules})
    for pool_wish in wishes.pools or ():
        with _told_of("of_pool", pool_wish.plan.name):
            write_pool(work, pool_wish.plan, pool_wish.pool_id)
    if wishes.rules is not None:
        _write_rules(work, wishes.rules)
    if wishes.pools is not None:
        _leave_pools(work, {wish.plan.name.strip() for wish in wishes.pools})
    if wishes.by_itself is not None:
        write_by_itself(work, wishes.by_itself)
    work.flush()
    work.title("distribution_set")
    return Tried(_became(work)) if dry_run else _became(work)


def _drop_rules(work: Work, wanted: set[int | None]) -> None:
    for rule in work.scalars(select(DistributionRule)).all():
        if rule.id not in wanted:
            work.delete(rule)
    work.flush()


def _write_rules(work: Work, wishes: Sequence[RuleWish]) -> None:
    pools = {pool.name: pool.id for pool in work.scalars(select(Pool))}
    for place, wish in enumerate(wishes, start=1):
        with _told_of("of_rule", wish.name):
            if wish.pool.strip() not in pools:
                raise Refused(Problem("pool_not_there", value=wish.pool))
            pool = pools[wish.pool.strip()]
            plan = RulePlan(wish.name, pool, wish.conditions, wish.active)
            require_sound(work, plan)
            write_rule(work, plan, wish.rule_id).position = place
    work.flush()
    if problems := unreached(read_rules(work)):
        raise Refused(*problems)


def _leave_pools(work: Work, wanted: set[str]) -> None:
    """Those that are not wanted go; no rule may lead to one that is switched off."""
    for pool in work.scalars(select(Pool).order_by(Pool.id)).all():
        if pool.name not in wanted:
            erase_pool(work, pool)
        elif not pool.active:
            require_unused(work, pool)


def _became(work: Work) -> DistributionSet:
    asked = read_distribution(work, None, work.now)
    given = distribute(asked.leads, asked.pools, asked.people, asked.turns).given
    met = Counter(m.rule_id for m in asked.met.values())
    return DistributionSet(
        len(given), sum(one.user_id is not None for one in given),
        sum(one.why is Why.TO_CLAIM for one in given),
        tuple((rule.name, met[rule.rule_id]) for rule in read_rules(work)),
    )  # fmt: skip


@contextmanager
def _told_of(what: str, name: str) -> Iterator[None]:
    """What is refused within says what it is about."""
    try:
        yield
    except Refused as refused:
        told = (replace(p, args={**p.args, what: name.strip()}) for p in refused.problems)
        raise Refused(*told) from refused
