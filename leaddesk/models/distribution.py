"""Pools and the rules that lead there, and which lead was given to whom, and why."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, own_id


class Pool(Fact):
    """People among whom leads are given out. `way` is one of `rules.distribution.Way`; `affinity`:
    whoever has another lead of a company has its new ones too."""

    __tablename__ = "pool"
    journal_code = 44
    carries_children = True
    id: Mapped[int] = own_id()
    name: Mapped[str] = mapped_column(String(300), unique=True)
    way: Mapped[str] = mapped_column(String(20))
    affinity: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)


class PoolMember(Fact):
    """Somebody of a pool: how large his share is, and no more than so many (None: any number)."""

    __tablename__ = "pool_member"
    journal_code = 45
    id: Mapped[int] = own_id()
    pool_id: Mapped[int] = mapped_column(ForeignKey("pool.id"), index=True)
    user_id: Mapped[int] = mapped_column(Integer)
    position: Mapped[int] = mapped_column(Integer)
    weight: Mapped[int] = mapped_column(Integer, default=1)
    per_day: Mapped[int | None] = mapped_column(Integer)
    most_open: Mapped[int | None] = mapped_column(Integer)


class DistributionRule(Fact):
    """Which leads go to which pool: of the active rules the first that is met. `definition` has
    its conditions; `version` goes up with each change of what it does."""

    __tablename__ = "distribution_rule"
    journal_code = 46
    id: Mapped[int] = own_id()
    position: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(String(300))
    definition: Mapped[dict[str, Any]] = mapped_column()
    pool_id: Mapped[int] = mapped_column(ForeignKey("pool.id"), index=True)
    active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(Integer, default=1)


class Assignment(Fact):
    """A lead was given to somebody, or put into a pool to be claimed (`user_id` None).

    `why` is one of `rules.distribution.Why`. `turn` and `floor` are the memory of the pool, as
    `rules.distribution.Given` has them. Pool and rule may be gone by now.
    """

    __tablename__ = "assignment"
    journal_code = 47
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    id: Mapped[int] = own_id()
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(Integer)
    pool_id: Mapped[int | None] = mapped_column(Integer)
    rule_id: Mapped[int | None] = mapped_column(Integer)
    rule_version: Mapped[int | None] = mapped_column(SmallInteger)
    why: Mapped[str] = mapped_column(String(20))
    turn: Mapped[int | None] = mapped_column(BigInteger)
    floor: Mapped[int | None] = mapped_column(BigInteger)

    __table_args__ = (
        Index("ix_assignment_turn", "pool_id", "user_id", "turn"),
        Index("ix_assignment_at", "at", "user_id"),
        {"sqlite_with_rowid": False},
    )
