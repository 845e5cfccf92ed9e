"""What a distribution is worked out from: who is there, how the pools stand, which leads wait."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import BigInteger, Select, String, bindparam, exists, func, or_, select, type_coerce
from sqlalchemy.orm import Session, aliased

from leaddesk.models.base import to_plain
from leaddesk.models.condition_sql import leads_meeting
from leaddesk.models.derived import LeadCard, StageCount
from leaddesk.models.distribution import Assignment, DistributionRule, Pool, PoolMember
from leaddesk.models.lead import Lead
from leaddesk.models.many_leads import listed, these
from leaddesk.models.people import Company
from leaddesk.models.quick import plain_rows
from leaddesk.models.team import Absence, User
from leaddesk.rules import distribution as rules
from leaddesk.rules.conditions import conditions_from_json
from leaddesk.rules.distribution_rules import RuleStands
from leaddesk.rules.roles import Role
from leaddesk.rules.stages import Stage

_ACTIVE = (int(Stage.COLD), int(Stage.QUOTE))
KEEPING_CLASS = "A"
"""Customers of this class stay with their salesperson."""

_POOL, _MEMBER, _RULE = Pool.__table__.c, PoolMember.__table__.c, DistributionRule.__table__.c
_GIVEN, _USER, _AWAY = Assignment.__table__.c, User.__table__.c, Absence.__table__.c
_LEAD, _COMPANY = Lead.__table__.c, Company.__table__.c
_CARD, _COUNT = LeadCard.__table__.c, StageCount.__table__.c


@dataclass(frozen=True, slots=True)
class Met:
    """The rule by which a lead goes to its pool, as it was then."""

    rule_id: int
    version: int
    pool_id: int


@dataclass(frozen=True, slots=True)
class Lying:
    """A lead that lies in a pool until somebody takes it, and the rule that has led it there."""

    lead_id: int
    pool_id: int
    met: Met | None


@dataclass(frozen=True, slots=True)
class Asked:
    """All that `rules.distribution.distribute` takes, and the rule that each lead meets."""

    leads: Sequence[rules.Waiting]
    pools: Sequence[rules.Pool]
    people: Sequence[rules.Person]
    turns: rules.Turns
    met: Mapping[int, Met] = field(default_factory=dict)


def read_distribution(session: Session, lead_ids: Iterable[int] | None, now: datetime) -> Asked:
    """Of these leads (None: of all) those that nobody has and that are in an active stage, the
    oldest first; and what is to be known to give them out."""
    return _asked(session, _waiting(session, lead_ids), now)


def read_redistribution(
    session: Session, lead_ids: Iterable[int] | None, owner: int | None, now: datetime
) -> Asked:
    """Of these leads (None: of all) those in an active stage, whoever has them, or only those of
    this owner."""
    if lead_ids is None:
        return _asked(session, plain_rows(session, _OWNED_BY, {"owner": owner}), now)
    rows = plain_rows(session, _ANYBODYS, listed(lead_ids))
    return _asked(session, [row for row in rows if owner in (None, row[5])], now)


def _asked(session: Session, waiting: Sequence[tuple[Any, ...]], now: datetime) -> Asked:
    people = read_people(session, now)
    met = rules_met(session, [row[0] for row in waiting], now.astimezone().date())
    near = _near(session, {row[1] for row in waiting if row[1]}, {p.user_id for p in people})
    leads = [
        rules.Waiting(
            lead, company, met[lead].pool_id if lead in met else None, near.get(company),
            customer_class == KEEPING_CLASS, postal_code or "", country or "", owner,
        )
        for lead, company, customer_class, postal_code, country, owner in waiting
    ]  # fmt: skip
    return Asked(leads, read_pools(session), people, read_turns(session), met)


def start_of_day(now: datetime) -> datetime:
    """Midnight before the moment, on this machine."""
    return datetime.combine(now.astimezone().date(), time.min).astimezone()


def read_people(session: Session, now: datetime) -> list[rules.Person]:
    """All who may be given leads: active, and not to read only."""
    today = now.astimezone().date()
    given = dict(plain_rows(session, _TODAY, {"since": _moment(start_of_day(now))}))
    owned = dict(plain_rows(session, _OPEN))
    away = dict(plain_rows(session, _AWAY_ON, {"day": today.isoformat()}))
    return [
        rules.Person(
            user, user not in away, given.get(user, 0), int(owned.get(user, 0)), away.get(user),
            tuple(json.loads(areas)), tuple(json.loads(languages)),
        )
        for user, areas, languages in plain_rows(session, _PEOPLE)
    ]  # fmt: skip


def read_pools(session: Session) -> list[rules.Pool]:
    """The active pools with their members in order."""
    members: dict[int, list[rules.Member]] = {}
    for pool, *member in plain_rows(session, _MEMBERS):
        members.setdefault(pool, []).append(rules.Member(*member))
    return [
        rules.Pool(pool, rules.Way(way), tuple(members.get(pool, ())), bool(affinity))
        for pool, way, affinity in plain_rows(session, _POOLS)
    ]


def read_turns(session: Session) -> rules.Turns:
    """How far the members of the pools are."""
    return rules.turns_of(
        rules.Given(0, user, pool, rules.Why.TURN, turn, floor)
        for pool, user, turn, floor in plain_rows(session, _TURNS)
    )


def read_rules(session: Session) -> tuple[RuleStands, ...]:
    """The active rules in their order."""
    return tuple(
        RuleStands(
            rule, name, conditions_from_json(json.loads(definition)["conditions"]), version, pool
        )
        for rule, name, version, pool, definition in plain_rows(session, _RULES)
    )


def rules_met(session: Session, lead_ids: Sequence[int], today: date) -> dict[int, Met]:
    """Of each lead the first active rule that it meets."""
    found: dict[int, Met] = {}
    left: Sequence[int] = lead_ids
    for rule in read_rules(session):
        if not left:
            break
        if rule.conditions:
            meeting = leads_meeting(session, rule.conditions, today).where(these(Lead.id))
            those: Collection[int] = set(session.scalars(meeting, listed(left)))
        else:
            those = left
        found.update(dict.fromkeys(those, Met(rule.rule_id, rule.version, rule.pool_id)))
        left = [lead for lead in left if lead not in found]
    return found


def lying_leads(
    session: Session, pool_ids: Iterable[int], lead_id: int | None = None
) -> list[Lying]:
    """What lies in these pools (of that, this lead), the oldest first."""
    asked = {**listed(sorted(pool_ids)), "lead": lead_id}
    return [
        Lying(lead, pool, None if rule is None else Met(rule, version, pool))
        for lead, pool, rule, version in plain_rows(session, _LYING, asked)
    ]


def to_lay_down(session: Session, given: Iterable[rules.Given]) -> list[rules.Given]:
    """What is to lie in a pool and does not lie there yet."""
    wanted = [one for one in given if one.why is rules.Why.TO_CLAIM]
    if not wanted:
        return []
    there = lying_leads(session, {one.pool_id for one in wanted if one.pool_id is not None})
    known = {(one.lead_id, one.pool_id) for one in there}
    return [one for one in wanted if (one.lead_id, one.pool_id) not in known]


def _waiting(session: Session, lead_ids: Iterable[int] | None) -> list[tuple[Any, ...]]:
    if lead_ids is None:
        return plain_rows(session, _UNOWNED)
    return plain_rows(session, _UNOWNED_OF, listed(lead_ids))


def _near(
    session: Session, companies: Iterable[int], people: Iterable[int]
) -> dict[int | None, int]:
    """Of each company who has its newest lead, of those who may be given any."""
    there = set(people)
    owners = plain_rows(session, _OWNERS, listed(sorted(companies)))
    return {company: owner for company, owner in owners if owner in there}


def _moment(at: datetime) -> int:
    return int(to_plain(_GIVEN.at.type, at))


def _turn_query() -> Select[Any]:
    own = (_GIVEN.pool_id == _MEMBER.pool_id, _GIVEN.user_id == _MEMBER.user_id)
    last = (
        select(_GIVEN.floor)
        .where(*own, _GIVEN.turn.is_not(None))
        .order_by(_GIVEN.turn.desc())
        .limit(1)
    )
    most = select(func.max(_GIVEN.turn)).where(*own)
    return select(_MEMBER.pool_id, _MEMBER.user_id, most.scalar_subquery(), last.scalar_subquery())


def _unowned(of: Select[Any]) -> Select[Any]:
    return of.outerjoin(Company.__table__, _COMPANY.id == _LEAD.company_id).order_by(_LEAD.id)


_PEOPLE = (
    select(_USER.id, type_coerce(_USER.areas, String), type_coerce(_USER.languages, String))
    .where(_USER.active == 1, _USER.role != Role.READ_ONLY.value)
    .order_by(_USER.id)
)
_DAY: Any = bindparam("day", type_=String)
_AWAY_ON = select(_AWAY.user_id, _AWAY.stand_in_id).where(
    type_coerce(_AWAY.first_day, String) <= _DAY, type_coerce(_AWAY.last_day, String) >= _DAY
)
_SINCE: Any = bindparam("since", type_=BigInteger)
_TODAY = (
    select(_GIVEN.user_id, func.count())
    .where(type_coerce(_GIVEN.at, BigInteger) >= _SINCE, _GIVEN.user_id.is_not(None))
    .group_by(_GIVEN.user_id)
)
_OPEN = (
    select(_COUNT.owner_id, func.sum(_COUNT.leads))
    .where(_COUNT.segment == 0, _COUNT.stage.between(*_ACTIVE))
    .group_by(_COUNT.owner_id)
)
_POOLS = select(_POOL.id, _POOL.way, _POOL.affinity).where(_POOL.active == 1).order_by(_POOL.id)
_MEMBERS = select(
    _MEMBER.pool_id, _MEMBER.user_id, _MEMBER.weight, _MEMBER.per_day, _MEMBER.most_open
).order_by(_MEMBER.pool_id, _MEMBER.position, _MEMBER.id)
_TURNS = _turn_query()
_RULES = (
    select(
        _RULE.id, _RULE.name, _RULE.version, _RULE.pool_id, type_coerce(_RULE.definition, String)
    )
    .where(_RULE.active == 1)
    .order_by(_RULE.position, _RULE.id)
)
_WAITING = select(
    _LEAD.id, _LEAD.company_id, _COMPANY.customer_class, _COMPANY.postal_code, _COMPANY.country,
    _LEAD.owner_id,
)  # fmt: skip
# Nobody's leads are one range of an index of the cards.
_UNOWNED = _unowned(
    _WAITING.select_from(LeadCard.__table__)
    .join(Lead.__table__, _LEAD.id == _CARD.lead_id)
    .where(_CARD.owner_id == 0, _CARD.stage.between(*_ACTIVE))
)
_ANYBODYS = _unowned(_WAITING.where(these(Lead.id), _LEAD.stage.between(*_ACTIVE)))
_UNOWNED_OF = _ANYBODYS.where(_LEAD.owner_id.is_(None))
_OWNED_BY = _unowned(
    _WAITING.select_from(LeadCard.__table__)
    .join(Lead.__table__, _LEAD.id == _CARD.lead_id)
    .where(_CARD.owner_id == bindparam("owner"), _CARD.stage.between(*_ACTIVE))
)


def _lying() -> Select[Any]:
    """Put into a pool, and nothing was done with it since."""
    later = aliased(Assignment.__table__)
    since = exists().where(later.c.lead_id == _GIVEN.lead_id, later.c.id > _GIVEN.id)
    lead: Any = bindparam("lead", type_=BigInteger)
    return (
        select(_GIVEN.lead_id, _GIVEN.pool_id, _GIVEN.rule_id, _GIVEN.rule_version)
        .join(Lead.__table__, _LEAD.id == _GIVEN.lead_id)
        .where(
            these(Assignment.pool_id), _GIVEN.user_id.is_(None), _LEAD.owner_id.is_(None),
            _LEAD.stage.between(*_ACTIVE), ~since, or_(lead.is_(None), _LEAD.id == lead),
        )
        .order_by(_LEAD.id)
    )  # fmt: skip


_LYING = _lying()
_OWNERS = (
    select(_LEAD.company_id, _LEAD.owner_id)
    .where(these(Lead.company_id), _LEAD.owner_id.is_not(None), _LEAD.stage != int(Stage.EXCLUDED))
    .order_by(_LEAD.id)
)
