"""The field of Ansoff's matrix that each lead lies in.

Of a few leads the rules are asked one by one; after a change of products or markets SQL finds the
fields of all at once, by the same conditions. A test holds both against each other.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, case, delete, insert, or_, select
from sqlalchemy.orm import Session

from leaddesk.derived.places import delete_by_id
from leaddesk.models import Company, Contact, Lead, LeadStrategy, Product, TargetMarket
from leaddesk.models.bulk import insert_plain
from leaddesk.models.condition_facts import facts_of
from leaddesk.models.condition_sql import leads_meeting
from leaddesk.models.offering import read_markets
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_rows
from leaddesk.models.work import Work
from leaddesk.rules.ansoff import OF, SERVED, Strategy, first_market, market_is_new, strategy
from leaddesk.rules.fold import sort_key

PLACES: Mapping[Strategy, int] = {field: place for place, field in enumerate(Strategy, start=1)}
_STRATEGY: Table = LeadStrategy.metadata.tables["lead_strategy"]
_LEAD, _COMPANY = Lead.__table__, Company.__table__
_SETTINGS = frozenset({Product.__tablename__, TargetMarket.__tablename__})
_RECORDS = frozenset({Lead.__tablename__, Company.__tablename__, Contact.__tablename__})
_IDS = select(listed_numbers("ids").c.value)
_JOINED = _LEAD.outerjoin(_COMPANY, _COMPANY.c.id == _LEAD.c.company_id)
_SIDES = (
    select(_LEAD.c.id, _LEAD.c.product, _LEAD.c.market, _COMPANY.c.relation)
    .select_from(_JOINED)
    .where(_LEAD.c.id.in_(_IDS))
)
_KEPT = select(_STRATEGY.c.lead_id, _STRATEGY.c.strategy).where(_STRATEGY.c.lead_id.in_(_IDS))
_CHUNK = 20_000


def is_matrix_changed(work: Work) -> bool:
    """Products or markets are others now: so may be the field of any lead."""
    return bool(work.tables & _SETTINGS)


def settle_fields(work: Work, leads: Iterable[int]) -> None:
    """The fields of these leads, which the step has touched."""
    if work.tables & _RECORDS and _kinds_of_products(work):  # without products none has a field
        _settle_some(work, sorted(leads))


def settle_all_fields(work: Work) -> int:
    """All leads' fields found anew, by SQL; returns how many differ from those that were kept."""
    before = {row[0]: row[1] for row in plain_rows(work, select(*_STRATEGY.c))}
    connection = work.connection()
    connection.execute(delete(_STRATEGY))
    found = _all_fields(work, work.now.date())
    if found is not None:
        connection.execute(insert(_STRATEGY).from_select(["lead_id", "strategy"], found))
    after = {row[0]: row[1] for row in plain_rows(work, select(*_STRATEGY.c))}
    return len(dict(before.items() ^ after.items()))


def fields_of(session: Session, leads: Sequence[int], today: date) -> dict[int, int]:
    """The place of the field of each of these leads that has one, by the rules."""
    kinds = _kinds_of_products(session)
    markets = [market.as_rule() for market in read_markets(session)]
    facts = facts_of(session, leads, chain.from_iterable(m.conditions for m in markets))
    found = {}
    for lead, product, by_hand, relation in plain_rows(session, _SIDES, _listed(leads)):
        target = first_market(markets, facts[lead], today) if markets else None
        is_new = market_is_new(by_hand or "", relation or "", target)
        field = strategy(is_new, kinds.get(sort_key(product or "")))
        if field is not None:
            found[lead] = PLACES[field]
    return found


def _settle_some(work: Work, leads: Sequence[int]) -> None:
    for start in range(0, len(leads), _CHUNK):
        some = leads[start : start + _CHUNK]
        kept = {row[0]: row[1] for row in plain_rows(work, _KEPT, _listed(some))}
        fresh = fields_of(work, some, work.now.date())
        changed = [(lead, place) for lead, place in fresh.items() if kept.get(lead) != place]
        stale = [lead for lead, place in kept.items() if fresh.get(lead) != place]
        delete_by_id(work.connection(), _STRATEGY.c.lead_id, stale)
        insert_plain(work.connection(), _STRATEGY, ("lead_id", "strategy"), changed)


def _kinds_of_products(session: Session) -> dict[str, bool]:
    """Whether each product that we sell is new, by its folded name."""
    rows = session.execute(select(Product.name_sort, Product.is_new).where(Product.active == 1))
    return dict(rows.all())


def _all_fields(session: Session, today: date) -> Any:
    """(lead, place of its field); None where there is no product that a lead could be about."""
    kinds = _kinds_of_products(session)
    spelt: dict[bool, list[str]] = {False: [], True: []}
    there = select(_LEAD.c.product).where(_LEAD.c.product.is_not(None)).distinct()
    for (product,) in plain_rows(session, there):
        if (kind := kinds.get(sort_key(product))) is not None:
            spelt[kind].append(product)
    market = _market_is_new(session, today)
    fields: list[tuple[ColumnElement[bool], int]] = [
        (and_(market == int(market_new), _LEAD.c.product.in_(spelt[product_new])), PLACES[field])
        for (market_new, product_new), field in OF.items()
        if spelt[product_new]
    ]
    if not fields:
        return None
    found = select(_LEAD.c.id, case(*fields).label("field")).select_from(_JOINED).subquery()
    return select(*found.c).where(found.c.field.is_not(None))


def _market_is_new(session: Session, today: date) -> ColumnElement[Any]:
    """1, 0 or nothing, as `rules.ansoff.market_is_new` and `first_market` say."""
    whens: list[tuple[ColumnElement[bool], int]] = [
        (_LEAD.c.market == "new", 1),
        (_LEAD.c.market == "existing", 0),
        (or_(*(_COMPANY.c.relation == relation for relation in SERVED)), 0),
    ]
    whens += [
        (_LEAD.c.id.in_(leads_meeting(session, market.as_rule().conditions, today)), market.is_new)
        for market in read_markets(session)
    ]
    return case(*((when, int(value)) for when, value in whens))


def _listed(leads: Sequence[int]) -> dict[str, str]:
    return {"ids": json.dumps(list(leads))}
