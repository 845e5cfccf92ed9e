"""Targets of the agreement and what is reached of each: one question for all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, case, func, literal, select
from sqlalchemy.orm import Session

from leaddesk.models import Lead, StageMove, Target, User
from leaddesk.models.quick import plain_rows
from leaddesk.models.stage_order import is_one_of, read_order
from leaddesk.queries.days import days_as_bounds
from leaddesk.queries.plain import plain
from leaddesk.queries.sla_report import sla_report
from leaddesk.queries.users import how_asked_for
from leaddesk.rules.reports import Span, owned
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import Stage
from leaddesk.rules.targets import Goal, Measure, Standing, period_of, standing

_LEAD, _MOVE, _USER = Lead.__table__.c, StageMove.__table__.c, User.__table__.c
_STAGE_OF = {
    Measure.LEADS: Stage.COLD, Measure.QUALIFIED: Stage.MQL, Measure.ACCEPTED: Stage.SAL,
    Measure.SQL: Stage.SQL, Measure.QUOTES: Stage.QUOTE, Measure.WON: Stage.WON,
    Measure.VALUE: Stage.WON, Measure.CONVERSION: Stage.COLD,
}  # fmt: skip
"""The stage to which a lead has to come for the first time to be counted; `reached:` finds it."""
_Sums = dict[int, int]
"""By owner, 0 for nobody."""


@dataclass(frozen=True, slots=True)
class TargetRow:
    """A target and what is reached of it; `late`: its day has passed and it is not reached.
    `query`: the leads that count, "" where none can be listed."""

    target_id: int
    goal: Goal
    actual: int
    late: bool
    query: str = ""
    standing: Standing = Standing.COMING

    @property
    def share(self) -> float:
        return self.actual / self.goal.value


def targets(session: Session, *, today: date, now: datetime) -> tuple[TargetRow, ...]:
    """All of them, by period."""
    kept = [
        (target.id, _goal(target))
        for target in session.scalars(select(Target).order_by(Target.period, Target.id))
    ]
    reached = what_is_reached(session, goals=[goal for _, goal in kept], now=now)
    found = []
    for (target_id, goal), (actual, query) in zip(kept, reached, strict=True):
        days = period_of(goal.period) or (today, today)
        late = (goal.due_on or days[1]) < today and actual < goal.value
        stands = standing(goal, actual, today)
        found.append(TargetRow(target_id, goal, actual, late, query, stands))
    return tuple(found)


def what_is_reached(
    session: Session, *, goals: Sequence[Goal], now: datetime
) -> list[tuple[int, str]]:
    """So much of each, and the query of the leads that count."""
    said = how_asked_for(session)
    people = {row.id: (said[row.id][1], row.role) for row in session.execute(_PEOPLE)}
    counted = _counted(session, goals)
    found = []
    for goal in goals:
        whose = _whose(goal, people)
        if goal.measure == Measure.IN_TIME:
            found.append((_in_time(session, goal, whose, now), ""))
            continue
        actual = _total(counted, goal.measure, goal.period, whose)
        if goal.measure == Measure.CONVERSION:
            new = _total(counted, Measure.LEADS, goal.period, whose)
            actual = actual * 100 // new if new else 0
        found.append((actual, _query(goal, whose, people)))
    return found


def _total(
    counted: dict[tuple[str, str], _Sums], measure: str, period: str, whose: Sequence[int] | None
) -> int:
    sums = counted.get((measure, period), {})
    return sum(sums.values()) if whose is None else sum(sums.get(user, 0) for user in whose)


def _goal(target: Target) -> Goal:
    return Goal(
        target.measure, target.period, target.value, target.team or "", target.user_id,
        target.responsible_id, target.due_on, target.note or "",
    )  # fmt: skip


def _whose(goal: Goal, people: dict[int, Any]) -> Sequence[int] | None:
    """Whose leads count; None: everybody's."""
    if goal.user_id is not None:
        return [goal.user_id]
    if not goal.team:
        return None
    return [user for user, (_, role) in people.items() if role == goal.team]


