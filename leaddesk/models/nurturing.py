"""Content that can be given to people, the tracks on which they get it, and who is on them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, SmallInteger, String, Text
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, Json, own_id
from leaddesk.rules import content, nurturing
from leaddesk.rules.content import PieceKind
from leaddesk.rules.nurturing import STOPS, steps_from_json


class Piece(Fact):
    """`audience`: {"personas": [...], "stages": [...]}, as `rules.content` writes it."""

    __tablename__ = "content_piece"
    journal_code = 52
    id: Mapped[int] = own_id()
    title: Mapped[str] = mapped_column(String(300))
    title_sort: Mapped[str] = mapped_column(String(300), unique=True)
    kind: Mapped[str] = mapped_column(String(20))
    audience: Mapped[dict[str, Any]] = mapped_column(Json)
    product: Mapped[str | None] = mapped_column(String(300))
    language: Mapped[str | None] = mapped_column(String(2))
    link: Mapped[str | None] = mapped_column(Text)
    active: Mapped[bool] = mapped_column(default=True)

    def as_rule(self) -> content.Piece:
        personas, stages = content.audience_from_json(self.audience)
        return content.Piece(
            self.title, PieceKind(self.kind), personas, stages, self.product or "",
            self.language or "", self.link or "", self.active,
        )  # fmt: skip


class Track(Fact):
    """`steps` as `rules.nurturing` writes them; a column for each stop that a track may do
    without, so that the store finds who has stopped."""

    __tablename__ = "track"
    journal_code = 24
    id: Mapped[int] = own_id()
    name: Mapped[str] = mapped_column(String(300))
    name_sort: Mapped[str] = mapped_column(String(300), unique=True)
    steps: Mapped[list[dict[str, Any]]] = mapped_column(Json)
    stops_replied: Mapped[bool] = mapped_column(default=True)
    stops_mql: Mapped[bool] = mapped_column(default=True)
    stops_won: Mapped[bool] = mapped_column(default=True)
    active: Mapped[bool] = mapped_column(default=True)

    def as_rule(self) -> nurturing.Track:
        stops = tuple(end for end in STOPS if getattr(self, f"stops_{end.value}"))
        return nurturing.Track(self.name, steps_from_json(self.steps), stops, self.active)


class OnTrack(Fact):
    """A lead was put on a track. `place`: of the step that comes next, due on `next_on`; `waits`:
    for the salesperson's yes. `ended`: of `rules.nurturing.End`, where somebody has ended it; what
    stops it otherwise is found, never written (`models.on_track`)."""

    __tablename__ = "on_track"
    journal_code = 41
    root_column = "lead_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    id: Mapped[int] = own_id()
    track_id: Mapped[int] = mapped_column(ForeignKey("track.id"), index=True)
    at: Mapped[datetime] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    started_on: Mapped[date] = mapped_column()
    place: Mapped[int] = mapped_column(SmallInteger, default=0)
    next_on: Mapped[date] = mapped_column()
    waits: Mapped[bool] = mapped_column(default=False)
    ended: Mapped[str | None] = mapped_column(String(20))
    ended_at: Mapped[datetime | None] = mapped_column()

    __table_args__ = (
        # The migration says it for PostgreSQL too; here that would load all its drivers.
        Index("ix_on_track_next", "next_on", "lead_id", sqlite_where=sql("ended IS NULL")),
        {"sqlite_with_rowid": False},
    )
