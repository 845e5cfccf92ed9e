"""The funnel in figures, from stages and their history alone (ux.md 4.4).

Two honest views: the stock says where leads are now, without rates; the cohort follows the leads
that entered the funnel in a period, and its rates are true conversion.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from leaddesk.rules.stage_order import AS_IT_COMES, StageOrder
from leaddesk.rules.stages import FUNNEL, Stage

DEFAULT_TARGET_DAYS: Mapping[Stage, int] = dict(
    zip(FUNNEL, (60, 30, 7, 3, 14, 14, 21), strict=False)
)
"""How long a lead may stay in a stage, in days. Won has no target: there it has arrived."""

_DAY = 86_400


class Standing(NamedTuple):
    """Where a lead stands now, and since when."""

    stage: Stage
    since: datetime
    value: Decimal | None = None


class History(NamedTuple):
    """All moves of a lead, oldest first: the stage it came to, and when."""

    lead: int
    moves: Sequence[tuple[Stage, datetime]]


class Newcomers(NamedTuple):
    """Leads of a cohort that came to one stage of the funnel and have not moved since: how many,
    the seconds that they have been there together, and how many of them longer than the target."""

    stage: Stage
    leads: int
    seconds: float
    over_target: int


@dataclass(frozen=True, slots=True)
class StockRow:
    """The leads that stand in a stage now. `mean_days`: since they came to it."""

    stage: Stage
    count: int
    value: Decimal
    mean_days: float | None
    over_target: int


@dataclass(frozen=True, slots=True)
class FunnelRow:
    """What became of a cohort, for one stage.

    reached: leads that ever came to this stage or a later one, each counted once.
    rate_to_next: reached of the next stage / reached of this one. rate_overall: reached / cohort.
    mean_days: whole time spent in this stage, mean over the leads that were in it (an open stay
    counts up to now); None for won. stock: those that stand there now; over_target: the ones of
    them that have stayed longer than the target.
    """

    stage: Stage
    reached: int
    rate_to_next: Fraction | None
    rate_overall: Fraction | None
    mean_days: float | None
    over_target: int
    stock: int


def stock(
    rows: Iterable[Standing], now: datetime, target_days: Mapping[Stage, int] = DEFAULT_TARGET_DAYS
) -> tuple[StockRow, ...]:
    """One row per stage, ways out included, in the order of Stage."""
    tallies = {stage: _Tally() for stage in Stage}
    for row in rows:
        tally = tallies[row.stage]
        tally.stock += 1
        tally.value += row.value or 0
        seconds = max(0.0, (now - row.since).total_seconds())
        tally.seconds += seconds
        tally.over_target += _over(seconds, row.stage, target_days)
    return tuple(
        StockRow(stage, t.stock, t.value, _mean(t.seconds, t.stock), t.over_target)
        for stage, t in tallies.items()
    )


def cohort(
    histories: Iterable[History],
    start: datetime,
    end: datetime,
    now: datetime,
    target_days: Mapping[Stage, int] = DEFAULT_TARGET_DAYS,
    newcomers: Iterable[Newcomers] = (),
    order: StageOrder = AS_IT_COMES,
) -> tuple[FunnelRow, ...]:
    """The leads that entered the funnel from `start` to before `end`, one row per funnel stage.
    `newcomers` are of them too, summed up already: most addresses never move. `order`: of the
    stages, which says how far a lead has come.

    A lead enters once, with its first stage in the funnel; coming back later is no new entry.
    Moves after `now` have not happened yet.
    """
    tallies = {stage: _Tally() for stage in Stage}
    size = 0
    for history in histories:
        moves = [move for move in history.moves if move[1] <= now]
        entry = next((at for stage, at in moves if stage.in_funnel), None)
        if entry is not None and start <= entry < end:
            size += 1
            _follow(moves, now, tallies, target_days, order)
    for group in newcomers:
        size += group.leads
        tally = tallies[group.stage]
        tally.furthest += group.leads
        tally.stayed += group.leads
        tally.stock += group.leads
        tally.seconds += group.seconds
        tally.over_target += group.over_target
    return _rows(tallies, size, order)


def conversion(rows: Iterable[FunnelRow]) -> Fraction | None:
    """The conversion rate: won / quotes; None where there was no quote."""
    reached = {row.stage: row.reached for row in rows}
    return _rate(reached.get(Stage.WON, 0), reached.get(Stage.QUOTE, 0))


@dataclass(slots=True)
class _Tally:
    furthest: int = 0
    seconds: float = 0.0
    stayed: int = 0
    stock: int = 0
    over_target: int = 0
    value: Decimal = field(default_factory=Decimal)


def _follow(
    moves: Sequence[tuple[Stage, datetime]],
    now: datetime,
    tallies: Mapping[Stage, _Tally],
    target_days: Mapping[Stage, int],
    order: StageOrder,
) -> None:
    """Add one lead of the cohort to the tallies."""
    been = set()
    for position, (stage, at) in enumerate(moves):
        left = moves[position + 1][1] if position + 1 < len(moves) else now
        tally = tallies[stage]
        tally.seconds += (left - at).total_seconds()
        been.add(stage)
    for stage in been:
        tallies[stage].stayed += 1
    tallies[furthest_stage(moves, order)].furthest += 1
    last = moves[-1][0]
    tallies[last].stock += 1
    seconds = (now - _since(moves)).total_seconds()
    tallies[last].over_target += _over(seconds, last, target_days)


def furthest_stage(
    moves: Sequence[tuple[Stage, datetime]], order: StageOrder = AS_IT_COMES
) -> Stage:
    """The last stage of the funnel that the lead ever came to, however often it came and went."""
    been = (stage for stage, _ in moves if stage.in_funnel)
    return max(been, key=order.places.__getitem__, default=Stage.COLD)


def _since(moves: Sequence[tuple[Stage, datetime]]) -> datetime:
    """When the present stay began; a move to the same stage does not start the clock anew."""
    position = len(moves) - 1
    while position and moves[position - 1][0] is moves[position][0]:
        position -= 1
    return moves[position][1]


def _rows(tallies: Mapping[Stage, _Tally], size: int, order: StageOrder) -> tuple[FunnelRow, ...]:
    rows: list[FunnelRow] = []
    reached = 0
    for stage in reversed(order.funnel):
        tally = tallies[stage]
        beyond, reached = reached, reached + tally.furthest
        won = stage is Stage.WON
        rows.append(
            FunnelRow(
                stage=stage,
                reached=reached,
                rate_to_next=None if won else _rate(beyond, reached),
                rate_overall=_rate(reached, size),
                mean_days=None if won else _mean(tally.seconds, tally.stayed),
                over_target=tally.over_target,
                stock=tally.stock,
            )
        )
    return tuple(reversed(rows))


def _over(seconds: float, stage: Stage, target_days: Mapping[Stage, int]) -> bool:
    target = target_days.get(stage)
    return target is not None and seconds > target * _DAY


def _rate(part: int, whole: int) -> Fraction | None:
    return Fraction(part, whole) if whole else None


def _mean(seconds: float, count: int) -> float | None:
    return seconds / count / _DAY if count else None
