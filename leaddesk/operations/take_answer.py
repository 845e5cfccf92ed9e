"""The customer numbers that the ERP gave: taken from its answer file, or typed by hand.

The same answer may come any number of times: what is known already changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.exchange.erp_answer import AnswerRow
from leaddesk.models import Batch, BatchRow, StageMove
from leaddesk.models.conflicts import conflict_of
from leaddesk.models.customer_numbers import NumberOwner, number_taken, read_owners
from leaddesk.models.records import Record, find_record
from leaddesk.models.returned import (
    FoundLead,
    leads_by_company,
    leads_by_id,
    leads_by_reference,
)
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.changes import Conflict
from leaddesk.rules.hand_over import LONGEST_CUSTOMER_NUMBER, clean_customer_number
from leaddesk.rules.match_keys import company_match_key, number_key
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.roles import Right
from leaddesk.rules.stages import Stage


@dataclass(frozen=True, slots=True)
class TakenNumber:
    """A customer number and the lead that it is for. `row` is the row of the file."""

    row: int
    lead_id: int
    lead_number: str
    name: str
    customer_number: str


@dataclass(frozen=True, slots=True)
class UnsureRow:
    """A row without a reference of ours: the leads of a company of that name and place."""

    row: AnswerRow
    choices: tuple[FoundLead, ...]


@dataclass(frozen=True, slots=True)
class AnswerResult:
    """What became of the rows; each is in just one of these, except `completed`.

    `waiting`: the ERP has given no number yet. `conflicts`: number_taken (args number, company,
    lead: whose it is), number_differs (args number, known, lead, company), reference_ambiguous,
    customer_number_too_long (args most), each with its row. `completed`: the numbers of the
    batches that have all their answers now.
    """

    applied: tuple[TakenNumber, ...] = ()
    unchanged: tuple[TakenNumber, ...] = ()
    unknown: tuple[AnswerRow, ...] = ()
    unsure: tuple[UnsureRow, ...] = ()
    waiting: tuple[AnswerRow, ...] = ()
    conflicts: tuple[Problem, ...] = ()
    completed: tuple[int, ...] = ()


@dataclass(slots=True)
class _Weighing:
    """The rows so far; `owners` and `numbers` go along, so that a file can't contradict itself."""

    owners: dict[str, NumberOwner]
    numbers: dict[int, str] = field(default_factory=dict)
    applied: list[TakenNumber] = field(default_factory=list)
    unchanged: list[TakenNumber] = field(default_factory=list)
    unknown: list[AnswerRow] = field(default_factory=list)
    unsure: list[UnsureRow] = field(default_factory=list)
    waiting: list[AnswerRow] = field(default_factory=list)
    conflicts: list[Problem] = field(default_factory=list)


def check_answer(
    session: Session, rows: Sequence[AnswerRow], confirmed: Mapping[int, int] | None = None
) -> AnswerResult:
    """What `take_answer` would do with these rows. Writes nothing."""
    found = leads_by_reference(session, {row.reference for row in rows if row.reference})
    chosen = leads_by_id(session, set((confirmed or {}).values()))
    companies = leads_by_company(session, {_company_key(row) for row in rows} - {""})
    weighing = _Weighing(read_owners(session))
    for row in rows:
        leads = found.get(row.reference, ())
        pick = chosen.get((confirmed or {}).get(row.row, 0))
        if not clean_customer_number(row.customer_number):
            ours = leads or pick or companies.get(_company_key(row))
            (weighing.waiting if ours else weighing.unknown).append(row)
        elif not leads and pick is not None:
            _weigh(weighing, row, pick)
        elif len(leads) > 1:
            weighing.conflicts.append(
                Problem("reference_ambiguous", value=row.reference, row=row.row)
            )
        elif leads:
            _weigh(weighing, row, leads[0])
        else:
            _weigh_company(weighing, row, companies.get(_company_key(row), ()))
    return AnswerResult(
        tuple(weighing.applied), tuple(weighing.unchanged), tuple(weighing.unknown),
        tuple(weighing.unsure), tuple(weighing.waiting), tuple(weighing.conflicts),
    )  # fmt: skip


