"""How the ids of a page are found.

1. Where an index holds all that is asked, it is walked in the order of the list.
2. Free text that was not asked before and that many leads have: the list is walked with a budget,
   each row being tested.
3. Else the conditions' leads are known as sets (`queries.lead_sets`). Few leads are sorted; of many
   the list is walked, along the index that has the fewest others among them, and each id looked up
   in the set.
"""

from __future__ import annotations

from array import array
from functools import lru_cache
from math import isqrt
from typing import Any

from pyroaring import BitMap
from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, func, literal, select
from sqlalchemy.orm import Session

from leaddesk.models import SegmentLead
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_value, plain_values
from leaddesk.queries.columns import CARD, INDEX_COLUMNS, NO_INDEX, SCORED, cards_along
from leaddesk.queries.lead_filter import Compiled, Condition
from leaddesk.queries.lead_sets import (
    Chosen,
    chosen_leads,
    count_of,
    is_soon_known,
    lead_total,
    leads_of,
)
from leaddesk.queries.lead_sorts import Order, Part
from leaddesk.queries.memory import Reading
from leaddesk.rules.filter_tree import Segment

FEW = 1_000
"""So many leads are looked at and sorted within a millisecond, whatever the list is sorted by."""
PAGE = 100
"""About so many leads are seen at once."""
BUDGET = 8_000
"""So many rows are tested on the way to a page before another way is taken."""
DEEP = 4_000
"""Who jumps so far will jump again: from here on the whole order of the list is kept."""

_MEMBER = SegmentLead.__table__
_MEMBER_COLUMNS = frozenset(c.name for c in _MEMBER.columns)
_LIMIT: BindParameter[int] = bindparam("take")
_OFFSET: BindParameter[int] = bindparam("skip")


def listed_ids(
    session: Session, compiled: Compiled, order: Order, offset: int, limit: int
) -> list[int]:
    """The ids of the list from `offset` on, at most `limit`."""
    if is_direct(compiled, order):
        return _directly(session, compiled, order, offset, limit)
    reading = Reading(session)
    if offset + limit <= BUDGET and _has_many_hits(reading, compiled):
        page = {"skip": offset, "take": limit}
        found = plain_values(session, _tested(compiled, order, order.parts[0]), page)
        if len(found) == limit:
            return found
    return _from_sets(reading, compiled, order, offset, limit)


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
    if compiled.names_sets:
        return None
    if compiled.segment is not None and order.sort.by == "score":
        others = [c for c in compiled.conditions if not isinstance(c.term, Segment)]
        if all(c.columns <= _MEMBER_COLUMNS for c in others):
            of_segment = _MEMBER.c.segment == compiled.segment
            return _MEMBER, [of_segment, *(c.clause(_MEMBER) for c in others)]
    for index in _in_order(compiled, order):
        if compiled.answered_by(INDEX_COLUMNS.get(index, frozenset())):
            cards = cards_along(index)
            clauses = [c.clause(cards) for c in compiled.conditions]
            return cards, [part.clause(cards), *clauses]
    return None


def _in_order(compiled: Compiled, order: Order) -> list[str]:
    """The indexes that have the list in its order, those that begin with what is asked first."""
    if order.sort.by != "score":
        return [order.index]
    fixed = [c.fixed[0] for c in compiled.conditions if c.fixed is not None]
    return [*(SCORED[name] for name in fixed if name in SCORED), order.index]


@lru_cache(maxsize=256)
def _tested(compiled: Compiled, order: Order, part: Part) -> Select[Any]:
    """The first BUDGET leads of the walk, each tested."""
    index = _in_order(compiled, order)[0]
    held = INDEX_COLUMNS.get(index, frozenset())
    along = cards_along(index)
    in_walk = [c for c in compiled.conditions if c.columns <= held and not c.match]
    walk = (
        select(along.c.lead_id)
        .where(part.clause(along), *(c.clause(along) for c in in_walk))
        .order_by(*order.by(along))
        .limit(literal(BUDGET))
        .subquery("walk")
    )
    tests = [t for c in compiled.conditions if c not in in_walk for t in c.tests(CARD)]
    passes = select(CARD.c.lead_id).where(CARD.c.lead_id == walk.c.lead_id, *tests).exists()
    return select(walk.c.lead_id).where(passes).limit(_LIMIT).offset(_OFFSET)


