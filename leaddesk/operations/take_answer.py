"""The customer numbers that the ERP gave: taken from its answer file, or typed by hand.

The same answer may come any number of times: what is known already changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.exchange.erp_answer import AnswerRow
from leaddesk.models import Batch, BatchRow, Lead
from leaddesk.models.answered import give_number, make_won, note_answers, number_problem
from leaddesk.models.customer_numbers import NumberOwner, read_owners
from leaddesk.models.records import find_records
from leaddesk.models.returned import (
    FoundLead,
    leads_by_company,
    leads_by_id,
    leads_by_reference,
    leads_by_vat_id,
    vat_key,
)
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.hand_over import clean_customer_number
from leaddesk.rules.match_keys import company_match_key, number_key
from leaddesk.rules.problem import Problem
from leaddesk.rules.roles import Right


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
    """A row without a reference of ours: the leads of a company of that VAT id, or of that name
    and place."""

    row: AnswerRow
    choices: tuple[FoundLead, ...]


@dataclass(frozen=True, slots=True)
class AnswerResult:
    """What became of the rows; each is in just one of these, except `completed` and `still_open`.

    `waiting`: the ERP has given no number yet. `conflicts`: number_taken (args number, company,
    lead: whose it is), number_differs (args number, known, lead, company), reference_ambiguous,
    customer_number_too_long (args most), each with its row. `completed`: the numbers of the
    batches that have all their answers now; `still_open`: of the others that the rows are about
    (number, how many of its leads wait).
    """

    applied: tuple[TakenNumber, ...] = ()
    unchanged: tuple[TakenNumber, ...] = ()
    unknown: tuple[AnswerRow, ...] = ()
    unsure: tuple[UnsureRow, ...] = ()
    waiting: tuple[AnswerRow, ...] = ()
    conflicts: tuple[Problem, ...] = ()
    completed: tuple[int, ...] = ()
    still_open: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _Hints:
    """Whom a row without a reference of ours may mean: by VAT id, else by name and place."""

    by_vat_id: Mapping[str, tuple[FoundLead, ...]]
    by_company: Mapping[str, tuple[FoundLead, ...]]

    def of(self, row: AnswerRow) -> tuple[FoundLead, ...]:
        same = self.by_vat_id.get(vat_key(row.vat_id), ())
        return same or self.by_company.get(_company_key(row), ())


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
    hints = _Hints(
        leads_by_vat_id(session, {vat_key(row.vat_id) for row in rows}),
        leads_by_company(session, {_company_key(row) for row in rows} - {""}),
    )
    weighing = _Weighing(read_owners(session))
    for row in rows:
        leads = found.get(row.reference, ())
        pick = chosen.get((confirmed or {}).get(row.row, 0))
        if not clean_customer_number(row.customer_number):
            ours = leads or pick or hints.of(row)
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
            _weigh_hint(weighing, row, hints.of(row))
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
    records = find_records(work, {taken.lead_id for taken in result.applied})
    for taken in result.applied:
        give_number(records[taken.lead_id], taken.customer_number)
        make_won(work, records[taken.lead_id])
    told = (*result.applied, *result.unchanged)
    touched = note_answers(work, {taken.lead_id: taken.customer_number for taken in told})
    work.title("answer_taken", count=len(result.applied), file=file_name)
    counted = _counted(work, touched)
    return replace(
        result,
        completed=tuple(number for number, open_, _ in counted if not open_),
        still_open=tuple((number, waiting) for number, _, waiting in counted if waiting),
    )


def _company_key(row: AnswerRow) -> str:
    return company_match_key(row.company, row.postal_code)


def _weigh(weighing: _Weighing, row: AnswerRow, lead: FoundLead) -> None:
    number = clean_customer_number(row.customer_number)
    known = weighing.numbers.get(lead.lead_id, lead.customer_number)
    taken = TakenNumber(row.row, lead.lead_id, lead.number, lead.name, known or number)
    if known and number_key(known) == number_key(number):
        weighing.unchanged.append(taken)
        return
    problem = number_problem(number, lead.lead_id, weighing.owners, row.row)
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


def _weigh_hint(weighing: _Weighing, row: AnswerRow, leads: tuple[FoundLead, ...]) -> None:
    """A VAT id, or name and place, are a hint, no more: unless the number is there already,
    somebody decides."""
    number = number_key(clean_customer_number(row.customer_number))
    same = [lead for lead in leads if number_key(lead.customer_number) == number]
    open_leads = tuple(lead for lead in leads if not lead.customer_number)
    if same:
        _weigh(weighing, row, same[0])
    elif open_leads:
        weighing.unsure.append(UnsureRow(row, open_leads))
    else:
        weighing.unknown.append(row)


def _counted(work: Work, batch_ids: set[int]) -> list[tuple[int, int, int]]:
    """Of those batches the number, how many rows have no answer, and how many leads of these have
    no number either: an update of a customer waits for none."""
    known = func.coalesce(BatchRow.customer_number, Lead.customer_number)
    query = (
        select(
            Batch.number,
            func.count() - func.count(BatchRow.customer_number),
            func.count() - func.count(known),
        )
        .join(BatchRow, BatchRow.batch_id == Batch.id)
        .join(Lead, Lead.id == BatchRow.lead_id)
        .where(Batch.id.in_(batch_ids))
        .group_by(Batch.number)
        .order_by(Batch.number)
    )
    return [(number, open_, waiting) for number, open_, waiting in work.execute(query)]
