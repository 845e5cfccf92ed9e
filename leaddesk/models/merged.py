"""Leads that became part of others: under which numbers they were known, how to split them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Integer, String, and_, exists, or_
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, Json, own_id
from leaddesk.models.duplicate_pairs import DuplicatePair


class LeadMerge(Fact):
    """The lead `gone_id` has become part of `lead_id`. Its numbers stay findable; `record` is what
    `models.merging` needs to bring both back."""

    __tablename__ = "lead_merge"
    journal_code = 48
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), index=True)
    id: Mapped[int] = own_id()
    gone_id: Mapped[int] = mapped_column(Integer)
    number: Mapped[str] = mapped_column(String(20), index=True)
    customer_number: Mapped[str | None] = mapped_column(String(20), index=True)
    external_id: Mapped[str | None] = mapped_column(String(60), index=True)
    name: Mapped[str] = mapped_column(String(1000))
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    record: Mapped[dict[str, Any]] = mapped_column(Json)


class NotDuplicate(Fact):
    """Somebody has said that the two leads are not one: nobody proposes it again."""

    __tablename__ = "not_duplicate"
    journal_code = 49
    root_column = "lead_id"
    row_column = "other_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    other_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))

    __table_args__ = ({"sqlite_with_rowid": False},)


def apart() -> ColumnElement[bool]:
    """Of a pair: somebody has said that the two are no duplicates."""
    pair, said = DuplicatePair.__table__.c, NotDuplicate.__table__.c
    return exists().where(
        or_(
            and_(said.lead_id == pair.lead_id, said.other_id == pair.other_id),
            and_(said.lead_id == pair.other_id, said.other_id == pair.lead_id),
        )
    )
