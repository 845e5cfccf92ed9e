"""Who changed a field last, out of the journal: for whoever was about to change it too."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.journal import Step, StepLine
from leaddesk.models.keys import key_of, table_of
from leaddesk.models.records import Record, column_of
from leaddesk.rules.changes import Conflict
from leaddesk.rules.fields import BY_KEY

_LOOKED_BACK = 50


def conflict_of(session: Session, record: Record, key: str) -> Conflict:
    """What stands in the field now, and the newest step with this column among the row's images:
    its "" and 0 where the journal does not know."""
    holder = {"lead": record.lead, "company": record.company, "contact": record.contact}[
        BY_KEY[key].record
    ]
    theirs: Any = record.get(key)
    if holder is not None:
        row = key_of(holder)
        column = table_of(type(holder)).c[column_of(key)].name
        steps = session.execute(
            select(Step.who, Step.at, StepLine.image)
            .join(Step, Step.id == StepLine.step_id)
            .where(StepLine.tbl == row.tbl, StepLine.root == row.root, StepLine.row == row.row)
            .order_by(Step.id.desc())
            .limit(_LOOKED_BACK)
        )
        for step in steps:
            if step.image is None or f'"{column}":' in step.image:
                at_ms = int(step.at.timestamp() * 1000)
                return Conflict(record.lead.id, key, theirs, step.who, at_ms)
    return Conflict(record.lead.id, key, theirs)
