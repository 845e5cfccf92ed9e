"""How many leads a filter has: from the counters where they know, else from the sets that are at
hand, or an index."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from leaddesk.models import StageCount
from leaddesk.models.quick import plain_value
from leaddesk.queries.asking import asking
from leaddesk.queries.columns import INDEX_COLUMNS, SEEK_INDEX, cards_along
from leaddesk.queries.lead_filter import Compiled, compile_filter
from leaddesk.queries.lead_sets import are_at_hand, chosen_leads, count_of
from leaddesk.queries.memory import Reading
from leaddesk.rules.filter_tree import Flag, LeadFilter, Not, Segment, Term
from leaddesk.rules.filter_writing import to_text

_COUNT = StageCount.__table__
_COUNTED = frozenset({"owner_id", "stage"})


def total_leads(session: Session) -> int:
    """All leads, excluded ones among them."""
    return session.scalar(_TOTAL) or 0


_TOTAL = select(func.sum(_COUNT.c.leads)).where(_COUNT.c.segment == 0)


def lead_count(session: Session, *, filter: LeadFilter, me: int | None, today: date) -> int:
    """How many leads meet the filter."""
    compiled = compile_filter(filter, asking(session, filter.terms, me, today))
    query = _from_counters(compiled)
    if query is None:
        reading = Reading(session)
        if not _asks_more(compiled) and not are_at_hand(reading, compiled):
            query = _from_one_index(compiled)
    if query is not None:
        return plain_value(session, query) or 0
    return count_of(reading, chosen_leads(reading, compiled))


def _asks_more(compiled: Compiled) -> bool:
    """Whether there is more than one condition beside "not excluded": then the sets are quicker
    than a walk along an index."""
    return sum(not isinstance(c.term, Not) for c in compiled.conditions) > 1


@lru_cache(maxsize=256)
def _from_counters(compiled: Compiled) -> Select[Any] | None:
    segments = [c for c in compiled.conditions if isinstance(c.term, Segment)]
    others = [c for c in compiled.conditions if c not in segments]
    if segments and compiled.segment is None:
        return None
    if not all(c.columns <= _COUNTED and not c.match for c in others):
        return None
    return select(func.sum(_COUNT.c.leads)).where(
        _COUNT.c.segment == (compiled.segment or 0), *(c.clause(_COUNT) for c in others)
    )


@lru_cache(maxsize=256)
def _from_one_index(compiled: Compiled) -> Select[Any] | None:
    """A count over an index that holds all that is asked; None: none does, or text is asked."""
    needed = compiled.columns()
    index = next((i for i in _preferred(compiled) if needed <= INDEX_COLUMNS[i]), None)
    if index is None or compiled.names_sets:
        return None
    cards = cards_along(index)
    clauses = [c.clause(cards) for c in compiled.conditions]
    return select(func.count()).select_from(cards).where(*clauses)


def _preferred(compiled: Compiled) -> list[str]:
    """The indexes, those first that begin with what is asked for."""
    asked = [name for c in compiled.conditions if len(c.columns) == 1 for name in c.columns]
    return [*(SEEK_INDEX[name] for name in asked if name in SEEK_INDEX), *INDEX_COLUMNS]


class NoResult(NamedTuple):
    """Why a filter finds nothing, as (term, leads): how many there were `without` it, the most
    hopeful first; where no single term is to blame, how many each finds `alone`; how many
    `excluded` leads it would find, which are hidden."""

    without: tuple[tuple[str, int], ...] = ()
    alone: tuple[tuple[str, int], ...] = ()
    excluded: int = 0


def no_result_hint(
    session: Session, *, filter: LeadFilter, me: int | None, today: date
) -> NoResult:
    """For a filter that finds nothing. Terms without which there is still nothing are left out."""
    terms = filter.terms

    def count(kept: tuple[Term, ...]) -> int:
        return lead_count(session, filter=LeadFilter(kept), me=me, today=today)

    def said(term: Term) -> str:
        typed = filter.text[term.start : term.end] if term.start >= 0 else ""
        return typed or to_text(replace(filter, terms=(term,)))

    hidden = 0 if filter.mentions_excluded else count((*terms, Flag(name="excluded")))
    if len(terms) == 1:  # without it there are all: that says nothing
        return NoResult(excluded=hidden)
    counts = [count(terms[:place] + terms[place + 1 :]) for place in range(len(terms))]
    without = [(said(term), found) for term, found in zip(terms, counts, strict=True) if found]
    if without:
        return NoResult(tuple(sorted(without, key=lambda hint: -hint[1])), (), hidden)
    return NoResult((), tuple((said(term), count((term,))) for term in terms), hidden)
