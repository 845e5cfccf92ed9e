"""Who asks, on which day, and what the store's short lists say to the names in a filter.

People, imports and sources are few: what a name means is looked up once, so that the filter itself
compares ids and whole values, which indexes find.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import ImportRun, User
from leaddesk.models.stage_order import read_order
from leaddesk.queries.done import done_leads
from leaddesk.queries.known_values import known_values
from leaddesk.queries.memory import Reading
from leaddesk.queries.suggested import suggested_leads
from leaddesk.queries.texts import value_matches
from leaddesk.rules.filter_done import DONE
from leaddesk.rules.filter_tree import (
    ME,
    NOBODY,
    Happened,
    Owner,
    Reached,
    StageRange,
    Suggested,
    Term,
    TextMatch,
    leaves,
)
from leaddesk.rules.fold import sort_key
from leaddesk.rules.stages import Stage

_LISTED = {
    "city": "city_sort", "source": "source_sort", "product": "product_sort",
    "industry": "industry_sort", "campaign": "campaign_sort",
}  # fmt: skip

Found = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """`found` has, per term that names something of a short list, the ids or values meant."""

    me: int | None
    today: date
    found: tuple[tuple[Term, Found], ...] = ()

    def stages(self, term: Term) -> Sequence[Stage]:
        """Those that a range means, or that were reached by whoever came to one; of a move: all of
        the funnel in their order."""
        meant = self.meant(term)
        assert meant is not None  # looked up whenever it is asked
        return meant

    def meant(self, term: Term) -> Found | None:
        """What the term means; None: not looked up."""
        return next((values for known, values in self.found if known == term), None)


def asking(session: Session, terms: tuple[Term, ...], me: int | None, today: date) -> Asking:
    """Look up what the terms name."""
    found = tuple(
        (term, values)
        for term in _naming(terms)
        if (values := _look_up(session, term, today)) is not None
    )
    return Asking(me, today, found)


@lru_cache(maxsize=256)
def _naming(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Those that may name something of a short list."""
    return tuple(
        t
        for t in dict.fromkeys(leaves(terms))
        if isinstance(t, Happened | Owner | Reached | StageRange | Suggested | TextMatch)
    )


def _look_up(session: Session, term: Term, today: date) -> Found | None:
    if isinstance(term, Owner) and term.who not in (ME, NOBODY):
        return _people(session, term.who)
    if isinstance(term, Happened) and term.kind in DONE:
        people = _people(session, term.who) if term.kind == "touched" and term.who else None
        return (done_leads(session, term, people, today),)
    if isinstance(term, Happened) and term.kind == "answer" and term.who not in ("", ME, NOBODY):
        return _people(session, term.who)
    if isinstance(term, TextMatch) and term.pattern:
        if term.field == "import":
            return _imports(session, term)
        if term.field in _LISTED:
            return _values(session, term)
    if isinstance(term, StageRange):
        return term.stages(read_order(session))
    if isinstance(term, Reached):
        return read_order(session).from_on(term.stage)
    if isinstance(term, Happened) and term.kind in ("reached", "moved"):
        order = read_order(session)
        return order.from_on(Stage.of(term.what)) if term.kind == "reached" else order.funnel
    if isinstance(term, Suggested):
        return (suggested_leads(session, term.numbers, today),)
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
    values = known_values(Reading(session), _LISTED[term.field])
    return values.meant(term.pattern, term.exact)


def owners_in_order(session: Session, descending: bool) -> Iterable[int]:
    """The owners by their initials, nobody (0) last."""
    rows = sorted(session.execute(_PEOPLE), key=lambda row: (sort_key(row.initials), row.id))
    ids = [row.id for row in rows]
    return (*(reversed(ids) if descending else ids), 0)


_USER, _RUN = User.__table__.c, ImportRun.__table__.c
_PEOPLE = select(_USER.id, _USER.name, _USER.initials)
_IMPORTS = select(_RUN.id, _RUN.source, _RUN.file_name)

__all__ = ["Asking", "asking", "owners_in_order"]
