"""Campaigns as they are kept."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import BigInteger, ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, own_id
from leaddesk.rules import campaigns
from leaddesk.rules.campaigns import CampaignKind, Channel


class Campaign(Fact):
    """A lead belongs to it whose campaign has this name (`name_sort`: whatever the case)."""

    __tablename__ = "campaign"
    journal_code = 34
    id: Mapped[int] = own_id()
    name: Mapped[str] = mapped_column(String(300))
    name_sort: Mapped[str] = mapped_column(String(300), unique=True)
    kind: Mapped[str] = mapped_column(String(20))
    channel: Mapped[str] = mapped_column(String(20))
    source: Mapped[str | None] = mapped_column(String(300))
    provider: Mapped[str | None] = mapped_column(String(300))
    starts_on: Mapped[date | None] = mapped_column()
    ends_on: Mapped[date | None] = mapped_column()
    aim: Mapped[str | None] = mapped_column(String(20))
    aim_value: Mapped[int] = mapped_column(BigInteger, default=0)
    cost: Mapped[Decimal] = mapped_column(default=Decimal(0))
    responsible_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    note: Mapped[str | None] = mapped_column(Text)
    active: Mapped[bool] = mapped_column(default=True)

    def as_rule(self) -> campaigns.Campaign:
        return campaigns.Campaign(
            self.name, CampaignKind(self.kind), Channel(self.channel), self.source or "",
            self.provider or "", self.starts_on, self.ends_on, self.aim or "", self.aim_value,
            self.cost, self.responsible_id, self.note or "", self.active,
        )  # fmt: skip
