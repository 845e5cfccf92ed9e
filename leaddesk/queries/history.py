"""The journal as a user reads it: the steps, what the next undo would be, what a step changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import Company, Contact, Lead, Step, StepLine
from leaddesk.models.base import from_plain, to_plain
from leaddesk.models.keys import RowKey, facts_by_code, kept_columns, table_of
from leaddesk.models.standing_steps import last_standing, last_undo

_STEP, _LINE = Step.__table__.c, StepLine.__table__.c
_LEAD, _CONTACT = Lead.__table__.c, Contact.__table__.c


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step. `title` is {"code": ..., names} for the window to word; `kind` do, undo, redo.

    `undoes`: the step that this one took back; `undone_by`: the one that took this one back.
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


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after a step. `field` is a key of `rules.fields` where there is one
    ("company.phone"), else table.column; `lead_id` 0 where the row belongs to no single lead."""

    lead_id: int
    field: str
    old: Any
    new: Any


def steps(session: Session, *, lead_id: int | None = None, limit: int = 50) -> tuple[StepRow, ...]:
    """The newest steps, of one lead with its company and contacts or of all."""
    query = select(*(_STEP[name] for name in _COLUMNS)).order_by(_STEP.id.desc()).limit(limit)
    if lead_id is not None:
        query = query.where(_STEP.id.in_(_steps_of(lead_id)))
    return tuple(StepRow(*row) for row in session.execute(query))


def next_undo(session: Session, *, who: str) -> StepRow | None:
    """What this user's undo would take back."""
    return _row(last_standing(session, who))


def next_redo(session: Session, *, who: str) -> StepRow | None:
    """What this user's redo would do again (the undone step's title)."""
    return _row(last_undo(session, who))


_COLUMNS = ("id", "at", "who", "kind", "title", "rows", "undoes", "undone_by", "sealed")


def _row(step: Step | None) -> StepRow | None:
    return None if step is None else StepRow(*(getattr(step, name) for name in _COLUMNS))


def _steps_of(lead_id: int) -> Select[Any]:
    """Steps that touched the lead's rows, its company, or a person there."""
    company = select(_LEAD.company_id).where(_LEAD.id == lead_id)
    people = select(_CONTACT.id).where(
        or_(
            _CONTACT.company_id.in_(company),
            _CONTACT.id.in_(select(_LEAD.contact_id).where(_LEAD.id == lead_id)),
        )
    )
    lines = select(_LINE.step_id)
    # "all": a union without doubles would walk the index that has the steps in order.
    return lines.where(_LINE.root == lead_id).union_all(
        lines.where(_LINE.tbl == Company.journal_code, _LINE.root == 0, _LINE.row.in_(company)),
        lines.where(_LINE.tbl == Contact.journal_code, _LINE.root == 0, _LINE.row.in_(people)),
    )  # type: ignore[return-value]


def field_changes(
    session: Session, *, step_id: int, lead_id: int | None = None
) -> tuple[FieldChange, ...]:
    """What the step changed in rows that there were before and after it, field by field."""
    query = select(_LINE.tbl, _LINE.root, _LINE.row, _LINE.image).where(
        _LINE.step_id == step_id, _LINE.kind == "u"
    )
    found: list[FieldChange] = []
    for tbl, root, row, image in session.execute(query).all():
        if lead_id is not None and root not in (0, lead_id):
            continue
        key = RowKey(tbl, root, row)
        old: dict[str, Any] = json.loads(image or "{}")
        new = _values_after(session, step_id, key, tuple(old))
        found += [_change(key, name, old[name], new.get(name)) for name in old]
    return tuple(found)


def _change(key: RowKey, name: str, old: Any, new: Any) -> FieldChange:
    model = facts_by_code()[key.tbl]
    kind = table_of(model).c[name].type
    field = f"{table_of(model).name}.{name}"
    if field == "lead.owner_id":
        field = "lead.owner"
    return FieldChange(key.root, field, from_plain(kind, old), from_plain(kind, new))


def _values_after(
    session: Session, step_id: int, key: RowKey, names: tuple[str, ...]
) -> dict[str, Any]:
    """What the step made of the columns: what the next step found there, else what is there."""
    missing = set(names)
    after: dict[str, Any] = {}
    later = session.execute(
        select(_LINE.image)
        .where(
            and_(_LINE.tbl == key.tbl, _LINE.root == key.root, _LINE.row == key.row),
            _LINE.step_id > step_id,
            _LINE.kind != "i",
        )
        .order_by(_LINE.step_id)
    )
    for (image,) in later:
        found = json.loads(image or "{}")
        after |= {name: found[name] for name in missing & set(found)}
        missing -= set(found)
        if not missing:
            return after
    return {**_values_now(session, key, missing), **after}


def _values_now(session: Session, key: RowKey, names: set[str]) -> dict[str, Any]:
    model = facts_by_code()[key.tbl]
    table = table_of(model)
    wanted = [name for name in kept_columns(model) if name in names]
    query = select(*(table.c[name] for name in wanted)).where(table.c[model.row_column] == key.row)
    if model.root_column:
        query = query.where(table.c[model.root_column] == key.root)
    row = session.execute(query).first()
    if row is None:
        return {}
    return {n: to_plain(table.c[n].type, v) for n, v in zip(wanted, row, strict=True)}
