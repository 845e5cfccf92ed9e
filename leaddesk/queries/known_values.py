"""The different values of a field: few beside the leads that have them, so they are kept."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pyroaring import BitMap
from sqlalchemy import Select, func, literal, select

from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_values
from leaddesk.queries.columns import CARD
from leaddesk.queries.memory import Reading
from leaddesk.queries.texts import value_matches

MOST_VALUES = 20_000
"""A list longer than this is not looked through: the leads themselves are."""


@dataclass(frozen=True, slots=True, eq=False)
class Values:
    """All values that leads have in a column, perhaps some more that they had; None: too many."""

    all: frozenset[str] | None

    def meant(self, pattern: str, exact: bool) -> tuple[str, ...] | None:
        """Those that a person means who types this; None: too many to look through."""
        return None if self.all is None else _meant(self, pattern, exact)


@lru_cache(maxsize=256)
def _meant(values: Values, pattern: str, exact: bool) -> tuple[str, ...]:
    return tuple(sorted(v for v in values.all or () if v and value_matches(v, pattern, exact)))


def known_values(reading: Reading, name: str) -> Values:
    """The values of an indexed text column of the cards."""

    def find() -> Values:
        found = plain_values(reading.session, _distinct(name))
        return Values(frozenset(found) if len(found) <= MOST_VALUES else None)

    def follow(values: Values, touched: BitMap) -> Values:
        if values.all is None:
            return values
        given = {"touched": str(list(touched))}
        new = frozenset(plain_values(reading.session, _of_touched(name), given)) - values.all
        return Values(values.all | new) if new else values

    return reading.keep(("values", name), find, follow)


@lru_cache(maxsize=16)
def _distinct(name: str) -> Select[Any]:
    """The different values, each found by one step in the index."""
    value = CARD.c[name]
    first = select(func.min(value).label("value")).cte("seen", recursive=True)
    following = select(func.min(value)).where(value > first.c.value).scalar_subquery()
    seen = first.union_all(select(following).where(first.c.value.is_not(None)))
    found = select(seen.c.value).where(seen.c.value.is_not(None))
    return found.limit(literal(MOST_VALUES + 1))


@lru_cache(maxsize=16)
def _of_touched(name: str) -> Select[Any]:
    touched = listed_numbers("touched")
    return select(CARD.c[name]).where(CARD.c.lead_id.in_(select(touched.c.value)))


__all__ = ["Values", "known_values"]
