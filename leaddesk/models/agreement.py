"""The agreement between marketing and sales, and what was done under it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Integer, SmallInteger, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, Json, own_id


class SlaVersion(Fact):
    """A rule of `rules.sla` as it stands from `since` on: none is ever changed, a newer version is
    added, so that each clock can be told by what it went."""

    __tablename__ = "sla_version"
    journal_code = 29
    id: Mapped[int] = own_id()
    key: Mapped[str] = mapped_column(String(20))
    version: Mapped[int] = mapped_column(Integer)
    since: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(Integer)
    definition: Mapped[dict[str, Any]] = mapped_column(Json)

    __table_args__ = (Index("ix_sla_version_key", "key", "version"),)


class ClockPause(Fact):
    """The clocks of the lead stand from `since` until `until` (None: they still do)."""

    __tablename__ = "clock_pause"
    journal_code = 30
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    id: Mapped[int] = own_id()
    since: Mapped[datetime] = mapped_column()
    until: Mapped[datetime | None] = mapped_column()
    reason: Mapped[str] = mapped_column(String(300))
    user_id: Mapped[int | None] = mapped_column(Integer)

    __table_args__ = ({"sqlite_with_rowid": False},)


class Offer(Fact):
    """The lead was offered to sales, and what became of it.

    `kind` and `state` of `rules.offers`; `to_id` None: whoever of sales takes it first, of those
    in `pool_id` where there is one. `before_id`: whose it was.
    """

    __tablename__ = "offer"
    journal_code = 31
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    id: Mapped[int] = own_id()
    at: Mapped[datetime] = mapped_column()
    kind: Mapped[str] = mapped_column(String(20))
    from_id: Mapped[int | None] = mapped_column(Integer)
    before_id: Mapped[int | None] = mapped_column(Integer)
    to_id: Mapped[int | None] = mapped_column(Integer)
    pool_id: Mapped[int | None] = mapped_column(Integer)
    score: Mapped[int] = mapped_column(Integer)
    state: Mapped[str] = mapped_column(String(20))
    decided_at: Mapped[datetime | None] = mapped_column()
    decided_id: Mapped[int | None] = mapped_column(Integer)
    reason: Mapped[str | None] = mapped_column(String(40))
    note: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        Index("ix_offer_state", "state", "at"),
        Index("ix_offer_at", "at"),
        {"sqlite_with_rowid": False},
    )


class Breach(Fact):
    """Somebody was told that a clock has run so far, or what was set for that was done.

    The clock is that of the rule `key` that started then. `level` in per cent; `did` is one of
    `rules.sla.Then`, "warn" below 100 %; `told_id`: whom; `to_id`: who has it since, or is
    proposed.
    """

    __tablename__ = "breach"
    journal_code = 32
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    id: Mapped[int] = own_id()
    at: Mapped[datetime] = mapped_column()
    key: Mapped[str] = mapped_column(String(20))
    version: Mapped[int] = mapped_column(Integer)
    started: Mapped[datetime] = mapped_column()
    level: Mapped[int] = mapped_column(SmallInteger)
    did: Mapped[str] = mapped_column(String(20))
    told_id: Mapped[int | None] = mapped_column(Integer)
    to_id: Mapped[int | None] = mapped_column(Integer)

    __table_args__ = (
        Index("ix_breach_at", "at"),
        {"sqlite_with_rowid": False},
    )


class BreachTold(Fact):
    """This person has been shown that: no window shows it to them again."""

    __tablename__ = "breach_told"
    journal_code = 38
    id: Mapped[int] = own_id()
    breach_id: Mapped[int] = mapped_column(Integer)
    user_id: Mapped[int] = mapped_column(Integer)
    at: Mapped[datetime] = mapped_column()

    __table_args__ = (Index("ix_breach_told", "user_id", "breach_id"),)


class Target(Fact):
    """What is to be reached in a period: `measure` and `period` of `rules.targets`; `team` a role,
    `user_id` a person, neither: the whole company. Money in cents."""

    __tablename__ = "target"
    journal_code = 33
    id: Mapped[int] = own_id()
    measure: Mapped[str] = mapped_column(String(20))
    period: Mapped[str] = mapped_column(String(10))
    team: Mapped[str | None] = mapped_column(String(20))
    user_id: Mapped[int | None] = mapped_column(Integer)
    value: Mapped[int] = mapped_column(Integer)
    responsible_id: Mapped[int | None] = mapped_column(Integer)
    due_on: Mapped[date | None] = mapped_column()
    note: Mapped[str | None] = mapped_column(Text)