def _query(goal: Goal, whose: Sequence[int] | None, people: dict[int, Any]) -> str:
    days = period_of(goal.period)
    if days is None or whose == []:
        return ""
    stage = _STAGE_OF[Measure(goal.measure)]
    reached = f"reached:{stage.key}@{Span(*days).said()}"
    if goal.measure == Measure.CONVERSION:
        reached += f" reached:{Stage.WON.key}"
    if whose is None:
        return reached
    return f"{owned(*(people[user][0] for user in whose if user in people))} {reached}"


def _in_time(
    session: Session, goal: Goal, whose: Sequence[int] | None, now: datetime
) -> int:  # fmt: skip
    days = period_of(goal.period)
    if days is None:
        return 0
    report = sla_report(session, first=days[0], last=days[1], now=now)
    kept = [k for user, k in report.people.items() if whose is None or user in whose]
    decided = sum(k.in_time + k.late for k in kept)
    return sum(k.in_time for k in kept) * 100 // decided if decided else 0


def _counted(session: Session, goals: Sequence[Goal]) -> dict[tuple[str, str], _Sums]:
    """By measure and period, and by owner: every move is looked at once, whatever the number of
    targets."""
    wanted = [
        pair
        for pair in dict.fromkeys(
            (measure, goal.period) for goal in goals for measure in _counts_of(goal.measure)
        )
        if pair[0] != Measure.IN_TIME and period_of(pair[1])
    ]
    sums: dict[tuple[str, str], _Sums] = {pair: {} for pair in wanted}
    if not wanted:
        return sums
    for owner, *figures in plain_rows(session, _statement(wanted, read_order(session))):
        for pair, figure in zip(wanted, figures, strict=True):
            sums[pair][owner or 0] = figure or 0
    return sums


def _counts_of(measure: str) -> tuple[str, ...]:
    """What has to be counted for it: a share needs what it is a share of."""
    return (measure, Measure.LEADS) if measure == Measure.CONVERSION else (measure,)


def _statement(wanted: Sequence[tuple[str, str]], order: StageOrder) -> Select[Any]:
    stages = {_STAGE_OF[Measure(measure)] for measure, _ in wanted}
    if any(measure == Measure.CONVERSION for measure, _ in wanted):
        stages.add(Stage.WON)
    at: Any = plain(_MOVE.at)
    first = (
        select(
            _MOVE.lead_id,
            *(
                func.min(case((is_one_of(_MOVE.to_stage, order.from_on(s)), at))).label(s.key)
                for s in sorted(stages)
            ),
        )
        .where(_MOVE.to_stage <= int(Stage.WON))
        .group_by(_MOVE.lead_id)
        .subquery()
    )
    joined = Lead.__table__.join(first, first.c.lead_id == _LEAD.id)
    sums = [_sum(measure, period, lambda stage: first.c[stage.key]) for measure, period in wanted]
    return select(_LEAD.owner_id, *sums).select_from(joined).group_by(_LEAD.owner_id)


def _sum(measure: str, period: str, moment_of: Callable[[Stage], Any]) -> Any:
    days = period_of(period)
    assert days is not None  # only these are asked for
    bounds = days_as_bounds(*days)
    moment = moment_of(_STAGE_OF[Measure(measure)])
    within = and_(moment >= literal(bounds["begin"]), moment < literal(bounds["end"]))
    if measure == Measure.CONVERSION:
        within = and_(within, moment_of(Stage.WON).is_not(None))
    counts: Any = plain(_LEAD.value) if measure == Measure.VALUE else 1
    return func.sum(case((within, counts), else_=0))


_PEOPLE = select(_USER.id, _USER.role).order_by(_USER.id)

__all__ = ["TargetRow", "targets", "what_is_reached"]
