"""The lead and what belongs to it alone: segments and stage history."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, SmallInteger, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, own_id


class Lead(Fact):
    """A sales contact worth pursuing: a company, a person, or both, and what they want.

    `number` is the prospect number (I-000123), given once and findable for ever;
    `customer_number` is the ERP's.
    """

    __tablename__ = "lead"
    journal_code = 3
    carries_children = True
    root_column = "id"
    id: Mapped[int] = own_id()
    number: Mapped[str] = mapped_column(String(20), unique=True)
    customer_number: Mapped[str | None] = mapped_column(String(20), unique=True)
    external_id: Mapped[str | None] = mapped_column(String(60), index=True)
    company_id: Mapped[int | None] = mapped_column(ForeignKey("company.id"), index=True)
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)
    stage: Mapped[int] = mapped_column(SmallInteger, default=1)
    stage_since: Mapped[datetime] = mapped_column()
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    source: Mapped[str | None] = mapped_column(String(300))
    campaign: Mapped[str | None] = mapped_column(String(300))
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import_run.id"), index=True)
    product: Mapped[str | None] = mapped_column(String(300))
    fit_product: Mapped[str | None] = mapped_column(String(1))
    value: Mapped[Decimal | None] = mapped_column()
    expected_on: Mapped[date | None] = mapped_column()  # the day of the order, as it is expected
    competitor: Mapped[str | None] = mapped_column(String(300))
    competitor_reason: Mapped[str | None] = mapped_column(String(300))
    competitor_rating: Mapped[str | None] = mapped_column(String(20))
    market: Mapped[str | None] = mapped_column(String(20))
    note: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column()
    version: Mapped[int] = mapped_column(Integer, default=1)

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        CheckConstraint("company_id IS NOT NULL OR contact_id IS NOT NULL", name="somebody"),
        # The migration says it for PostgreSQL too; here that would load all its drivers.
        Index(
            "ix_lead_expected", "expected_on", "id", sqlite_where=text("expected_on IS NOT NULL")
        ),
    )


class Membership(Fact):
    """The lead is in the segment: since when, by whom, from where (`origin` of rules.segments)."""

    __tablename__ = "membership"
    journal_code = 5
    root_column = "lead_id"
    row_column = "segment"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    segment: Mapped[int] = mapped_column(
        ForeignKey("segment.number"), primary_key=True, autoincrement=False
    )
    since: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    origin: Mapped[str] = mapped_column(String(20))
    touchpoint_id: Mapped[int | None] = mapped_column(Integer)
    rule_version: Mapped[int | None] = mapped_column(Integer)  # of the rule that it came by

    __table_args__ = ({"sqlite_with_rowid": False},)


class SegmentRefusal(Fact):
    """A person has said that the lead does not belong into the segment: the rule of this version
    does not say so again."""

    __tablename__ = "segment_refusal"
    journal_code = 23
    root_column = "lead_id"
    row_column = "segment"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    segment: Mapped[int] = mapped_column(
        ForeignKey("segment.number"), primary_key=True, autoincrement=False
    )
    version: Mapped[int] = mapped_column(Integer)
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(Integer)

    __table_args__ = (
        Index("ix_segment_refusal_segment", "segment", "version", "lead_id"),
        {"sqlite_with_rowid": False},
    )


class StageMove(Fact):
    """One move in the funnel. The first of a lead has no `from_stage`. `via`: hand, import, ..."""

    __tablename__ = "stage_move"
    journal_code = 6
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    id: Mapped[int] = own_id()
    at: Mapped[datetime] = mapped_column()
    from_stage: Mapped[int | None] = mapped_column(SmallInteger)
    to_stage: Mapped[int] = mapped_column(SmallInteger)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    reason: Mapped[str | None] = mapped_column(String(40))
    note: Mapped[str | None] = mapped_column(Text)
    via: Mapped[str] = mapped_column(String(20), default="hand")
    overrode: Mapped[str | None] = mapped_column(Text)  # codes of what a gate lacked

    __table_args__ = (
        Index("ix_stage_move_stage", "to_stage", "lead_id"),
        {"sqlite_with_rowid": False},
    )
