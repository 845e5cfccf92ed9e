"""The journal played back from the present to the beginning, and forth again.

Its lines hold what was before. Going back, each must find the row that it speaks of, and at the
beginning nothing may be left; what each step made of the rows is seen on the way.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Step, StepLine
from leaddesk.models.base import to_plain
from leaddesk.models.keys import RowKey, facts_by_code, kept_columns, root_of, row_of, table_of

Rows = dict[RowKey, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Line:
    """What a step did to a row: of the columns that it changed, before and after; None where the
    row was not, or is not any more."""

    step: int
    key: RowKey
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    def change(self, column: str) -> tuple[Any, Any] | None:
        """What the column was and became; None if the step has not touched it."""
        if self.after is None or column not in self.after:
            return None
        return (self.before or {}).get(column), self.after[column]


@dataclass(slots=True)
class Replay:
    """`faults`: what did not fit; `left`: rows that the journal can't explain."""

    lines: list[Line] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    left: int = 0


def rows_of(session: Session) -> Rows:
    """All kept rows in plain form."""
    found: Rows = {}
    for code, model in facts_by_code().items():
        table, names = table_of(model), kept_columns(model)
        columns = [table.c[name] for name in names]
        for root, row, *values in session.execute(select(root_of(model), row_of(model), *columns)):
            plain = {c.name: to_plain(c.type, v) for c, v in zip(columns, values, strict=True)}
            found[RowKey(code, root, row)] = plain
    return found


def replay(session: Session) -> Replay:
    """Back to the beginning, and forth again to the present."""
    told, present = Replay(), rows_of(session)
    rows = {key: dict(row) for key, row in present.items()}
    query = select(StepLine.step_id, StepLine.tbl, StepLine.root, StepLine.row,
                   StepLine.kind, StepLine.image)  # fmt: skip
    for step, *key, kind, image in session.execute(query.order_by(StepLine.step_id.desc())):
        _back(told, rows, Line(step, RowKey(*key), json.loads(image or "null"), None), kind)
    told.left = len(rows)
    told.lines.reverse()
    for line in told.lines:
        _forth(rows, line)
    if rows != present:
        told.faults.append("played forth it comes to something else")
    return told


def _back(told: Replay, rows: Rows, line: Line, kind: str) -> None:
    row = rows.get(line.key)
    if (row is None) != (kind == "d"):
        told.faults.append(f"step {line.step}: {kind} of {line.key} does not fit")
        return
    if kind == "i":
        told.lines.append(Line(line.step, line.key, None, rows.pop(line.key)))
    elif kind == "d":
        told.lines.append(line)
        rows[line.key] = dict(line.before or {})
    else:
        assert row is not None
        image = line.before or {}
        after = {name: row[name] for name in image}
        told.lines.append(Line(line.step, line.key, image, after))
        row.update(image)


def _forth(rows: Rows, line: Line) -> None:
    if line.after is None:
        rows.pop(line.key, None)
    elif line.before is None:
        rows[line.key] = dict(line.after)
    else:
        rows.setdefault(line.key, {}).update(line.after)


def steps(session: Session) -> dict[int, str]:
    """Who did which step."""
    return {step.id: step.who for step in session.execute(select(Step.id, Step.who))}
