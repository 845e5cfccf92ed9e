"""The funnel in figures, of any filter: the stock, and the cohort of a period.

What the figures mean is said in `rules.funnel`. Excluded leads count among the ways out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from itertools import groupby
from typing import Any

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from leaddesk.models import StageMove
from leaddesk.models.base import Instant, to_plain
from leaddesk.models.portable import larger
from leaddesk.queries.columns import CARD
from leaddesk.queries.filtered import card_clauses, compiled_for
from leaddesk.queries.plain import moment, money, plain
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.rules.funnel import (
    DEFAULT_TARGET_DAYS,
    FunnelRow,
    History,
    StockRow,
    cohort,
    conversion,
)
from leaddesk.rules.stages import FUNNEL, Stage

_DAY = 86_400_000
_MOVE = StageMove.__table__.c


@dataclass(frozen=True, slots=True)
class WayOut:
    """So many leads stand in this way out for this reason ("": none given)."""

    stage: Stage
    reason: str
    count: int


@dataclass(frozen=True, slots=True)
class FunnelStock:
    """Where the leads are now: a row per stage, ways out included, and why they went out."""

    rows: tuple[StockRow, ...]
    ways_out: tuple[WayOut, ...]
    total: int
    value: Decimal


@dataclass(frozen=True, slots=True)
class FunnelCohort:
    """What became of the leads that entered in a period. `values`: of those that stand in the
    stage now. `conversion`: won / quotes, None without a quote."""

    rows: tuple[FunnelRow, ...]
    values: Mapping[Stage, Decimal]
    size: int
    conversion: Fraction | None
    start: datetime
    end: datetime


def funnel_stock(
    session: Session,
    *,
    filter: LeadFilter,
    now: datetime,
    me: int | None,
    today: date,
    target_days: Mapping[Stage, int] = DEFAULT_TARGET_DAYS,
) -> FunnelStock:
    """One pass over the cards, summed up by the store."""
    clauses = card_clauses(compiled_for(session, filter, me, today, all_stages=True))
    at = _milliseconds(now)
    since: Any = plain(CARD.c.stage_since)
    late = case(
        *(
            ((CARD.c.stage == int(stage)) & (since < at - days * _DAY), 1)
            for stage, days in target_days.items()
        ),
        else_=0,
    )
    found = {
        Stage(row[0]): row
        for row in session.execute(
            select(
                CARD.c.stage, func.count(), func.sum(plain(CARD.c.value)),
                func.sum(larger(0, at - since)), func.sum(late),
            )
            .where(*clauses)
            .group_by(CARD.c.stage)
        )
    }  # fmt: skip
    rows = tuple(_stock_row(stage, found.get(stage)) for stage in Stage)
    total = sum(row.count for row in rows)
    value = sum((row.value for row in rows), Decimal())
    return FunnelStock(rows, _ways_out(session, clauses), total, value)


def _stock_row(stage: Stage, row: Any) -> StockRow:
    if row is None:
        return StockRow(stage, 0, Decimal(), None, 0)
    _, count, cents, waited, late = row
    return StockRow(stage, count, money(cents) or Decimal(), waited / count / _DAY, int(late or 0))


def _ways_out(session: Session, clauses: list[Any]) -> tuple[WayOut, ...]:
    out = [int(stage) for stage in Stage if not stage.in_funnel]
    query = select(CARD.c.stage, CARD.c.reason, func.count()).where(CARD.c.stage.in_(out), *clauses)
    rows = session.execute(query.group_by(CARD.c.stage, CARD.c.reason))
    found = [WayOut(Stage(row[0]), row[1] or "", row[2]) for row in rows]
    return tuple(sorted(found, key=lambda way: (way.stage, -way.count, way.reason)))


def funnel_cohort(
    session: Session,
    *,
    filter: LeadFilter,
    start: datetime,
    end: datetime,
    now: datetime,
    me: int | None,
    today: date,
    target_days: Mapping[Stage, int] = DEFAULT_TARGET_DAYS,
) -> FunnelCohort:
    """The leads that entered the funnel from `start` to before `end`, from the stage history."""
    compiled = compiled_for(session, filter, me, today, all_stages=True)
    entered = _entered(_milliseconds(start), _milliseconds(end))
    leads = select(CARD.c.lead_id).where(CARD.c.lead_id.in_(entered), *card_clauses(compiled))
    moves = session.execute(
        select(_MOVE.lead_id, _MOVE.to_stage, plain(_MOVE.at))
        .where(_MOVE.lead_id.in_(leads))
        .order_by(_MOVE.lead_id, _MOVE.at, _MOVE.id)
    )
    rows = cohort(_histories(moves), start, end, now, target_days)
    values = session.execute(
        select(CARD.c.stage, func.sum(plain(CARD.c.value)))
        .where(CARD.c.lead_id.in_(leads))
        .group_by(CARD.c.stage)
    )
    return FunnelCohort(
        rows,
        {Stage(row[0]): money(row[1]) or Decimal() for row in values},
        rows[0].reached,
        conversion(rows),
        start,
        end,
    )


def _histories(moves: Any) -> Iterator[History]:
    for lead, rows in groupby(moves, key=lambda row: row[0]):
        yield History(lead, [(_STAGES[stage], moment(at)) for _, stage, at in rows])


def _entered(start: int, end: int) -> Any:
    """The leads whose first stage in the funnel lies in the period."""
    first: Any = func.min(plain(_MOVE.at))
    return (
        select(_MOVE.lead_id)
        .where(_MOVE.to_stage <= int(FUNNEL[-1]))
        .group_by(_MOVE.lead_id)
        .having(first >= start, first < end)
    )


def _milliseconds(at: datetime) -> int:
    return int(to_plain(Instant(), at))


_STAGES = {int(stage): stage for stage in Stage}

__all__ = ["FunnelCohort", "FunnelStock", "WayOut", "funnel_cohort", "funnel_stock"]
