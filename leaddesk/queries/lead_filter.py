"""A filter made ready to be asked of the store: one condition per term, and how each is found.

A condition says which columns it looks at (an index that has them answers it without the lead's
row) and, where the store can name its leads at once, the query that does (`seek`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import FromClause, Select, select, true

from leaddesk.models import SegmentLead
from leaddesk.queries.asking import Asking
from leaddesk.queries.columns import CARD, INDEX_COLUMNS, Columns, cards_along
from leaddesk.queries.search_index import (
    FreeText,
    all_of,
    in_index,
    leads_matching,
    match_text,
    text_test,
)
from leaddesk.queries.terms import Clause, condition
from leaddesk.rules.filter_tree import (
    DateMissing,
    DateRange,
    Digits,
    Flag,
    LeadFilter,
    Not,
    NumberExact,
    NumberRange,
    Owner,
    Phrase,
    Preset,
    Segment,
    StageIn,
    StageRange,
    Term,
    TextMatch,
    Word,
)
from leaddesk.rules.segments import LAST_IN_MASK

_SEARCHED = ("city", "company", "competitor")
"""Fields whose words are in the search index too."""

_SEEK_INDEX = {
    "owner_id": "ix_card_owner", "stage": "ix_card_stage", "city_sort": "ix_card_city",
    "company_sort": "ix_card_company", "postal_code": "ix_card_postal",
    "source_sort": "ix_card_source", "product_sort": "ix_card_product",
    "industry_sort": "ix_card_industry", "import_id": "ix_card_import", "due_sort": "ix_card_due",
    "last_touch_at": "ix_card_last", "score": "ix_card_score", "stage_since": "ix_card_since",
    "created_at": "ix_card_created", "value": "ix_card_value",
}  # fmt: skip
_TEXT = frozenset({"search_text"})
_SOUGHT = (
    Owner, StageIn, StageRange, NumberRange, DateRange, DateMissing, TextMatch, Flag,
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Condition:
    """One condition, to be said of any table that has its columns.

    `seek`: its leads, named at once by an index. `test`: the same said of one lead's row, where
    that is cheaper than `clause`.
    """

    term: Term | None
    asking: Asking
    columns: frozenset[str]
    seek: Select[Any] | None = None
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

    def as_set(self, table: FromClause) -> Clause:
        """The lead is one of the set that an index names; else the condition itself."""
        if self.seek is None or self.term is None:
            return self.clause(table)
        return table.c.lead_id.in_(self.seek)


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
        conditions.append(_condition(_NOT_EXCLUDED, asking))
    texts = [term for term in terms if isinstance(term, Word | Phrase | Digits)]
    text = _text_condition(texts, [t for t in terms if _has_words(t)], asking)
    conditions += [_condition(t, asking) for t in terms if t not in texts]
    if text is not None:
        conditions.append(text)
    phrases = [Condition(t, asking, _TEXT) for t in texts if isinstance(t, Phrase)]
    segments = [t.numbers for t in terms if isinstance(t, Segment)]
    one = segments[0][0] if len(segments) == 1 and len(segments[0]) == 1 else None
    driving = one if one and one <= LAST_IN_MASK else None
    return Compiled((*conditions, *phrases), driving, asking)


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


def _text_condition(texts: list[Any], worded: list[Any], asking: Asking) -> Condition | None:
    """All free text in one question to the index. The words of fields narrow it further."""
    said: list[FreeText] = [*texts, *(Word(term.pattern) for term in worded)]
    match = all_of([match_text(term) for term in said])
    if not match:
        return None
    return Condition(
        None, asking, frozenset({"lead_id"}), leads_matching(match), match, tuple(said)
    )


def _condition(term: Term, asking: Asking) -> Condition:
    columns = Columns(CARD)
    condition(term, columns, asking)
    asked = frozenset(columns.asked)
    return Condition(term, asking, asked, _seek(term, asked, asking))


def _seek(term: Term, asked: frozenset[str], asking: Asking) -> Select[Any] | None:
    if isinstance(term, Segment):
        return _members(term)
    if isinstance(term, NumberExact):
        return _keyed(term, asking)
    if not isinstance(term, _SOUGHT) or _has_words(term) or len(asked) != 1:
        return None
    if isinstance(term, TextMatch) and (not term.pattern or term.pattern.startswith("*")):
        return None
    name = next(iter(asked))
    if name == "lead_id":  # duplicates take long to find: not twice
        return None if isinstance(term, Flag) else _keyed(term, asking)
    index = _SEEK_INDEX.get(name, "")
    if index not in INDEX_COLUMNS:
        return None
    cards = cards_along(index)
    return select(cards.c.lead_id).where(condition(term, Columns(cards), asking))


def _keyed(term: Term, asking: Asking) -> Select[Any]:
    return select(CARD.c.lead_id).where(condition(term, Columns(CARD), asking))


def _members(term: Segment) -> Select[Any] | None:
    if not term.numbers or any(number > LAST_IN_MASK for number in term.numbers):
        return None
    members = SegmentLead.__table__.c
    return select(members.lead_id).where(members.segment.in_(term.numbers))


__all__ = ["Compiled", "Condition", "compile_filter"]
