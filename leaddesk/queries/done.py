"""What was done with leads, as terms of a filter: whom somebody was in touch with, who gave which
rating, bought, was quoted, would suit, and with which score leads ended.

They are looked up when the filter is asked (`queries.asking`), since a name in them may stand for
people or for several spellings of a product.
"""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date, timedelta
from typing import Any
from weakref import ref

from sqlalchemy import (
    ColumnElement,
    Select,
    and_,
    false,
    literal_column,
    or_,
    select,
    text,
    true,
    union,
)
from sqlalchemy.orm import Session

from leaddesk.models import Lead, LeadCard, Product, Purchase, Touchpoint
from leaddesk.models.portable import numbers_among
from leaddesk.models.quick import plain_rows
from leaddesk.models.touchpoint import ALARMING, SOLD
from leaddesk.queries.days import day_begin
from leaddesk.queries.end_scores import end_scores
from leaddesk.queries.memory import Reading
from leaddesk.queries.segment_past import members_at
from leaddesk.queries.suggested import SuggestedLeads
from leaddesk.rules.filter_done import bounds_of
from leaddesk.rules.filter_tree import Happened
from leaddesk.rules.fold import sort_key
from leaddesk.rules.stages import Stage

_T, _CARD, _LEAD = Touchpoint.__table__.c, LeadCard.__table__.c, Lead.__table__.c
_PRODUCT, _P = Product.__table__.c, Purchase.__table__.c
RATED = text(f"({ALARMING})")
BOUGHT: ColumnElement[str] = literal_column("'order'")
QUOTED: ColumnElement[str] = literal_column("'quote'")
IS_SOLD = text(f"({SOLD})")


def done_leads(
    session: Session, term: Happened, people: tuple[int, ...] | None, today: date
) -> SuggestedLeads:
    """The leads of the term; `people`: whom its `who` means, None for anybody."""
    memory = session.info.get("memory")
    store: Hashable = object() if memory is None else ref(memory)
    reading = Reading(session)
    return SuggestedLeads((term, people, today, reading.at, store), _ids(session, term, people))


def _ids(session: Session, term: Happened, people: tuple[int, ...] | None) -> Select[Any]:
    match term.kind:
        case "rated":
            low, high = bounds_of(term.what) or (1, 5)
            rating = _T.satisfaction.between(1 if low is None else low, 5 if high is None else high)
            return select(_T.lead_id).where(RATED, rating, _within(term))
        case "touched":
            who = _T.user_id.is_not(None) if people is None else _T.user_id.in_(people or (-1,))
            kind = true() if term.what == "*" else _T.kind == term.what
            return select(_T.lead_id).where(who, kind, _within(term))
        case "bought" | "quoted":
            return sold(session, term.what, bought=term.kind == "bought", term=term)
        case "suits":
            return suiting(session, term.what)
        case "member":
            return members_at(session, int(term.what), term.high)
    return _ended(session, term)


def _within(term: Happened) -> ColumnElement[bool]:
    found: list[ColumnElement[bool]] = [true()]
    if term.low:
        found.append(_T.at >= day_begin(term.low))
    if term.high:
        found.append(_T.at < day_begin(term.high + timedelta(days=1)))
    return and_(*found)


def sold(
    session: Session, product: str, *, bought: bool, term: Happened | None = None
) -> Select[Any]:
    """The leads that ordered the product, or were quoted it, in whatever spelling ("*": any), on
    the days of the term: a touchpoint says so, or a purchase that the ERP told."""
    found = select(_T.lead_id).where(IS_SOLD, _T.kind == (BOUGHT if bought else QUOTED))
    kept = select(_P.lead_id)
    if term is not None:
        found, kept = found.where(_within(term)), kept.where(_on_days(term))
    if product != "*":
        found = found.where(_spelt_so(session, _T.product, _SPELT, product))
        kept = kept.where(_spelt_so(session, _P.product, _SPELT_BOUGHT, product))
    if not bought:
        return found
    both = union(found, kept).subquery()
    return select(both.c.lead_id)


def _spelt_so(session: Session, column: Any, spellings: Select[Any], product: str) -> Any:
    wanted = sort_key(product)
    spelt = [row[0] for row in plain_rows(session, spellings) if sort_key(row[0] or "") == wanted]
    return column.in_(spelt) if spelt else false()


def _on_days(term: Happened) -> ColumnElement[bool]:
    found: list[ColumnElement[bool]] = [true()]
    if term.low:
        found.append(_P.bought_on >= term.low)
    if term.high:
        found.append(_P.bought_on <= term.high)
    return and_(*found)


def suiting(session: Session, product: str) -> Select[Any]:
    """The leads that the product suits, by their fit or their interest, and that have neither
    ordered nor been quoted it."""
    key = sort_key(product)
    fit = session.scalar(select(_PRODUCT.fit).where(_PRODUCT.name_sort == key))
    wants = _CARD.product_sort == key if key else false()
    fits = _LEAD.fit_product == fit if fit else false()
    joined = LeadCard.__table__.join(Lead.__table__, _LEAD.id == _CARD.lead_id)
    return (
        select(_CARD.lead_id)
        .select_from(joined)
        .where(
            or_(wants, fits),
            _CARD.lead_id.not_in(sold(session, product, bought=True)),
            _CARD.lead_id.not_in(sold(session, product, bought=False)),
        )
    )


def _ended(session: Session, term: Happened) -> Select[Any]:
    stage = Stage.of(term.what)
    low, high = bounds_of(term.who) or (None, None)
    leads = [
        lead
        for lead, score in end_scores(session, stage, term.low, term.high).items()
        if (low is None or score >= low) and (high is None or score <= high)
    ]
    return select(_CARD.lead_id).where(numbers_among(_CARD.lead_id, leads))


_SPELT = select(_T.product).where(IS_SOLD).distinct()
_SPELT_BOUGHT = select(_P.product).distinct()

__all__ = ["IS_SOLD", "RATED", "done_leads", "sold", "suiting"]
