"""What leads have bought, line by line of their orders, as the ERP tells it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, Quantity, own_id


class Purchase(Fact):
    """One line of an order. `amount` is that of the whole line, without a currency in that of the
    store; below zero it is a credit note. `product` is the name as ours spell it, if it is one of
    ours. `import_id`: the import that brought it."""

    __tablename__ = "purchase"
    journal_code = 37
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    id: Mapped[int] = own_id()
    bought_on: Mapped[date] = mapped_column()
    product: Mapped[str | None] = mapped_column(String(300))
    article_number: Mapped[str | None] = mapped_column(String(60))
    quantity: Mapped[Decimal | None] = mapped_column(Quantity)
    amount: Mapped[Decimal | None] = mapped_column()
    currency: Mapped[str | None] = mapped_column(String(3))
    order_number: Mapped[str | None] = mapped_column(String(60))
    import_id: Mapped[int | None] = mapped_column(Integer)

    __table_args__ = (
        Index("ix_purchase_product", "product", "lead_id"),
        {"sqlite_with_rowid": False},
    )
