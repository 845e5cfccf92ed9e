"""The funnel in figures, of any filter: the stock, and the cohort of a period.

What the figures mean is said in `rules.funnel`. Excluded leads count among the ways out.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from itertools import groupby
from typing import Any, TypeAlias

from pyroaring import BitMap
from sqlalchemy import BigInteger, bindparam, func, select
from sqlalchemy.orm import Session

from leaddesk.models import StageMove
from leaddesk.models.base import Instant, to_plain
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_rows, plain_value
from leaddesk.models.stage_plan import read_plan
from leaddesk.queries.columns import cards_along
from leaddesk.queries.filtered import compiled_for
from leaddesk.queries.lead_filter import Compiled
from leaddesk.queries.lead_sets import all_leads, chosen_leads
from leaddesk.queries.memory import Reading
from leaddesk.queries.plain import moment, money, plain
from leaddesk.queries.standing import DAY, Standings, Sums, entered, moved_on, portions, standings
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.rules.funnel import (
    FunnelRow,
    History,
    Newcomers,
    StockRow,
    cohort,
    conversion,
)
from leaddesk.rules.stages import Stage

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
    target_days: Mapping[Stage, int] = field(default_factory=dict)


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
    target_days: Mapping[Stage, int] = field(default_factory=dict)


def funnel_stock(
    session: Session,
    *,
    filter: LeadFilter,
    now: datetime,
    me: int | None,
    today: date,
    target_days: Mapping[Stage, int] | None = None,
) -> FunnelStock:
    """Summed up from where each lead stands; of all leads from sums that are kept. `target_days`:
    else those of the store."""
    plan = read_plan(session)
    target_days = plan.target_days() if target_days is None else target_days
    compiled = compiled_for(session, filter, me, today, all_stages=True)
    reading, at = Reading(session), _milliseconds(now)
    known = standings(reading)
    if not compiled.conditions:
        found = {stage: _of_all(reading, Stage(stage), s, at, target_days)
                 for stage, s in known.sums.items() if s.leads}  # fmt: skip
    else:
        leads = _chosen(reading, compiled)
        found = {}
        for stage, sums in known.sums.items():
            if inside := leads & sums.leads:
                found[stage] = _of_some(known, Stage(stage), inside, at, target_days)
    rows = tuple(
        found[stage][0] if stage in found else StockRow(stage, 0, Decimal(), None, 0)
        for stage in plan.order.every
    )
    total = sum(row.count for row in rows)
    value = sum((row.value for row in rows), Decimal())
    return FunnelStock(rows, _ways_out(found), total, value, target_days)


def _chosen(reading: Reading, compiled: Compiled) -> BitMap:
    chosen = chosen_leads(reading, compiled)
    return all_leads(reading) - chosen.outside if chosen.inside is None else chosen.inside


def _of_all(
    reading: Reading, stage: Stage, sums: Sums, at: int, target_days: Mapping[Stage, int]
) -> _Stood:
    """All leads of a stage. Of the one day that a limit lies in the leads are looked at."""
    ahead = plain_rows(reading.session, _AHEAD, {"stage": int(stage), "at": at})[0][0] or 0
    count = len(sums.leads)
    waited = count * at - sums.since + ahead
    late = 0
    if stage in target_days:
        limit = at - target_days[stage] * DAY
        late = sum(count for day, count in sums.days.items() if day < limit // DAY)
        span = {"stage": int(stage), "low": limit // DAY * DAY, "high": limit}
        late += plain_value(reading.session, _WITHIN, span)
    return _stood(stage, count, sums.cents, waited, late), sums.reasons


def _of_some(
    known: Standings, stage: Stage, leads: BitMap, at: int, target_days: Mapping[Stage, int]
) -> _Stood:
    limit = at - target_days[stage] * DAY if stage in target_days else 0
    waited, late = _stayed(known.since, leads, at, limit)
    reasons = Counter[str]() if stage.in_funnel else known.reasons_of(leads)
    return _stood(stage, len(leads), known.cents_of(leads), waited, late), reasons


def _stayed(moments: array[int], leads: BitMap, at: int, limit: int) -> tuple[int, int]:
    """How long these leads have stayed together since their moment (ms), and how many of them
    since before the limit. What is still to come has not begun."""
    stayed = late = 0
    for ids in portions(leads):
        since = list(map(moments.__getitem__, ids))
        stayed += len(since) * at - sum(since)
        if max(since) > at:
            stayed += sum(moment - at for moment in since if moment > at)
        late += sum(map(limit.__gt__, since)) if limit else 0
    return stayed, late


def _stood(stage: Stage, count: int, cents: int, waited: int, late: int) -> StockRow:
    return StockRow(stage, count, money(cents) or Decimal(), waited / count / DAY, late)


def _ways_out(found: Mapping[int, _Stood]) -> tuple[WayOut, ...]:
    ways = [
        WayOut(Stage(stage), reason, count)
        for stage, (_, reasons) in found.items()
        if not Stage(stage).in_funnel
        for reason, count in reasons.items()
        if count
    ]
    return tuple(sorted(ways, key=lambda way: (way.stage, -way.count, way.reason)))


_Stood: TypeAlias = tuple[StockRow, Counter[str]]
_SINCE = cards_along("ix_card_since").c
_STAYED: Any = plain(_SINCE.stage_since)
_OF_STAGE = _SINCE.stage == bindparam("stage")
_AHEAD = select(func.sum(_STAYED - bindparam("at", type_=BigInteger))).where(
    bindparam("at") < _STAYED, _OF_STAGE
)
_WITHIN = select(func.count()).where(
    bindparam("low") <= _STAYED, bindparam("high") > _STAYED, _OF_STAGE
)


def funnel_cohort(
    session: Session,
    *,
    filter: LeadFilter,
    start: datetime,
    end: datetime,
    now: datetime,
    me: int | None,
    today: date,
    target_days: Mapping[Stage, int] | None = None,
) -> FunnelCohort:
    """The leads that entered the funnel from `start` to before `end`, from the stage history."""
    plan = read_plan(session)
    target_days = plan.target_days() if target_days is None else target_days
    compiled = compiled_for(session, filter, me, today, all_stages=True)
    reading = Reading(session)
    begun, low, high = entered(reading), _milliseconds(start), _milliseconds(end)
    at = _milliseconds(now)
    chosen = begun.between(low, min(high, at + 1))  # what is still to come has not happened yet
    if compiled.conditions:
        chosen &= _chosen(reading, compiled)
    moved = moved_on(reading) & chosen
    known = standings(reading)
    moves = plain_rows(session, _MOVES, {"leads": str(list(moved))})
    came = _newcomers(known, begun.moments, chosen - moved, at, target_days)
    rows = cohort(_histories(moves), start, end, now, target_days, came, plan.order)
    values = _values(known, chosen)
    rate = conversion(rows)
    return FunnelCohort(rows, values, rows[0].reached, rate, start, end, target_days)


def _newcomers(
    known: Standings,
    begun: array[int],
    leads: BitMap,
    at: int,
    target_days: Mapping[Stage, int],
) -> Iterator[Newcomers]:
    for stage, sums in known.sums.items():
        inside = leads & sums.leads
        if not inside:
            continue
        limit = at - target_days[Stage(stage)] * DAY if stage in target_days else 0
        stayed, late = _stayed(begun, inside, at, limit)
        yield Newcomers(Stage(stage), len(inside), stayed / 1000, late)


def _values(known: Standings, leads: BitMap) -> dict[Stage, Decimal]:
    """What the leads are worth, by where they stand now."""
    found = {}
    for stage, sums in known.sums.items():
        if inside := leads & sums.leads:
            found[Stage(stage)] = money(known.cents_of(inside)) or Decimal()
    return found


def _histories(moves: Any) -> Iterator[History]:
    for lead, rows in groupby(moves, key=lambda row: row[0]):
        yield History(lead, [(_STAGES[stage], moment(at)) for _, stage, at in rows])


def _milliseconds(at: datetime) -> int:
    return int(to_plain(Instant(), at))


_LEADS = listed_numbers("leads")
_MOVES = (
    select(_MOVE.lead_id, _MOVE.to_stage, plain(_MOVE.at))
    .where(_MOVE.lead_id.in_(select(_LEADS.c.value)))
    .order_by(_MOVE.lead_id, _MOVE.at, _MOVE.id)
)
_STAGES = {int(stage): stage for stage in Stage}

__all__ = ["FunnelCohort", "FunnelStock", "WayOut", "funnel_cohort", "funnel_stock"]
