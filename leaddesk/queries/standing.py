"""Where every lead stands, since when, with which value and why, and when it entered the funnel.

One number per lead and column, kept between two questions (`queries.memory`): 20 MB for a million
leads. Any set of leads is summed up from them at once, and all leads from sums that are kept too.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Select, bindparam, func, literal_column, select

from leaddesk.models import StageMove
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_rows, plain_value, plain_values
from leaddesk.queries.columns import cards_along
from leaddesk.queries.memory import Reading
from leaddesk.queries.plain import plain
from leaddesk.rules.stages import FUNNEL

_CARDS = cards_along("ix_card_lead")
_AT_ONCE = 10_000
"""A thread that goes through more in one go keeps the window waiting."""
DAY = 86_400_000
NEVER = 2**62
"""The moment at which a lead entered the funnel that never did."""


@dataclass(slots=True)
class Sums:
    """The leads of one stage: their cents, the sum of their moments (ms), how many came to the
    stage on each day (whole days since 1970), and why."""

    leads: BitMap = field(default_factory=BitMap)
    cents: int = 0
    since: int = 0
    days: Counter[int] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True, eq=False)
class Standings:
    """By the lead's id, for those that are in one of `sums`, which are by stage."""

    since: array[int]
    cents: array[int]
    reason: array[int]
    reasons: list[str]
    sums: dict[int, Sums]
    valued: BitMap = field(default_factory=BitMap)  # those that have a value at all

    def put(self, rows: Iterable[tuple[Any, ...]]) -> None:
        of_stage: dict[int, list[int]] = {}
        valued: list[int] = []
        for lead, stage, since, cents, reason in rows:
            self.since[lead] = since
            self.cents[lead] = cents or 0
            if cents:
                valued.append(lead)
            self.reason[lead] = self._place_of(reason) if reason else 0
            of_stage.setdefault(stage, []).append(lead)
        self.valued = self.valued | BitMap(valued)
        for stage, leads in of_stage.items():
            self._count(stage, BitMap(leads), 1)

    def take_out(self, leads: BitMap) -> None:
        for stage, sums in self.sums.items():
            self._count(stage, sums.leads & leads, -1)
        self.valued = self.valued - leads

    def _place_of(self, reason: str) -> int:
        if reason not in self.reasons:
            self.reasons.append(reason)
        return self.reasons.index(reason)

    def _count(self, stage: int, leads: BitMap, by: int) -> None:
        if not leads:
            return
        sums, ids = self.sums.setdefault(stage, Sums()), list(leads)
        since = list(map(self.since.__getitem__, ids))
        sums.leads = sums.leads | leads if by > 0 else sums.leads - leads
        sums.cents += by * self.cents_of(leads)
        sums.since += by * sum(since)
        for day, count in Counter(moment // DAY for moment in since).items():
            sums.days[day] += by * count
        for reason, count in self.reasons_of(leads).items():
            sums.reasons[reason] += by * count

    def cents_of(self, leads: BitMap) -> int:
        """What these leads are worth together."""
        of_those = portions(leads & self.valued)
        return sum(sum(map(self.cents.__getitem__, ids)) for ids in of_those)

    def reasons_of(self, leads: BitMap) -> Counter[str]:
        """Why these leads stand where they do."""
        places: Counter[int] = Counter()
        for ids in portions(leads):
            places.update(map(self.reason.__getitem__, ids))
        return Counter({self.reasons[place]: count for place, count in places.items()})

    def room_for(self, last: int) -> None:
        for column in (self.since, self.cents, self.reason):
            more = max(0, last + 1 - len(column))
            column.frombytes(bytes(more * column.itemsize))  # a list of noughts takes its time

    def copy(self) -> Standings:
        sums = {
            stage: Sums(s.leads, s.cents, s.since, s.days.copy(), s.reasons.copy())
            for stage, s in self.sums.items()
        }
        columns = (self.since[:], self.cents[:], self.reason[:])
        return Standings(*columns, self.reasons[:], sums, self.valued)


def portions(leads: BitMap) -> Iterator[list[int]]:
    """The ids in lists that are gone through while the window waits."""
    ids = iter(leads)
    while some := list(islice(ids, _AT_ONCE)):
        yield some


def standings(reading: Reading) -> Standings:
    """Of all leads, as of this reading."""

    def find() -> Standings:
        found = Standings(array("q"), array("q"), array("H"), [""], {})
        last = plain_value(reading.session, _LAST) or 0
        found.room_for(last)
        _in_portions(last, lambda span: found.put(plain_rows(reading.session, _SOME, span)))
        return found

    def follow(known: Standings, touched: BitMap) -> Standings:
        found = known.copy()
        found.take_out(touched)
        found.room_for(max(touched))
        found.put(plain_rows(reading.session, _TOUCHED, {"touched": str(list(touched))}))
        return found

    return reading.keep("standings", find, follow)


def entered(reading: Reading) -> array[int]:
    """When each lead first came to a stage of the funnel (ms), by its id."""

    def put(moments: array[int], rows: Iterable[tuple[Any, ...]]) -> None:
        for lead, moment in rows:
            moments[lead] = moment

    def find() -> array[int]:
        last = plain_value(reading.session, _LAST) or 0
        found = array("q", [NEVER]) * (last + 1)
        _in_portions(last, lambda span: put(found, plain_rows(reading.session, _ENTERED, span)))
        return found

    def follow(known: array[int], touched: BitMap) -> array[int]:
        found = known[:]
        found.extend([NEVER] * (max(touched) + 1 - len(found)))
        for lead in touched:
            found[lead] = NEVER
        listed = {"touched": str(list(touched))}
        put(found, plain_rows(reading.session, _ENTERED_TOUCHED, listed))
        return found

    return reading.keep("entered", find, follow)


def moved_on(reading: Reading) -> BitMap:
    """The leads that have moved at least once since they came."""

    def find() -> BitMap:
        found = BitMap()
        last = plain_value(reading.session, _LAST) or 0
        _in_portions(last, lambda s: found.update(plain_values(reading.session, _MOVERS, s)))
        return found

    def follow(known: BitMap, touched: BitMap) -> BitMap:
        listed = {"touched": str(list(touched))}
        return (known - touched) | BitMap(plain_values(reading.session, _MOVERS_TOUCHED, listed))

    return reading.keep("moved on", find, follow)


def _in_portions(last: int, read: Callable[[dict[str, int]], object]) -> None:
    for start in range(0, last + 1, _AT_ONCE):
        read({"low": start, "high": start + _AT_ONCE - 1})


def _columns() -> Select[Any]:
    c = _CARDS.c
    return select(c.lead_id, c.stage, plain(c.stage_since), plain(c.value), c.reason)


def _first_moves() -> Select[Any]:
    first: Any = func.min(plain(_MOVE.at))
    into = _MOVE.to_stage <= int(FUNNEL[-1])
    return select(_MOVE.lead_id, first).where(into).group_by(_MOVE.lead_id)


_MOVE = StageMove.__table__.c
_MOVES = select(_MOVE.lead_id).group_by(_MOVE.lead_id).having(func.count() > literal_column("1"))
_LIST = listed_numbers("touched")
_LAST = select(func.max(_CARDS.c.lead_id))
_SOME = _columns().where(_CARDS.c.lead_id.between(bindparam("low"), bindparam("high")))
_TOUCHED = _columns().where(_CARDS.c.lead_id.in_(select(_LIST.c.value)))
_MOVERS = _MOVES.where(_MOVE.lead_id.between(bindparam("low"), bindparam("high")))
_MOVERS_TOUCHED = _MOVES.where(_MOVE.lead_id.in_(select(_LIST.c.value)))
_ENTERED = _first_moves().where(_MOVE.lead_id.between(bindparam("low"), bindparam("high")))
_ENTERED_TOUCHED = _first_moves().where(_MOVE.lead_id.in_(select(_LIST.c.value)))

__all__ = ["DAY", "NEVER", "Standings", "Sums", "entered", "moved_on", "portions", "standings"]
