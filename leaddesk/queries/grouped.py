"""The leads by the value that they have in a column, as sets of ids: what a list in the order of
the score is made of, alone or behind another column.

There are a few hundred scores and a few thousand values. Found once, along the index of the column;
after a step only the leads that it touched are looked at (`queries.memory`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

from pyroaring import BitMap
from sqlalchemy import FromClause, Select, select

from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_portions, plain_rows
from leaddesk.queries.columns import NO_INDEX, SCORED, SEEK_INDEX, cards_along, scores_along
from leaddesk.queries.memory import Reading

LARGE_PORTION, SMALL_PORTION = 10_000, 1_000
"""Rows at a time: 3 ms of work, and 0.3."""

MOST_GROUPS = 5_000
"""Of a column with more values no sets are kept; of the scores always."""


@dataclass(frozen=True, slots=True, eq=False)
class Grouped:
    """The leads of each value; the values ascend."""

    sets: Mapping[Any, BitMap]
    values: tuple[Any, ...]


def leads_by(
    reading: Reading, column: str, rest: Callable[[], None] | None = None
) -> Grouped | None:
    """The leads of each value of an indexed column; None: it has too many values, which
    scores never have. With a `rest`, called after each small portion, it is found gently."""

    def find() -> Grouped | None:
        sets: dict[Any, BitMap] = {}
        size = LARGE_PORTION if rest is None else SMALL_PORTION
        for rows in plain_portions(reading.session, _all(column), size=size):
            for value, some in groupby(rows, _VALUE):
                sets.setdefault(value, BitMap()).update([row[1] for row in some])
            if rest is not None:
                rest()
            if column != "score" and len(sets) > MOST_GROUPS:
                return None
        return _made(sets)

    def follow(known: Grouped | None, touched: BitMap) -> Grouped | None:
        if known is None:
            return None
        fresh: dict[Any, list[int]] = {}
        listed = {"touched": str(list(touched))}
        for value, lead in plain_rows(reading.session, _of_touched(column), listed):
            fresh.setdefault(value, []).append(lead)
        sets = {
            value: leads - touched if leads.intersect(touched) else leads
            for value, leads in known.sets.items()
        }
        for value, some in fresh.items():
            sets[value] = sets.get(value, BitMap()) | BitMap(some)
        return _made(sets)

    return reading.keep(_key(column), find, follow)


def is_at_hand(reading: Reading, column: str) -> bool:
    """Whether they are kept, or would have to be found."""
    return reading.has(_key(column))


def _key(column: str) -> tuple[str, str]:
    return "leads by", column


def _made(sets: dict[Any, BitMap]) -> Grouped:
    there = {value: leads for value, leads in sets.items() if leads}
    return Grouped(there, tuple(sorted(there)))


def _table(column: str, index: str) -> FromClause:
    return scores_along(index) if column in SCORED else cards_along(index)


@lru_cache(maxsize=16)
def _all(column: str) -> Select[Any]:
    table = _table(column, "ix_score" if column in SCORED else SEEK_INDEX[column])
    value = table.c[column]
    return select(value, table.c.lead_id).order_by(value, table.c.lead_id)


@lru_cache(maxsize=16)
def _of_touched(column: str) -> Select[Any]:
    table = _table(column, NO_INDEX)
    touched = select(listed_numbers("touched").c.value)
    return select(table.c[column], table.c.lead_id).where(table.c.lead_id.in_(touched))


_VALUE = itemgetter(0)

__all__ = ["Grouped", "is_at_hand", "leads_by"]
