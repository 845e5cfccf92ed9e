"""How the ids of a page are found.

1. Where an index holds all that is asked, it is walked in the order of the list.
2. Free text that was not asked before and that many leads have: the list is walked with a budget,
   each row being tested.
3. Else the conditions' leads are known as sets (`queries.lead_sets`). Where the score decides, the
   list is made of the sets of the scores (`queries.score_order`). In other orders few leads are
   sorted; of many the list is walked along its index, and each id looked up in the set.

As long as the sets of the scores are not at hand, the beginning of a list by score is walked too,
each row being tested: to find them takes a third of a second for a million leads.
"""

from __future__ import annotations

from array import array
from functools import lru_cache
from math import isqrt
from typing import Any

from pyroaring import BitMap
from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, func, select
from sqlalchemy.orm import Session

from leaddesk.models.portable import keeps_inner_order, listed_numbers
from leaddesk.models.quick import plain_value, plain_values
from leaddesk.queries.columns import CARD, INDEX_COLUMNS, NO_INDEX, cards_along, column_of
from leaddesk.queries.lead_filter import Compiled
from leaddesk.queries.lead_sets import (
    Chosen,
    chosen_leads,
    count_of,
    is_soon_known,
    lead_total,
)
from leaddesk.queries.lead_sorts import Order, Part
from leaddesk.queries.memory import Reading
from leaddesk.queries.score_bands import are_at_hand
from leaddesk.queries.score_order import listed_by_score

FEW = 1_000
"""So many leads are looked at and sorted within a millisecond, whatever the list is sorted by."""
PAGE = 100
"""About so many leads are seen at once."""
MANY = 20_000
"""Of fewer leads all scores are known in a few milliseconds."""
AT_FIRST = 1_000
"""So many rows are tested as long as the scores are not known, each at another place of a store
that may be cold."""
BUDGET = 8_000
"""So many rows are tested on the way to a page before another way is taken."""
DEEP = 4_000
"""Who jumps so far will jump again: from here on the whole order of the list is kept."""

_LIMIT: BindParameter[int] = bindparam("take")
_OFFSET: BindParameter[int] = bindparam("skip")
_BUDGET: BindParameter[int] = bindparam("budget")
_OF_SCORES = frozenset({"score", "lead_id"})


def listed_ids(
    session: Session, compiled: Compiled, order: Order, offset: int, limit: int
) -> list[int]:
    """The ids of the list from `offset` on, at most `limit`."""
    if is_direct(compiled, order):
        return _directly(session, compiled, order, offset, limit)
    reading = Reading(session)
    budget = 0
    if any(c.match for c in compiled.conditions):
        budget = BUDGET if _has_many_hits(reading, compiled) else 0
    elif order.by_score and _is_early(reading):
        budget = AT_FIRST
    if offset + limit <= budget:
        page = {"skip": offset, "take": limit, "budget": budget}
        in_order = keeps_inner_order(session.get_bind().dialect)
        tested = _tested(compiled, order, order.parts[0], in_order)
        found = plain_values(session, tested, page)
        if len(found) == limit:
            return found
    return _from_sets(reading, compiled, order, offset, limit)


def _is_early(reading: Reading) -> bool:
    """Whether the sets of the scores would have to be found first, of many leads: a list should be
    there at once. The window has them found while nobody waits (`scores_at_hand`)."""
    return not are_at_hand(reading) and lead_total(reading) > MANY


def _has_many_hits(reading: Reading, compiled: Compiled) -> bool:
    """Whether there is free text that was not asked before and that many leads have: as many as
    there would be to walk past for a page of them, or more."""
    texts = [c for c in compiled.conditions if c.match]
    most = isqrt(PAGE * lead_total(reading)) if texts else 0
    return not all(is_soon_known(reading, c, most) for c in texts)


def is_direct(compiled: Compiled, order: Order) -> bool:
    """Whether an index holds all that is asked, in the order of the list."""
    return _direct(compiled, order, order.parts[0]) is not None


def _directly(
    session: Session, compiled: Compiled, order: Order, offset: int, limit: int
) -> list[int]:
    found: list[int] = []
    skip = offset
    for part in order.parts:
        page = {"skip": skip, "take": limit - len(found)}
        ids = plain_values(session, _direct(compiled, order, part), page)  # type: ignore[arg-type]
        found += ids
        if len(found) >= limit or part is order.parts[-1]:
            break
        # Behind the end of this part: how much of the way it was.
        length = plain_value(session, _length(compiled, order, part)) if skip and not ids else 0
        skip = 0 if ids else max(0, skip - length)
    return found


@lru_cache(maxsize=256)
def _direct(compiled: Compiled, order: Order, part: Part) -> Select[Any] | None:
    """The walk along an index that answers everything; None: no index does."""
    walked = _walkable(compiled, order, part)
    if walked is None:
        return None
    table, clauses = walked
    query = select(table.c.lead_id).where(*clauses).order_by(*order.by(table))
    return query.limit(_LIMIT).offset(_OFFSET)


