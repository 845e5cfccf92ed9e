"""Who got how many leads, of what quality and why, beside what his share would have been.

The share of a day's leads goes by the weight of those who were there that day, so that nobody who
was away seems to have been passed over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, Select, bindparam, case, exists, func, select, type_coerce
from sqlalchemy.orm import Session

from leaddesk.models import Absence, Assignment, Lead, LeadScore, StageMove, User
from leaddesk.models.base import to_plain
from leaddesk.models.quick import plain_rows
from leaddesk.models.stage_order import is_one_of, read_order
from leaddesk.queries.distribution import MemberRow, PoolRow, pools
from leaddesk.queries.plain import moment, money, plain
from leaddesk.rules.distribution import Way, Why
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import Stage

_GIVEN, _USER, _AWAY = Assignment.__table__.c, User.__table__.c, Absence.__table__.c
_MOVE, _LEAD, _SCORE = StageMove.__table__.c, Lead.__table__.c, LeadScore.__table__.c


@dataclass(frozen=True, slots=True)
class FairRow:
    """One person in one pool (`pool_id` None: without a rule). `expected`: what his weight would
    have given him (None: nobody is given any there, or he is no member). `mean_score` and `value`
    are those of today; `qualified` and `won`: leads that have come so far since."""

    pool_id: int | None
    pool: str
    user_id: int
    name: str
    weight: int | None
    given: int
    expected: float | None
    mean_score: float | None
    value: Decimal
    qualified: int
    won: int
    away_days: int
    reasons: Mapping[Why, int] = field(default_factory=dict)

    @property
    def difference(self) -> float | None:
        return None if self.expected is None else self.given - self.expected


@dataclass(slots=True)
class _Sum:
    """What somebody got, for all reasons."""

    given: int = 0
    score: int = 0
    cents: int = 0
    qualified: int = 0
    won: int = 0
    reasons: Counter[Why] = field(default_factory=Counter)


def fairness(session: Session, *, start: date, end: date) -> tuple[FairRow, ...]:
    """By pool and, within it, in the order of its people; from the first to the last day, both
    included. Members who got nothing are there too."""
    span = {"since": _begin(start), "until": _begin(end + timedelta(days=1))}
    sums = _sums(session, span)
    away = _away(session, start, end)
    names = dict(session.execute(select(_USER.id, _USER.name)).all())
    known = {pool.pool_id: pool for pool in pools(session)}
    by_day = _by_day(session, span)
    found: list[FairRow] = []
    for pool_id, pool in known.items():
        expected = _expected(pool, by_day.get(pool_id, {}), away)
        for member in pool.members:
            done = sums.pop((pool_id, member.user_id), _Sum())
            found.append(_row(pool, member, done, expected, away))
    for (pool_of, user), done in sorted(sums.items(), key=str):
        there = known.get(pool_of or 0)
        found.append(
            FairRow(
                pool_of, there.name if there else "", user, names.get(user, ""), None, done.given,
                None, *_quality(done), len(away.get(user, ())), done.reasons,
            )
        )  # fmt: skip
    return tuple(found)


def _row(
    pool: PoolRow,
    member: MemberRow,
    done: _Sum,
    expected: Mapping[int, float],
    away: Mapping[int, Collection[date]],
) -> FairRow:
    return FairRow(
        pool.pool_id, pool.name, member.user_id, member.name, member.weight, done.given,
        expected.get(member.user_id), *_quality(done), len(away.get(member.user_id, ())),
        done.reasons,
    )  # fmt: skip


def _quality(done: _Sum) -> tuple[float | None, Decimal, int, int]:
    mean = done.score / done.given if done.given else None
    return mean, money(done.cents) or Decimal(0), done.qualified, done.won


def _sums(session: Session, span: Mapping[str, int]) -> dict[tuple[int | None, int], _Sum]:
    sums: dict[tuple[int | None, int], _Sum] = {}
    for pool, user, why, count, score, cents, qualified, won in plain_rows(
        session, _statement(read_order(session)), span
    ):
        one = sums.setdefault((pool, user), _Sum())
        one.given += count
        one.score += int(score or 0)
        one.cents += int(cents or 0)
        one.qualified += int(qualified or 0)
        one.won += int(won or 0)
        one.reasons[Why(why)] += count
    return sums


def _by_day(session: Session, span: Mapping[str, int]) -> dict[int, Counter[date]]:
    """How many leads each pool has given out on which day."""
    days: dict[int, Counter[date]] = {}
    for pool, at, count in plain_rows(session, _RUNS, span):
        days.setdefault(pool, Counter())[moment(at).astimezone().date()] += count
    return days


def _expected(
    pool: PoolRow, days: Mapping[date, int], away: Mapping[int, Collection[date]]
) -> dict[int, float]:
    if pool.way is Way.CLAIM:
        return {}
    shares: dict[int, Fraction] = {m.user_id: Fraction(0) for m in pool.members}
    for day, count in days.items():
        here = _here(pool.members, day, away)
        weights = sum(member.weight for member in here)
        for member in here:
            shares[member.user_id] += Fraction(count * member.weight, weights)
    return {user: float(share) for user, share in shares.items()}


def _here(
    members: Sequence[MemberRow], day: date, away: Mapping[int, Collection[date]]
) -> list[MemberRow]:
    return [m for m in members if m.active and day not in away.get(m.user_id, ())]


def _away(session: Session, start: date, end: date) -> dict[int, set[date]]:
    """The days of the period on which somebody is away."""
    found: dict[int, set[date]] = {}
    rows = session.execute(
        select(_AWAY.user_id, _AWAY.first_day, _AWAY.last_day).where(
            _AWAY.first_day <= end, _AWAY.last_day >= start
        )
    )
    for user, first, last in rows:
        first, last = max(first, start), min(last, end)
        days = {first + timedelta(days=n) for n in range((last - first).days + 1)}
        found.setdefault(user, set()).update(days)
    return found


def _begin(day: date) -> int:
    return int(to_plain(_GIVEN.at.type, datetime.combine(day, time.min).astimezone()))


def _reached(stages: Sequence[Stage]) -> Any:
    """Whether the lead has come so far since it was given."""
    return exists().where(
        _MOVE.lead_id == _GIVEN.lead_id, _MOVE.at >= _GIVEN.at,
        is_one_of(_MOVE.to_stage, stages),
    )  # fmt: skip


_AT = type_coerce(_GIVEN.at, BigInteger)
_SPAN = (
    bindparam("since", type_=BigInteger) <= _AT,
    bindparam("until", type_=BigInteger) > _AT,
    _GIVEN.user_id.is_not(None),
)


@lru_cache(maxsize=8)
def _statement(order: StageOrder) -> Select[Any]:
    came = (_reached(order.from_on(stage)) for stage in (Stage.SQL, Stage.WON))
    return (
        select(
            _GIVEN.pool_id, _GIVEN.user_id, _GIVEN.why, func.count(), func.sum(_SCORE.score),
            func.sum(plain(_LEAD.value)), *(func.sum(case((so, 1), else_=0)) for so in came),
        )
        .join(Lead.__table__, _LEAD.id == _GIVEN.lead_id)
        .outerjoin(LeadScore.__table__, _SCORE.lead_id == _GIVEN.lead_id)
        .where(*_SPAN)
        .group_by(_GIVEN.pool_id, _GIVEN.user_id, _GIVEN.why)
    )  # fmt: skip


_RUNS = (
    select(_GIVEN.pool_id, plain(_GIVEN.at), func.count())
    .where(*_SPAN, _GIVEN.pool_id.is_not(None))
    .group_by(_GIVEN.pool_id, _GIVEN.at)
)
