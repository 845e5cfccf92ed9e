"""What follows from the facts: never typed, never in the journal, rebuilt as a whole by `settle`.

One card per lead holds what the list shows, sorts by and filters on, its score apart from it, so
that a page is "ids out of one covering index, then those rows by primary key" (performance.md
section 3).
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, Index, Integer, SmallInteger, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Base

NO_DUE = 99_999_999_9999
"""`due_sort` of a lead without a follow-up: after every date."""

INCOMPLETE = "phone IS NULL AND email IS NULL OR postal_code IS NULL OR city IS NULL"
"""Of a card: what the ERP will ask for is not there."""
CUSTOMER = "customer_number IS NOT NULL OR relation IN ('customer', 'regular_customer')"


def _only(where: str) -> dict[str, Any]:
    """An index of these cards only: it is walked where just this is asked for. The migration says
    it for PostgreSQL too; here that would load all its drivers."""
    return {"sqlite_where": text(where)}


class LeadCard(Base):
    """One row per lead. The `..._sort` columns order as a German dictionary does."""

    __tablename__ = "lead_card"
    lead_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    number: Mapped[str] = mapped_column(String(20))
    customer_number: Mapped[str | None] = mapped_column(String(20))
    company: Mapped[str | None] = mapped_column(String(300))
    company_sort: Mapped[str] = mapped_column(String(300))
    contact: Mapped[str | None] = mapped_column(String(1000))
    contact_sort: Mapped[str] = mapped_column(String(300))
    position: Mapped[str | None] = mapped_column(String(300))
    city: Mapped[str | None] = mapped_column(String(300))
    city_sort: Mapped[str] = mapped_column(String(300))
    postal_code: Mapped[str | None] = mapped_column(String(20))
    country: Mapped[str | None] = mapped_column(String(2))
    phone: Mapped[str | None] = mapped_column(String(60))
    email: Mapped[str | None] = mapped_column(String(254))
    industry: Mapped[str | None] = mapped_column(String(300))
    industry_sort: Mapped[str] = mapped_column(String(300))
    relation: Mapped[str | None] = mapped_column(String(20))
    employees: Mapped[int | None] = mapped_column(Integer)
    stage: Mapped[int] = mapped_column(SmallInteger)
    stage_since: Mapped[datetime] = mapped_column()
    reason: Mapped[str | None] = mapped_column(String(40))  # of the last stage move
    owner_id: Mapped[int] = mapped_column(Integer)  # 0: nobody
    source: Mapped[str | None] = mapped_column(String(300))
    source_sort: Mapped[str] = mapped_column(String(300))
    campaign: Mapped[str | None] = mapped_column(String(300))
    campaign_sort: Mapped[str] = mapped_column(String(300), default="", server_default="")
    import_id: Mapped[int | None] = mapped_column(Integer)
    product: Mapped[str | None] = mapped_column(String(300))
    product_sort: Mapped[str] = mapped_column(String(300))
    competitor: Mapped[str | None] = mapped_column(String(300))
    value: Mapped[Decimal | None] = mapped_column()
    segmask: Mapped[int] = mapped_column(BigInteger)
    due_on: Mapped[date | None] = mapped_column()
    due_minute: Mapped[int | None] = mapped_column(SmallInteger)
    due_topic: Mapped[str | None] = mapped_column(String(300))
    due_sort: Mapped[int] = mapped_column(BigInteger)  # yyyymmddHHMM, NO_DUE without
    clock_due: Mapped[datetime | None] = mapped_column()  # of the running clock that ends first
    clock_allowed: Mapped[int | None] = mapped_column(Integer)  # its seconds of working time
    first_touch_at: Mapped[datetime | None] = mapped_column()
    first_touch_kind: Mapped[str | None] = mapped_column(String(30))
    last_touch_at: Mapped[datetime | None] = mapped_column()
    last_touch_kind: Mapped[str | None] = mapped_column(String(30))
    touches: Mapped[int] = mapped_column(Integer)
    handed_over: Mapped[bool] = mapped_column()
    created_at: Mapped[datetime] = mapped_column()
    search_text: Mapped[str] = mapped_column(Text)

    # Each holds the stage, for excluded leads are left out of every list. `queries.lead_plan` says
    # which of them is walked; what no index begins with is found in ix_card_more. No index holds
    # the score: it changes with every touchpoint, and of all leads when a rule does.
    __table_args__ = (
        Index("ix_card_lead", "lead_id", "stage", "stage_since", "value", "reason"),
        Index("ix_card_stage", "stage", "lead_id", "owner_id", "segmask"),
        Index("ix_card_owner", "owner_id", "lead_id", "stage"),
        Index("ix_card_company", "company_sort", "lead_id", "stage"),
        Index("ix_card_contact", "contact_sort", "lead_id", "stage"),
        Index("ix_card_city", "city_sort", "lead_id", "stage"),
        Index("ix_card_postal", "postal_code", "lead_id", "stage"),
        Index("ix_card_since", "stage_since", "lead_id", "stage"),
        Index("ix_card_due", "due_sort", "lead_id", "stage", "owner_id"),
        Index("ix_card_clock", "clock_due", "lead_id", "stage"),
        Index("ix_card_last", "last_touch_at", "lead_id", "stage"),
        Index("ix_card_source", "source_sort", "lead_id", "stage"),
        Index("ix_card_campaign", "campaign_sort", "lead_id", "stage"),
        Index("ix_card_industry", "industry_sort", "lead_id", "stage"),
        Index("ix_card_product", "product_sort", "lead_id", "stage"),
        Index("ix_card_value", "value", "lead_id", "stage"),
        Index("ix_card_created", "created_at", "lead_id", "stage"),
        Index("ix_card_import", "import_id", "lead_id", "stage"),
        Index(
            "ix_card_more", "country", "employees", "handed_over", "reason", "competitor",
            "lead_id",
        ),
        Index("ix_card_only_incomplete", "lead_id", **_only(INCOMPLETE)),
        Index("ix_card_only_customers", "lead_id", **_only(CUSTOMER)),
    )  # fmt: skip


class LeadScore(Base):
    """The points of each lead: narrow, and with one index, for a change of the rules writes many of
    them at once. `queries.grouped` has the lists in its order in memory.

    What its fields and lines by hand gave is kept besides, so that a change of rules about
    touchpoints need not look at lead, company and contact.
    """

    __tablename__ = "lead_score"
    lead_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    score: Mapped[int] = mapped_column(Integer)
    behaviour: Mapped[int] = mapped_column(Integer)
    fit: Mapped[int] = mapped_column(Integer)
    fields_behaviour: Mapped[int] = mapped_column(Integer)
    fields_fit: Mapped[int] = mapped_column(Integer)
    assessment: Mapped[int] = mapped_column(Integer, default=0, server_default="0")

    __table_args__ = (Index("ix_score", "score", "lead_id"),)


class LeadStrategy(Base):
    """The field of Ansoff's matrix that a lead lies in: the place of `rules.ansoff.Strategy` from 1
    on. Leads without one have no row."""

    __tablename__ = "lead_strategy"
    lead_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    strategy: Mapped[int] = mapped_column(SmallInteger)

    __table_args__ = (Index("ix_strategy", "strategy", "lead_id"),)


class SegmentLead(Base):
    """The members of a segment, for `4`."""

    __tablename__ = "segment_lead"
    segment: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    lead_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    stage: Mapped[int] = mapped_column(SmallInteger)
    owner_id: Mapped[int] = mapped_column(Integer)

    __table_args__ = ({"sqlite_with_rowid": False},)


class StageCount(Base):
    """How many leads are in a stage, per segment (0: all leads) and owner (0: nobody)."""

    __tablename__ = "stage_count"
    segment: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    owner_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    stage: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    leads: Mapped[int] = mapped_column(Integer)

    __table_args__ = ({"sqlite_with_rowid": False},)


class LeadClock(Base):
    """A clock of the agreement between marketing and sales: by which rule it went, when it has run
    so far, how it ended. Its moments are worked out once, so that lists compare plain instants."""

    __tablename__ = "lead_clock"
    lead_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(String(20), primary_key=True)
    started: Mapped[datetime] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(Integer)
    allowed: Mapped[int] = mapped_column(Integer)  # seconds of working time
    by_contact: Mapped[bool] = mapped_column()  # a touchpoint may end it
    half_at: Mapped[datetime | None] = mapped_column()
    most_at: Mapped[datetime | None] = mapped_column()
    due_at: Mapped[datetime | None] = mapped_column()  # nothing: it stands, or nobody ever works
    next_at: Mapped[datetime | None] = mapped_column()  # the next that somebody is to be told of
    paused: Mapped[bool] = mapped_column()
    ended: Mapped[datetime | None] = mapped_column()
    used: Mapped[int | None] = mapped_column(Integer)  # seconds, once it has ended
    segment: Mapped[int | None] = mapped_column(Integer)  # whose hours it has; nothing: the rule's

    __table_args__ = (
        Index("ix_clock_open", "ended", "due_at", "lead_id", "paused"),
        Index("ix_clock_next", "next_at", "lead_id", **_only("next_at IS NOT NULL")),
        Index("ix_clock_started", "started", "key"),
        {"sqlite_with_rowid": False},
    )
