"""Statements in a thread, while the caller works out what comes after them.

SQLite leaves Python free for as long as one statement takes: one that writes thousands of rows
costs nothing where a second core is. One that is run again for each row would have to wait for
Python each time. The connection is nobody else's meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from threading import Thread
from typing import Any, TypeAlias

from sqlalchemy import Connection

Statement: TypeAlias = tuple[str, Sequence[Any]]
"""SQL as the driver takes it, and its values."""


@contextmanager
def done_beside(connection: Connection, statements: Iterable[Statement]) -> Iterator[None]:
    """Run these beside what the caller does; on a server before it. What fails is raised where it
    is waited for, at the end."""
    if connection.dialect.name != "sqlite":
        for sql, values in statements:
            connection.exec_driver_sql(sql, tuple(values))
        yield
        return
    cursor = connection.connection.cursor()
    failures: list[BaseException] = []
    thread = Thread(target=_run, args=(cursor, statements, failures), name="beside", daemon=True)
    thread.start()
    try:
        yield
    finally:
        thread.join()
        cursor.close()
    if failures:
        raise failures[0]


def _run(cursor: Any, statements: Iterable[Statement], failures: list[BaseException]) -> None:
    try:
        for sql, values in statements:
            cursor.execute(sql, values)
    except BaseException as failure:
        failures.append(failure)
