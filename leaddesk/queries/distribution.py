"""Pools, the rules that lead there, what lies in them, and why somebody has a lead."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import BigInteger, bindparam, func, select
from sqlalchemy.orm import Session

from leaddesk.models import Assignment, DistributionRule, Lead, Pool, PoolMember, StageCount, User
from leaddesk.models.condition_sql import leads_meeting
from leaddesk.models.derived import LeadCard
from leaddesk.models.distributing import lying_leads
from leaddesk.models.giving_by_itself import given_by_itself, gives_by_itself
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import plain_rows, plain_values
from leaddesk.queries.plain import moment, plain
from leaddesk.rules.conditions import Conditions, conditions_from_json
from leaddesk.rules.distribution import Way, Why
from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import Stage

_POOL, _MEMBER, _RULE = Pool.__table__.c, PoolMember.__table__.c, DistributionRule.__table__.c
_GIVEN, _USER, _COUNT = Assignment.__table__.c, User.__table__.c, StageCount.__table__.c
_CARD = LeadCard.__table__.c


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody of a pool; `active`: he still works here."""

    user_id: int
    name: str
    initials: str
    active: bool
    weight: int
    per_day: int | None
    most_open: int | None


@dataclass(frozen=True, slots=True)
class PoolRow:
    """A pool. `lying`: leads that wait there until somebody takes them; `problems`: what has become
    wrong with it since it was set."""

    pool_id: int
    name: str
    way: Way
    affinity: bool
    active: bool
    members: tuple[MemberRow, ...]
    lying: int
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule, in the order in which they are asked."""

    rule_id: int
    name: str
    conditions: Conditions
    pool_id: int
    pool: str
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class Reach:
    """How many of the leads that wait meet the conditions of a rule."""

    met: int
    waiting: int


@dataclass(frozen=True, slots=True)
class WaitingLead:
    """A lead that is given out, as a preview names it."""

    lead_id: int
    number: str
    company: str
    contact: str
    city: str
    postal_code: str


@dataclass(frozen=True, slots=True)
class WhyRow:
    """How a lead came to whom it was given last, or into its pool (`user` ""). Pool and rule are
    named as they are called now, "" where they are no more."""

    at: datetime
    why: Why
    user_id: int | None
    user: str
    pool: str
    rule: str
    version: int | None


def pools(session: Session) -> tuple[PoolRow, ...]:
    """All pools by name, with their people in order."""
    members: dict[int, list[MemberRow]] = {}
    for pool, user, name, initials, active, *limits in plain_rows(session, _MEMBERS):
        members.setdefault(pool, []).append(
            MemberRow(user, name or "", initials or "", bool(active), *limits)
        )
    rows = plain_rows(session, _POOLS)
    lying: dict[int, int] = {}
    for one in lying_leads(session, [row[0] for row in rows]):
        lying[one.pool_id] = lying.get(one.pool_id, 0) + 1
    return tuple(
        PoolRow(
            pool, name, Way(way), bool(affinity), bool(active), tuple(members.get(pool, ())),
            lying.get(pool, 0), _problems(bool(active), members.get(pool, ())),
        )
        for pool, name, way, affinity, active in rows
    )  # fmt: skip


def distribution_rules(session: Session) -> tuple[RuleRow, ...]:
    """All rules in their order."""
    return tuple(
        RuleRow(
            rule, name, conditions_from_json(json.loads(definition)["conditions"]), pool,
            pool_name, bool(active), version,
        )
        for rule, name, definition, pool, pool_name, active, version in plain_rows(session, _RULES)
    )  # fmt: skip


def unassigned(session: Session) -> int:
    """How many leads in an active stage nobody has."""
    return int(session.scalar(_UNASSIGNED) or 0)


@dataclass(frozen=True, slots=True)
class ByItself:
    """Whether the program gives out leads by itself, and how many it would give out now."""

    on: bool
    now: int


def by_itself(session: Session, *, now: datetime) -> ByItself:
    given, _ = given_by_itself(session, now)
    return ByItself(gives_by_itself(session), sum(one.user_id is not None for one in given))


def longest_waiting(session: Session, *, limit: int) -> tuple[int, ...]:
    """The leads that nobody has for longest."""
    return tuple(plain_values(session, _WAITING, {"most": limit}))


def rule_reach(session: Session, *, conditions: Conditions, today: date) -> Reach:
    """Whatever rules there are: how many of the waiting leads meet these conditions."""
    waiting = unassigned(session)
    meeting = leads_meeting(session, conditions, today).where(
        Lead.owner_id.is_(None), Lead.stage.between(int(Stage.COLD), int(Stage.QUOTE))
    )
    met = session.scalar(select(func.count()).select_from(meeting.subquery()))
    return Reach(int(met or 0), waiting)


def waiting_leads(session: Session, *, lead_ids: Sequence[int]) -> tuple[WaitingLead, ...]:
    """These leads by name, in the order of the ids."""
    rows = plain_rows(session, _NAMED, listed(lead_ids))
    found = {row[0]: WaitingLead(row[0], *(text or "" for text in row[1:])) for row in rows}
    return tuple(found[lead] for lead in lead_ids if lead in found)


def why_given(session: Session, *, lead_id: int) -> WhyRow | None:
    """The last time the lead was given out; None: it never was."""
    rows = plain_rows(session, _WHY, {"lead": lead_id})
    if not rows:
        return None
    at, why, user, name, pool, rule, version = rows[0]
    return WhyRow(moment(at), Why(why), user, name or "", pool or "", rule or "", version)


def _problems(active: bool, members: Sequence[MemberRow]) -> tuple[Problem, ...]:
    if active and not any(member.active for member in members):
        return (Problem("pool_nobody" if members else "pool_empty"),)
    return ()


_POOLS = select(
    _POOL.id, _POOL.name, _POOL.way, plain(_POOL.affinity), plain(_POOL.active)
).order_by(_POOL.name)
_MEMBERS = (
    select(
        _MEMBER.pool_id, _MEMBER.user_id, _USER.name, _USER.initials, plain(_USER.active),
        _MEMBER.weight, _MEMBER.per_day, _MEMBER.most_open,
    )
    .outerjoin(User.__table__, _USER.id == _MEMBER.user_id)
    .order_by(_MEMBER.pool_id, _MEMBER.position, _MEMBER.id)
)  # fmt: skip
_RULES = (
    select(
        _RULE.id, _RULE.name, plain(_RULE.definition), _RULE.pool_id, _POOL.name,
        plain(_RULE.active), _RULE.version,
    )
    .join(Pool.__table__, _POOL.id == _RULE.pool_id)
    .order_by(_RULE.position, _RULE.id)
)  # fmt: skip
_UNASSIGNED = select(func.sum(_COUNT.leads)).where(
    _COUNT.segment == 0, _COUNT.owner_id == 0,
    _COUNT.stage.between(int(Stage.COLD), int(Stage.QUOTE)),
)  # fmt: skip
_WAITING = (
    select(_CARD.lead_id)
    .where(_CARD.owner_id == 0, _CARD.stage.between(int(Stage.COLD), int(Stage.QUOTE)))
    .order_by(_CARD.lead_id)
    .limit(bindparam("most", type_=BigInteger))
)
_NAMED = select(
    _CARD.lead_id, _CARD.number, _CARD.company, _CARD.contact, _CARD.city, _CARD.postal_code
).where(these(LeadCard.lead_id))
_WHY = (
    select(
        plain(_GIVEN.at), _GIVEN.why, _GIVEN.user_id, _USER.name, _POOL.name, _RULE.name,
        _GIVEN.rule_version,
    )
    .outerjoin(User.__table__, _USER.id == _GIVEN.user_id)
    .outerjoin(Pool.__table__, _POOL.id == _GIVEN.pool_id)
    .outerjoin(DistributionRule.__table__, _RULE.id == _GIVEN.rule_id)
    .where(_GIVEN.lead_id == bindparam("lead", type_=BigInteger))
    .order_by(_GIVEN.id.desc())
    .limit(1)
)  # fmt: skip
