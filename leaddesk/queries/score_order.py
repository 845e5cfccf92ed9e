"""Lists in the order of the score, alone or behind another column, out of sets in memory.

The score changes with every touchpoint, and of all leads at once when a rule is changed: indexes
that held it made that ten times as slow. The list goes through the sets of the scores instead, and
takes from each what is chosen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_rows
from leaddesk.queries.columns import NO_INDEX, scores_along
from leaddesk.queries.grouped import Grouped, leads_by
from leaddesk.queries.lead_sets import Chosen, count_of
from leaddesk.queries.lead_sorts import Order, Part
from leaddesk.queries.memory import Reading
from leaddesk.queries.score_bands import are_at_hand, bands, points_of_leads, scores_by_lead

FEW = 0.5
"""Of so many leads for each score that there is, the scores are looked up sooner than all scores
are gone through."""
FEW_AT_FIRST = 5_000
"""Of so many leads as long as the sets of the scores are not at hand."""


def scores_at_hand(session: Session, rest: Callable[[], None]) -> int:
    """Find the sets of the scores now, so that the first filter does not wait for them; `rest` is
    called after every few, since nobody waits for it either. Returns how many scores there are."""
    reading = Reading(session)
    scores = scores_by_lead(reading, rest)
    points_of_leads(reading, rest)
    return len(scores.values)


def listed_by_score(
    reading: Reading, chosen: Chosen, order: Order, offset: int, limit: int
) -> list[int] | None:
    """The chosen leads from `offset` on, at most `limit`; None: they can't be found so."""
    groups = _groups(reading, chosen, order)
    if groups is None:
        return None
    down, most = order.sort.descending, _most(reading)
    stretches = _stretches(reading, groups, offset, limit)
    few = [leads for (leads, _), _, _ in stretches if leads is not None and len(leads) <= most]
    points = _points(reading, BitMap.union(*few)) if few else {}
    found: list[int] = []
    for part, skip, take in stretches:
        if part.inside is not None and len(part.inside) <= most:
            found += _sorted(part.inside, points, down)[skip : skip + take]
        else:
            found += _along(reading, part, down, skip, take)
    return found


def _most(reading: Reading) -> float:
    """So many are few."""
    if FEW < 0 or not are_at_hand(reading):
        return FEW if FEW < 0 else FEW_AT_FIRST
    return FEW * len(scores_by_lead(reading).values)


def _sorted(leads: BitMap, points: Mapping[int, int], down: bool) -> list[int]:
    known = [(points[lead], lead) for lead in leads if lead in points]
    return [lead for _, lead in sorted(known, reverse=down)]


def _groups(reading: Reading, chosen: Chosen, order: Order) -> Iterator[Chosen] | None:
    """What comes one after the other, whatever the scores."""
    column = order.columns[0]
    if column == "score":
        return iter((chosen,))
    by_value = leads_by(reading, column)
    if by_value is None:
        return None
    values = [value for part in order.parts for value in _values(order, part, by_value)]
    return (chosen.of(by_value.sets[value]) for value in values)


def _values(order: Order, part: Part, by_value: Grouped) -> Iterator[Any]:
    values = by_value.values
    ordered = reversed(values) if order.sort.descending else iter(values)
    return (value for value in ordered if part.has(value))


def _stretches(
    reading: Reading, groups: Iterator[Chosen], skip: int, wanted: int
) -> list[tuple[Chosen, int, int]]:
    """(leads, how many to pass over, how many to take) of the groups that the page is made of."""
    found = []
    for group in groups:
        if wanted <= 0:
            break
        count = count_of(reading, group)
        if skip < count:
            take = min(count - skip, wanted)
            found.append((group, skip, take))
            wanted -= take
        skip = max(0, skip - count)
    return found


def _along(reading: Reading, chosen: Chosen, down: bool, skip: int, wanted: int) -> list[int]:
    """Through the scores, best first or last, until there are enough."""
    found: list[int] = []
    inside, outside = chosen
    all_bands, points = bands(reading), points_of_leads(reading)
    for band in reversed(all_bands) if down else all_bands:
        leads = band.leads
        if skip:
            count = chosen.how_many(leads)
            if count <= skip:
                skip -= count
                continue
        some = leads - outside if inside is None else leads & inside
        if some:
            found += band.page(some, points, down, skip, wanted - len(found))
            if len(found) >= wanted:
                break
            skip = 0
    return found


def _points(reading: Reading, leads: BitMap) -> dict[int, int]:
    return dict(plain_rows(reading.session, _scores_of(), {"ids": str(list(leads))}))


@lru_cache(maxsize=1)
def _scores_of() -> Select[Any]:
    scores = scores_along(NO_INDEX)
    ids = select(listed_numbers("ids").c.value)
    return select(scores.c.lead_id, scores.c.score).where(scores.c.lead_id.in_(ids))


__all__ = ["FEW", "listed_by_score", "scores_at_hand"]
