"""What the team has set for the store: segments, score rules, views, mappings, values."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Integer, SmallInteger, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, Json, own_id


class Segment(Fact):
    """A numbered lead group; typing its number lists the leads in it. Names by language."""

    __tablename__ = "segment"
    journal_code = 9
    row_column = "number"
    number: Mapped[int] = mapped_column(SmallInteger, primary_key=True, autoincrement=False)
    name_de: Mapped[str] = mapped_column(String(300))
    name_en: Mapped[str] = mapped_column(String(300))
    question_de: Mapped[str] = mapped_column(Text)
    question_en: Mapped[str] = mapped_column(Text)
    asks: Mapped[list[Any]] = mapped_column(Json)  # field keys asked for when it is ticked
    active: Mapped[bool] = mapped_column(default=True)
    rule: Mapped[dict[str, Any] | None] = mapped_column(Json)  # of `rules.segment_rules`
    rule_version: Mapped[int] = mapped_column(Integer, default=1, server_default="1")
    pitches: Mapped[dict[str, Any] | None] = mapped_column(Json)  # what to say, by stage
    steering: Mapped[dict[str, Any] | None] = mapped_column(Json)  # of `rules.segment_steering`


class ScoreRule(Fact):
    """A rule of the score, as `rules.scoring` reads it: its fields are in `definition`."""

    __tablename__ = "score_rule"
    journal_code = 10
    id: Mapped[int] = own_id()
    key: Mapped[str] = mapped_column(String(60), unique=True)
    position: Mapped[int] = mapped_column(Integer)
    definition: Mapped[dict[str, Any]] = mapped_column(Json)


class SavedView(Fact):
    """A query under a name, in its language-neutral form."""

    __tablename__ = "saved_view"
    journal_code = 14
    id: Mapped[int] = own_id()
    name: Mapped[str] = mapped_column(String(300), unique=True)
    query: Mapped[str] = mapped_column(Text)
    position: Mapped[int] = mapped_column(Integer, default=0)
    created_at: Mapped[datetime] = mapped_column()


class ColumnMap(Fact):
    """How a list with just these headers was brought in the last time."""

    __tablename__ = "column_map"
    journal_code = 15
    id: Mapped[int] = own_id()
    name: Mapped[str] = mapped_column(String(300))
    headers: Mapped[str] = mapped_column(String(64), unique=True)  # digest of the header set
    columns: Mapped[dict[str, Any]] = mapped_column(Json)  # of `rules.list_mapping`


class Setting(Fact):
    """One value of the store by its key, e.g. score_threshold."""

    __tablename__ = "setting"
    journal_code = 16
    id: Mapped[int] = own_id()
    key: Mapped[str] = mapped_column(String(60), unique=True)
    value: Mapped[dict[str, Any]] = mapped_column(Json)
