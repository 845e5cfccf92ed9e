"""The pools among whose people leads are given out, and the rules that lead there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from leaddesk.models import DistributionRule, Pool, PoolMember, Question, Segment, Setting, User
from leaddesk.models.distributing import read_rules
from leaddesk.models.giving_by_itself import DISTRIBUTION
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules import distribution as rules
from leaddesk.rules.condition_problems import condition_problems
from leaddesk.rules.conditions import Conditions, conditions_to_json
from leaddesk.rules.distribution_rules import RuleStands, unreached
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right


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


def set_pool(work: Work, plan: PoolPlan, pool_id: int | None = None) -> int:
    """Change the pool of this id, or make a new one; returns the id.

    Refused: pool_unnamed, pool_known (another one has the name), unknown_pool, pool_in_use (it is
    switched off while rules lead there), unknown_user, pool_nobody (none of its people is active),
    and what `rules.distribution.pool_problems` says.
    """
    demand(work, Right.SET_RULES)
    name = plan.name.strip()
    if not name:
        raise Refused(Problem("pool_unnamed"))
    same = work.scalars(select(Pool).where(Pool.name == name)).first()
    if same is not None and same.id != pool_id:
        raise Refused(Problem("pool_known", value=name))
    if problems := _members_problems(work, plan):
        raise Refused(*problems)
    pool = Pool(name=name, way=plan.way.value) if pool_id is None else _pool(work, pool_id)
    if pool_id is not None and not plan.active:
        _require_unused(work, pool)
    pool.name, pool.way = name, plan.way.value
    pool.affinity, pool.active = plan.affinity, plan.active
    work.add(pool)
    work.flush()
    _set_members(work, pool.id, plan.members)
    work.title("pool_set", name=name)
    return pool.id


def let_distribution_run(work: Work, by_itself: bool) -> None:
    """Whether the program gives out leads that nobody has by itself, or somebody starts it."""
    demand(work, Right.SET_RULES)
    kept = work.scalars(select(Setting).where(Setting.key == DISTRIBUTION)).first()
    if kept is None:
        kept = Setting(key=DISTRIBUTION, value={})
        work.add(kept)
    if kept.value != {"by_itself": by_itself}:
        kept.value = {"by_itself": by_itself}
    work.title("distribution_by_itself" if by_itself else "distribution_by_hand")


def remove_pool(work: Work, pool_id: int) -> None:
    """The pool is no more; what was given out through it stays where it is.

    Refused: unknown_pool, pool_in_use (rules lead there, the ones switched off among them).
    """
    demand(work, Right.SET_RULES)
    pool = _pool(work, pool_id)
    _require_unused(work, pool, switched_off_too=True)
    for member in work.scalars(select(PoolMember).where(PoolMember.pool_id == pool_id)).all():
        work.delete(member)
    work.flush()
    work.delete(pool)
    work.title("pool_removed", name=pool.name)


def set_distribution_rule(work: Work, plan: RulePlan, rule_id: int | None = None) -> int:
    """Change the rule of this id, or add one as the last; returns the id. A change of what it does
    makes a new version of it.

    Refused: pool_rule_unnamed, unknown_pool, pool_off (the pool is switched off), pool_rule_gone,
    pool_rule_unreached (an earlier rule takes all that would meet it), and what
    `rules.condition_problems` says.
    """
    demand(work, Right.SET_RULES)
    name = plan.name.strip()
    if not name:
        raise Refused(Problem("pool_rule_unnamed"))
    pool = _pool(work, plan.pool_id)
    if plan.active and not pool.active:
        raise Refused(Problem("pool_off", value=pool.name))
    if problems := (
        *condition_problems(
            plan.conditions,
            segments=set(work.scalars(select(Segment.number))),
            questions=set(work.scalars(select(Question.key))),
        ),
        *_reach_problems(work, plan, rule_id),
    ):
        raise Refused(*problems)
    definition = {"conditions": conditions_to_json(plan.conditions)}
    if rule_id is None:
        last = work.scalar(select(func.max(DistributionRule.position))) or 0
        rule = DistributionRule(
            position=last + 1, name=name, definition=definition, pool_id=plan.pool_id,
            active=plan.active,
        )  # fmt: skip
        work.add(rule)
    else:
        rule = _rule(work, rule_id)
        if (rule.definition, rule.pool_id) != (definition, plan.pool_id):
            rule.version += 1
        rule.name, rule.definition, rule.pool_id = name, definition, plan.pool_id
        rule.active = plan.active
    work.flush()
    work.title("distribution_rule_set", name=name)
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
    rule = _rule(work, rule_id)
    work.delete(rule)
    work.title("distribution_rule_removed", name=rule.name)


def _pool(work: Work, pool_id: int) -> Pool:
    pool = work.get(Pool, pool_id)
    if pool is None:
        raise Refused(Problem("unknown_pool"))
    return pool


def _rule(work: Work, rule_id: int) -> DistributionRule:
    rule = work.get(DistributionRule, rule_id)
    if rule is None:
        raise Refused(Problem("pool_rule_gone"))
    return rule


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


def _require_unused(work: Work, pool: Pool, *, switched_off_too: bool = False) -> None:
    leading = select(DistributionRule.name).where(DistributionRule.pool_id == pool.id)
    if not switched_off_too:
        leading = leading.where(DistributionRule.active == 1)
    if names := work.scalars(leading.order_by(DistributionRule.position)).all():
        raise Refused(Problem("pool_in_use", value=pool.name, args={"rules": ", ".join(names)}))


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
