"""What came in and what went out: imports, and batches handed over to the ERP."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from leaddesk.models.base import Fact, Json, own_id


class ImportRun(Fact):
    """One import: from which file, under which source name, with which result."""

    __tablename__ = "import_run"
    journal_code = 13
    id: Mapped[int] = own_id()
    at: Mapped[datetime] = mapped_column()
    source: Mapped[str] = mapped_column(String(300))
    file_name: Mapped[str] = mapped_column(String(300))
    counts: Mapped[dict[str, Any]] = mapped_column(Json)


class Batch(Fact):
    """One hand-over to the ERP. `state`: prepared (file perhaps not written), sent, withdrawn."""

    __tablename__ = "batch"
    journal_code = 11
    id: Mapped[int] = own_id()
    number: Mapped[int] = mapped_column(Integer, unique=True)
    profile: Mapped[str] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(20))
    at: Mapped[datetime] = mapped_column()
    sent_at: Mapped[datetime | None] = mapped_column()
    user_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    file_name: Mapped[str] = mapped_column(String(300))
    digest: Mapped[str | None] = mapped_column(String(64))  # SHA-256 of the file, hexadecimal
    again: Mapped[int] = mapped_column(Integer, default=0)


class BatchRow(Fact):
    """One lead in a batch; `reference` is our key that the ERP sends back."""

    __tablename__ = "batch_row"
    journal_code = 12
    root_column = "lead_id"
    row_column = "batch_id"
    lead_id: Mapped[int] = mapped_column(ForeignKey("lead.id"), primary_key=True)
    batch_id: Mapped[int] = mapped_column(ForeignKey("batch.id"), primary_key=True, index=True)
    reference: Mapped[str] = mapped_column(String(15), index=True)
    customer_number: Mapped[str | None] = mapped_column(String(20))
    answered_at: Mapped[datetime | None] = mapped_column()
    problem: Mapped[str | None] = mapped_column(Text)

    __table_args__ = ({"sqlite_with_rowid": False},)
