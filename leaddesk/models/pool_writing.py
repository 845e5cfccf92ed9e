"""Pools and the rules that lead there as they are written: one by one, or all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from leaddesk.models.distribution import DistributionRule, Pool, PoolMember
from leaddesk.models.giving_by_itself import DISTRIBUTION
from leaddesk.models.qualification import Question
from leaddesk.models.settings import Segment, Setting
from leaddesk.models.team import User
from leaddesk.models.work import Work
from leaddesk.rules import distribution as rules
from leaddesk.rules.condition_problems import condition_problems
from leaddesk.rules.conditions import Conditions, conditions_to_json
from leaddesk.rules.problem import Problem, Refused


@dataclass(frozen=True, slots=True)
class PoolPlan:
    """All that is set of a pool; its members in their order."""

    name: str
    way: rules.Way
    members: Sequence[rules.Member]
    affinity: bool = False
    active: bool = True


@dataclass(frozen=True, slots=True)
class RulePlan:
    """All that is set of a rule: leads that meet all the conditions (none: every lead) go to the
    pool."""

    name: str
    pool_id: int
    conditions: Conditions = ()
    active: bool = True


def write_pool(work: Work, plan: PoolPlan, pool_id: int | None = None) -> Pool:
    """The pool of this id as it is planned, or a new one. Whether rules lead to one that is
    switched off is not looked at (`require_unused`).

    Refused: pool_unnamed, pool_known, unknown_pool, unknown_user, pool_nobody, and what
    `rules.distribution.pool_problems` says.
    """
    name = plan.name.strip()
    if not name:
        raise Refused(Problem("pool_unnamed"))
    same = work.scalars(select(Pool).where(Pool.name == name)).first()
    if same is not None and same.id != pool_id:
        raise Refused(Problem("pool_known", value=name))
    if problems := _members_problems(work, plan):
        raise Refused(*problems)
    pool = Pool(name=name, way=plan.way.value) if pool_id is None else pool_of(work, pool_id)
    pool.name, pool.way = name, plan.way.value
    pool.affinity, pool.active = plan.affinity, plan.active
    work.add(pool)
    work.flush()
    _set_members(work, pool.id, plan.members)
    return pool


def erase_pool(work: Work, pool: Pool) -> None:
    """With its members; Refused("pool_in_use") if a rule leads there, switched on or off."""
    require_unused(work, pool, switched_off_too=True)
    for member in work.scalars(select(PoolMember).where(PoolMember.pool_id == pool.id)).all():
        work.delete(member)
    work.flush()
    work.delete(pool)


def require_unused(work: Work, pool: Pool, *, switched_off_too: bool = False) -> None:
    leading = select(DistributionRule.name).where(DistributionRule.pool_id == pool.id)
    if not switched_off_too:
        leading = leading.where(DistributionRule.active == 1)
    if names := work.scalars(leading.order_by(DistributionRule.position)).all():
        raise Refused(Problem("pool_in_use", value=pool.name, args={"rules": ", ".join(names)}))


def require_sound(work: Work, plan: RulePlan) -> None:
    """Refused: pool_rule_unnamed, unknown_pool, pool_off, and what `rules.condition_problems` says.
    Whether leads come to the rule at all is not looked at."""
    if not plan.name.strip():
        raise Refused(Problem("pool_rule_unnamed"))
    pool = pool_of(work, plan.pool_id)
    if plan.active and not pool.active:
        raise Refused(Problem("pool_off", value=pool.name))
    if problems := condition_problems(
        plan.conditions,
        segments=set(work.scalars(select(Segment.number))),
        questions=set(work.scalars(select(Question.key))),
    ):
        raise Refused(*problems)


def write_rule(work: Work, plan: RulePlan, rule_id: int | None = None) -> DistributionRule:
    """The rule of this id as it is planned, or a new one as the last. A change of what it does
    makes a new version of it. Refused("pool_rule_gone")."""
    name, definition = plan.name.strip(), {"conditions": conditions_to_json(plan.conditions)}
    if rule_id is None:
        last = work.scalar(select(func.max(DistributionRule.position))) or 0
        rule = DistributionRule(
            position=last + 1, name=name, definition=definition, pool_id=plan.pool_id,
            active=plan.active,
        )  # fmt: skip
        work.add(rule)
    else:
        rule = rule_of(work, rule_id)
        if (rule.definition, rule.pool_id) != (definition, plan.pool_id):
            rule.version += 1
        rule.name, rule.definition, rule.pool_id = name, definition, plan.pool_id
        rule.active = plan.active
    work.flush()
    return rule


def write_by_itself(work: Work, by_itself: bool) -> None:
    """Whether the program gives out leads by itself."""
    kept = work.scalars(select(Setting).where(Setting.key == DISTRIBUTION)).first()
    if kept is None:
        kept = Setting(key=DISTRIBUTION, value={})
        work.add(kept)
    if kept.value != {"by_itself": by_itself}:
        kept.value = {"by_itself": by_itself}


def pool_of(work: Work, pool_id: int) -> Pool:
    """Refused("unknown_pool")."""
    pool = work.get(Pool, pool_id)
    if pool is None:
        raise Refused(Problem("unknown_pool"))
    return pool


def rule_of(work: Work, rule_id: int) -> DistributionRule:
    """Refused("pool_rule_gone")."""
    rule = work.get(DistributionRule, rule_id)
    if rule is None:
        raise Refused(Problem("pool_rule_gone"))
    return rule


def _members_problems(work: Work, plan: PoolPlan) -> Sequence[Problem]:
    members = tuple(plan.members)
    asked = select(User.id, User.name, User.active).where(
        User.id.in_([member.user_id for member in members])
    )
    known = {user: (name, active) for user, name, active in work.execute(asked)}
    if any(member.user_id not in known for member in members):
        return [Problem("unknown_user")]
    problems = [
        Problem(found.code, value=known[int(found.value)][0], args=found.args)
        if found.value
        else found
        for found in rules.pool_problems(rules.Pool(0, plan.way, members))
    ]
    if members and plan.active and not any(active for _, active in known.values()):
        problems.append(Problem("pool_nobody"))
    return problems


def _set_members(work: Work, pool_id: int, members: Sequence[rules.Member]) -> None:
    there = {
        member.user_id: member
        for member in work.scalars(select(PoolMember).where(PoolMember.pool_id == pool_id)).all()
    }
    for position, wanted in enumerate(members):
        member = there.pop(wanted.user_id, None)
        if member is None:
            member = PoolMember(pool_id=pool_id, user_id=wanted.user_id, position=position)
            work.add(member)
        member.position, member.weight = position, wanted.weight
        member.per_day, member.most_open = wanted.per_day, wanted.most_open
    for gone in there.values():
        work.delete(gone)
    work.flush()
