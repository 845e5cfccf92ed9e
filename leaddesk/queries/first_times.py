"""When each lead came to stages of the funnel for the first time, for the reports.

Who came to a later stage at once has come to those before it, too: as `reached:` says it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Select, and_, bindparam, case, func, select
from sqlalchemy.orm import Session

from leaddesk.models import StageMove
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import plain_portions, plain_rows
from leaddesk.models.stage_order import is_one_of, read_order
from leaddesk.queries.days import days_as_bounds
from leaddesk.queries.filtered import compiled_for
from leaddesk.queries.lead_sets import all_leads, chosen_leads
from leaddesk.queries.memory import Reading
from leaddesk.queries.plain import plain
from leaddesk.rules.reports import Asked, Span
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import Stage

_MOVE = StageMove.__table__.c


def asked_leads(session: Session, asked: Asked) -> BitMap | None:
    """The leads of the filter, excluded ones among them; None: all."""
    compiled = compiled_for(session, asked.filter, asked.me, asked.today, all_stages=True)
    if not compiled.conditions:
        return None
    reading = Reading(session)
    chosen = chosen_leads(reading, compiled)
    return all_leads(reading) - chosen.outside if chosen.inside is None else chosen.inside


def first_times(
    session: Session, stages: Sequence[Stage], leads: BitMap | None = None, since: int = 0
) -> Iterator[tuple[Any, ...]]:
    """(lead, moment per stage in ms or None), ascending by stage (in every order of the
    stages); only leads that came to the first
    of the stages, and that moved to one of them from `since` (ms) on."""
    given = {"since": since, **_listed(leads)}
    for rows in plain_portions(
        session, _rows(tuple(stages), leads is not None, read_order(session)), given
    ):
        yield from rows


def first_counts(
    session: Session, stages: Sequence[Stage], spans: Sequence[Span], leads: BitMap | None = None
) -> list[tuple[int, ...]]:
    """Of each of the days: how many leads came to each stage, and how many of those that came to
    the first one have ever come to the last one."""
    given: dict[str, Any] = dict(_listed(leads))
    for place, span in enumerate(spans):
        bounds = days_as_bounds(span.first, span.last)
        given |= {f"begin{place}": bounds["begin"], f"end{place}": bounds["end"]}
    statement = _sums(tuple(stages), len(spans), leads is not None, read_order(session))
    row = plain_rows(session, statement, given)[0]
    each = len(stages) + 1
    return [
        tuple(int(count or 0) for count in row[place * each : (place + 1) * each])
        for place in range(len(spans))
    ]


def _listed(leads: BitMap | None) -> dict[str, str]:
    return {} if leads is None else listed(leads)


def _first(stages: tuple[Stage, ...], some: bool, order: StageOrder) -> Select[Any]:
    """Each lead with its first moment per stage."""
    at: Any = plain(_MOVE.at)
    came = [
        func.min(case((is_one_of(_MOVE.to_stage, order.from_on(stage)), at))).label(f"came{place}")
        for place, stage in enumerate(stages)
    ]
    within = is_one_of(_MOVE.to_stage, order.from_on(stages[0]))
    found = select(_MOVE.lead_id, *came).where(within).group_by(_MOVE.lead_id)
    return found.where(these(StageMove.lead_id)) if some else found


@lru_cache(maxsize=32)
def _rows(stages: tuple[Stage, ...], some: bool, order: StageOrder) -> Select[Any]:
    at: Any = plain(_MOVE.at)
    return _first(stages, some, order).having(func.max(at) >= bindparam("since"))


@lru_cache(maxsize=8)
def _sums(stages: tuple[Stage, ...], spans: int, some: bool, order: StageOrder) -> Select[Any]:
    first = _first(stages, some, order).subquery()
    columns = [first.c[f"came{place}"] for place in range(len(stages))]
    sums = []
    for place in range(spans):
        begin: Any = bindparam(f"begin{place}")
        end: Any = bindparam(f"end{place}")
        inside = [and_(at >= begin, end > at) for at in columns]
        inside.append(and_(inside[0], columns[-1].is_not(None)))
        sums += [func.sum(case((so, 1), else_=0)) for so in inside]
    return select(*sums)


__all__ = ["asked_leads", "first_counts", "first_times"]
