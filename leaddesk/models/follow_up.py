"""What is due: follow-ups, the rules that make them, and what somebody was reminded of."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Integer, SmallInteger, String
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, Json, own_id


class FollowUp(Fact):
    """Something due on a date for somebody. `due_minute` counts from midnight, local time.

    `kind`: what is to be done, of `rules.touchpoints.Kind`; `origin`: of `rules.follow_ups.Origin`.
    One that a rule has made says which (`rule_key`) and why (`reason`, a code with its pieces, and
    the occasion that it was made for). `snoozes`: how often it was put off for a while, its day
    being what it was; `reschedules`: how often it got another day. `dropped`: ended undone.
    """

    __tablename__ = "follow_up"
    journal_code = 7
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    id: Mapped[int] = own_id()
    due_on: Mapped[date] = mapped_column()
    due_minute: Mapped[int | None] = mapped_column(SmallInteger)
    topic: Mapped[str | None] = mapped_column(String(300))
    user_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    created_at: Mapped[datetime] = mapped_column()
    done_at: Mapped[datetime | None] = mapped_column()
    kind: Mapped[str] = mapped_column(String(30), default="call", server_default="call")
    origin: Mapped[str] = mapped_column(String(20), default="hand", server_default="hand")
    rule_key: Mapped[str | None] = mapped_column(String(60))
    reason: Mapped[dict[str, Any] | None] = mapped_column(Json)
    snoozed_until: Mapped[datetime | None] = mapped_column()
    snoozes: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")
    reschedules: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")
    dropped: Mapped[bool] = mapped_column(default=False, server_default="0")

    __table_args__ = (
        Index("ix_follow_up_open", "done_at", "due_on"),
        Index("ix_follow_up_user", "user_id", "done_at", "due_on"),
        {"sqlite_with_rowid": False},
    )


class FollowUpRule(Fact):
    """A rule that makes follow-ups by itself, as `rules.follow_up_rules` reads it. `version` goes
    up with each change, and what the rule makes says which one it was."""

    __tablename__ = "follow_up_rule"
    journal_code = 35
    id: Mapped[int] = own_id()
    key: Mapped[str] = mapped_column(String(60), unique=True)
    active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(Integer, default=1)
    definition: Mapped[dict[str, Any]] = mapped_column(Json)


class Reminder(Fact):
    """Somebody was reminded of the follow-up, for the moment at which it was to be: of another
    moment they are reminded again. Apart from the follow-up, whose undoing it must not hinder."""

    __tablename__ = "reminder"
    journal_code = 36
    row_column = "follow_up_id"
    follow_up_id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    moment: Mapped[datetime] = mapped_column()
