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


@dataclass(frozen=True, slots=True, eq=False)
class Entered:
    """When each lead first came to a stage of the funnel: the moment (ms) by its id, and the leads
    of each day (whole days since 1970)."""

    moments: array[int]
    days: dict[int, BitMap]

    def between(self, low: int, high: int) -> BitMap:
        """The leads that came from `low` to before `high`."""
        first, last = low // DAY, high // DAY
        whole = [self.days[day] for day in range(first + 1, last) if day in self.days]
        found = BitMap.union(*whole) if whole else BitMap()
        for day in {first, last}:
            leads = self.days.get(day, ())
            found.update([lead for lead in leads if low <= self.moments[lead] < high])
        return found

    def put(self, rows: Iterable[tuple[Any, ...]]) -> None:
        of_day: dict[int, list[int]] = {}
        for lead, moment in rows:
            self.moments[lead] = moment
            of_day.setdefault(moment // DAY, []).append(lead)
        for day, leads in of_day.items():
            self.days[day] = self.days.get(day, _NONE) | BitMap(leads)

    def without(self, touched: BitMap) -> Entered:
        """These as if they had never come; with room for them."""
        found = Entered(self.moments[:], self.days.copy())
        found.moments.extend([NEVER] * (max(touched) + 1 - len(found.moments)))
        for day in {found.moments[lead] // DAY for lead in touched} & found.days.keys():
            found.days[day] = found.days[day] - touched
        for lead in touched:
            found.moments[lead] = NEVER
        return found


def entered(reading: Reading) -> Entered:
    """Of all leads, as of this reading."""

    def find() -> Entered:
        last = plain_value(reading.session, _LAST) or 0
        found = Entered(array("q", [NEVER]) * (last + 1), {})
        _in_portions(last, lambda span: found.put(plain_rows(reading.session, _ENTERED, span)))
        return found

    def follow(known: Entered, touched: BitMap) -> Entered:
        found = known.without(touched)
        listed = {"touched": str(list(touched))}
        found.put(plain_rows(reading.session, _ENTERED_TOUCHED, listed))
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


_NONE = BitMap()
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

__all__ = [
    "DAY", "NEVER", "Entered", "Standings", "Sums", "entered", "moved_on", "portions", "standings",
]  # fmt: skip
