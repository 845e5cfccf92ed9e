"""A filter made ready to be asked of the store: one condition per term, and how each is found.

A condition says which columns it looks at (an index that has them answers it without the lead's
row) and, where the store can name its leads at once, the query that does (`seek`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import FromClause, Select, select, true

from leaddesk.models import SegmentLead, StageMove
from leaddesk.models.stage_order import is_one_of
from leaddesk.queries.asking import Asking
from leaddesk.queries.columns import (
    CARD,
    INDEX_COLUMNS,
    NO_INDEX,
    SCORED,
    SEEK_INDEX,
    Columns,
    cards_along,
    scores_along,
)
from leaddesk.queries.happened import happened_leads
from leaddesk.queries.search_index import (
    FreeText,
    all_of,
    in_index,
    leads_matching,
    match_text,
    text_test,
)
from leaddesk.queries.terms import Clause, condition, expected_leads
from leaddesk.rules.filter_tree import (
    DateMissing,
    DateRange,
    Digits,
    Flag,
    Happened,
    LeadFilter,
    Not,
    Phrase,
    Preset,
    Reached,
    Segment,
    Term,
    TextMatch,
    Word,
)
from leaddesk.rules.segments import LAST_IN_MASK

_SEARCHED = ("company", "competitor")
"""Fields whose words are in the search index too, and that no list of their values is kept of."""

_MARKED = {"incomplete": "ix_card_only_incomplete", "customer": "ix_card_only_customers"}
"""Flags with an index of their own."""
_TEXT = frozenset({"search_text"})
_ID = frozenset({"lead_id"})


@dataclass(frozen=True, slots=True, eq=False)
class Condition:
    """One condition, to be said of any table that has its columns.

    `seek`: its leads, found by the index behind it. `texts`: free text, which a row that is looked
    at anyway can be tested for.
    """

    term: Term | None
    asking: Asking
    columns: frozenset[str]
    seek: Select[Any]
    match: str = ""
    texts: tuple[FreeText, ...] = ()

    def clause(self, table: FromClause) -> Clause:
        """The condition for the rows of this table."""
        if self.term is None:
            return in_index(self.match, table.c.lead_id)
        if isinstance(self.term, Phrase):  # the index has been asked for its words already
            test = text_test(self.term, table.c.search_text)
            return true() if test is None else test
        return condition(self.term, Columns(table), self.asking)

    def tests(self, table: FromClause) -> list[Clause]:
        """The condition for a row that is looked at anyway: words are tested in its text."""
        if self.term is not None:
            return [self.clause(table)]
        said = [text_test(text, table.c.search_text) for text in self.texts]
        found = [test for test in said if test is not None]
        return found if len(found) == len(said) else [*found, self.clause(table)]


@dataclass(frozen=True, slots=True, eq=False)
class Compiled:
    """All conditions of a filter, ANDed."""

    conditions: tuple[Condition, ...]
    segment: int | None
    """The one segment that drives the walk, if there is just one such term."""
    asking: Asking

    def columns(self) -> frozenset[str]:
        return frozenset().union(*(c.columns for c in self.conditions))

    def answered_by(self, names: frozenset[str]) -> bool:
        """Do these columns answer all conditions?"""
        return self.columns() <= names

    @property
    def names_sets(self) -> bool:
        """Is a term met by a set of leads that is found elsewhere (words, numbers, duplicates)?"""
        return any("lead_id" in c.columns for c in self.conditions)

    def with_excluded(self) -> Compiled:
        """Excluded leads not left out: a funnel counts them among the ways out."""
        kept = tuple(c for c in self.conditions if c.term is not _NOT_EXCLUDED)
        return Compiled(kept, self.segment, self.asking)


@lru_cache(maxsize=256)
def compile_filter(filter: LeadFilter, asking: Asking) -> Compiled:
    """The filter's conditions. Excluded leads are left out unless it speaks of them."""
    terms = list(_flat(filter.terms))
    conditions: list[Condition] = []
    if not filter.mentions_excluded:
        conditions.append(condition_of(_NOT_EXCLUDED, asking))
    texts = [term for term in terms if isinstance(term, Word | Phrase | Digits)]
    conditions += [condition_of(t, asking) for t in terms if t not in texts]
    if match := all_of([match_text(term) for term in texts]):
        conditions.append(Condition(None, asking, _ID, leads_matching(match), match, tuple(texts)))
    conditions += [condition_of(t, asking) for t in texts if isinstance(t, Phrase)]
    segments = [t.numbers for t in terms if isinstance(t, Segment)]
    one = segments[0][0] if len(segments) == 1 and len(segments[0]) == 1 else None
    driving = one if one and one <= LAST_IN_MASK else None
    return Compiled(tuple(conditions), driving, asking)


@lru_cache(maxsize=512)
def condition_of(term: Term, asking: Asking) -> Condition:
    """The condition of one term."""
    if isinstance(term, Phrase):
        return Condition(term, asking, _TEXT, _phrase(term))
    columns = Columns(CARD)
    condition(term, columns, asking)
    asked = frozenset(columns.asked)
    return Condition(term, asking, asked, _seek(term, asked, asking))


_NOT_EXCLUDED = Not(Flag("excluded"))


def _flat(terms: tuple[Term, ...]) -> Any:
    """Saved views opened: their terms are ANDed like all others."""
    for term in terms:
        if isinstance(term, Preset):
            yield from _flat(term.terms)
        else:
            yield term


def _has_words(term: Term) -> bool:
    return (
        isinstance(term, TextMatch)
        and term.field in _SEARCHED
        and bool(term.pattern)
        and not term.exact
        and "*" not in term.pattern
    )


def _phrase(term: Phrase) -> Select[Any]:
    test = text_test(term, CARD.c.search_text)
    found = in_index(match_text(term), CARD.c.lead_id)
    return select(CARD.c.lead_id).where(found, true() if test is None else test)


def _seek(term: Term, asked: frozenset[str], asking: Asking) -> Select[Any]:
    """The leads of the term, by the index behind it."""
    if isinstance(term, Segment) and term.numbers and max(term.numbers) <= LAST_IN_MASK:
        members = SegmentLead.__table__.c
        return select(members.lead_id).where(members.segment.in_(term.numbers))
    if isinstance(term, Reached):
        move = StageMove.__table__.c
        return select(move.lead_id).where(is_one_of(move.to_stage, asking.stages(term)))
    if isinstance(term, Happened):
        return happened_leads(term, asking)
    if isinstance(term, DateRange | DateMissing) and term.field == "close":
        return expected_leads(term)
    if isinstance(term, TextMatch) and _has_words(term):
        narrowed = in_index(match_text(Word(term.pattern)), CARD.c.lead_id)
        clause = condition(term, Columns(CARD), asking)
        return select(CARD.c.lead_id).where(narrowed, clause)
    cards = _along(term, asked)
    return select(cards.c.lead_id).where(condition(term, Columns(cards), asking))


def _along(term: Term, asked: frozenset[str]) -> FromClause:
    """The cards by the index that begins with what is asked for, or has it, or by their key."""
    if isinstance(term, Flag) and term.name in _MARKED:
        return cards_along(_MARKED[term.name])
    if asked == _ID:
        return CARD
    if asked <= SCORED:
        return scores_along("ix_score" if asked == {"score"} else NO_INDEX)
    first = [SEEK_INDEX[name] for name in sorted(asked) if name in SEEK_INDEX]
    for index in (*first, *INDEX_COLUMNS):
        if asked <= INDEX_COLUMNS[index]:
            return cards_along(index)
    return CARD


__all__ = ["Compiled", "Condition", "compile_filter", "condition_of"]
