"""How many leads a filter has: from the counters where they know, else from an index."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from leaddesk.models import StageCount
from leaddesk.queries.asking import asking
from leaddesk.queries.columns import INDEX_COLUMNS, cards_along
from leaddesk.queries.lead_filter import Compiled, compile_filter
from leaddesk.queries.lead_plan import candidate_clauses, rarest, set_clauses
from leaddesk.queries.lead_sorts import Part
from leaddesk.rules.filter_tree import (
    Flag,
    LeadFilter,
    Owner,
    Segment,
    StageIn,
    StageRange,
    Term,
)
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
    return count_part(session, compiled, Part())


def count_part(session: Session, compiled: Compiled, part: Part) -> int:
    """How many of the filter's leads are in this part of the list."""
    query = _from_counters(compiled, part)
    if query is None:
        query = _from_one_index(compiled, part)
    if query is None:
        rare = rarest(session, compiled)
        query = _of_set(compiled, part) if rare is None else _of_few(compiled, part, rare)
    return session.scalar(query) or 0


@lru_cache(maxsize=256)
def _from_counters(compiled: Compiled, part: Part) -> Select[Any] | None:
    segments = [c for c in compiled.conditions if isinstance(c.term, Segment)]
    others = [c for c in compiled.conditions if c not in segments]
    if segments and compiled.segment is None:
        return None
    if part.column and part.column not in _COUNTED:
        return None
    if not all(c.columns <= _COUNTED and not c.match for c in others):
        return None
    return select(func.sum(_COUNT.c.leads)).where(
        _COUNT.c.segment == (compiled.segment or 0),
        part.clause(_COUNT),
        *(c.clause(_COUNT) for c in others),
    )


@lru_cache(maxsize=256)
def _from_one_index(compiled: Compiled, part: Part) -> Select[Any] | None:
    """A count over an index that holds all that is asked; None: none does, or text is asked."""
    needed = compiled.columns() | ({part.column} if part.column else frozenset())
    index = next((i for i in _preferred(compiled) if needed <= INDEX_COLUMNS[i]), None)
    if index is None or compiled.names_sets:
        return None
    cards = cards_along(index)
    return (
        select(func.count())
        .select_from(cards)
        .where(part.clause(cards), *(c.clause(cards) for c in compiled.conditions))
    )


def _preferred(compiled: Compiled) -> list[str]:
    """The indexes, those first that begin with what is asked for one value."""
    first = []
    terms = [c.term for c in compiled.conditions]
    if any(isinstance(term, Owner) for term in terms):
        first.append("ix_card_owner")
    if any(isinstance(term, StageIn | StageRange) for term in terms):
        first.append("ix_card_stage")
    return [*first, "ix_card_score", *(i for i in INDEX_COLUMNS if i != "ix_card_score")]


@lru_cache(maxsize=256)
def _of_few(compiled: Compiled, part: Part, rare: int) -> Select[Any]:
    return select(func.count()).where(*candidate_clauses(compiled, rare, part))


@lru_cache(maxsize=256)
def _of_set(compiled: Compiled, part: Part) -> Select[Any]:
    index = "ix_card_score"
    cards = cards_along(index)
    return (
        select(func.count())
        .select_from(cards)
        .where(part.clause(cards), *set_clauses(compiled, INDEX_COLUMNS[index], cards))
    )


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
