"""What another order of the stages would do, said before it is saved: nothing is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.models import StageMove
from leaddesk.models.quick import plain_rows
from leaddesk.models.stage_order import is_one_of, place_of
from leaddesk.models.stage_plan import read_plan
from leaddesk.rules.problem import Problem
from leaddesk.rules.stage_order import StageOrder, order_problems, turned_around
from leaddesk.rules.stage_settings import rising
from leaddesk.rules.stages import Stage

_MOVE = StageMove.__table__.c


@dataclass(frozen=True, slots=True)
class OrderEffect:
    """`problems`: why it can't be; then nothing else is said. `turned`: the moves (from, to) that
    led on and would lead back; `made`: how many such moves, either way, leads have made so far.
    `leads`: of so many other stages would count as reached. `probabilities`: those that change."""

    problems: tuple[Problem, ...] = ()
    turned: tuple[tuple[Stage, Stage], ...] = ()
    made: int = 0
    leads: int = 0
    probabilities: Mapping[Stage, int] = field(default_factory=dict)


def order_effect(session: Session, *, funnel: Sequence[Stage]) -> OrderEffect:
    """Of this order beside the one that is set."""
    if problems := order_problems(funnel):
        return OrderEffect(problems)
    plan, after = read_plan(session), StageOrder(tuple(funnel))
    turned = turned_around(plan.order, after)
    if not turned:
        return OrderEffect()
    settings = rising(plan.settings, after)
    return OrderEffect(
        (), turned, _made(session, turned), _leads(session, plan.order, after),
        {stage: setting.probability or 0 for stage, setting in settings.items()},
    )  # fmt: skip


def _made(session: Session, turned: Sequence[tuple[Stage, Stage]]) -> int:
    pairs = {frozenset((int(frm), int(to))) for frm, to in turned}
    within = sorted({stage for pair in pairs for stage in pair})
    query = (
        select(_MOVE.from_stage, _MOVE.to_stage, func.count())
        .where(_MOVE.to_stage.in_(within), _MOVE.from_stage.in_(within))
        .group_by(_MOVE.from_stage, _MOVE.to_stage)
    )
    moves = plain_rows(session, query)
    return sum(count for frm, to, count in moves if frozenset((frm, to)) in pairs)


def _leads(session: Session, before: StageOrder, after: StageOrder) -> int:
    """How far each has come, in either order: the stages up to there count as reached."""
    came = (func.max(place_of(_MOVE.to_stage, order)) for order in (before, after))
    each = (
        select(*(place.label(f"place{n}") for n, place in enumerate(came)))
        .where(is_one_of(_MOVE.to_stage, before.from_on(Stage.SAL)))
        .group_by(_MOVE.lead_id)
        .subquery()
        .c
    )
    counted = select(each.place0, each.place1, func.count()).group_by(each.place0, each.place1)
    return sum(
        count
        for one, other, count in plain_rows(session, counted)
        if set(before.funnel[:one]) != set(after.funnel[:other])
    )


__all__ = ["OrderEffect", "order_effect"]
