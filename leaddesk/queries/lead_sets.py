"""Which leads meet a condition, as sets of ids.

Any combination of conditions is then a matter of microseconds, where no index could be thought of
for each. A set is found once, by the index behind its condition; after a step only the leads that
the step touched are looked at again (`queries.memory`).
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import and_, or_, sub
from typing import Any, NamedTuple

from pyroaring import BitMap
from sqlalchemy import Select, bindparam, func, select

from leaddesk.models import Lead, StageCount
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_portions, plain_value, plain_values
from leaddesk.queries.columns import NO_INDEX, cards_along
from leaddesk.queries.grouped import is_at_hand, leads_by
from leaddesk.queries.lead_filter import Compiled, Condition, condition_of
from leaddesk.queries.memory import Reading
from leaddesk.queries.terms import is_within
from leaddesk.rules.filter_tree import AnyOf, Flag, Not, NumberRange, Preset, Term, leaves


class Chosen(NamedTuple):
    """The leads of a filter: those `inside` (None: all) that are not `outside`."""

    inside: BitMap | None
    outside: BitMap

    def among(self, leads: list[int]) -> list[int]:
        """Those of the leads that are chosen, in their order."""
        if self.inside is not None:
            return [lead for lead in leads if lead in self.inside]
        return [lead for lead in leads if lead not in self.outside]

    def of(self, leads: BitMap) -> Chosen:
        """Those of the leads that are chosen, `inside`."""
        chosen = leads - self.outside if self.inside is None else leads & self.inside
        return Chosen(chosen, _NONE)

    def how_many(self, leads: BitMap) -> int:
        """How many of the leads are chosen."""
        if self.inside is not None:
            return leads.intersection_cardinality(self.inside)
        return len(leads) - leads.intersection_cardinality(self.outside)


def chosen_leads(reading: Reading, compiled: Compiled) -> Chosen:
    """The leads that meet all conditions; the next page of the list, its total and its sums ask for
    the same."""
    if len(compiled.conditions) < 2:
        return _chosen(reading, compiled)
    return reading.keep(("chosen", compiled), lambda: _chosen(reading, compiled), None)


def _chosen(reading: Reading, compiled: Compiled) -> Chosen:
    inside: list[BitMap] = []
    outside: list[BitMap] = []
    for condition in compiled.conditions:
        if isinstance(condition.term, Not):
            outside.append(_of_term(reading, condition.term.term, compiled))
        else:
            inside.append(leads_of(reading, condition, compiled))
    if not inside:
        return Chosen(None, outside[0] if len(outside) == 1 else BitMap.union(_NONE, *outside))
    inside.sort(key=len)  # what is left of few is few
    return Chosen(reduce(sub, outside, reduce(and_, inside)), _NONE)


def count_of(reading: Reading, chosen: Chosen) -> int:
    """How many leads are chosen."""
    if chosen.inside is not None:
        return len(chosen.inside)
    return lead_total(reading) - len(chosen.outside)


def lead_total(reading: Reading) -> int:
    """How many leads there are, excluded ones among them."""
    return reading.keep("total", lambda: plain_value(reading.session, _TOTAL) or 0, None)


def are_at_hand(reading: Reading, compiled: Compiled) -> bool:
    """Whether `chosen_leads` has nothing to find (of terms within terms: not known)."""
    asked = [
        condition_of(c.term.term, compiled.asking) if isinstance(c.term, Not) else c
        for c in compiled.conditions
    ]
    return all(not isinstance(c.term, AnyOf | Preset | Not) and reading.has(_key(c)) for c in asked)


def leads_of(reading: Reading, condition: Condition, compiled: Compiled) -> BitMap:
    """The leads that meet the condition."""
    term = condition.term
    if isinstance(term, AnyOf | Preset | Not):
        return _of_term(reading, term, compiled)
    follow = _following(reading, condition) if _stands_alone(condition) else None
    found: BitMap = reading.keep(_key(condition), lambda: _found(reading, condition), follow)
    return found


def _found(reading: Reading, condition: Condition) -> BitMap:
    term = condition.term
    if isinstance(term, NumberRange) and term.field == "score" and is_at_hand(reading, "score"):
        scores = leads_by(reading, "score")
        assert scores is not None  # it has not that many values
        wanted = [leads for score, leads in scores.sets.items() if is_within(score, term)]
        return BitMap.union(*wanted) if wanted else BitMap()
    return _ask(reading, condition.seek)


def is_soon_known(reading: Reading, condition: Condition, most: int) -> bool:
    """Whether the condition's leads are at hand, or are found soon since they are no more than
    `most`: then they are found now."""
    if reading.has(_key(condition)):
        return True
    ids = plain_values(reading.session, _some_of(condition), {"take": most + 1})
    if len(ids) > most:
        return False
    reading.keep(_key(condition), lambda: BitMap(ids), _following(reading, condition))
    return True


@lru_cache(maxsize=256)
def _some_of(condition: Condition) -> Select[Any]:
    return condition.seek.limit(bindparam("take"))


def all_leads(reading: Reading) -> BitMap:
    """The ids of all leads there are."""

    def follow(bits: BitMap, touched: BitMap) -> BitMap:
        return (bits - touched) | _ask(reading, _STILL_THERE, touched)

    return reading.keep("all leads", lambda: _ask(reading, _ALL), follow)


def _of_term(reading: Reading, term: Term, compiled: Compiled) -> BitMap:
    if isinstance(term, AnyOf):
        any_of: BitMap = reduce(or_, (_of_term(reading, t, compiled) for t in term.terms), BitMap())
        return any_of
    if isinstance(term, Preset):
        found = [_of_term(reading, t, compiled) for t in term.terms]
        return reduce(and_, found) if found else all_leads(reading)
    if isinstance(term, Not):
        return all_leads(reading) - _of_term(reading, term.term, compiled)
    return leads_of(reading, condition_of(term, compiled.asking), compiled)


def _following(reading: Reading, condition: Condition) -> Any:
    def follow(bits: BitMap, touched: BitMap) -> BitMap:
        return (bits - touched) | _ask(reading, _of_touched(condition), touched)

    return follow


def _ask(reading: Reading, query: Select[Any], touched: BitMap | None = None) -> BitMap:
    given = None if touched is None else {"touched": str(list(touched))}
    found = BitMap()
    for rows in plain_portions(reading.session, query, given):
        found.update([row[0] for row in rows])
    return found


@dataclass(frozen=True, slots=True)
class _Key:
    """What a condition's leads depend on, apart from the leads themselves. It is looked for in each
    question, so its hash is kept."""

    parts: tuple[Hashable, ...]
    known_hash: int

    def __hash__(self) -> int:
        return self.known_hash


@lru_cache(maxsize=512)
def _key(condition: Condition) -> _Key:
    asking, term = condition.asking, condition.term
    parts: tuple[Hashable, ...] = (condition.match,)
    if term is not None:
        meant = tuple(asking.meant(leaf) for leaf in leaves((term,)))
        parts = (term, asking.me, asking.today, meant)
    return _Key(parts, hash(parts))


def _stands_alone(condition: Condition) -> bool:
    """Whether a lead comes and goes by its own doing only: a duplicate is one by another's."""
    term = condition.term
    return not (isinstance(term, Flag) and term.name == "duplicate")


@lru_cache(maxsize=256)
def _of_touched(condition: Condition) -> Select[Any]:
    """Those of the touched leads that meet the condition now."""
    cards = cards_along(NO_INDEX)
    return select(cards.c.lead_id).where(
        cards.c.lead_id.in_(select(_TOUCHED.c.value)), condition.clause(cards)
    )


_NONE = BitMap()
_LEAD = Lead.__table__
_TOUCHED = listed_numbers("touched")
_COUNT = StageCount.__table__
_TOTAL = select(func.sum(_COUNT.c.leads)).where(_COUNT.c.segment == 0)
_ALL = select(_LEAD.c.id)
_STILL_THERE = select(_LEAD.c.id).where(_LEAD.c.id.in_(select(_TOUCHED.c.value)))

__all__ = [
    "Chosen", "all_leads", "are_at_hand", "chosen_leads", "count_of", "is_soon_known", "lead_total",
    "leads_of",
]  # fmt: skip
