"""Which of the rows that a step created must stay when the step is undone.

A row stays if it was changed since, or if a row that stays itself refers to it; and what makes up
one thing with it stays too: a lead with its history, its company and its contact.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import exists, select
from sqlalchemy.orm import aliased

from leaddesk.models.base import Fact
from leaddesk.models.journal import StepLine
from leaddesk.models.keys import RowKey, facts_by_code, root_of, row_of, table_of
from leaddesk.models.work import Work
from leaddesk.store.putting_back import are, in_portions

Created = Mapping[int, set[RowKey]]


def whole_families(
    work: Work, step_id: int, created: Created, changed_since: set[RowKey]
) -> set[RowKey]:
    """All created rows that stay, given those that were changed since."""
    keep = set(changed_since)
    for child, column, parent in _references():
        if created.get(parent.journal_code):
            keep |= _held(work, step_id, child, column, parent)
    fresh = set(keep)
    while fresh:
        found: set[RowKey] = set()
        for child, column, parent in _references():
            found |= _parents(work, created, fresh, child, column, parent)
            if parent.carries_children:
                found |= _children(work, created, fresh, child, column, parent)
        fresh = found - keep
        keep |= fresh
    return keep


def _references() -> Iterator[tuple[type[Fact], str, type[Fact]]]:
    """(child, column, parent) of every reference between kept tables."""
    by_name = {table_of(model).name: model for model in facts_by_code().values()}
    for model in by_name.values():
        for column in table_of(model).columns:
            for reference in column.foreign_keys:
                yield model, column.name, by_name[reference.column.table.name]


def _held(
    work: Work, step_id: int, child: type[Fact], column: str, parent: type[Fact]
) -> set[RowKey]:
    """Created parents that a row refers to which the step has not created. Asked when old values
    are back, so that what the step itself had tied to them holds nothing."""
    table = table_of(child)
    theirs, own = aliased(StepLine), aliased(StepLine)
    goes_too = exists().where(
        own.step_id == step_id,
        own.tbl == child.journal_code,
        own.root == root_of(child),
        own.row == row_of(child),
        own.kind == "i",
    )
    rows = work.execute(
        select(theirs.root, theirs.row)
        .join(table, table.c[column] == theirs.row)
        .where(
            theirs.step_id == step_id,
            theirs.tbl == parent.journal_code,
            theirs.kind == "i",
            ~goes_too,
        )
        .distinct()
    ).all()
    return {RowKey(parent.journal_code, root, row) for root, row in rows}


def _parents(
    work: Work,
    created: Created,
    fresh: set[RowKey],
    child: type[Fact],
    column: str,
    parent: type[Fact],
) -> set[RowKey]:
    """The created parents of the fresh children."""
    mine = [key for key in fresh if key.tbl == child.journal_code]
    if not mine or not created.get(parent.journal_code):
        return set()
    refers = table_of(child).c[column]
    found: set[int] = set()
    for some in in_portions(mine):
        query = select(refers).where(are(child, some), refers.is_not(None))
        found |= set(work.scalars(query))
    return _among(created, parent, found)


def _children(
    work: Work,
    created: Created,
    fresh: set[RowKey],
    child: type[Fact],
    column: str,
    parent: type[Fact],
) -> set[RowKey]:
    """The created children of the fresh parents."""
    ids = [key.row for key in fresh if key.tbl == parent.journal_code]
    candidates = created.get(child.journal_code)
    if not ids or not candidates:
        return set()
    found: set[RowKey] = set()
    for some in in_portions(ids):
        query = select(root_of(child), row_of(child)).where(table_of(child).c[column].in_(some))
        found |= {RowKey(child.journal_code, root, row) for root, row in work.execute(query)}
    return found & candidates


def _among(created: Created, model: type[Fact], ids: set[int]) -> set[RowKey]:
    return {key for key in created.get(model.journal_code, ()) if key.row in ids}