def take_answer(
    work: Work,
    rows: Sequence[AnswerRow],
    file_name: str = "",
    confirmed: Mapping[int, int] | None = None,
) -> AnswerResult:
    """Give the leads their customer numbers; they become won, their companies customers.

    `confirmed` {row: lead id} settles unsure rows. A known number is never replaced by another;
    that and a number of somebody else is a conflict, and the other rows are taken all the same.
    """
    demand(work, Right.HAND_OVER)
    result = check_answer(work, rows, confirmed)
    touched: set[int] = set()
    for taken in result.applied:
        record = find_record(work, taken.lead_id)
        _give_number(record, taken.customer_number)
        _make_won(work, record)
    for taken in (*result.applied, *result.unchanged):
        touched |= _answer_batches(work, taken.lead_id, taken.customer_number)
    work.title("answer_taken", count=len(result.applied), file=file_name)
    return replace(result, completed=_completed(work, touched))


def set_customer_number(
    work: Work, lead_id: int, number: str, was: str | None = None
) -> Conflict | None:
    """The number as somebody typed it; "" takes it away. A lead that was handed over is won by it.

    `was`: what they were shown; where another one stands there by now, nothing is written. None:
    whatever stands there. Refused: number_taken, customer_number_too_long.
    """
    demand(work, Right.HAND_OVER)
    record = find_record(work, lead_id)
    text = clean_customer_number(number)
    known = record.lead.customer_number or ""
    if text == known:
        return None
    if was not in (None, known):
        return conflict_of(work, record, "lead.customer_number")
    problem = _problem(text, lead_id, read_owners(work), None)
    if problem is not None:
        raise Refused(problem)
    _give_number(record, text)
    batches = _answer_batches(work, lead_id, text, replacing=known)
    if text and batches:
        _make_won(work, record)
    code = "customer_number_set" if text else "customer_number_removed"
    work.title(code, name=record.name, number=text or known)
    return None


def _company_key(row: AnswerRow) -> str:
    return company_match_key(row.company, row.postal_code)


def _weigh(weighing: _Weighing, row: AnswerRow, lead: FoundLead) -> None:
    number = clean_customer_number(row.customer_number)
    known = weighing.numbers.get(lead.lead_id, lead.customer_number)
    taken = TakenNumber(row.row, lead.lead_id, lead.number, lead.name, known or number)
    if known and number_key(known) == number_key(number):
        weighing.unchanged.append(taken)
        return
    problem = _problem(number, lead.lead_id, weighing.owners, row.row)
    if problem is None and known:
        args = {"number": number, "known": known, "lead": lead.number, "company": lead.name}
        problem = Problem(
            "number_differs", field="lead.customer_number", value=number, row=row.row, args=args
        )
    if problem is not None:
        weighing.conflicts.append(problem)
        return
    weighing.applied.append(taken)
    weighing.numbers[lead.lead_id] = number
    weighing.owners[number_key(number)] = NumberOwner(
        lead.lead_id, lead.number, lead.name, number
    )  # fmt: skip


def _weigh_company(weighing: _Weighing, row: AnswerRow, leads: tuple[FoundLead, ...]) -> None:
    """Name and place are a hint, no more: unless the number is there already, somebody decides."""
    number = number_key(clean_customer_number(row.customer_number))
    same = [lead for lead in leads if number_key(lead.customer_number) == number]
    open_leads = tuple(lead for lead in leads if not lead.customer_number)
    if same:
        _weigh(weighing, row, same[0])
    elif open_leads:
        weighing.unsure.append(UnsureRow(row, open_leads))
    else:
        weighing.unknown.append(row)


def _problem(
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


def _give_number(record: Record, number: str) -> None:
    record.lead.customer_number = number or None
    company = record.company
    if number and company is not None and company.relation in ("prospect", "lost_customer"):
        company.relation = "customer"


def _make_won(work: Work, record: Record) -> None:
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


def _answer_batches(work: Work, lead_id: int, number: str, *, replacing: str = "") -> set[int]:
    """Note the answer in the batches that the lead is in; returns those batches' ids."""
    rows = work.scalars(
        select(BatchRow)
        .join(Batch, Batch.id == BatchRow.batch_id)
        .where(BatchRow.lead_id == lead_id, Batch.state != "withdrawn")
    ).all()
    for row in rows:
        if row.customer_number in (None, replacing) and row.customer_number != (number or None):
            row.customer_number = number or None
            row.answered_at = work.now if number else None
    return {row.batch_id for row in rows}


def _completed(work: Work, batch_ids: set[int]) -> tuple[int, ...]:
    """The numbers of those batches of which every lead has its answer."""
    open_rows = select(BatchRow.batch_id).where(BatchRow.customer_number.is_(None))
    query = select(Batch.number).where(Batch.id.in_(batch_ids), Batch.id.not_in(open_rows))
    return tuple(work.scalars(query.order_by(Batch.number)))
