"""Handing leads over to the ERP: check, prepare a batch, say that its file is written, withdraw.

The file itself is the caller's: prepare_batch -> `exchange.erp_file.write_batch` -> mark_sent.
After a crash on the way, repeat_batch gives the same rows under the same number again.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from leaddesk.exchange.columns import Value
from leaddesk.exchange.erp import check_row, layout
from leaddesk.exchange.erp_profiles import PROFILES, Profile
from leaddesk.models import Batch, BatchRow, Step, StepLine, take_ids
from leaddesk.models.base import last_id
from leaddesk.models.customer_numbers import read_owners
from leaddesk.models.erp_values import ErpRecord, read_erp_records
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.hand_over import batch_file_name, batch_label
from leaddesk.rules.problem import Problem, Refused, Severity
from leaddesk.rules.roles import Right
from leaddesk.rules.stages import Stage


@dataclass(frozen=True, slots=True)
class CheckedLead:
    """One lead before the hand-over. `early`: it has not ordered yet, which the ERP should not
    hold; `handed_before`: the number of the batch that it is in already."""

    lead_id: int
    number: str
    name: str
    stage: Stage
    problems: tuple[Problem, ...]
    early: bool
    handed_before: int | None
    customer_number: str

    @property
    def complete(self) -> bool:
        """Whether nothing required is missing or wrong."""
        return not any(p.severity is Severity.ERROR for p in self.problems)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A batch as its file will show it. `references` are the prospect numbers, row by row."""

    batch_id: int
    number: int
    profile_key: str
    file_name: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    references: tuple[str, ...]


def hand_over_check(
    session: Session, lead_ids: Collection[int], profile_key: str
) -> tuple[CheckedLead, ...]:
    """Each lead with what stands in its way and what to look at; writes nothing.

    Problems are those of `exchange.erp.check_row`, and as warnings: company_has_number (args
    number, other: a lead of the same company is a customer already), company_twice (args other:
    the ERP would get the company as two customers).
    """
    profile = _profile(profile_key)
    records = read_erp_records(session, lead_ids)
    twins = _twins(session, records)
    return tuple(
        CheckedLead(
            record.lead_id, record.number, record.name, record.stage,
            (*check_row(profile, record.values), *twins.get(record.lead_id, ())),
            record.stage is not Stage.WON, record.handed_before, record.customer_number,
        )
        for record in records
    )  # fmt: skip


def draft_batch(
    session: Session,
    lead_ids: Collection[int],
    profile_key: str,
    today: date,
    *,
    language: str = "de",
    kind: str = "xlsx",
) -> Prepared:
    """What a batch of these leads would be, with the number it would probably get. Writes
    nothing and checks nothing; the window shows it before the file is made."""
    number = last_id(session, Batch.__tablename__) + 1
    name = batch_file_name(number, today, kind, language)
    return _laid_out(session, lead_ids, profile_key, 0, number, name)


def prepare_batch(
    work: Work,
    lead_ids: Collection[int],
    profile_key: str,
    file_name: str = "",
    *,
    again: bool = False,
    language: str = "de",
    kind: str = "xlsx",
) -> Prepared:
    """Keep these leads as a batch, state "prepared". Without a `file_name` it is made from the
    batch's number, in `language` and for the `kind` of file.

    Refused, each problem with args lead and name: nothing_to_hand_over, unknown_lead, the errors
    of `hand_over_check`, and unless `again`: handed_over_already (args batch),
    already_customer (args number).
    """
    demand(work, Right.HAND_OVER)
    problems = _refusals(work, lead_ids, profile_key, again)
    if problems:
        raise Refused(*problems)
    number = take_ids(work.connection(), Batch.__tablename__)
    name = file_name or batch_file_name(number, work.now.astimezone().date(), kind, language)
    work.add(
        Batch(
            id=number, number=number, profile=profile_key, state="prepared", at=work.now,
            user_id=work.user_id, file_name=name[:300], again=int(again),
        )
    )  # fmt: skip
    prepared = _laid_out(work, lead_ids, profile_key, number, number, name)
    leads = sorted(set(lead_ids))
    work.insert_many(
        BatchRow,
        ("lead_id", "batch_id", "reference"),
        [(lead, number, ours) for lead, ours in zip(leads, prepared.references, strict=True)],
    )
    work.title("batch_prepared", number=number, count=len(leads), profile=profile_key)
    return prepared


def repeat_batch(session: Session, batch_id: int) -> Prepared:
    """The same leads in the same order under the same number, with their values of now; for a
    file that was never written or has got lost. Refused("batch_withdrawn"). Writes nothing."""
    batch = _batch(session, batch_id)
    _refuse_withdrawn(batch)
    leads = session.scalars(select(BatchRow.lead_id).where(BatchRow.batch_id == batch_id)).all()
    return _laid_out(session, leads, batch.profile, batch_id, batch.number, batch.file_name)


