"""Ansoff's matrix in figures, and how far the target markets are exhausted.

A cell counts what `ansoff:<field>` lists: excluded leads are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pyroaring import BitMap
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.models import Lead, Product
from leaddesk.models.condition_sql import leads_meeting
from leaddesk.models.offering import read_markets
from leaddesk.models.quick import plain_value, plain_values
from leaddesk.models.stage_order import read_order
from leaddesk.queries.fields_of_matrix import STRATEGY, leads_of_field
from leaddesk.queries.filtered import compiled_for
from leaddesk.queries.lead_sets import all_leads, chosen_leads
from leaddesk.queries.memory import Reading
from leaddesk.queries.plain import money
from leaddesk.queries.standing import Standings, standings
from leaddesk.rules import ansoff
from leaddesk.rules.ansoff import Strategy
from leaddesk.rules.conditions import Conditions
from leaddesk.rules.filter_tree import LeadFilter
from leaddesk.rules.fold import sort_key
from leaddesk.rules.stage_order import StageOrder
from leaddesk.rules.stages import Stage

_LEAD = Lead.__table__


@dataclass(frozen=True, slots=True)
class Cell:
    """The leads of a field (None: those that have none), what they are worth together, and how many
    stand in which stage."""

    field: Strategy | None
    leads: int
    value: Decimal
    stages: Mapping[Stage, int]


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product of ours. `leads`: those that are about it; `lacks_specialist`: it is new, and there
    is nobody to ask."""

    product_id: int
    product: ansoff.Product
    leads: int
    lacks_specialist: bool


@dataclass(frozen=True, slots=True)
class MarketRow:
    """A target market and how far it is exhausted: the leads that we have in it, those who have
    ordered, and what these were worth, beside its potential (0: not estimated)."""

    market_id: int
    name: str
    conditions: Conditions
    is_new: bool
    potential: int
    potential_value: Decimal
    leads: int
    won: int
    won_value: Decimal


def matrix(
    session: Session, *, filter: LeadFilter, me: int | None, today: date
) -> tuple[Cell, ...]:
    """The four fields in the order of `Strategy`, and last the leads that lie in none."""
    reading = Reading(session)
    chosen = chosen_leads(reading, compiled_for(session, filter, me, today))
    shown = all_leads(reading) - chosen.outside if chosen.inside is None else chosen.inside
    known, rest = standings(reading), shown
    order = read_order(session)
    cells = []
    for field in Strategy:
        leads = shown & BitMap(plain_values(session, leads_of_field(field.value)))
        rest = rest - leads
        cells.append(_cell(known, field, leads, order))
    return (*cells, _cell(known, None, rest, order))


def _cell(known: Standings, field: Strategy | None, leads: BitMap, order: StageOrder) -> Cell:
    stages = {
        Stage(stage): count
        for stage, sums in sorted(known.sums.items(), key=lambda kept: order.place(Stage(kept[0])))
        if (count := sums.leads.intersection_cardinality(leads))
    }
    return Cell(field, len(leads), money(known.cents_of(leads)) or Decimal(), stages)


def field_of(session: Session, lead_id: int) -> Strategy | None:
    """The field that a lead lies in."""
    kept = select(STRATEGY.c.strategy).where(STRATEGY.c.lead_id == lead_id)
    return ansoff.strategy_at(plain_value(session, kept))


def products(session: Session) -> tuple[ProductRow, ...]:
    """All products by name."""
    about = select(_LEAD.c.product, func.count()).where(_LEAD.c.product.is_not(None))
    counts: dict[str, int] = {}
    for spelt, count in session.execute(about.group_by(_LEAD.c.product)):
        counts[sort_key(spelt)] = counts.get(sort_key(spelt), 0) + count
    rows = session.scalars(select(Product).order_by(Product.name_sort))
    return tuple(_product_row(row, counts.get(row.name_sort, 0)) for row in rows)


def _product_row(row: Product, leads: int) -> ProductRow:
    product = _as_rule(row)
    return ProductRow(row.id, product, leads, ansoff.lacks_specialist(product))


def product_named(session: Session, name: str) -> ansoff.Product | None:
    """The product of ours that a lead of this product interest is about."""
    wanted = select(Product).where(Product.name_sort == sort_key(name))
    row = session.scalars(wanted).first() if name else None
    return None if row is None else _as_rule(row)


def _as_rule(row: Product) -> ansoff.Product:
    return ansoff.Product(
        row.name, row.is_new, row.fit or "", row.specialist_id, row.active,
        row.number or "", row.family or "",
    )  # fmt: skip


def markets(session: Session, *, today: date) -> tuple[MarketRow, ...]:
    """The target markets in their order; a lead counts in each that it lies in."""
    known = standings(Reading(session))
    won = known.sums[int(Stage.WON)].leads if int(Stage.WON) in known.sums else BitMap()
    rows = []
    for kept in read_markets(session):
        market = kept.as_rule()
        leads = BitMap(plain_values(session, leads_meeting(session, market.conditions, today)))
        ordered = leads & won
        rows.append(
            MarketRow(
                kept.id, market.name, market.conditions, market.is_new, market.potential,
                market.potential_value, len(leads), len(ordered),
                money(known.cents_of(ordered)) or Decimal(),
            )
        )  # fmt: skip
    return tuple(rows)


def market_reach(session: Session, *, conditions: Conditions, today: date) -> int:
    """How many leads would lie in a market with these conditions."""
    found = leads_meeting(session, conditions, today).subquery()
    return plain_value(session, select(func.count()).select_from(found)) or 0
