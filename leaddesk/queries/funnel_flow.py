"""The moves of a period per stage: who came in, went on, back or out, and who is there at its end.

Of the history alone; each lead counts once per figure, however often it came and went. What a
figure counts is found by `moved:` (`queries.moved`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, select
from sqlalchemy.orm import Session

from leaddesk.models import StageMove
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import plain_rows
from leaddesk.models.stage_order import place_of, read_order
from leaddesk.queries.days import days_as_bounds
from leaddesk.queries.filtered import compiled_for
from leaddesk.queries.lead_sets import all_leads, chosen_leads
from leaddesk.queries.memory import Reading
from leaddesk.queries.plain import plain
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import Stage


@dataclass(frozen=True, slots=True)
class FlowRow:
    """One stage of the funnel in the period, in leads."""

    stage: Stage
    came: int = 0
    onward: int = 0
    back: int = 0
    out: int = 0
    there: int = 0


def funnel_flow(
    session: Session, *, filter: LeadFilter, first: date, last: date, me: int | None, today: date
) -> tuple[FlowRow, ...]:
    """A row per stage of the funnel, both days included."""
    given: dict[str, Any] = dict(days_as_bounds(first, last))
    compiled = compiled_for(session, filter, me, today, all_stages=True)
    some = bool(compiled.conditions)
    order = read_order(session)
    if some:
        reading = Reading(session)
        chosen = chosen_leads(reading, compiled)
        inside = chosen.inside
        given |= listed(all_leads(reading) - chosen.outside if inside is None else inside)
    counts: dict[tuple[int, str], int] = {}
    for stage, leads in plain_rows(session, _CAME[some], given):
        counts[stage, "came"] = leads
    for stage, way, leads in plain_rows(session, _left(order)[some], given):
        counts[stage, way] = leads
    given.pop("begin")
    for stage, leads in plain_rows(session, _THERE[some], given):
        counts[stage, "there"] = leads
    return tuple(
        FlowRow(stage, *(counts.get((int(stage), figure), 0) for figure in FIGURES))
        for stage in order.funnel
    )


FIGURES = ("came", "onward", "back", "out", "there")
"""Of a row, in their order."""

_MOVE = StageMove.__table__.c
_AT: Any = plain(_MOVE.at)
_WON = int(Stage.WON)
_FROM: Any = func.coalesce(_MOVE.from_stage, 0)
_LEADS = func.count(_MOVE.lead_id.distinct())


def _within() -> ColumnElement[bool]:
    return and_(bindparam("begin") <= _AT, bindparam("end") > _AT, _MOVE.to_stage != _FROM)


def _both(statement: Select[Any]) -> tuple[Select[Any], Select[Any]]:
    """Of all leads, and of those that are listed."""
    return statement, statement.where(these(StageMove.lead_id))


@lru_cache(maxsize=8)
def _left(order: StageOrder) -> tuple[Select[Any], Select[Any]]:
    onward = place_of(_MOVE.to_stage, order) > place_of(_FROM, order)
    way = case((_MOVE.to_stage > _WON, "out"), (onward, "onward"), else_="back")
    return _both(
        select(_FROM.label("stage"), way.label("way"), _LEADS)
        .where(_within(), _FROM.between(1, _WON))
        .group_by("stage", "way")
    )


def _there(some: bool) -> Select[Any]:
    latest = func.row_number().over(
        partition_by=_MOVE.lead_id, order_by=(_MOVE.at.desc(), _MOVE.id.desc())
    )
    moves = select(_MOVE.to_stage, latest.label("nth")).where(bindparam("end") > _AT)
    last = (moves.where(these(StageMove.lead_id)) if some else moves).subquery().c
    found = select(last.to_stage, func.count()).where(last.nth == 1, last.to_stage <= _WON)
    return found.group_by(last.to_stage)


_CAME = _both(
    select(_MOVE.to_stage, _LEADS).where(_within(), _MOVE.to_stage <= _WON).group_by(_MOVE.to_stage)
)
_THERE = _there(False), _there(True)

__all__ = ["FIGURES", "FlowRow", "funnel_flow"]
