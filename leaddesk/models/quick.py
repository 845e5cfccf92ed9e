"""A query asked through the driver: made into SQL once, its rows plain tuples.

A page of the list takes the store a quarter of a millisecond; SQLAlchemy's work around a statement
that it has seen a thousand times takes as long again (docs/measurements.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Dialect
from sqlalchemy.orm import Session
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler

S = TypeVar("S", bound=ClauseElement)


def plain_rows(
    session: Session | Connection,
    statement: ClauseElement,
    given: Mapping[str, Any] | None = None,
) -> list[tuple[Any, ...]]:
    """The rows as the driver gives them: nothing is converted, neither in `given` nor in them.

    For statements that are kept and asked again: each is made into SQL once.
    """
    return cast(list[tuple[Any, ...]], _asked(session, statement, given).fetchall())


def plain_portions(
    session: Session | Connection,
    statement: ClauseElement,
    given: Mapping[str, Any] | None = None,
    *,
    size: int = 10_000,
) -> Iterator[list[tuple[Any, ...]]]:
    """`plain_rows` in lists of so many, for queries that find very many: to throw a long list away
    takes so long in one go that a window would stand still."""
    cursor = _asked(session, statement, given)
    while rows := cursor.fetchmany(size):
        yield rows


def _asked(
    session: Session | Connection, statement: ClauseElement, given: Mapping[str, Any] | None
) -> Any:
    """The driver's cursor, its rows to be fetched."""
    connection = _connection(session)
    sql, order, own = _made(statement, _alike(connection.dialect), tuple(given or ()))
    values = {**own, **given} if given else own
    bound: Any = values if order is None else tuple([values[name] for name in order])
    if connection.dialect.name == "sqlite":
        with suppress(Exception):  # what goes wrong comes again, and is told as of all statements
            cursor = connection.connection.cursor()
            cursor.execute(sql, bound)
            return cursor
    # A server's transaction is over with its first failure: nothing is asked twice.
    asked = connection.exec_driver_sql(sql, bound).cursor
    assert asked is not None
    return asked


def _connection(session: Session | Connection) -> Connection:
    """A session of ours is bound to its connection; to ask it for that would begin its own
    bookkeeping, which takes as long as a short question."""
    bind = session.bind if isinstance(session, Session) else session
    return bind if isinstance(bind, Connection) else cast(Session, session).connection()


def plain_values(
    session: Session | Connection,
    statement: ClauseElement,
    given: Mapping[str, Any] | None = None,
) -> list[Any]:
    """The first column of `plain_rows`."""
    return [row[0] for row in plain_rows(session, statement, given)]


def plain_value(
    session: Session | Connection,
    statement: ClauseElement,
    given: Mapping[str, Any] | None = None,
) -> Any:
    """The one value of the one row; None if there is none."""
    rows = plain_rows(session, statement, given)
    return rows[0][0] if rows else None


def often(statement: S, *given: str) -> S:
    """A statement that nearly every step asks, with values of these names: `make_ready` makes it
    into SQL before the step has the store to itself."""
    _OFTEN.append((statement, given))
    return statement


def make_ready(dialect: Dialect) -> None:
    """A program that has just begun takes some 5 ms for it, in which nobody else could write."""
    for statement, given in _OFTEN:
        _made(statement, _alike(dialect), given)


_OFTEN: list[tuple[ClauseElement, tuple[str, ...]]] = []
_DIALECTS: dict[str, Dialect] = {}


def _alike(dialect: Dialect) -> Dialect:
    """The first one of its kind, for all engines of one database speak the same SQL."""
    return _DIALECTS.setdefault(dialect.name, dialect)


@lru_cache(maxsize=1024)
def _made(
    statement: ClauseElement, dialect: Dialect, given: tuple[str, ...]
) -> tuple[str, tuple[str, ...] | None, dict[str, Any]]:
    """The SQL, the order of its values (None: they go by name), and those that are always the
    same, in their plain form."""
    compiled = statement.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)
    state = compiled.construct_expanded_state(dict.fromkeys(given))
    own = dict(state.parameters)
    processors = dict(state.processors)  # of the members of lists
    for name, bind in compiled.binds.items():
        convert = bind.type.dialect_impl(dialect).bind_processor(dialect)
        if convert is not None:
            processors.setdefault(name, convert)
    for name, convert in processors.items():
        if name in own and name not in given and callable(convert):
            own[name] = convert(own[name])
    order = state.positiontup
    return state.statement, None if order is None else tuple(order), own


__all__ = ["make_ready", "often", "plain_portions", "plain_rows", "plain_value", "plain_values"]
