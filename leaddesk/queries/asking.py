"""Who asks, on which day, and what the store's short lists say to the names in a filter.

People, imports and sources are few: what a name means is looked up once, so that the filter itself
compares ids and whole values, which indexes find.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session

from leaddesk.models import ImportRun, User
from leaddesk.queries.columns import CARD, INDEX_COLUMNS
from leaddesk.queries.texts import value_matches
from leaddesk.rules.filter_tree import ME, NOBODY, Owner, Term, TextMatch, leaves
from leaddesk.rules.fold import sort_key

MOST_VALUES = 500
"""A list longer than this is not looked through: the leads themselves are."""

_LISTED = {
    "source": ("source_sort", "ix_card_source"),
    "product": ("product_sort", "ix_card_product"),
    "industry": ("industry_sort", "ix_card_industry"),
}

Found = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """`found` has, per term that names something of a short list, the ids or values meant."""

    me: int | None
    today: date
    found: tuple[tuple[Term, Found], ...] = ()

    def meant(self, term: Term) -> Found | None:
        """What the term means; None: not looked up."""
        return next((values for known, values in self.found if known == term), None)


def asking(session: Session, terms: tuple[Term, ...], me: int | None, today: date) -> Asking:
    """Look up what the terms name."""
    found = tuple(
        (term, values)
        for term in dict.fromkeys(leaves(terms))
        if (values := _look_up(session, term)) is not None
    )
    return Asking(me, today, found)


def _look_up(session: Session, term: Term) -> Found | None:
    if isinstance(term, Owner) and term.who not in (ME, NOBODY):
        return _people(session, term.who)
    if isinstance(term, TextMatch) and term.pattern:
        if term.field == "import":
            return _imports(session, term)
        if term.field in _LISTED:
            return _values(session, term)
    return None


def _people(session: Session, who: str) -> Found:
    """Whose initials these are; nobody's: whose name has a word that begins so."""
    typed = sort_key(who)
    rows = session.execute(_PEOPLE).all()
    by_initials = tuple(row.id for row in rows if sort_key(row.initials) == typed)
    return by_initials or tuple(
        row.id for row in rows if value_matches(sort_key(row.name), who, exact=False)
    )


def _imports(session: Session, term: TextMatch) -> Found:
    return tuple(
        row.id
        for row in session.execute(_IMPORTS)
        if any(
            value_matches(sort_key(text), term.pattern, term.exact)
            for text in (row.source, row.file_name)
        )
    )


def _values(session: Session, term: TextMatch) -> Found | None:
    name, index = _LISTED[term.field]
    if index not in INDEX_COLUMNS:
        return None
    values = distinct_values(session, name)
    if len(values) > MOST_VALUES:
        return None
    return tuple(v for v in values if v and value_matches(v, term.pattern, term.exact))


def distinct_values(session: Session, name: str, most: int = MOST_VALUES + 1) -> list[Any]:
    """The different values of an indexed column, each found by one step in the index."""
    value = CARD.c[name]
    first = select(func.min(value).label("value")).cte("seen", recursive=True)
    following = select(func.min(value)).where(value > first.c.value).scalar_subquery()
    seen = first.union_all(select(following).where(first.c.value.is_not(None)))
    query = select(seen.c.value).where(seen.c.value.is_not(None)).limit(literal(most))
    return list(session.scalars(query))


def owners_in_order(session: Session, descending: bool) -> Iterable[int]:
    """The owners by their initials, nobody (0) last."""
    rows = sorted(session.execute(_PEOPLE), key=lambda row: (sort_key(row.initials), row.id))
    ids = [row.id for row in rows]
    return (*(reversed(ids) if descending else ids), 0)


_USER, _RUN = User.__table__.c, ImportRun.__table__.c
_PEOPLE = select(_USER.id, _USER.name, _USER.initials)
_IMPORTS = select(_RUN.id, _RUN.source, _RUN.file_name)

__all__ = ["Asking", "asking", "distinct_values", "owners_in_order"]
