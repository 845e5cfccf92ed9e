"""What a lead has bought, order by order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from itertools import groupby
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models import ImportRun, Purchase
from leaddesk.models.quick import plain_rows
from leaddesk.queries.plain import day, money, plain


@dataclass(frozen=True, slots=True)
class PurchaseRow:
    """One line of an order; `source`: the list that it came with."""

    purchase_id: int
    on: date
    order: str
    product: str
    article: str
    quantity: Decimal | None
    amount: Decimal | None
    currency: str
    source: str

    @property
    def at(self) -> datetime:
        """Noon of its day here."""
        return datetime.combine(self.on, time(12)).astimezone(UTC)


def purchases(session: Session, *, lead_id: int) -> tuple[PurchaseRow, ...]:
    """The newest first, the lines of an order together."""
    rows = plain_rows(session, _OF_LEAD, {"lead": lead_id})
    return tuple(
        PurchaseRow(
            number, day(on) or date.min, order or "", product or "", article or "",
            None if quantity is None else Decimal(quantity) / 1000, money(cents), currency or "",
            source or "",
        )
        for number, on, order, product, article, quantity, cents, currency, source in rows
    )  # fmt: skip


def orders(rows: tuple[PurchaseRow, ...]) -> list[tuple[PurchaseRow, ...]]:
    """The lines of one order, or of one day where none is named, together."""
    return [tuple(lines) for _, lines in groupby(rows, lambda row: (row.on, row.order))]


_P = Purchase.__table__
_OF_LEAD: Select[Any] = (
    select(
        _P.c.id, plain(_P.c.bought_on), _P.c.order_number, _P.c.product, _P.c.article_number,
        plain(_P.c.quantity), plain(_P.c.amount), _P.c.currency, ImportRun.__table__.c.source,
    )
    .select_from(_P.outerjoin(ImportRun.__table__, ImportRun.__table__.c.id == _P.c.import_id))
    .where(_P.c.lead_id == bindparam("lead"))
    .order_by(_P.c.bought_on.desc(), _P.c.order_number, _P.c.id)
)  # fmt: skip
