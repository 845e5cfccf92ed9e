"""What the hand-over page shows: who may go, the batches, and who still waits for a number."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from leaddesk.models import Batch, BatchRow, LeadCard, User
from leaddesk.rules.stages import Stage

_IN_ONE_QUERY = 5_000


@dataclass(frozen=True, slots=True)
class BatchInfo:
    """One batch. `state`: prepared, sent, withdrawn; `digest` is its file's SHA-256; `answered`
    of its `leads` have their customer number; `given`: so many have one that we gave, of which
    the ERP has not said yet that it took it. `kind`: first, update, correction (of the batch
    with the number `corrects`)."""

    batch_id: int
    number: int
    profile: str
    state: str
    at: datetime
    sent_at: datetime | None
    who: str
    file_name: str
    digest: str
    again: bool
    leads: int
    answered: int
    kind: str = "first"
    given: int = 0
    corrects: int | None = None


@dataclass(frozen=True, slots=True)
class HandedLead:
    """A lead in a batch; `reference` is what the ERP knows it by, `sent_at` that of the batch."""

    lead_id: int
    number: str
    name: str
    stage: Stage
    reference: str
    customer_number: str
    answered_at: datetime | None
    batch_number: int
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class HandOverTotals:
    """How many leads could go now, wait for their number, have got one back."""

    candidates: int
    waiting: int
    answered: int


_READY = (LeadCard.handed_over == 0, LeadCard.customer_number.is_(None))
"""Neither in a batch nor known to the ERP."""


def candidates(
    session: Session, *, lead_ids: Collection[int] | None = None, again: bool = False
) -> tuple[int, ...]:
    """The leads to hand over, by company; of `lead_ids`, else all that are won.

    Those in a batch already or with a customer number are left out unless `again`.
    """
    query = select(LeadCard.lead_id)
    if not again:
        query = query.where(*_READY)
    query = query.order_by(LeadCard.company_sort, LeadCard.lead_id)
    if lead_ids is None:
        return tuple(session.scalars(query.where(LeadCard.stage == Stage.WON)))
    wanted, found = sorted(set(lead_ids)), list[int]()
    for start in range(0, len(wanted), _IN_ONE_QUERY):
        part = wanted[start : start + _IN_ONE_QUERY]
        found += session.scalars(query.where(LeadCard.lead_id.in_(part)))
    return tuple(found)


def batches(session: Session, *, state: str = "") -> tuple[BatchInfo, ...]:
    """All batches (of this state), the newest first."""
    tally = (
        select(
            BatchRow.batch_id, func.count().label("leads"),
            func.count(BatchRow.customer_number).label("answered"),
            func.count(BatchRow.given_number).label("given"),
        )
        .group_by(BatchRow.batch_id)
        .subquery()
    )  # fmt: skip
    query = (
        select(
            Batch,
            User.name,
            func.coalesce(tally.c.leads, 0),
            func.coalesce(tally.c.answered, 0),
            func.coalesce(tally.c.given, 0),
        )
        .outerjoin(User, User.id == Batch.user_id)
        .outerjoin(tally, tally.c.batch_id == Batch.id)
        .order_by(Batch.number.desc())
    )
    if state:
        query = query.where(Batch.state == state)
    return tuple(
        BatchInfo(
            batch.id, batch.number, batch.profile, batch.state, batch.at, batch.sent_at,
            who or "", batch.file_name, batch.digest or "", bool(batch.again), leads, answered,
            batch.kind, max(0, given - answered), batch.corrects,
        )
        for batch, who, leads, answered, given in session.execute(query)
    )  # fmt: skip


def open_batches(session: Session) -> tuple[BatchInfo, ...]:
    """The batches whose file was perhaps never written: to be repeated or withdrawn."""
    return batches(session, state="prepared")


def waiting_for_number(session: Session) -> tuple[HandedLead, ...]:
    """The leads that were sent and have no customer number yet, longest waiting first; each once,
    with the last batch that it was in."""
    found = _handed(session, _waiting(_rows()).order_by(Batch.sent_at, BatchRow.lead_id))
    return tuple({lead.lead_id: lead for lead in found}.values())


def given_numbers(session: Session, batch_id: int) -> tuple[tuple[str, str], ...]:
    """The prospect number and the customer number that we gave, of each lead of the batch that
    has no answer: for when the ERP has taken the file and gives none."""
    rows = session.execute(
        select(BatchRow.reference, BatchRow.given_number)
        .where(
            BatchRow.batch_id == batch_id,
            BatchRow.given_number.is_not(None),
            BatchRow.customer_number.is_(None),
        )
        .order_by(BatchRow.lead_id)
    )
    return tuple((reference, number or "") for reference, number in rows)


def hand_over_totals(session: Session) -> HandOverTotals:
    waiting = _waiting(
        select(func.count())
        .select_from(BatchRow)
        .join(Batch, Batch.id == BatchRow.batch_id)
        .join(LeadCard, LeadCard.lead_id == BatchRow.lead_id)
    )
    answered = select(func.count(BatchRow.lead_id.distinct())).where(
        BatchRow.customer_number.is_not(None)
    )
    ready = session.scalar(select(func.count()).where(*_READY, LeadCard.stage == Stage.WON))
    return HandOverTotals(ready or 0, session.scalar(waiting) or 0, session.scalar(answered) or 0)


def _rows() -> Select[*tuple[Any, ...]]:
    return (
        select(
            BatchRow.lead_id, LeadCard.number, LeadCard.company, LeadCard.contact,
            LeadCard.stage, BatchRow.reference, BatchRow.customer_number, BatchRow.answered_at,
            Batch.number, Batch.sent_at,
        )
        .join(Batch, Batch.id == BatchRow.batch_id)
        .join(LeadCard, LeadCard.lead_id == BatchRow.lead_id)
    )  # fmt: skip


def _waiting(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Sent, without an answer; an update of a customer waits for none."""
    return query.where(
        Batch.state == "sent",
        BatchRow.customer_number.is_(None),
        LeadCard.customer_number.is_(None),
    )


def _handed(session: Session, query: Select[*tuple[Any, ...]]) -> tuple[HandedLead, ...]:
    return tuple(
        HandedLead(
            lead_id, number, company or contact or "", Stage(stage), reference, theirs or "",
            answered_at, batch_number, sent_at,
        )
        for lead_id, number, company, contact, stage, reference, theirs, answered_at,
        batch_number, sent_at in session.execute(query)
    )  # fmt: skip
