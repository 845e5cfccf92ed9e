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
    # first, update (of changed master data), correction (of the batch `corrects`)
    kind: Mapped[str] = mapped_column(String(20), default="first", server_default="first")
    corrects: Mapped[int | None] = mapped_column(Integer)
    form: Mapped[dict[str, Any] | None] = mapped_column(Json)  # of `rules.erp.kept_rows`


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
    given_number: Mapped[str | None] = mapped_column(String(20))  # out of our range, in the file
    cells: Mapped[list[Any] | None] = mapped_column(Json)  # of `rules.erp.kept_rows`
    facts: Mapped[dict[str, Any] | None] = mapped_column(Json)  # of `rules.erp.changes`

    __table_args__ = ({"sqlite_with_rowid": False},)


class ErpProfile(Fact):
    """What is set for a profile of an ERP: the settings of one that comes with the program, or a
    whole one of somebody's own, as `rules.erp.kept_profile` reads it."""

    __tablename__ = "erp_profile"
    journal_code = 43
    id: Mapped[int] = own_id()
    key: Mapped[str] = mapped_column(String(40), unique=True)
    definition: Mapped[dict[str, Any] | None] = mapped_column(Json)
    options: Mapped[dict[str, Any]] = mapped_column(Json)
