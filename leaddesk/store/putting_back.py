"""Old rows and old values put back, as far as the store of today takes them.

What stands in the way is left as it is, and told: a row that is there again, a row that it belongs
to and that is gone, a number or name that somebody else has by now.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, and_, select

from leaddesk.models.base import Base, Fact, from_plain
from leaddesk.models.keys import (
    RowKey,
    counter_of,
    facts_by_code,
    kept_columns,
    root_of,
    row_of,
    table_of,
)
from leaddesk.models.work import Work

T = TypeVar("T")
Images = Mapping[RowKey, Mapping[str, Any]]
Stays = Callable[[RowKey, str], bool]
"""Whether a later step has changed this column of the row, so that it stays as it is."""

AT_ONCE = 10_000
"""SQLite takes 32,766 values in one statement, and a few statements have two lists of them."""


def in_portions(values: Collection[T]) -> Iterator[list[T]]:
    """The values in lists that one statement takes."""
    ordered = list(values)
    for start in range(0, len(ordered), AT_ONCE):
        yield ordered[start : start + AT_ONCE]


def are(model: type[Fact], keys: list[RowKey]) -> ColumnElement[bool]:
    """Keeps a query to these rows, by its index; it may let a few others of these leads through."""
    row, rows = row_of(model), [key.row for key in keys]
    if model.root_column in ("", model.row_column):
        return row.in_(rows)
    # Found by their leads, then held against the rows: the sum keeps the index from being asked for
    # each row of each lead, which are ten thousand times ten thousand questions.
    return and_(root_of(model).in_({key.root for key in keys}), (row + 0).in_(rows))


def tables_in_order() -> list[tuple[int, type[Fact]]]:
    """Every kept table with its code in the journal, parents before children."""
    code_of = {table_of(model).name: code for code, model in facts_by_code().items()}
    codes = [code_of[table.name] for table in Base.metadata.sorted_tables if table.name in code_of]
    return [(code, facts_by_code()[code]) for code in codes]


def restore_deleted(work: Work, deleted: Mapping[int, Images]) -> set[RowKey]:
    """Put deleted rows back, parents first; returns those that are not, or not wholly, back."""
    left: set[RowKey] = set()
    for code, model in tables_in_order():
        images = deleted.get(code)
        if not images:
            continue
        hindered = _present(work, model, images)
        hindered |= {key for _, key in _orphaned(work, model, images)}
        without: dict[RowKey, set[str]] = defaultdict(set)
        for column, key in _taken(work, model, images):
            without[key].add(column.name)
            if not column.nullable:
                hindered.add(key)
        columns = kept_columns(model)
        rows = [
            [None if name in without.get(key, ()) else image.get(name) for name in columns]
            for key, image in images.items()
            if key not in hindered
        ]
        _insert(work, model, columns, rows)
        left |= hindered | without.keys()
    return left


def _insert(
    work: Work, model: type[Fact], columns: tuple[str, ...], plain: list[list[Any]]
) -> None:
    kinds = [table_of(model).c[name].type for name in columns]
    rows = [[from_plain(kind, v) for kind, v in zip(kinds, row, strict=True)] for row in plain]
    if counter := counter_of(model):
        columns = (*columns, counter)
        rows = [[*row, 1] for row in rows]
    work.insert_many(model, columns, rows)


def restore_changed(
    work: Work, changed: Images, stays: Stays, worked_on: Collection[RowKey]
) -> set[RowKey]:
    """Put old values back; returns the rows of which some could not be.

    `worked_on` are rows of the step that stay since somebody has changed them: what the step tied
    to them stays tied.
    """
    left: set[RowKey] = set()
    by_table: dict[int, dict[RowKey, Mapping[str, Any]]] = defaultdict(dict)
    for key, image in changed.items():
        by_table[key.tbl][key] = image
    for code, images in by_table.items():
        model = facts_by_code()[code]
        hindered = {(key, column.name) for column, key in _orphaned(work, model, images)}
        hindered |= {(key, column.name) for column, key in _taken(work, model, images)}
        hindered |= _tied(work, model, images, worked_on)
        there = _present(work, model, images)
        groups: dict[tuple[str, ...], list[tuple[RowKey, list[Any]]]] = defaultdict(list)
        for key, image in images.items():
            names = [n for n in image if not stays(key, n) and (key, n) not in hindered]
            if len(names) < len(image):
                left.add(key)
            if names and key in there:
                types = table_of(model).c
                values = [from_plain(types[name].type, image[name]) for name in names]
                groups[tuple(names)].append((key, values))
        for columns, rows in groups.items():
            work.update_many(model, columns, rows)
    return left


def _present(work: Work, model: type[Fact], images: Images) -> set[RowKey]:
    """Which of these rows exist."""
    there: set[RowKey] = set()
    for some in in_portions(images):
        query = select(root_of(model), row_of(model)).where(are(model, some))
        there |= {RowKey(model.journal_code, root, row) for root, row in work.execute(query)}
    return images.keys() & there


def _orphaned(
    work: Work, model: type[Fact], images: Images
) -> Iterator[tuple[Column[Any], RowKey]]:
    """The references of these images to rows that are no more."""
    for column in table_of(model).columns:
        for reference in column.foreign_keys:
            wanted = {v for image in images.values() if (v := image.get(column.name)) is not None}
            target = reference.column
            gone = set(wanted)
            for some in in_portions(wanted):
                gone -= set(work.scalars(select(target).where(target.in_(some))))
            for key, image in images.items() if gone else ():
                if image.get(column.name) in gone:
                    yield column, key


def _taken(work: Work, model: type[Fact], images: Images) -> Iterator[tuple[Column[Any], RowKey]]:
    """The values of these images that may be there once only and that another row has by now."""
    for column, key, owner in _owned(work, model, images):
        if owner != key:
            yield column, key


def _owned(
    work: Work, model: type[Fact], images: Images
) -> Iterator[tuple[Column[Any], RowKey, RowKey]]:
    """(column, row, whose it is now) of the values of these images that may be there once only and
    that are there."""
    for column in table_of(model).columns:
        if not column.unique:
            continue
        owner: dict[Any, RowKey] = {}
        for some in in_portions({image.get(column.name) for image in images.values()} - {None}):
            query = select(column, root_of(model), row_of(model)).where(column.in_(some))
            for value, root, row in work.execute(query):
                owner[value] = RowKey(model.journal_code, root, row)
        for key, image in images.items():
            if image.get(column.name) in owner:
                yield column, key, owner[image[column.name]]


def owners_of_wanted(
    work: Work, images: Mapping[RowKey, Mapping[str, Any]]
) -> dict[RowKey, RowKey]:
    """{row: who else has by now what it had} of numbers and names that are there once only."""
    by_table: dict[int, dict[RowKey, Mapping[str, Any]]] = defaultdict(dict)
    for key, image in images.items():
        by_table[key.tbl][key] = image
    return {
        key: owner
        for code, rows in by_table.items()
        for _, key, owner in _owned(work, facts_by_code()[code], rows)
        if owner != key
    }


def _tied(
    work: Work, model: type[Fact], images: Images, worked_on: Collection[RowKey]
) -> set[tuple[RowKey, str]]:
    """The references of these rows, as they are now, to rows that stay."""
    found: set[tuple[RowKey, str]] = set()
    stay = {(table_of(facts_by_code()[key.tbl]), key.row) for key in worked_on}
    for column in table_of(model).columns if stay else ():
        mine = [key for key, image in images.items() if column.name in image]
        for reference in column.foreign_keys:
            for some in in_portions(mine):
                query = select(root_of(model), row_of(model), column)
                for root, row, value in work.execute(query.where(are(model, some))):
                    if (reference.column.table, value) in stay:
                        found.add((RowKey(model.journal_code, root, row), column.name))
    return found
