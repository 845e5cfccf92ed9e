"""What people add to a score themselves, and the rules as they were: by version."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, own_id


class ScoreLine(Fact):
    """Points that somebody gave a lead by hand, and why. `score_group` is a
    `rules.score_rules.Group`."""

    __tablename__ = "score_line"
    journal_code = 21
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    id: Mapped[int] = own_id()
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    score_group: Mapped[str] = mapped_column(String(20))
    points: Mapped[int] = mapped_column(Integer)
    reason: Mapped[str] = mapped_column(Text)

    __table_args__ = ({"sqlite_with_rowid": False},)


class ScoreVersion(Fact):
    """The rules of the score as they were set at that time: `definition` is the whole rule set."""

    __tablename__ = "score_version"
    journal_code = 22
    id: Mapped[int] = own_id()
    number: Mapped[int] = mapped_column(Integer, unique=True)
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(Integer)
    definition: Mapped[dict[str, Any]] = mapped_column()
    note: Mapped[str | None] = mapped_column(Text)
