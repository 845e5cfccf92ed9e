"""Everything that is kept of one person, for the information that the law gives them a right to.

What an erasure would take or change is what the person has a right to see: the same list of columns
(`models.personal`) and the same judgement of each row.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy import false as nothing
from sqlalchemy.orm import Session

from leaddesk.models import Batch, BatchRow, Company, Contact, ImportRun, Lead, Step, StepLine, User
from leaddesk.models.base import Base, Fact, from_plain
from leaddesk.models.erasing_rows import Own, left_of, own_of
from leaddesk.models.erasing_scope import Scope, scope_of
from leaddesk.models.keys import facts_by_code, table_of
from leaddesk.models.personal import HOLDS, Holds
from leaddesk.queries.person import PersonKept, person_at

_LEFT_OUT = frozenset({"setting", "saved_view", "step"})
"""What is set for everybody: a name in it is a colleague's word, and told of by `step`."""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """The ERP has got the person's data: batch, when, by which profile, which columns."""

    batch: int
    at: datetime
    profile: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A field of the person had this value until then."""

    at: datetime
    who: str
    column: str
    before: str


@dataclass(frozen=True, slots=True)
class PersonData:
    """`rows` are those of each table that tell of the person, by column; `sources` the lists that
    they came with, and when; `users` the names of who works here, by id."""

    kept: PersonKept
    made: datetime
    rows: Mapping[str, tuple[Mapping[str, Any], ...]]
    sources: tuple[tuple[str, datetime], ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    changes: tuple[Change, ...] = ()
    users: Mapping[int, str] = field(default_factory=dict)


def person_data(session: Session, *, contact_id: int, now: datetime) -> PersonData | None:
    """Of this contact and all others that are the same person; None: there is no such contact."""
    kept = person_at(session, contact_id=contact_id)
    if kept is None:
        return None
    scope = scope_of(session, kept.contact_ids)
    rows = {}
    for model in facts_by_code().values():
        table = table_of(model).name
        if table in HOLDS and table not in _LEFT_OUT:
            found = tuple(_rows(session, model, scope))
            if found:
                rows[table] = found
    users = {row[0]: row[1] for row in session.execute(select(User.id, User.name))}
    return PersonData(
        kept, now, rows, tuple(_sources(session, scope)), tuple(_disclosures(session, scope)),
        tuple(_changes(session, scope)), users,
    )  # fmt: skip


def _rows(session: Session, model: type[Fact], scope: Scope) -> Iterator[Mapping[str, Any]]:
    table = table_of(model)
    wanted: list[ColumnElement[bool]] = [nothing()]
    if model.root_column:
        wanted.append(table.c[model.root_column].in_(scope.leads))
    elif model in (Contact, Company):
        ids = scope.contacts if model is Contact else scope.companies
        wanted.append(table.c.id.in_(ids))
    if "contact_id" in table.c and model is not Lead:
        wanted.append(table.c.contact_id.in_(scope.contacts))
    for column, holds in HOLDS[table.name].items():
        if holds is Holds.TEXT and model is not Company and not model.root_column:
            wanted += [table.c[column].ilike(like) for like in scope.traces.likes]
    kinds = {c.name: c.type for c in table.columns}
    for row in session.execute(select(table).where(or_(*wanted))):
        values = dict(row._mapping)
        root = int(values[model.root_column]) if model.root_column else 0
        own = own_of(table.name, root, int(values[model.row_column]), values, scope)
        plain = {name: _plain(kinds[name], value) for name, value in values.items()}
        if _tells(table.name, own, plain, scope):
            yield values


def _tells(table: str, own: Own, plain: Mapping[str, Any], scope: Scope) -> bool:
    """Whether the row is about the person: theirs, of a lead of theirs alone, or naming them."""
    whose = own.person or (own.text and own.lead) or table == "company" or own.sense
    main = table == "lead" and plain.get("contact_id") in scope.contacts
    return whose or main or bool(left_of(table, plain, own, scope.traces))


def _plain(kind: Any, value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value


def _sources(session: Session, scope: Scope) -> Iterator[tuple[str, datetime]]:
    query = (
        select(ImportRun.source, ImportRun.at)
        .join(Lead, Lead.import_id == ImportRun.id)
        .where(Lead.id.in_(scope.leads))
        .distinct()
        .order_by(ImportRun.at)
    )
    yield from ((source, at) for source, at in session.execute(query))


def _disclosures(session: Session, scope: Scope) -> Iterator[Disclosure]:
    query = (
        select(Batch, BatchRow.facts)
        .join(BatchRow, BatchRow.batch_id == Batch.id)
        .where(BatchRow.lead_id.in_(scope.leads), Batch.state == "sent")
        .order_by(Batch.number)
    )
    for batch, facts in session.execute(query):
        filled = tuple(key for key, value in (facts or {}).items() if value not in (None, "", []))
        yield Disclosure(batch.number, batch.sent_at or batch.at, batch.profile, filled)


def _changes(session: Session, scope: Scope) -> Iterator[Change]:
    """What the journal has of the person's own fields, oldest first."""
    query = (
        select(Step.at, Step.who, StepLine.image)
        .join(StepLine, StepLine.step_id == Step.id)
        .where(
            StepLine.tbl == Contact.journal_code, StepLine.root == 0,
            StepLine.row.in_(scope.contacts), StepLine.image.is_not(None),
        )
        .order_by(Step.id)
    )  # fmt: skip
    kinds = Base.metadata.tables["contact"].c
    for at, who, image in session.execute(query):
        for column, value in json.loads(image or "{}").items():
            if HOLDS["contact"].get(column) and value and not column.endswith("_key"):
                yield Change(at, who, column, str(from_plain(kinds[column].type, value)))
