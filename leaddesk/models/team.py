"""The people who work with LeadDesk, and when they are away."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, Json, own_id


class User(Fact):
    """A person who works with LeadDesk.

    `role` is one of `rules.roles.Role`. `areas`: prefixes of postal codes; `languages`: ISO 639
    codes; both empty: any. `hours`: own working hours as `rules.week_text` keeps them, None:
    the company's.
    """

    __tablename__ = "app_user"
    journal_code = 8
    id: Mapped[int] = own_id()
    name: Mapped[str] = mapped_column(String(300), unique=True)
    initials: Mapped[str] = mapped_column(String(10))
    active: Mapped[bool] = mapped_column(default=True)
    role: Mapped[str] = mapped_column(String(20), default="manager", server_default="manager")
    areas: Mapped[list[Any]] = mapped_column(Json, default=list, server_default="[]")
    languages: Mapped[list[Any]] = mapped_column(Json, default=list, server_default="[]")
    hours: Mapped[dict[str, Any] | None] = mapped_column(Json)


class Absence(Fact):
    """Somebody is away from the first to the last day, both included; `stand_in_id` has the leads
    that would be theirs (None: the others of the pool)."""

    __tablename__ = "absence"
    journal_code = 20
    id: Mapped[int] = own_id()
    user_id: Mapped[int] = mapped_column(ForeignKey("app_user.id"))
    first_day: Mapped[date] = mapped_column()
    last_day: Mapped[date] = mapped_column()
    stand_in_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    note: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (Index("ix_absence_user", "user_id", "last_day"),)
