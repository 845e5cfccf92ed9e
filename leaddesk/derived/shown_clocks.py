"""What a card shows of the clocks of its lead: when the first of them ends, and how long it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from sqlalchemy import Connection, bindparam, update

from leaddesk.models import LeadCard
from leaddesk.models.bulk import execute_rows

Row: TypeAlias = tuple[Any, ...]
NO_CLOCK: Row = (None, None)
_CARD = LeadCard.metadata.tables["lead_card"]
_SHOWING = (
    update(_CARD)
    .where(_CARD.c.lead_id == bindparam("k_lead"))
    .values(clock_due=bindparam("due"), clock_allowed=bindparam("allowed"))
)


def first_clocks(rows: Iterable[Row]) -> dict[int, Row]:
    """(due at, seconds allowed) per lead, out of its running clocks (lead, due at, seconds
    allowed): of the one that ends first; those that stand come after all others."""
    first: dict[int, Row] = {}
    for lead, due, allowed in rows:
        known = first.get(lead)
        if known is None or _order(due, allowed) < _order(*known):
            first[lead] = due, allowed
    return first


def show_clocks(connection: Connection, was: Mapping[int, Row], becomes: Mapping[int, Row]) -> None:
    """Bring the cards up to date where they are there; others are made with it."""
    cards = [
        (*becomes.get(lead, NO_CLOCK), lead)
        for lead in sorted(was.keys() | becomes.keys())
        if was.get(lead) != becomes.get(lead)
    ]
    execute_rows(connection, _SHOWING, ("due", "allowed", "k_lead"), cards)


def _order(due: int | None, allowed: int) -> Row:
    return due is None, due or 0, allowed
