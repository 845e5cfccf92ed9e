"""Rows that are numbered one after the other: what the journal says of them follows from the first
number and the last, and is written while the rows themselves are made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Connection

from leaddesk.models.base import Fact
from leaddesk.models.beside import Statement, done_beside
from leaddesk.models.bulk import insert_unnoted

Rows: TypeAlias = Sequence[Sequence[Any]]


class Written(NamedTuple):
    """Rows as they stand in their table, in plain form: each its values of `columns`, and `same`,
    which all of them have. They are numbered from `first` on."""

    first: int = 0
    columns: tuple[str, ...] = ()
    rows: Sequence[tuple[Any, ...]] = ()
    same: Mapping[str, Any] = {}

    @property
    def ids(self) -> range:
        return range(self.first, self.first + len(self.rows))


NOTHING = Written()


class Span(NamedTuple):
    """So many rows from this one on. `root`: the lead of the first, if each belongs to the lead
    after that of the row before; 0 for rows of no single lead."""

    first: int
    rows: int
    root: int = 0


def insert_numbered(
    connection: Connection,
    step_id: int,
    model: type[Fact],
    columns: Sequence[str],
    make: Callable[[], Rows],
    span: Span,
    same: Mapping[str, Any],
) -> Written:
    """Insert the rows that `make` makes without asking the store; `same` as for `insert_rows`."""
    with done_beside(connection, [_lines(step_id, model, span)]):
        rows = make()
    plain, shared = insert_unnoted(connection, model, columns, rows, same)
    return Written(span.first, tuple(columns), plain, shared)


def _lines(step_id: int, model: type[Fact], span: Span) -> Statement:
    root = f"{span.root:d} + place.i" if span.root else "0"
    sql = (
        "WITH RECURSIVE place (i) AS"
        f" (SELECT 0 UNION ALL SELECT i + 1 FROM place WHERE i + 1 < {span.rows:d})"
        ' INSERT INTO step_line (step_id, tbl, root, "row", kind)'
        f" SELECT {step_id:d}, {model.journal_code:d}, {root}, {span.first:d} + place.i, 'i'"
        " FROM place"
    )
    return sql, ()
