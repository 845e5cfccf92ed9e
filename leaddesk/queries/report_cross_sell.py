"""R11, which customers have a product, were offered it, or could use it."""

from __future__ import annotations

from pyroaring import BitMap
from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Product
from leaddesk.models.quick import plain_values
from leaddesk.queries.done import sold, suiting
from leaddesk.queries.filtered import compiled_for
from leaddesk.queries.lead_sets import all_leads, chosen_leads
from leaddesk.queries.memory import Reading
from leaddesk.rules.filter_text import parse_filter
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

CUSTOMER = "is:customer"


def cross_sell_report(session: Session, *, asked: Asked) -> Report:
    """As of today, whatever the days asked for: of the customers, per product of ours."""
    customers = _customers(session, asked)
    lines = []
    names = select(Product.name).where(Product.active == 1).order_by(Product.name_sort)
    for name in session.scalars(names):
        has = _leads(session, name, bought=True) & customers
        offered = (_leads(session, name, bought=False) & customers) - has
        suits = BitMap(plain_values(session, suiting(session, name))) & customers
        has_not = "-" + happened("bought", name)
        lines.append(
            Line(Name("text", name), (
                Figure(len(has), Unit.COUNT, asked.query(CUSTOMER, happened("bought", name))),
                Figure(len(offered), Unit.COUNT,
                       asked.query(CUSTOMER, happened("quoted", name), has_not)),
                Figure(len(suits), Unit.COUNT, asked.query(CUSTOMER, happened("suits", name))),
            ))
        )  # fmt: skip
    columns = (word("has"), word("offered"), word("potential"))
    grid = Grid("products", word("product"), columns, tuple(lines), bars=(2,))
    n = len(customers) if lines else 0
    span = Span(asked.today, asked.today)
    return Report(ReportKey.CROSS_SELL, span, n, (grid,), of="customers")


def _customers(session: Session, asked: Asked) -> BitMap:
    wanted = parse_filter(asked.query(CUSTOMER), asked.today)
    compiled = compiled_for(session, wanted, asked.me, asked.today, all_stages=True)
    reading = Reading(session)
    chosen = chosen_leads(reading, compiled)
    return all_leads(reading) - chosen.outside if chosen.inside is None else chosen.inside


def _leads(session: Session, name: str, *, bought: bool) -> BitMap:
    return BitMap(plain_values(session, sold(session, name, bought=bought)))


__all__ = ["cross_sell_report"]
