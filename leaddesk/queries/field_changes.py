"""What was changed in a lead's fields, out of the journal, folded by day and person."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from leaddesk.models import Company, Contact, Lead, Step, StepLine, User
from leaddesk.models.base import Fact, from_plain
from leaddesk.models.conflicts import conflict_of
from leaddesk.models.keys import table_of
from leaddesk.models.records import OWN_WAY, column_of, find_record
from leaddesk.queries.history import lines_of
from leaddesk.queries.timeline import Entry
from leaddesk.rules.changes import Conflict
from leaddesk.rules.fields import FIELDS

MOST_LINES = 500
_RECORDS: dict[str, type[Fact]] = {"lead": Lead, "company": Company, "contact": Contact}


class Change(NamedTuple):
    """A field and what stood there before, as the store's type; None: nothing."""

    field: str
    before: Any


class _Edit(NamedTuple):
    step: int
    at: datetime
    who: str
    initials: str
    changes: tuple[Change, ...]

    @property
    def day(self) -> tuple[date, str, str]:
        return self.at.astimezone().date(), self.who, self.initials


def field_changes(session: Session, *, lead_id: int) -> tuple[Entry, ...]:
    """Entries of the sort "edits", newest first: those of one person on one day are one, its
    `details["changes"]` a tuple of `Change`. What was undone, and undoing itself, is left out."""
    found = []
    for (_, who, initials), edits in groupby(_edits(session, lead_id), lambda edit: edit.day):
        day = list(edits)
        changes = tuple(change for edit in day for change in edit.changes)
        found.append(
            Entry("edits", day[0].at, day[0].step, "", who, initials, details={"changes": changes})
        )
    return tuple(found)


def changed_meanwhile(session: Session, *, lead_id: int, field: str) -> Conflict:
    """What stands in this field of the lead, and who wrote it when."""
    return conflict_of(session, find_record(session, lead_id), field)


def _edits(session: Session, lead_id: int) -> Iterator[_Edit]:
    line = StepLine.__table__.c
    lines = lines_of(lead_id, line.step_id, line.tbl, line.kind, line.image).subquery()
    query = (
        select(Step.id, Step.at, Step.who, User.initials, lines.c.tbl, lines.c.image)
        .join(lines, lines.c.step_id == Step.id)
        .outerjoin(User, User.name == Step.who)
        .where(
            Step.kind != "undo", Step.undone_by.is_(None), lines.c.kind == "u",
            lines.c.tbl.in_([model.journal_code for model in _RECORDS.values()]),
        )
        .order_by(Step.id.desc())
        .limit(MOST_LINES)
    )  # fmt: skip
    for step, at, who, initials, table, image in session.execute(query):
        changes = tuple(_changes(table, json.loads(image or "{}")))
        if changes:
            yield _Edit(step, at, who, initials or "", changes)


def _changes(table: int, image: dict[str, Any]) -> Iterator[Change]:
    fields = _fields()
    for column, before in image.items():
        known = fields.get((table, column))
        if known is not None:
            key, kind = known
            yield Change(key, from_plain(kind, before))


@cache
def _fields() -> dict[tuple[int, str], tuple[str, TypeEngine[Any]]]:
    """The field and type behind (table's code, column)."""
    found = {}
    for field in FIELDS:
        if field.key not in OWN_WAY:
            model = _RECORDS[field.record]
            column = table_of(model).c[column_of(field.key)]
            found[model.journal_code, column.name] = field.key, column.type
    return found
