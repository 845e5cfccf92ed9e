"""How the ids of a page are found: which index drives, chosen by how many leads each term has.

1. Where an index holds all that is asked, it is walked in the order of the list.
2. Where a term has few leads, those are looked at and sorted.
3. Else the list is walked with a budget, each row being tested.
4. Where that does not fill the page, terms become sets, and the list is walked to its end.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, func, literal, select
from sqlalchemy.orm import Session

from leaddesk.models import SegmentLead
from leaddesk.queries.columns import CARD, INDEX_COLUMNS, NO_INDEX, cards_along
from leaddesk.queries.lead_filter import Compiled, Condition
from leaddesk.queries.lead_sorts import Order, Part
from leaddesk.rules.filter_tree import NOBODY, Flag, Owner, Segment, StageIn, StageRange

FEW = 8_000
"""So many leads are looked at and sorted within a few milliseconds."""
BUDGET = 8_000
"""So many rows are tested on the way to a page before another way is taken."""

_MEMBER = SegmentLead.__table__
_MEMBER_COLUMNS = frozenset(c.name for c in _MEMBER.columns)
_LIMIT: BindParameter[int] = bindparam("take")
_OFFSET: BindParameter[int] = bindparam("skip")


def ids_of_part(
    session: Session, compiled: Compiled, order: Order, part: Part, offset: int, limit: int
) -> list[int]:
    """The ids of one part of the list from `offset` on."""
    page = {"skip": offset, "take": limit}
    direct = _direct(compiled, order, part)
    if direct is not None:
        return list(session.scalars(direct, page))
    rare = rarest(session, compiled)
    if rare is not None:
        return list(session.scalars(_candidates(compiled, order, part, rare), page))
    if offset + limit <= BUDGET and needs_rows(compiled, order):
        found = list(session.scalars(_tested(compiled, order, part), page))
        if len(found) == limit:
            return found
    return list(session.scalars(_walked(compiled, order, part), page))


def rarest(session: Session, compiled: Compiled) -> int | None:
    """The place of the condition with the fewest leads, if those are few."""
    places, probe = _probe(compiled)
    if probe is None:
        return None
    counts = session.execute(probe).one()
    count, place = min(zip(counts, places, strict=True))
    return place if count <= FEW else None


@lru_cache(maxsize=256)
def _direct(compiled: Compiled, order: Order, part: Part) -> Select[Any] | None:
    """The walk along an index that answers everything; None: no index does."""
    if compiled.names_sets:
        return None
    if compiled.segment is not None and order.sort.by == "score":
        others = tuple(c for c in compiled.conditions if not isinstance(c.term, Segment))
        if all(c.columns <= _MEMBER_COLUMNS for c in others):
            query = select(_MEMBER.c.lead_id).where(
                _MEMBER.c.segment == compiled.segment, *(c.clause(_MEMBER) for c in others)
            )
            return _page(query, order, _MEMBER)
    index = walk_index(compiled, order)
    if not compiled.answered_by(INDEX_COLUMNS.get(index, frozenset())):
        return None
    cards = cards_along(index)
    query = select(cards.c.lead_id).where(
        part.clause(cards), *(c.clause(cards) for c in compiled.conditions)
    )
    return _page(query, order, cards)


@lru_cache(maxsize=256)
def _candidates(compiled: Compiled, order: Order, part: Part, rare: int) -> Select[Any]:
    """Few leads: look at each and sort them."""
    cards = cards_along(NO_INDEX)
    query = select(cards.c.lead_id).where(*candidate_clauses(compiled, rare, part))
    return _page(query, order, cards)


def candidate_clauses(compiled: Compiled, rare: int, part: Part) -> list[Any]:
    """The leads of one condition, tested by all others."""
    cards = cards_along(NO_INDEX)
    few = compiled.conditions[rare]
    others = [c for place, c in enumerate(compiled.conditions) if place != rare]
    tests = [test for c in others for test in c.tests(cards)]
    return [cards.c.lead_id.in_(few.seek), part.clause(cards), *tests]  # type: ignore[arg-type]


def needs_rows(compiled: Compiled, order: Order) -> bool:
    """Is there more to ask than the index walked holds?"""
    held = INDEX_COLUMNS.get(walk_index(compiled, order), frozenset())
    return any(c.match or not c.columns <= held for c in compiled.conditions)


@lru_cache(maxsize=256)
def _tested(compiled: Compiled, order: Order, part: Part) -> Select[Any]:
    """The first BUDGET leads of the walk, each tested."""
    index = walk_index(compiled, order)
    held = INDEX_COLUMNS.get(index, frozenset())
    along = cards_along(index)
    in_walk = [c for c in compiled.conditions if c.columns <= held and not c.match]
    walk = (
        select(along.c.lead_id)
        .where(part.clause(along), *(c.clause(along) for c in in_walk))
        .order_by(*order.by(along))
        .limit(literal(BUDGET))
        .subquery("walk")
    )
    tests = [t for c in compiled.conditions if c not in in_walk for t in c.tests(CARD)]
    passes = select(CARD.c.lead_id).where(CARD.c.lead_id == walk.c.lead_id, *tests).exists()
    return select(walk.c.lead_id).where(passes).limit(_LIMIT).offset(_OFFSET)


@lru_cache(maxsize=256)
def _walked(compiled: Compiled, order: Order, part: Part) -> Select[Any]:
    """The whole walk: terms that an index can name are sets, so that few rows are looked at."""
    index = walk_index(compiled, order)
    held = INDEX_COLUMNS.get(index, frozenset())
    cards = cards_along(index)
    query = select(cards.c.lead_id).where(part.clause(cards), *set_clauses(compiled, held, cards))
    return _page(query, order, cards)


def set_clauses(compiled: Compiled, held: frozenset[str], cards: Any) -> list[Any]:
    """Each condition as the index holds it, else as a set, else as a test of the row."""
    return [c.clause(cards) if c.columns <= held else c.as_set(cards) for c in compiled.conditions]


def _page(query: Select[Any], order: Order, table: Any) -> Select[Any]:
    return query.order_by(*order.by(table)).limit(_LIMIT).offset(_OFFSET)


@lru_cache(maxsize=256)
def _probe(compiled: Compiled) -> tuple[tuple[int, ...], Select[Any] | None]:
    """One question that counts the leads of each condition, up to FEW and one."""
    sought = [(place, c) for place, c in enumerate(compiled.conditions) if c.seek is not None]
    if not sought:
        return (), None
    return tuple(place for place, _ in sought), select(*(_bounded(c) for _, c in sought))


def _bounded(condition: Condition) -> Any:
    assert condition.seek is not None  # only those are probed
    few = condition.seek.limit(literal(FEW + 1)).subquery()
    return select(func.count()).select_from(few).scalar_subquery()


def walk_index(compiled: Compiled, order: Order) -> str:
    """The index to walk: that of the order; by score one that begins with the owner or stage."""
    if order.sort.by != "score":
        return order.index
    if any(_is_one_owner(c) for c in compiled.conditions):
        return "ix_card_owner"
    if any(_is_one_stage(c) for c in compiled.conditions):
        return "ix_card_stage"
    return order.index


def _is_one_owner(condition: Condition) -> bool:
    term = condition.term
    if isinstance(term, Owner):
        return term.who in ("me", NOBODY) or len(condition.asking.meant(term) or ()) <= 1
    return isinstance(term, Flag) and term.name == "mine"


def _is_one_stage(condition: Condition) -> bool:
    term = condition.term
    if isinstance(term, StageIn):
        return len(term.stages) == 1
    if isinstance(term, StageRange):
        return term.low is term.high
    return isinstance(term, Flag) and term.name == "excluded"
