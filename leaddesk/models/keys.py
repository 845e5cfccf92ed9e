"""How the journal names a row: (table's code, root, row), where root is the lead it belongs to."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Table, inspect, literal
from sqlalchemy.orm import Mapper

from leaddesk.models.base import Base, Fact, to_plain


class RowKey(NamedTuple):
    tbl: int
    root: int
    row: int


@cache
def facts_by_code() -> dict[int, type[Fact]]:
    """Every kept table by its code in the journal."""
    found: dict[int, type[Fact]] = {}
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Fact):
            if mapper.class_.journal_code in found:
                raise RuntimeError(f"two tables with journal code {mapper.class_.journal_code}")
            found[mapper.class_.journal_code] = mapper.class_
    return found


def table_of(model: type[Fact]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)
    return table


def root_of(model: type[Fact]) -> ColumnElement[int]:
    """The column (or 0) that says to which lead a row of this table belongs."""
    return table_of(model).c[model.root_column] if model.root_column else literal(0)


def row_of(model: type[Fact]) -> ColumnElement[int]:
    return table_of(model).c[model.row_column]


def key_of(fact: Fact) -> RowKey:
    root = getattr(fact, fact.root_column) if fact.root_column else 0
    return RowKey(fact.journal_code, root, getattr(fact, fact.row_column))


@cache
def counter_of(model: type[Fact]) -> str:
    """The column that counts the changes of a row, so that two who change it at once notice; "" for
    tables without. A rule's version is none: it says which rule it was, and is kept."""
    counter = inspect(model).version_id_col
    return "" if counter is None else str(counter.name)


def kept_columns(model: type[Fact]) -> tuple[str, ...]:
    """The columns that an image holds: all but the counter of changes, which only ever rises."""
    counter = counter_of(model)
    return tuple(c.name for c in table_of(model).columns if c.name != counter)


def image_of(fact: Fact, mapper: Mapper[Any]) -> dict[str, Any]:
    """The whole row in plain form."""
    table = table_of(type(fact))
    return {
        name: to_plain(
            table.c[name].type, getattr(fact, mapper.get_property_by_column(table.c[name]).key)
        )
        for name in kept_columns(type(fact))
    }
