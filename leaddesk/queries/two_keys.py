"""The list in an order of two columns: of no index, so the whole order is made once and kept until
something changes; of few leads it is made of these alone."""

from __future__ import annotations

from array import array
from typing import Any

from sqlalchemy import ColumnElement, case, select
from sqlalchemy.orm import Session

from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_values
from leaddesk.models.stage_order import place_of, read_order
from leaddesk.queries.asking import owners_in_order
from leaddesk.queries.columns import CARD, SCORE
from leaddesk.queries.lead_filter import Compiled
from leaddesk.queries.lead_sets import chosen_leads
from leaddesk.queries.lead_sorts import MISSING, SORTS, Sort
from leaddesk.queries.memory import Reading

FEW = 20_000
"""Of so many leads these alone are sorted."""


def by_two(session: Session, compiled: Compiled, sort: Sort, offset: int, limit: int) -> list[int]:
    """The ids of the list from `offset` on; what has nothing to sort by comes last."""
    reading = Reading(session)
    chosen = chosen_leads(reading, compiled)
    if chosen.inside is not None and len(chosen.inside) < FEW:
        few = _in_order(session, sort).where(
            CARD.c.lead_id.in_(select(listed_numbers("ids").c.value))
        )
        found = plain_values(session, few, {"ids": str(list(chosen.inside))})
        return found[offset : offset + limit]

    def find() -> array[int]:
        return array("q", plain_values(session, _in_order(session, sort)))

    order = reading.keep(("two_keys", sort), find, None, alone=True)
    return chosen.among(list(order))[offset : offset + limit]


def _in_order(session: Session, sort: Sort) -> Any:
    keys: list[Any] = []
    for one in (sort, sort.then):
        if one is not None:
            keys += _by(session, one)
    query = select(CARD.c.lead_id).select_from(CARD)
    if any(one is not None and one.by == "score" for one in (sort, sort.then)):
        query = query.join(SCORE, SCORE.c.lead_id == CARD.c.lead_id)
    return query.order_by(*keys, CARD.c.lead_id)


def _by(session: Session, sort: Sort) -> list[Any]:
    """What to order by for one of the two."""
    name = SORTS[sort.by][0][0] if SORTS[sort.by][0] else "lead_id"
    column: ColumnElement[Any] = SCORE.c.score if name == "score" else CARD.c[name]
    if sort.by == "stage":
        column = place_of(column, read_order(session))
    elif sort.by == "owner":
        owners = owners_in_order(session, sort.descending)
        return [case({owner: place for place, owner in enumerate(owners)}, value=column, else_=0)]
    ordered = column.desc() if sort.descending else column.asc()
    if name not in MISSING:
        return [ordered]
    value = MISSING[name]
    nothing = column.is_(None) if value is None else column == value
    return [case((nothing, 1), else_=0), ordered]
