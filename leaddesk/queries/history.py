"""The journal as a user reads it: the steps, and what the next undo and redo would be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import Company, Contact, Lead, Step, StepLine
from leaddesk.models.standing_steps import last_standing, last_undo, sent_after

_STEP, _LINE = Step.__table__.c, StepLine.__table__.c
_LEAD, _CONTACT = Lead.__table__.c, Contact.__table__.c


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step. `title` is {"code": ..., names} for the window to word; `kind` do, undo, redo.

    `undoes`: the step that this one took back; `undone_by`: the one that took this one back;
    `redone_by`: the one that took that back again.
    """

    step_id: int
    at: datetime
    who: str
    kind: str
    title: Mapping[str, Any]
    rows: int
    undoes: int | None
    undone_by: int | None
    sealed: bool
    redone_by: int | None = None


def steps(session: Session, *, lead_id: int | None = None, limit: int = 50) -> tuple[StepRow, ...]:
    """The newest steps, of one lead with its company and contacts or of all."""
    undo = Step.__table__.alias()
    query: Select[Any] = (
        select(*(_STEP[name] for name in _COLUMNS), undo.c.undone_by)
        .select_from(Step.__table__.outerjoin(undo, undo.c.id == _STEP.undone_by))
        .order_by(_STEP.id.desc())
        .limit(limit)
    )
    if lead_id is not None:
        query = query.where(_STEP.id.in_(lines_of(lead_id, _LINE.step_id)))
    return tuple(StepRow(*row) for row in session.execute(query))


def next_undo(session: Session, *, who: str) -> StepRow | None:
    """What this user's undo would take back."""
    return _row(last_standing(session, who))


def next_redo(session: Session, *, who: str) -> StepRow | None:
    """What this user's redo would do again (the undone step's title)."""
    return _row(last_undo(session, who))


def kept_sent(session: Session, *, who: str, step_id: int) -> StepRow | None:
    """What this user did after that step and an undo passes over, for the world has seen it."""
    return _row(sent_after(session, who, step_id))


_COLUMNS = ("id", "at", "who", "kind", "title", "rows", "undoes", "undone_by", "sealed")


def _row(step: Step | None) -> StepRow | None:
    return None if step is None else StepRow(*(getattr(step, name) for name in _COLUMNS))


def lines_of(lead_id: int, *columns: ColumnElement[Any]) -> CompoundSelect[Any]:
    """These columns of the journal's lines about the lead's rows, its company, a person there."""
    company = select(_LEAD.company_id).where(_LEAD.id == lead_id)
    people = select(_CONTACT.id).where(
        or_(
            _CONTACT.company_id.in_(company),
            _CONTACT.id.in_(select(_LEAD.contact_id).where(_LEAD.id == lead_id)),
        )
    )
    lines = select(*columns)
    # "all": a union without doubles would walk the index that has the steps in order.
    return lines.where(_LINE.root == lead_id).union_all(
        lines.where(_LINE.tbl == Company.journal_code, _LINE.root == 0, _LINE.row.in_(company)),
        lines.where(_LINE.tbl == Contact.journal_code, _LINE.root == 0, _LINE.row.in_(people)),
    )
