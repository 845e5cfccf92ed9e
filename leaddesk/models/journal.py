"""The journal's own tables: one step per operation, one line per row that it touched."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Index, Integer, SmallInteger, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Base, Json


class Step(Base):
    """Who did what when. `title` is {"code": ..., names}; `kind` is do, undo or redo.

    `undoes` names the step that this one took back, `undone_by` the step that took this one back.
    A sealed step has been seen by the world and is not undone.
    """

    __tablename__ = "step"
    id: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column()
    who: Mapped[str] = mapped_column(String(300))
    kind: Mapped[str] = mapped_column(String(4))
    title: Mapped[dict[str, Any]] = mapped_column(Json)
    rows: Mapped[int] = mapped_column(Integer)
    tables: Mapped[list[Any]] = mapped_column(Json)  # names of the tables touched
    leads: Mapped[list[Any] | None] = mapped_column(
        Json
    )  # leads touched; nothing: too many to list
    undoes: Mapped[int | None] = mapped_column(Integer)
    origin: Mapped[int] = mapped_column(Integer)  # the doing that this is, takes back or renews
    undone_by: Mapped[int | None] = mapped_column(Integer)
    sealed: Mapped[bool] = mapped_column(default=False)


class StepLine(Base):
    """One row before the step: `kind` i (it did not exist), u (`image` has the old values of the
    changed columns), d (`image` has the whole row). `tbl`, `root`, `row` identify it."""

    __tablename__ = "step_line"
    step_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    tbl: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    root: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    row: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    kind: Mapped[str] = mapped_column(String(1))
    image: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        # For one lead's history as for the later steps of one row.
        Index("ix_step_line_row", "root", "tbl", "row", "step_id"),
        {"sqlite_with_rowid": False},
    )
