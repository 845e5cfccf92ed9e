"""A batch as it is written: of the leads as they are now, or as the store has kept it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.models.erp_checks import filled
from leaddesk.models.erp_profiles import KnownProfile
from leaddesk.models.erp_values import ErpRecord, read_erp_records
from leaddesk.models.transfers import Batch, BatchRow
from leaddesk.rules.erp.cells import Value
from leaddesk.rules.erp.layout import Book, LeadRows, empty_book, filled_book, lead_rows
from leaddesk.rules.hand_over import batch_label
from leaddesk.rules.problem import Problem, Refused


@dataclass(frozen=True, slots=True)
class Prepared:
    """A batch as its files will show it. `references` are the prospect numbers, lead by lead;
    `digest` that of the files which were sent, "" before."""

    batch_id: int
    number: int
    profile_key: str
    file_name: str
    book: Book
    references: tuple[str, ...]
    kind: str = "first"
    digest: str = ""

    @property
    def headers(self) -> tuple[str, ...]:
        return self.book.parts[0].headers

    @property
    def rows(self) -> tuple[tuple[Value, ...], ...]:
        return self.book.parts[0].rows


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The leads of a batch in the order of their ids, and what each becomes."""

    form: Book
    records: tuple[ErpRecord, ...]
    values: tuple[Mapping[str, object], ...]
    rows: tuple[LeadRows, ...]

    @property
    def book(self) -> Book:
        return filled_book(self.form, self.rows)


def lay_out(
    session: Session,
    lead_ids: Collection[int],
    known: KnownProfile,
    number: int,
    at: datetime,
    given: Mapping[int, str],
) -> LaidOut:
    """The leads as they are now; `given`: new customer numbers of those that have none."""
    here = at.astimezone()
    batch: dict[str, object] = {
        "batch.number": batch_label(number),
        "batch.time": f"{here:%Y%m%d%H%M%S}{here.microsecond // 1000:03d}",
    }
    head = batch | {f"option.{key}": _above(value) for key, value in known.options.items()}
    records = read_erp_records(session, lead_ids)
    values = tuple({**filled(r, known, given.get(r.lead_id, "")), **batch} for r in records)
    rows = tuple(lead_rows(known.profile, own) for own in values)
    return LaidOut(empty_book(known.profile, head), records, values, rows)


def _above(value: str) -> str | None:
    """A day as the header line of a text file has it: 20260101."""
    is_day = len(value) == 10 and value[4] == value[7] == "-"
    return (value.replace("-", "") if is_day else value) or None


def find_batch(session: Session, batch_id: int) -> Batch:
    batch = session.get(Batch, batch_id)
    if batch is None:
        raise Refused(Problem("unknown_batch"))
    return batch


def refuse_withdrawn(batch: Batch) -> None:
    if batch.state == "withdrawn":
        raise Refused(Problem("batch_withdrawn", args={"batch": batch_label(batch.number)}))


def row_count(session: Session, batch_id: int, *, answered: bool = False) -> int:
    query = select(func.count()).select_from(BatchRow).where(BatchRow.batch_id == batch_id)
    if answered:
        query = query.where(BatchRow.customer_number.is_not(None))
    return session.scalar(query) or 0
