"""Hand-over to the ERP: who is ready, what went out, what came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.models import Batch, BatchRow, Lead, User
from leaddesk.models.erp_values import read_erp_records
from leaddesk.queries.columns import CARD
from leaddesk.queries.filtered import card_clauses, compiled_for
from leaddesk.queries.lead_list import LeadRow, leads_by_id
from leaddesk.queries.plain import instant, moment, plain
from leaddesk.rules.filter_tree import Flag, LeadFilter, Not, StageIn
from leaddesk.rules.stages import Stage

_BATCH, _ROW, _USER = Batch.__table__.c, BatchRow.__table__.c, User.__table__

READY = LeadFilter((StageIn((Stage.WON,)), Not(Flag("handed_over"))))
"""Whom a hand-over takes by default: won, not handed over yet."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A lead that could be handed over. `values`: by field key, as ERP profiles take them.

    `early`: it has not ordered yet. `batch`: the number of the batch that it was in already.
    """

    lead_id: int
    number: str
    name: str
    stage: Stage
    score: int
    early: bool
    customer_number: str
    batch: int | None
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class BatchEntry:
    """One batch. `state`: prepared, sent, withdrawn; `answered`: rows with a customer number."""

    batch_id: int
    number: int
    profile: str
    state: str
    at: datetime
    sent_at: datetime | None
    who: str
    file_name: str
    digest: str | None
    again: bool
    rows: int
    answered: int


@dataclass(frozen=True, slots=True)
class BatchLead:
    """One lead of a batch; `reference` is our key that the ERP sends back."""

    lead_id: int
    number: str
    name: str
    reference: str
    customer_number: str | None
    answered_at: datetime | None
    problem: str | None


@dataclass(frozen=True, slots=True)
class HandOverFigures:
    """What the head of the hand-over page says."""

    ready: int
    waiting: int
    finished: int


def hand_over_candidates(
    session: Session,
    *,
    filter: LeadFilter = READY,
    me: int | None,
    today: date,
    again: bool = False,
    limit: int = 10_000,
) -> tuple[Candidate, ...]:
    """The leads of the filter that are not handed over yet (with `again`: those too), the best
    score first. A filter that says nothing of the stage takes earlier ones as well: `early`."""
    compiled = compiled_for(session, filter, me, today)
    query = select(CARD.c.lead_id, CARD.c.score).where(*card_clauses(compiled))
    if not again:
        query = query.where(CARD.c.handed_over.is_(False))
    query = query.order_by(CARD.c.score.desc(), CARD.c.lead_id).limit(limit)
    scores = {row[0]: row[1] for row in session.execute(query)}
    records = {r.lead_id: r for r in read_erp_records(session, list(scores))}
    return tuple(
        Candidate(
            lead, r.number, r.name, r.stage, score, r.stage is not Stage.WON, r.customer_number,
            r.handed_before, r.values,
        )
        for lead, score in scores.items()
        if (r := records.get(lead)) is not None
    )  # fmt: skip


def batches(session: Session) -> tuple[BatchEntry, ...]:
    """All batches, the newest first."""
    counts = (
        select(_ROW.batch_id, func.count().label("rows"),
               func.count(_ROW.customer_number).label("answered"))
        .group_by(_ROW.batch_id)
        .subquery()
    )  # fmt: skip
    query = (
        select(
            _BATCH.id, _BATCH.number, _BATCH.profile, _BATCH.state, plain(_BATCH.at),
            plain(_BATCH.sent_at), _USER.c.name, _BATCH.file_name, _BATCH.digest, _BATCH.again,
            counts.c.rows, counts.c.answered,
        )
        .select_from(Batch.__table__)
        .outerjoin(_USER, _USER.c.id == _BATCH.user_id)
        .outerjoin(counts, counts.c.batch_id == _BATCH.id)
        .order_by(_BATCH.number.desc())
    )  # fmt: skip
    return tuple(
        BatchEntry(*r[:4], moment(r[4]), instant(r[5]), r[6] or "", r[7], r[8], bool(r[9]),
                   r[10] or 0, r[11] or 0)
        for r in session.execute(query)
    )  # fmt: skip


def batch_rows(session: Session, *, batch_id: int) -> tuple[BatchLead, ...]:
    """The leads of a batch in the order of their references."""
    name = func.coalesce(CARD.c.company, CARD.c.contact, "")
    query = (
        select(
            _ROW.lead_id, Lead.__table__.c.number, name, _ROW.reference, _ROW.customer_number,
            plain(_ROW.answered_at), _ROW.problem,
        )
        .select_from(BatchRow.__table__)
        .join(Lead.__table__, Lead.__table__.c.id == _ROW.lead_id)
        .outerjoin(CARD, CARD.c.lead_id == _ROW.lead_id)
        .where(_ROW.batch_id == batch_id)
        .order_by(_ROW.reference)
    )  # fmt: skip
    return tuple(BatchLead(*r[:5], instant(r[5]), r[6]) for r in session.execute(query))


def leads_without_number(session: Session, *, limit: int = 10_000) -> tuple[LeadRow, ...]:
    """Handed over and sent, but no customer number has come back."""
    ids = session.scalars(
        select(_ROW.lead_id)
        .distinct()
        .join(Batch.__table__, _BATCH.id == _ROW.batch_id)
        .join(CARD, CARD.c.lead_id == _ROW.lead_id)
        .where(_BATCH.state == "sent", CARD.c.customer_number.is_(None))
        .order_by(_ROW.lead_id)
        .limit(limit)
    ).all()
    return leads_by_id(session, ids=ids)


def hand_over_figures(session: Session) -> HandOverFigures:
    """How many are ready, wait for their number, have it."""
    won, handed = CARD.c.stage == int(Stage.WON), CARD.c.handed_over
    ready = select(func.count()).select_from(CARD).where(won, handed.is_(False))
    sent = (
        select(_ROW.lead_id, CARD.c.customer_number)
        .distinct()
        .select_from(BatchRow.__table__)
        .join(Batch.__table__, _BATCH.id == _ROW.batch_id)
        .join(CARD, CARD.c.lead_id == _ROW.lead_id)
        .where(_BATCH.state == "sent")
        .subquery()
    )
    total, answered = session.execute(
        select(func.count(), func.count(sent.c.customer_number)).select_from(sent)
    ).one()
    return HandOverFigures(session.scalar(ready) or 0, total - answered, answered)
