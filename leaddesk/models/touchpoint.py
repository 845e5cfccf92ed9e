"""The touchpoints: every contact of every department, clustered by lead.

On SQLite the table itself is ordered by (lead, time): 200 touchpoints of a lead lie on a handful of
pages (performance.md section 3.4: 30 times faster from a cold disk than a heap with an index).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Integer, SmallInteger, String, Text
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, Json, _default_id

ALARMING = "satisfaction > 0 OR kind IN ('complaint','contact_refused','newsletter_unsubscribe')"
"""Touchpoints that somebody may have to be told of; few, and with an index of their own."""

SOLD = "kind IN ('order','quote')"
"""Who ordered what, and was quoted what."""


class Touchpoint(Fact):
    """One contact. `details` holds what only some kinds have, e.g. a visit's participants, or
    {"ticked": [4], "unticked": [2]} for the segment boxes."""

    __tablename__ = "touchpoint"
    journal_code = 4
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    at: Mapped[datetime] = mapped_column(primary_key=True)
    id: Mapped[int] = mapped_column(
        Integer, primary_key=True, autoincrement=False, default=_default_id
    )
    kind: Mapped[str] = mapped_column(String(30))
    direction: Mapped[str | None] = mapped_column(String(3))
    outcome: Mapped[str | None] = mapped_column(String(20))
    user_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    product: Mapped[str | None] = mapped_column(String(300))
    text: Mapped[str | None] = mapped_column(Text)
    satisfaction: Mapped[int | None] = mapped_column(SmallInteger)
    points: Mapped[int | None] = mapped_column(Integer)
    details: Mapped[dict[str, Any] | None] = mapped_column(Json)

    __table_args__ = (
        # Without it SQLite would look through all touchpoints for each contact that is deleted.
        Index(
            "ix_touchpoint_contact",
            "contact_id",
            # The migration says it for PostgreSQL too; here that would load all its drivers.
            sqlite_where=sql("contact_id IS NOT NULL"),
        ),
        Index("ix_touchpoint_alarming", "at", "lead_id", sqlite_where=sql(ALARMING)),
        Index("ix_touchpoint_sold", "kind", "product", "lead_id", sqlite_where=sql(SOLD)),
        Index(
            "ix_touchpoint_person",
            *("user_id", "lead_id", "at", "kind", "outcome"),
            sqlite_where=sql("user_id IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )
    # The time may be corrected later, so it is no part of the row's identity.
    __mapper_args__ = {"primary_key": [lead_id, id]}
