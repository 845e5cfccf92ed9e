"""What a customer number does to its lead, whether the ERP brings it or somebody types it."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from leaddesk.models.customer_numbers import NumberOwner, number_taken
from leaddesk.models.lead import StageMove
from leaddesk.models.many_leads import listed, these
from leaddesk.models.records import Record
from leaddesk.models.transfers import Batch, BatchRow
from leaddesk.models.work import Work
from leaddesk.rules.hand_over import LONGEST_CUSTOMER_NUMBER
from leaddesk.rules.match_keys import number_key
from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import Stage


def number_problem(
    number: str, lead_id: int, owners: Mapping[str, NumberOwner], row: int | None
) -> Problem | None:
    if len(number) > LONGEST_CUSTOMER_NUMBER:
        return Problem(
            "customer_number_too_long", field="lead.customer_number", value=number, row=row,
            args={"most": str(LONGEST_CUSTOMER_NUMBER)},
        )  # fmt: skip
    owner = owners.get(number_key(number)) if number else None
    if owner is not None and owner.lead_id != lead_id:
        return number_taken(number, owner, row)
    return None


def give_number(record: Record, number: str) -> None:
    record.lead.customer_number = number or None
    company = record.company
    if number and company is not None and company.relation in ("prospect", "lost_customer"):
        company.relation = "customer"


def make_won(work: Work, record: Record) -> None:
    frm = record.lead.stage
    if frm == Stage.WON:
        return
    record.lead.stage, record.lead.stage_since = Stage.WON, work.now
    work.add(
        StageMove(
            lead_id=record.lead.id, at=work.now, from_stage=frm, to_stage=Stage.WON,
            user_id=work.user_id, via="answer",
        )
    )  # fmt: skip


def answer_batches(work: Work, lead_id: int, number: str, *, replacing: str = "") -> set[int]:
    """Note the answer in the batches that the lead is in; returns those batches' ids."""
    return note_answers(work, {lead_id: number}, replacing=replacing)


def note_answers(work: Work, numbers: Mapping[int, str], *, replacing: str = "") -> set[int]:
    """The same of many: the number by the id of the lead."""
    rows = work.scalars(_ROWS, listed(numbers)).all()
    for row in rows:
        number = numbers[row.lead_id]
        if row.customer_number in (None, replacing) and row.customer_number != (number or None):
            row.customer_number = number or None
            row.answered_at = work.now if number else None
    return {row.batch_id for row in rows}


_ROWS = (
    select(BatchRow)
    .join(Batch, Batch.id == BatchRow.batch_id)
    .where(these(BatchRow.lead_id), Batch.state != "withdrawn")
)
