"""R11, which customers have a product, were offered it, or could use it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from pyroaring import BitMap
from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Lead, LeadCard, Product, Purchase, Touchpoint
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import plain_rows
from leaddesk.queries.done import IS_SOLD
from leaddesk.queries.filtered import compiled_for
from leaddesk.queries.lead_sets import all_leads, chosen_leads
from leaddesk.queries.memory import Reading
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.fold import sort_key
from leaddesk.rules.reports import (
    Asked,
    Figure,
    Grid,
    Line,
    Name,
    Report,
    ReportKey,
    Span,
    Unit,
    happened,
    word,
)
from leaddesk.rules.touchpoints import Kind

CUSTOMER = "is:customer"
MOST_CUSTOMERS = 50


def cross_sell_report(session: Session, *, asked: Asked) -> Report:
    """As of today, whatever the days asked for: of the customers, per product of ours."""
    customers = _customers(session, asked)
    bought, quoted = _sold(session)
    kept = session.execute(
        select(Product.name, Product.name_sort, Product.fit)
        .where(Product.active == 1)
        .order_by(Product.name_sort)
    ).all()
    fits, wants = _suited(session, customers) if kept else ({}, {})
    lines, states = [], []
    for name, key, fit in kept:
        has = bought.get(key, _NONE) & customers
        offered = (quoted.get(key, _NONE) & customers) - has
        suits = fits.get(fit, _NONE) | wants.get(key, _NONE) if fit else wants.get(key, _NONE)
        potential = suits - has - offered
        states.append((potential, offered, has))
        has_not = "-" + happened("bought", name)
        lines.append(
            Line(Name("text", name), (
                Figure(len(has), Unit.COUNT, asked.query(CUSTOMER, happened("bought", name))),
                Figure(len(offered), Unit.COUNT,
                       asked.query(CUSTOMER, happened("quoted", name), has_not)),
                Figure(len(potential), Unit.COUNT,
                       asked.query(CUSTOMER, happened("suits", name))),
            ))
        )  # fmt: skip
    columns = (word("has"), word("offered"), word("potential"))
    grid = Grid("products", word("product"), columns, tuple(lines), bars=(2,))
    n = len(customers) if lines else 0
    names = tuple(Name("text", name) for name, _, _ in kept)
    matrix = Grid("customers", word("customer"), names, _customer_lines(session, states))
    span = Span(asked.today, asked.today)
    return Report(ReportKey.CROSS_SELL, span, n, (grid, matrix), of="customers")


def _customer_lines(
    session: Session, states: Sequence[tuple[BitMap, BitMap, BitMap]]
) -> tuple[Line, ...]:
    """The customers that could use most; of each product how it stands with them."""
    gains: Counter[int] = Counter()
    for potential, _, _ in states:
        gains.update(potential)
    chosen = sorted(gains, key=lambda lead: (-gains[lead], lead))[:MOST_CUSTOMERS]
    rows = {row[0]: row[1:] for row in plain_rows(session, _NAMES, listed(chosen))}
    return tuple(
        Line(
            Name("text", company or contact or number),
            tuple(Figure(_state(lead, sets), Unit.SOLD) for sets in states),
            query=f'number="{number}"',
        )
        for lead in chosen
        for number, company, contact in (rows[lead],)
    )


def _state(lead: int, sets: tuple[BitMap, BitMap, BitMap]) -> int:
    return next((3 - place for place, leads in enumerate(reversed(sets)) if lead in leads), 0)


def _customers(session: Session, asked: Asked) -> BitMap:
    wanted = parse_filter(asked.query(CUSTOMER), asked.today)
    compiled = compiled_for(session, wanted, asked.me, asked.today, all_stages=True)
    reading = Reading(session)
    chosen = chosen_leads(reading, compiled)
    return all_leads(reading) - chosen.outside if chosen.inside is None else chosen.inside


def _sold(session: Session) -> tuple[dict[str, BitMap], dict[str, BitMap]]:
    """The leads that ordered, and that were quoted, each product, by its name's key."""
    found: dict[str, dict[str, BitMap]] = {Kind.ORDER.value: {}, Kind.QUOTE.value: {}}
    for (kind, product), rows in groupby(plain_rows(session, _SOLD), lambda row: row[:2]):
        sets, key = found[kind], sort_key(product or "")
        sets[key] = sets.get(key, _NONE) | BitMap([row[2] for row in rows])
    sets = found[Kind.ORDER.value]
    for product, rows in groupby(plain_rows(session, _BOUGHT), lambda row: row[0]):
        key = sort_key(product or "")
        sets[key] = sets.get(key, _NONE) | BitMap([row[1] for row in rows])
    return found[Kind.ORDER.value], found[Kind.QUOTE.value]


def _suited(
    session: Session, customers: BitMap
) -> tuple[dict[str, BitMap], dict[str, BitMap]]:  # fmt: skip
    """The customers by what fits them, and by what they are interested in."""
    fits: dict[str, list[int]] = {}
    wants: dict[str, list[int]] = {}
    for lead, fit, product in plain_rows(session, _WISHES, listed(customers)):
        fits.setdefault(fit or "", []).append(lead)
        wants.setdefault(product, []).append(lead)
    return (
        {key: BitMap(leads) for key, leads in fits.items()},
        {key: BitMap(leads) for key, leads in wants.items()},
    )


_NONE = BitMap()
_P = Purchase.__table__.c
_T, _CARD, _LEAD = Touchpoint.__table__.c, LeadCard.__table__.c, Lead.__table__.c
_SOLD = (
    select(_T.kind, _T.product, _T.lead_id).where(IS_SOLD).order_by(_T.kind, _T.product, _T.lead_id)
)
_BOUGHT = select(_P.product, _P.lead_id).order_by(_P.product, _P.lead_id)
_WISHES = (
    select(_LEAD.id, _LEAD.fit_product, _CARD.product_sort)
    .join(LeadCard.__table__, _CARD.lead_id == _LEAD.id)
    .where(these(Lead.id))
)

_NAMES = select(_CARD.lead_id, _CARD.number, _CARD.company, _CARD.contact).where(
    these(LeadCard.lead_id)
)

__all__ = ["cross_sell_report"]
