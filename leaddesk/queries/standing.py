"""Where every lead stands, since when, with which value and why: what the funnel sums up.

One number per lead and column, kept between two questions (`queries.memory`): 20 MB for a million
leads. Any set of leads is summed up from them at once, and all leads from sums that are kept too.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Select, bindparam, func, select

from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_rows, plain_value
from leaddesk.queries.columns import cards_along
from leaddesk.queries.memory import Reading
from leaddesk.queries.plain import plain

_CARDS = cards_along("ix_card_lead")
_AT_ONCE = 20_000
DAY = 86_400_000


@dataclass(slots=True)
class Sums:
    """Of some leads of one stage: how many, their cents, the sum of their moments (ms) and how many
    of them have come to the stage by each day (whole days since 1970)."""

    leads: int = 0
    cents: int = 0
    since: int = 0
    days: Counter[int] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True, eq=False)
class Standings:
    """By the lead's id; stage 0: there is no such lead. Of `sums` one per stage."""

    stage: array[int]
    since: array[int]
    cents: array[int]
    reason: array[int]
    reasons: list[str]
    sums: dict[int, Sums]

    def put(self, rows: Iterable[tuple[Any, ...]]) -> None:
        for lead, stage, since, cents, reason in rows:
            self.stage[lead], self.since[lead] = stage, since
            self.cents[lead] = cents or 0
            self.reason[lead] = self._place_of(reason or "")
            self._count(lead, 1)

    def take_out(self, leads: Iterable[int]) -> None:
        for lead in leads:
            if lead < len(self.stage) and self.stage[lead]:
                self._count(lead, -1)
                self.stage[lead] = 0

    def _place_of(self, reason: str) -> int:
        if reason not in self.reasons:
            self.reasons.append(reason)
        return self.reasons.index(reason)

    def _count(self, lead: int, by: int) -> None:
        sums = self.sums.setdefault(self.stage[lead], Sums())
        sums.leads += by
        sums.cents += by * self.cents[lead]
        sums.since += by * self.since[lead]
        sums.days[self.since[lead] // DAY] += by
        sums.reasons[self.reasons[self.reason[lead]]] += by

    def room_for(self, last: int) -> None:
        more = last + 1 - len(self.stage)
        for column in (self.stage, self.since, self.cents, self.reason):
            column.extend([0] * more)

    def copy(self) -> Standings:
        sums = {
            stage: Sums(s.leads, s.cents, s.since, s.days.copy(), s.reasons.copy())
            for stage, s in self.sums.items()
        }
        return Standings(
            self.stage[:], self.since[:], self.cents[:], self.reason[:], self.reasons[:], sums
        )


def standings(reading: Reading) -> Standings:
    """Of all leads, as of this reading."""
    found: Standings = reading.keep("standings", lambda: _find(reading), _follow_in(reading))
    return found


def _find(reading: Reading) -> Standings:
    found = Standings(array("B"), array("q"), array("q"), array("H"), [], {})
    last = plain_value(reading.session, _LAST) or 0
    found.room_for(last)
    for start in range(0, last + 1, _AT_ONCE):
        span = {"low": start, "high": start + _AT_ONCE - 1}
        found.put(plain_rows(reading.session, _SOME, span))
    return found


def _follow_in(reading: Reading) -> Any:
    def follow(known: Standings, touched: BitMap) -> Standings:
        found = known.copy()
        found.take_out(touched)
        found.room_for(max(touched))
        found.put(plain_rows(reading.session, _TOUCHED, {"touched": str(list(touched))}))
        return found

    return follow


def _columns() -> Select[Any]:
    c = _CARDS.c
    return select(c.lead_id, c.stage, plain(c.stage_since), plain(c.value), c.reason)


_LAST = select(func.max(_CARDS.c.lead_id))
_SOME = _columns().where(_CARDS.c.lead_id.between(bindparam("low"), bindparam("high")))
_LIST = listed_numbers("touched")
_TOUCHED = _columns().where(_CARDS.c.lead_id.in_(select(_LIST.c.value)))


def by_stage(known: Standings, leads: BitMap) -> dict[int, list[int]]:
    """The leads of the set by their stages."""
    found: dict[int, list[int]] = {}
    stage = known.stage
    for lead in leads:
        found.setdefault(stage[lead], []).append(lead)
    return found


__all__ = ["DAY", "Standings", "Sums", "by_stage", "standings"]
