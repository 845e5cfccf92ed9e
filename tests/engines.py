"""The two engines for tests: a test folder that imports `engine` runs on both.

A test that is about the file says so: `@pytest.mark.parametrize("engine", ["sqlite"])`, or a
fixture `engine` of its module's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import psycopg
import pytest

from leaddesk.rules.servers import Server
from leaddesk.store.store import Store
from tests.postgres.server import USER

ENGINES = ("sqlite", "postgres")
_number = count(1)


@pytest.fixture(scope="session", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """The engine that the store of a test is kept by."""
    return str(request.param)


def administrator(port: int) -> psycopg.Connection:
    return psycopg.connect(
        host="127.0.0.1", port=port, user=USER, dbname="postgres", autocommit=True
    )


@contextmanager
def database(port: int, template: str = "template0") -> Iterator[Server]:
    """A database of its own on the tests' server."""
    name = f"test_{next(_number)}"
    with administrator(port) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    try:
        yield Server(name, "127.0.0.1", port, USER)
    finally:
        with administrator(port) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def make_template(port: int) -> str:
    """A database with the empty schema, to be copied."""
    name = "leaddesk_empty"
    with administrator(port) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE template0")
    Store(Server(name, "127.0.0.1", port, USER), who="Anna Berg").close()
    return name
