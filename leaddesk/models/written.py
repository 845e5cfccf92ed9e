"""When a touchpoint was written down: it tells when it happened, the journal when it was told."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.journal import Step, StepLine
from leaddesk.models.touchpoint import Touchpoint
from leaddesk.rules.touchpoints import Said


def written_at(session: Session, touchpoint: Touchpoint) -> datetime | None:
    """The moment of the step that made it first; None if the journal knows nothing of it."""
    return session.scalar(
        select(Step.at)
        .join(StepLine, StepLine.step_id == Step.id)
        .where(
            StepLine.root == touchpoint.lead_id,
            StepLine.tbl == Touchpoint.journal_code,
            StepLine.row == touchpoint.id,
            StepLine.kind == "i",
        )
        .order_by(StepLine.step_id)
        .limit(1)
    )


def said_by(touchpoint: Touchpoint) -> Said:
    """What stands there now."""
    return Said(
        touchpoint.at, touchpoint.direction or "", touchpoint.outcome or "", touchpoint.text or "",
        touchpoint.satisfaction,
    )  # fmt: skip
