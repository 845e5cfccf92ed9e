"""Who came to a stage, left it, or stood in it, within some days: `moved:sql/out@last-month`.

Of the history alone. A move to where a lead stands already is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, false, func, or_, select, true

from leaddesk.models import StageMove
from leaddesk.models.stage_order import is_one_of
from leaddesk.queries.days import day_begin
from leaddesk.rules.filter_tree import Happened
from leaddesk.rules.stages import Stage

_MOVE = StageMove.__table__.c
_LATER = StageMove.__table__.alias().c


def moved_leads(term: Happened, funnel: Sequence[Stage]) -> Select[Any]:
    """The ids of the leads. `funnel`: its stages in their order."""
    return select(_MOVE.lead_id).where(moved(term, funnel))


def moved_one(
    term: Happened, lead_id: ColumnElement[Any], funnel: Sequence[Stage]
) -> ColumnElement[bool]:
    """The same of this lead."""
    return exists(moved_leads(term, funnel).where(_MOVE.lead_id == lead_id))


def moved(term: Happened, funnel: Sequence[Stage]) -> ColumnElement[bool]:
    """Whether a move is one of those that are meant."""
    stage = Stage.of(term.what)
    place = funnel.index(stage)
    frm, to = func.coalesce(_MOVE.from_stage, 0), _MOVE.to_stage
    match term.who:
        case "there":
            return and_(to == stage, _before(_MOVE.at, term.high), ~_gone_on(term.high))
        case "on":
            way = and_(frm == stage, _into(to, funnel[place + 1 :]))
        case "back":
            way = and_(frm == stage, _into(to, funnel[:place]))
        case "out":
            way = and_(frm == stage, to > int(Stage.WON))
        case _:
            way = and_(to == stage, frm != stage)
    begun = true() if term.low is None else _MOVE.at >= day_begin(term.low)
    return and_(way, begun, _before(_MOVE.at, term.high))


def _into(to: ColumnElement[Any], stages: Sequence[Stage]) -> ColumnElement[bool]:
    return is_one_of(to, stages) if stages else false()


def _before(at: ColumnElement[Any], last: date | None) -> ColumnElement[bool]:
    return true() if last is None else at < day_begin(last + timedelta(days=1))


def _gone_on(last: date | None) -> ColumnElement[bool]:
    """Whether there is a later move of the lead up to that day."""
    later = or_(_LATER.at > _MOVE.at, and_(_LATER.at == _MOVE.at, _LATER.id > _MOVE.id))
    same = _LATER.lead_id == _MOVE.lead_id
    return exists(select(_LATER.id).where(same, later, _before(_LATER.at, last)))


__all__ = ["moved_leads", "moved_one"]