@lru_cache(maxsize=256)
def _length(compiled: Compiled, order: Order, part: Part) -> Select[Any]:
    walked = _walkable(compiled, order, part)
    assert walked is not None  # asked of a walk that is possible
    table, clauses = walked
    return select(func.count()).select_from(table).where(*clauses)


def _walkable(
    compiled: Compiled, order: Order, part: Part
) -> tuple[Any, list[ColumnElement[bool]]] | None:
    if order.by_score or compiled.names_sets:
        return None
    if not compiled.answered_by(INDEX_COLUMNS[order.index]):
        return None
    cards = order.along
    return cards, [part.clause(cards), *(c.clause(cards) for c in compiled.conditions)]


@lru_cache(maxsize=256)
def _tested(compiled: Compiled, order: Order, part: Part, in_order: bool) -> Select[Any]:
    """The first leads of the walk, each tested. `in_order`: they come in the walk's order."""
    along = order.along
    held = INDEX_COLUMNS.get(order.index, _OF_SCORES)
    in_walk = [c for c in compiled.conditions if c.columns <= held and not c.match]
    places = [column_of(along, name).label(f"by_{name}") for name in (*order.columns, "lead_id")]
    walk = (
        select(along.c.lead_id, *places)
        .where(part.clause(along), *(c.clause(along) for c in in_walk))
        .order_by(*order.by(along))
        .limit(_BUDGET)
        .subquery("walk")
    )
    tests = [t for c in compiled.conditions if c not in in_walk for t in c.tests(CARD)]
    passes = select(CARD.c.lead_id).where(CARD.c.lead_id == walk.c.lead_id, *tests).exists()
    found = select(walk.c.lead_id).where(passes).limit(_LIMIT).offset(_OFFSET)
    if in_order:
        return found
    again = [walk.c[place.name] for place in places]
    return found.order_by(*(c.desc() if order.sort.descending else c.asc() for c in again))


def _from_sets(
    reading: Reading, compiled: Compiled, order: Order, offset: int, limit: int
) -> list[int]:
    chosen = chosen_leads(reading, compiled)
    if order.by_score:
        listed = listed_by_score(reading, chosen, order, offset, limit)
        if listed is not None:
            return listed
    if chosen.inside is not None and _are_few(reading, chosen.inside, offset + limit):
        ids = {"ids": str(list(chosen.inside))}
        parts = order.parts if chosen.inside else ()
        found = [i for p in parts for i in plain_values(reading.session, _sorted(order, p), ids)]
        return found[offset : offset + limit]
    if offset + limit > DEEP:
        whole = reading.keep(
            ("order", compiled, order), lambda: _whole(reading, order, chosen), None, alone=True
        )  # fmt: skip
        return list(whole[offset : offset + limit])
    return _walk(reading, order, chosen, offset, limit)


def _are_few(reading: Reading, inside: BitMap, wanted: int) -> bool:
    """Whether looking at each of them is quicker than walking the list until there are enough: a
    look takes as long as four steps of the walk."""
    if FEW < 0 or len(inside) <= FEW // 10:
        return FEW >= 0
    if len(inside) > 10 * FEW:
        return False
    return 4 * len(inside) ** 2 <= wanted * lead_total(reading)


@lru_cache(maxsize=256)
def _sorted(order: Order, part: Part) -> Select[Any]:
    """The leads of the list `ids` in the order of the sort."""
    cards = cards_along(NO_INDEX)
    ids = listed_numbers("ids")
    query = select(cards.c.lead_id).where(
        cards.c.lead_id.in_(select(ids.c.value)), part.clause(cards)
    )
    return query.order_by(*order.by(cards))


def _whole(reading: Reading, order: Order, chosen: Chosen) -> array[int]:
    count = count_of(reading, chosen)
    return array("I", _walk(reading, order, chosen, 0, count))


def _walk(reading: Reading, order: Order, chosen: Chosen, offset: int, limit: int) -> list[int]:
    """Along the list in portions, each as long as should do."""
    count, wanted = count_of(reading, chosen), offset + limit
    length = lead_total(reading)
    found: list[int] = []
    for part in order.parts:
        skip, take = 0, min(length, 50 + wanted * length // max(count, 1) * 9 // 8)
        query = _portion(order, part)
        while len(found) < min(wanted, count):
            ids = plain_values(reading.session, query, {"skip": skip, "take": take})
            found += chosen.among(ids)
            if len(ids) < take:
                break
            skip += take
            # As many as it took so far for one of them, for those that are still wanted.
            rest = (wanted - len(found)) * skip // max(len(found), 1)
            take = min(3 * skip, 50 + rest * 5 // 4)
    return found[offset:wanted]


@lru_cache(maxsize=256)
def _portion(order: Order, part: Part) -> Select[Any]:
    table = order.along
    query = select(table.c.lead_id).where(part.clause(table))
    return query.order_by(*order.by(table)).limit(_LIMIT).offset(_OFFSET)
