"""How the journal names a row: (table's code, root, row), where root is the lead it belongs to."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Table, literal
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


def kept_columns(model: type[Fact]) -> tuple[str, ...]:
    """The columns that an image holds: all but the version, which only ever rises."""
    return tuple(c.name for c in table_of(model).columns if c.name != "version")


def image_of(fact: Fact, mapper: Mapper[Any]) -> dict[str, Any]:
    """The whole row in plain form."""
    table = table_of(type(fact))
    return {
        name: to_plain(
            table.c[name].type, getattr(fact, mapper.get_property_by_column(table.c[name]).key)
        )
        for name in kept_columns(type(fact))
    }
