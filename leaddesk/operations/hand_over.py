"""Handing leads over to the ERP: check, prepare a batch, say that its file is written, withdraw.

The file itself is the caller's: prepare_batch -> `exchange.erp_file.write_batch` -> mark_sent.
After a crash on the way, repeat_batch gives the same rows under the same number again; of a batch
that was sent it gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, date, datetime, time

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from leaddesk.models import Batch, BatchRow, Step, StepLine, take_ids
from leaddesk.models.base import last_id
from leaddesk.models.batches import (
    LaidOut,
    Prepared,
    find_batch,
    lay_out,
    refuse_withdrawn,
    row_count,
)
from leaddesk.models.erp_checks import CheckedLead, LeadCut, check_leads
from leaddesk.models.erp_numbers import next_numbers, take_numbers
from leaddesk.models.erp_profiles import KnownProfile, known_profile
from leaddesk.models.erp_values import read_erp_records
from leaddesk.models.rights import demand
from leaddesk.models.work import Work
from leaddesk.rules.erp.changes import facts_reader
from leaddesk.rules.erp.kept_rows import form_of, kept_form, kept_rows, rows_of
from leaddesk.rules.erp.layout import filled_book
from leaddesk.rules.erp.options import given_number, option_problems
from leaddesk.rules.erp.profile import Numbers
from leaddesk.rules.hand_over import batch_file_name, batch_label
from leaddesk.rules.problem import Problem, Refused, Severity
from leaddesk.rules.roles import Right

__all__ = [
    "CheckedLead", "LeadCut", "Prepared", "draft_batch", "hand_over_check", "mark_sent",
    "prepare_batch", "repeat_batch", "withdraw_batch",
]  # fmt: skip


def hand_over_check(
    session: Session,
    lead_ids: Collection[int],
    profile_key: str,
    cuts: Collection[LeadCut] = (),
) -> tuple[CheckedLead, ...]:
    """Each lead with what stands in its way and what to look at; writes nothing.

    Problems are those of `rules.erp.layout.row_checker`, and as warnings: company_has_number (args
    number, other: a lead of the same company is a customer already), company_twice (args other:
    the ERP would get the company as two customers).
    """
    return check_leads(session, lead_ids, known_profile(session, profile_key), cuts)


def draft_batch(
    session: Session,
    lead_ids: Collection[int],
    profile_key: str,
    today: date,
    *,
    language: str = "de",
    kind: str = "",
    purpose: str = "first",
) -> Prepared:
    """What a batch of these leads would be, with the numbers it would probably get. Writes
    nothing and checks nothing; the window shows it before the file is made."""
    known = known_profile(session, profile_key)
    number = last_id(session, Batch.__tablename__) + 1
    wanting = _without_number(session, lead_ids, known)
    values = next_numbers(session, known, len(wanting))
    given = {
        lead: given_number(known.options, value)
        for lead, value in zip(wanting, values, strict=True)
    }
    at = datetime.combine(today, time(12), UTC)
    laid = lay_out(session, lead_ids, known, number, at, given)
    name = _file_name(known, number, today, kind, language)
    return _prepared(laid, 0, number, known.key, name, purpose)


def prepare_batch(
    work: Work,
    lead_ids: Collection[int],
    profile_key: str,
    file_name: str = "",
    *,
    again: bool = False,
    language: str = "de",
    kind: str = "",
    cuts: Collection[LeadCut] = (),
    corrects: int | None = None,
) -> Prepared:
    """Keep these leads as a batch, state "prepared", with its rows as they are written. Without a
    `file_name` it is made from the batch's number, in `language` and for the `kind` of file.

    `again`: leads that were handed over already go along, as an update; `corrects`: of the batch
    of that number, as its correction. `cuts`: what may be shortened. Refused: nothing_to_hand_over,
    unknown_lead, numbers_used_up, what is wrong with the profile's settings, and each with args
    lead and name: the errors of `hand_over_check`, and unless `again`: handed_over_already (args
    batch), already_customer (args number).
    """
    demand(work, Right.HAND_OVER)
    known = known_profile(work, profile_key)
    again = again or corrects is not None
    problems = option_problems(known.profile, known.options) or tuple(
        _refusals(work, lead_ids, known, again, cuts)
    )
    if problems:
        raise Refused(*problems)
    wanting = _without_number(work, lead_ids, known)
    given = dict(zip(wanting, take_numbers(work, known, len(wanting)), strict=True))
    number = take_ids(work.connection(), Batch.__tablename__)
    name = file_name or _file_name(known, number, work.now.astimezone().date(), kind, language)
    laid = lay_out(work, lead_ids, known, number, work.now, given)
    purpose = "correction" if corrects is not None else "update" if again else "first"
    work.add(
        Batch(
            id=number, number=number, profile=known.key, state="prepared", at=work.now,
            user_id=work.user_id, file_name=name[:300], again=int(again), kind=purpose,
            corrects=corrects, form=kept_form(laid.form),
        )
    )  # fmt: skip
    _keep_rows(work, laid, known, number, given)
    work.title("batch_prepared", number=number, count=len(laid.records), profile=known.key)
    return _prepared(laid, number, number, known.key, name, purpose)


def repeat_batch(session: Session, batch_id: int) -> Prepared:
    """The same rows in the same order under the same number, as they were prepared; for a file
    that was never written or has got lost. Refused("batch_withdrawn"). Writes nothing."""
    batch = find_batch(session, batch_id)
    refuse_withdrawn(batch)
    query = select(BatchRow).where(BatchRow.batch_id == batch_id).order_by(BatchRow.lead_id)
    rows = session.scalars(query).all()
    what = batch.id, batch.number, batch.profile, batch.file_name
    if batch.form is None:  # of a time when rows were not kept: as the leads are now
        known = known_profile(session, batch.profile)
        laid = lay_out(session, [r.lead_id for r in rows], known, batch.number, batch.at, {})
        return _prepared(laid, *what, batch.kind)
    book = filled_book(form_of(batch.form), (rows_of(row.cells or ()) for row in rows))
    references = tuple(row.reference for row in rows)
    return Prepared(*what, book, references, batch.kind, batch.digest or "")


def mark_sent(work: Work, batch_id: int, digest: str, file_name: str = "") -> None:
    """The file lies there for the ERP: neither this nor the preparation can be undone any more,
    only withdrawn. Does nothing if it is sent already (a copy was written)."""
    demand(work, Right.HAND_OVER)
    batch = find_batch(work, batch_id)
    refuse_withdrawn(batch)
    if batch.state == "sent":
        return
    batch.state, batch.sent_at, batch.digest = "sent", work.now, digest
    if file_name:
        batch.file_name = file_name[:300]
    _seal_preparation(work, batch_id)
    work.seal()
    work.title("batch_sent", number=batch.number, count=row_count(work, batch_id))


def withdraw_batch(work: Work, batch_id: int, reason: str = "") -> None:
    """Take the batch back, so that its leads can be handed over anew; the ERP has to be told.

    Final, like sending; numbers that we gave are not given again. Refused("batch_withdrawn"), and
    ("batch_answered", args count) once a customer number has come back.
    """
    demand(work, Right.HAND_OVER)
    batch = find_batch(work, batch_id)
    refuse_withdrawn(batch)
    answered = row_count(work, batch_id, answered=True)
    if answered:
        args = {"batch": batch_label(batch.number), "count": str(answered)}
        raise Refused(Problem("batch_answered", args=args))
    batch.state = "withdrawn"
    _seal_preparation(work, batch_id)
    work.seal()
    work.title("batch_withdrawn", number=batch.number, reason=reason)


def _refusals(
    work: Work,
    lead_ids: Collection[int],
    known: KnownProfile,
    again: bool,
    cuts: Collection[LeadCut],
) -> list[Problem]:
    if not lead_ids:
        return [Problem("nothing_to_hand_over")]
    checked = check_leads(work, lead_ids, known, cuts)
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


def _without_number(session: Session, lead_ids: Collection[int], known: KnownProfile) -> list[int]:
    """Those that we have to give a customer number, in the order of their ids."""
    if known.numbers is not Numbers.BY_US:
        return []
    records = read_erp_records(session, lead_ids)
    return [r.lead_id for r in records if not r.customer_number and not r.given_number]


def _keep_rows(
    work: Work, laid: LaidOut, known: KnownProfile, number: int, given: dict[int, str]
) -> None:
    facts = facts_reader(known.profile)
    work.insert_many(
        BatchRow,
        ("lead_id", "batch_id", "reference", "given_number", "cells", "facts"),
        [
            (r.lead_id, number, r.number, given.get(r.lead_id) or r.given_number or None,
             kept_rows(rows), facts(r.values))
            for r, rows in zip(laid.records, laid.rows, strict=True)
        ],
    )  # fmt: skip


def _file_name(known: KnownProfile, number: int, day: date, kind: str, language: str) -> str:
    ending = kind or known.profile.file_kinds[0]
    return known.profile.file_prefix + batch_file_name(number, day, ending, language)


def _prepared(
    laid: LaidOut, batch_id: int, number: int, key: str, file_name: str, purpose: str
) -> Prepared:
    references = tuple(record.number for record in laid.records)
    return Prepared(batch_id, number, key, file_name, laid.book, references, purpose)


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