def mark_sent(work: Work, batch_id: int, digest: str, file_name: str = "") -> None:
    """The file lies there for the ERP: neither this nor the preparation can be undone any more,
    only withdrawn. Does nothing if it is sent already (a copy was written)."""
    demand(work, Right.HAND_OVER)
    batch = _batch(work, batch_id)
    _refuse_withdrawn(batch)
    if batch.state == "sent":
        return
    batch.state, batch.sent_at, batch.digest = "sent", work.now, digest
    if file_name:
        batch.file_name = file_name[:300]
    _seal_preparation(work, batch_id)
    work.seal()
    work.title("batch_sent", number=batch.number, count=_row_count(work, batch_id))


def withdraw_batch(work: Work, batch_id: int, reason: str = "") -> None:
    """Take the batch back, so that its leads can be handed over anew; the ERP has to be told.

    Final, like sending. Refused("batch_withdrawn"), and ("batch_answered", args count) once a
    customer number has come back.
    """
    demand(work, Right.HAND_OVER)
    batch = _batch(work, batch_id)
    _refuse_withdrawn(batch)
    answered = _row_count(work, batch_id, answered=True)
    if answered:
        args = {"batch": batch_label(batch.number), "count": str(answered)}
        raise Refused(Problem("batch_answered", args=args))
    batch.state = "withdrawn"
    _seal_preparation(work, batch_id)
    work.seal()
    work.title("batch_withdrawn", number=batch.number, reason=reason)


def _refusals(
    work: Work, lead_ids: Collection[int], profile_key: str, again: bool
) -> list[Problem]:
    if not lead_ids:
        return [Problem("nothing_to_hand_over")]
    checked = hand_over_check(work, lead_ids, profile_key)
    if len(checked) < len(set(lead_ids)):
        return [Problem("unknown_lead")]
    found: list[Problem] = []
    for lead in checked:
        who = {"lead": lead.number, "name": lead.name}
        if lead.handed_before is not None and not again:
            batch = batch_label(lead.handed_before)
            found.append(Problem("handed_over_already", args={**who, "batch": batch}))
        elif lead.customer_number and not again:
            args = {**who, "number": lead.customer_number}
            found.append(Problem("already_customer", value=lead.customer_number, args=args))
        found += [
            replace(p, args={**p.args, **who})
            for p in lead.problems
            if p.severity is Severity.ERROR
        ]
    return found


def _twins(session: Session, records: Sequence[ErpRecord]) -> dict[int, list[Problem]]:
    customers = {owner.same_company: owner for owner in read_owners(session).values()}
    first: dict[str, ErpRecord] = {}
    found: dict[int, list[Problem]] = {}
    for record in records:
        if not record.same_company or record.customer_number:
            continue
        twin = first.setdefault(record.same_company, record)
        customer = customers.get(record.same_company)
        if customer is not None:
            args = {"number": customer.customer_number, "other": customer.lead_number}
            found[record.lead_id] = [
                Problem("company_has_number", severity=Severity.WARNING, args=args)
            ]
        elif twin is not record:
            args = {"other": twin.number}
            found[record.lead_id] = [Problem("company_twice", severity=Severity.WARNING, args=args)]
    return found


def _laid_out(
    session: Session,
    lead_ids: Collection[int],
    profile_key: str,
    batch_id: int,
    number: int,
    file_name: str,
) -> Prepared:
    records = read_erp_records(session, lead_ids)
    values = ({**r.values, "batch.number": batch_label(number)} for r in records)
    headers, rows = layout(_profile(profile_key), values)
    return Prepared(
        batch_id, number, profile_key, file_name, tuple(headers), tuple(map(tuple, rows)),
        tuple(record.number for record in records),
    )  # fmt: skip


def _profile(key: str) -> Profile:
    profile = PROFILES.get(key)
    if profile is None:
        args = {"profiles": ", ".join(PROFILES)}
        raise Refused(Problem("unknown_profile", value=key, args=args))
    return profile


def _batch(session: Session, batch_id: int) -> Batch:
    batch = session.get(Batch, batch_id)
    if batch is None:
        raise Refused(Problem("unknown_batch"))
    return batch


def _refuse_withdrawn(batch: Batch) -> None:
    if batch.state == "withdrawn":
        raise Refused(Problem("batch_withdrawn", args={"batch": batch_label(batch.number)}))


def _row_count(session: Session, batch_id: int, *, answered: bool = False) -> int:
    query = select(func.count()).select_from(BatchRow).where(BatchRow.batch_id == batch_id)
    if answered:
        query = query.where(BatchRow.customer_number.is_not(None))
    return session.scalar(query) or 0


def _seal_preparation(work: Work, batch_id: int) -> None:
    """Also the step that made the batch: to undo that one would take back what was sent."""
    made = select(StepLine.step_id).where(
        StepLine.tbl == Batch.journal_code, StepLine.root == 0, StepLine.row == batch_id,
        StepLine.kind == "i",
    )  # fmt: skip
    work.execute(
        update(Step).where(Step.id.in_(made)).values(sealed=True),
        execution_options={"synchronize_session": False},
    )
