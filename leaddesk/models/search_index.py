"""The rows of the search index: the words of each lead, on SQLite in a table of its FTS5, on
PostgreSQL as a tsvector. `models.portable.index_finds` asks it.

PostgreSQL gets the words ready made: no dictionary of the server has a say in what is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, MetaData, Table
from sqlalchemy.types import UserDefinedType

from leaddesk.models.beside import Statement, done_beside
from leaddesk.models.bulk import insert_plain
from leaddesk.models.portable import index_word


class _Words(UserDefinedType[str]):
    """A text that each engine takes for what its column is."""

    cache_ok = True

    def get_col_spec(self, **how: Any) -> str:
        return "TEXT"


SEARCH = Table(
    "lead_search",
    MetaData(),
    Column("rowid", BigInteger, primary_key=True, autoincrement=False),
    Column("text", _Words, nullable=False),
)
"""`rowid` is the lead's id. Only SQLite keeps no more of `text` than its words, too."""

_AT_ONCE = 10_000
"""SQLite takes 32,766 values in one statement."""

_MOST_BYTES = 1_000_000
"""PostgreSQL takes a little more than that as the words of one lead."""


def index_texts(connection: Connection, rows: Sequence[tuple[int, str]]) -> None:
    """Put these leads into the index: id, and words a blank apart."""
    if connection.dialect.name == "postgresql":
        rows = [(lead, _tsvector(text)) for lead, text in rows]
    insert_plain(connection, SEARCH, ("rowid", "text"), rows)


@contextmanager
def indexing_beside(connection: Connection, rows: Sequence[tuple[int, str]]) -> Iterator[None]:
    """Put these leads into the index while something is worked out that leaves the connection
    alone: an import's time in FTS5 is thereby nobody's."""
    if connection.dialect.name != "sqlite" or not rows:
        index_texts(connection, rows)
        yield
        return
    with done_beside(connection, _insertions(rows)):
        yield


def _insertions(rows: Sequence[tuple[int, str]]) -> Iterator[Statement]:
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        marks = ", ".join(["(?, ?)"] * len(some))
        values = [value for row in some for value in row]
        yield f"INSERT INTO lead_search (rowid, text) VALUES {marks}", values


@contextmanager
def many_at_once(connection: Connection) -> Iterator[None]:
    """While very many leads are put into the index: FTS5 puts what it has written together less
    often, which took as long as writing it. It makes up for that little by little: from then on it
    may have more pieces than it usually bears, or the next change would put all of them together.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    _merge(connection, automerge=0, crisismerge=16)
    yield  # what raises is rolled back, and this with it
    _merge(connection, automerge=4, crisismerge=64)


def _merge(connection: Connection, **how: int) -> None:
    for option, value in how.items():
        connection.exec_driver_sql(
            "INSERT INTO lead_search (lead_search, rank) VALUES (?, ?)", (option, value)
        )


def _tsvector(text: str) -> str:
    """The words as PostgreSQL reads a tsvector."""
    found: list[str] = []
    room = _MOST_BYTES
    for word in dict.fromkeys(index_word(word) for word in text.split()):
        room -= len(word.encode()) + 4
        if room < 0:
            break
        found.append("'" + word.replace("\\", "\\\\").replace("'", "''") + "'")
    return " ".join(found)


__all__ = ["SEARCH", "index_texts", "indexing_beside", "many_at_once"]
