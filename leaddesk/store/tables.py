"""Which tables a store's file has, and how many rows are in them."""

from __future__ import annotations

from typing import Any


def table_names(connection: Any) -> list[str]:
    """The tables of facts, of what follows from them and of the journal; those of the search index
    and of SQLite left out."""
    told = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE 'lead_search%' AND name <> 'alembic_version'"
    )
    return [row[0] for row in told.fetchall()]


def row_counts(connection: Any) -> dict[str, int]:
    """How many rows each of them has."""
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for name in table_names(connection)
    }
