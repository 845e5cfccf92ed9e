"""What we sell, and the markets that we want to win with it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sqlalchemy import ForeignKey, Integer, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from leaddesk.models.base import Fact, Json, own_id
from leaddesk.rules import ansoff
from leaddesk.rules.conditions import conditions_from_json


class Product(Fact):
    """A product of ours; a lead is about it whose product interest has this name, in whatever case
    and with or without umlauts (`name_sort`). `number` is that of the ERP's article, `family` the
    group of products that it belongs to."""

    __tablename__ = "product"
    journal_code = 39
    id: Mapped[int] = own_id()
    name: Mapped[str] = mapped_column(String(300))
    name_sort: Mapped[str] = mapped_column(String(300), unique=True)
    is_new: Mapped[bool] = mapped_column()
    fit: Mapped[str | None] = mapped_column(String(1))
    specialist_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    active: Mapped[bool] = mapped_column(default=True)
    number: Mapped[str | None] = mapped_column(String(60))
    family: Mapped[str | None] = mapped_column(String(300))


class TargetMarket(Fact):
    """A market to be won; of several that a lead lies in the first one counts. `conditions` as
    `rules.conditions` writes them."""

    __tablename__ = "target_market"
    journal_code = 40
    id: Mapped[int] = own_id()
    position: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(String(300), unique=True)
    conditions: Mapped[list[Any]] = mapped_column(Json)
    is_new: Mapped[bool] = mapped_column()
    potential: Mapped[int] = mapped_column(Integer, default=0)
    potential_value: Mapped[Decimal] = mapped_column(default=Decimal(0))

    def as_rule(self) -> ansoff.TargetMarket:
        return ansoff.TargetMarket(
            self.name, conditions_from_json(self.conditions), self.is_new, self.potential,
            self.potential_value,
        )  # fmt: skip


def read_markets(session: Session) -> list[TargetMarket]:
    """The target markets in their order."""
    return list(session.scalars(select(TargetMarket).order_by(TargetMarket.position)))
