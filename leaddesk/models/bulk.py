"""The bulk door's SQL: many rows in a handful of statements, their before-images among them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Insert,
    MetaData,
    Table,
    Update,
    and_,
    bindparam,
    delete,
    func,
    insert,
    literal,
    literal_column,
    select,
    update,
)  # fmt: skip

from leaddesk.models.base import Fact, to_plain
from leaddesk.models.journal import StepLine
from leaddesk.models.keys import RowKey, kept_columns, root_of, row_of, table_of

_LINE = StepLine.__table__

KEYS = Table(
    "bulk_key",
    MetaData(),
    Column("root", BigInteger, primary_key=True, autoincrement=False),
    Column("row", BigInteger, primary_key=True, autoincrement=False),
    prefixes=["TEMPORARY"],
)
"""The rows that a bulk statement is about; a temporary table of the writer's connection."""


def execute_rows(
    connection: Connection,
    statement: Insert | Update,
    names: Sequence[str],
    rows: Sequence[Sequence[Any]],
) -> None:
    """Run a statement for many rows through the driver itself (1.6 times as fast as through Core).

    `names` are the statement's parameters in the order of each row's values, which must be plain.
    """
    compiled = statement.compile(dialect=connection.dialect, column_keys=list(names))
    sql = str(compiled)
    if compiled.positiontup is None:
        values: Any = [dict(zip(names, row, strict=True)) for row in rows]
    elif list(compiled.positiontup) == list(names):
        values = [tuple(row) for row in rows]
    else:
        order = [list(names).index(name) for name in compiled.positiontup]
        values = [tuple(row[i] for i in order) for row in rows]
    connection.exec_driver_sql(sql, values)


def _converters(
    model: type[Fact], columns: Sequence[str]
) -> list[tuple[int, Callable[[Any], Any]]]:
    """Which positions of a row need `to_plain`, and how: most columns are plain already."""
    table = table_of(model)
    found: list[tuple[int, Callable[[Any], Any]]] = []
    for place, name in enumerate(columns):
        kind = table.c[name].type
        if kind.__class__.__name__ in ("Instant", "Money", "Json", "Date", "Boolean"):
            found.append((place, partial(to_plain, kind)))
    return found


def plain_rows(
    model: type[Fact], columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> list[list[Any]]:
    converters = _converters(model, columns)
    plain = [list(row) for row in rows]
    for place, convert in converters:
        for row in plain:
            if row[place] is not None:
                row[place] = convert(row[place])
    return plain


def insert_rows(
    connection: Connection,
    step_id: int,
    model: type[Fact],
    columns: Sequence[str],
    rows: Sequence[Sequence[Any]],
) -> None:
    plain = plain_rows(model, columns, rows)
    execute_rows(connection, insert(table_of(model)), columns, plain)
    row_place = list(columns).index(model.row_column)
    root_place = list(columns).index(model.root_column) if model.root_column else None
    lines = [
        (step_id, model.journal_code, row[root_place] if root_place is not None else 0,
         row[row_place], "i", None)
        for row in plain
    ]  # fmt: skip
    _insert_lines(connection, lines)


def update_rows(
    connection: Connection,
    step_id: int,
    model: type[Fact],
    columns: Sequence[str],
    rows: Sequence[tuple[RowKey, Sequence[Any]]],
) -> None:
    _fill_keys(connection, (key for key, _ in rows))
    _image_lines(connection, step_id, model, "u", columns)
    table = table_of(model)
    values: dict[str, Any] = {name: bindparam(f"v_{name}") for name in columns}
    if "version" in table.c:
        values["version"] = table.c.version + literal_column("1")
    statement = update(table).where(table.c[model.row_column] == bindparam("k_row"))
    names = [*(f"v_{name}" for name in columns), "k_row"]
    if model.root_column and model.root_column != model.row_column:
        statement = statement.where(table.c[model.root_column] == bindparam("k_root"))
        names.append("k_root")
    statement = statement.values(values)
    plain = plain_rows(model, columns, [row for _, row in rows])
    with_root = "k_root" in names
    bound = [
        (*row, key.row, key.root) if with_root else (*row, key.row)
        for row, (key, _) in zip(plain, rows, strict=True)
    ]
    execute_rows(connection, statement, names, bound)


def delete_rows(
    connection: Connection, step_id: int, model: type[Fact], keys: Iterable[RowKey]
) -> None:
    _fill_keys(connection, keys)
    _image_lines(connection, step_id, model, "d", kept_columns(model))
    table = table_of(model)
    wanted = select(KEYS.c.row).where(
        and_(KEYS.c.row == row_of(model), KEYS.c.root == root_of(model))
    )
    connection.execute(delete(table).where(wanted.exists()))


def write_lines(
    connection: Connection,
    step_id: int,
    images: Mapping[RowKey, tuple[str, dict[str, Any] | None]],
) -> None:
    lines = [
        (step_id, key.tbl, key.root, key.row, kind,
         None if image is None else json.dumps(image, ensure_ascii=False))
        for key, (kind, image) in images.items()
    ]  # fmt: skip
    if lines:
        _insert_lines(connection, lines)


def _insert_lines(connection: Connection, lines: Sequence[Sequence[Any]]) -> None:
    names = ("step_id", "tbl", "root", "row", "kind", "image")
    execute_rows(connection, insert(_LINE), names, lines)  # type: ignore[arg-type]


def _fill_keys(connection: Connection, keys: Iterable[RowKey]) -> None:
    KEYS.create(connection, checkfirst=True)
    connection.execute(delete(KEYS))
    rows = [(key.root, key.row) for key in keys]
    if rows:
        execute_rows(connection, insert(KEYS), ("root", "row"), rows)


def _image_lines(
    connection: Connection, step_id: int, model: type[Fact], kind: str, columns: Sequence[str]
) -> None:
    table = table_of(model)
    pairs: list[Any] = []
    for name in columns:
        pairs += [literal(name), table.c[name]]
    query = select(
        literal(step_id), literal(model.journal_code), root_of(model), row_of(model),
        literal(kind), func.json_object(*pairs),
    ).select_from(
        KEYS.join(table, and_(KEYS.c.row == row_of(model), KEYS.c.root == root_of(model)))
    )  # fmt: skip
    names = ["step_id", "tbl", "root", "row", "kind", "image"]
    connection.execute(insert(_LINE).from_select(names, query))  # type: ignore[arg-type]