def _from_sets(
    reading: Reading, compiled: Compiled, order: Order, offset: int, limit: int
) -> list[int]:
    chosen = chosen_leads(reading, compiled)
    if chosen.inside is not None and _are_few(
        reading, compiled, order, chosen.inside, offset + limit
    ):
        ids = {"ids": str(list(chosen.inside))}
        parts = order.parts if chosen.inside else ()
        found = [i for p in parts for i in plain_values(reading.session, _sorted(order, p), ids)]
        return found[offset : offset + limit]
    if offset + limit > DEEP:
        whole = reading.keep(
            ("order", compiled, order), lambda: _whole(reading, compiled, order, chosen), None,
            alone=True,
        )  # fmt: skip
        return list(whole[offset : offset + limit])
    return _walk(reading, compiled, order, chosen, offset, limit)


def _are_few(
    reading: Reading, compiled: Compiled, order: Order, inside: BitMap, wanted: int
) -> bool:
    """Whether looking at each of them is quicker than walking the list until there are enough: a
    look takes as long as four steps of the walk, or two where an index has what is looked for."""
    if FEW < 0 or len(inside) <= FEW // 10:
        return FEW >= 0
    if len(inside) > 10 * FEW:
        return False
    look = 2 if order.sort.by == "score" else 4
    _, length = _driver(reading, compiled, order)
    return look * len(inside) ** 2 <= wanted * length


@lru_cache(maxsize=256)
def _sorted(order: Order, part: Part) -> Select[Any]:
    """The leads of the list `ids` in the order of the sort."""
    cards = cards_along("ix_card_lead" if order.sort.by == "score" else NO_INDEX)
    ids = listed_numbers("ids")
    query = select(cards.c.lead_id).where(
        cards.c.lead_id.in_(select(ids.c.value)), part.clause(cards)
    )
    return query.order_by(*order.by(cards))


def _whole(reading: Reading, compiled: Compiled, order: Order, chosen: Chosen) -> array[int]:
    count = count_of(reading, chosen)
    return array("I", _walk(reading, compiled, order, chosen, 0, count))


def _walk(
    reading: Reading, compiled: Compiled, order: Order, chosen: Chosen, offset: int, limit: int
) -> list[int]:
    """Along the list in portions, each as long as should do."""
    count, wanted = count_of(reading, chosen), offset + limit
    driver, length = _driver(reading, compiled, order)
    found: list[int] = []
    for part in order.parts:
        skip, take = 0, min(length, 50 + wanted * length // max(count, 1) * 9 // 8)
        query = _portion(order, part, driver)
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


def _driver(reading: Reading, compiled: Compiled, order: Order) -> tuple[Condition | None, int]:
    """The condition whose leads are walked (None: all), and how many it has."""
    shortest, length = None, lead_total(reading)
    if order.sort.by == "score":
        for condition in compiled.conditions:
            one = isinstance(condition.term, Segment) and compiled.segment is not None
            if one or (condition.fixed is not None and condition.fixed[0] in SCORED):
                leads = len(leads_of(reading, condition, compiled))
                if leads <= length:
                    shortest, length = condition, leads
    return shortest, length


@lru_cache(maxsize=256)
def _portion(order: Order, part: Part, driver: Condition | None) -> Select[Any]:
    table: Any
    if driver is not None and isinstance(driver.term, Segment):
        table = _MEMBER
        query = select(table.c.lead_id).where(table.c.segment == driver.term.numbers[0])
    else:
        index = order.index if driver is None or driver.fixed is None else SCORED[driver.fixed[0]]
        table = cards_along(index)
        clauses = [part.clause(table)]
        if driver is not None and driver.fixed is not None:
            clauses.append(table.c[driver.fixed[0]] == literal(driver.fixed[1]))
        query = select(table.c.lead_id).where(*clauses)
    return query.order_by(*order.by(table)).limit(_LIMIT).offset(_OFFSET)
