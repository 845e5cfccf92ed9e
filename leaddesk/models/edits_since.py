"""Which later steps an undo may take with it: those about nothing but leads that it would keep."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.journal import Step, StepLine
from leaddesk.models.lead import Lead
from leaddesk.models.standing_steps import standing_form


def edits_since(
    session: Session, step_id: int, kept: Collection[int], stay: Collection[int] = ()
) -> tuple[int, ...]:
    """The steps after that one, the newest first, that still stand, that the world has not seen,
    and that are about the leads in `kept`, and about no others but those that the step
    has made, and none in `stay`: for these they would be taken back as well."""
    named = session.get(Step, step_id)
    step = standing_form(session, named) if named is not None else None
    if step is None:
        return ()
    leads, others = set(kept), set(stay)
    made = select(StepLine.row).where(
        StepLine.step_id == step.id, StepLine.tbl == Lead.journal_code, StepLine.kind == "i"
    )
    later = select(Step.id, Step.leads).where(
        Step.id > step.id, Step.origin > step.origin, Step.undone_by.is_(None),
        Step.kind != "undo", Step.sealed == 0,
    )  # fmt: skip
    found = [(id_, set(about or ())) for id_, about in session.execute(later)]
    rows = [(id_, about) for id_, about in found if not leads.isdisjoint(about)]
    touched = {lead for _, about in rows for lead in about} - leads - set(session.scalars(made))
    others |= set(session.scalars(select(Lead.id).where(Lead.id.in_(touched))))
    return tuple(sorted((id_ for id_, about in rows if others.isdisjoint(about)), reverse=True))
