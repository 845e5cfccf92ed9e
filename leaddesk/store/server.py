"""A store in a database of a PostgreSQL server: engines, what its errors mean, who is told.

One write at a time, as in a file: each step begins by taking its number from the counter, and that
row's lock is held until the commit. So the numbers are in the order of the commits, and whoever
reads on from the last one that they know misses none. Readers see one state for a whole query.
"""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from leaddesk.rules.problem import Problem
from leaddesk.rules.servers import Server
from leaddesk.store import server_schema, upgrade
from leaddesk.store.commits import was_written
from leaddesk.store.home import Address, Listening, Opened
from leaddesk.store.listening import Listener
from leaddesk.store.opening import StoreRefused

CONNECT_S = 5
LOCK_MS = 5000
"""So long a write waits for another one; SQLite's writers wait as long."""

_DROPPED_S = 60
"""A writer that says nothing for so long within its transaction has fallen asleep: the server ends
it, so that the others can go on."""

_BY_STATE = {
    "55P03": "store_locked", "40P01": "store_locked", "40001": "store_locked",
    "57014": "store_locked", "53100": "disk_full", "25006": "store_readonly",
    "42501": "store_readonly", "3D000": "store_missing", "28000": "store_login",
    "28P01": "store_login", "XX001": "store_damaged", "XX002": "store_damaged",
    "53300": "server_unreachable", "57P01": "server_unreachable", "57P02": "server_unreachable",
    "57P03": "server_unreachable", "57P05": "server_unreachable", "25P03": "server_unreachable",
}  # fmt: skip

_END_THE_LOST = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = current_setting('application_name') AND usename = current_user
        AND pid <> pg_backend_pid()
"""
"""Of a writer that has come back. The server may not have noticed that its former connection is
lost, and would keep everybody waiting for what was under way there."""

_BEGUN = text(f"SELECT version_num, pg_notify('{Listener.CHANNEL}', '') FROM alembic_version")
_VERSION = text("SELECT version_num FROM alembic_version")


def connection_words(server: Server) -> dict[str, Any]:
    """What libpq is told. No password: it looks for one itself (PGPASSWORD, .pgpass)."""
    words: dict[str, Any] = {
        "dbname": server.database, "host": server.host, "port": server.port or "",
        "user": server.user, "sslmode": server.sslmode,
    }  # fmt: skip
    return {name: value for name, value in words.items() if value} | {
        "connect_timeout": CONNECT_S,
        "application_name": "leaddesk",
        "keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3,
        "tcp_user_timeout": 10_000,
        "options": (
            f"-c lock_timeout={LOCK_MS} -c idle_in_transaction_session_timeout={_DROPPED_S}s"
            " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3"
            " -c jit=off -c client_min_messages=error"
        ),
    }  # fmt: skip


def make_server_engine(server: Server, *, read_only: bool) -> Engine:
    """An engine for the database. A writer has one connection; readers have a pool of them."""
    words = connection_words(server)
    if not read_only:
        words["application_name"] = f"leaddesk {uuid.uuid4()}"
    begun = False

    def create() -> Any:
        import psycopg  # heavy: imported when first needed, never for a file

        nonlocal begun
        connection = psycopg.connect(**words)
        if begun and not read_only:
            with suppress(psycopg.Error):  # where that is not allowed, the server notices in time
                connection.execute(_END_THE_LOST)
            connection.rollback()
        begun = True
        if read_only:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            connection.read_only = True
        _read_sums_as_integers(connection)
        return connection

    return create_engine(
        URL.create("postgresql+psycopg"),
        creator=create,
        poolclass=QueuePool,
        pool_size=4 if read_only else 1,
        max_overflow=8 if read_only else 0,
        pool_pre_ping=True,  # what the network has cut meanwhile is made anew
        hide_parameters=True,  # personal data never reaches a log or an exception text
    )


def _read_sums_as_integers(connection: Any) -> None:
    """PostgreSQL sums whole numbers up to a `numeric`; SQLite gives what they are."""
    from psycopg.adapt import Loader  # heavy: imported when first needed

    class Sum(Loader):
        def load(self, data: Any) -> int | float:
            written = bytes(data)
            return float(written) if b"." in written else int(written)

    connection.adapters.register_loader("numeric", Sum)


class ServerHome:
    """A database of a server."""

    news_ms = 3000
    patience_s = 10.0

    def __init__(self, server: Server) -> None:
        self.given_up = threading.Event()
        self.address: Address = server
        self._server = server

    def create(self) -> None:
        """The schema comes with the first opening; 50 desks may do that at once."""

    def open(self, *, read_only: bool = False) -> Opened:
        writer = make_server_engine(self._server, read_only=False)
        try:
            why = server_schema.bring_up(writer, self._server)
            why = why or ("store_elsewhere" if read_only else "")
        except BaseException:
            writer.dispose()
            raise
        reader = make_server_engine(self._server, read_only=True)
        if why:
            writer.dispose()
        return Opened(reader, None if why else writer, why)

    def begun(self, connection: Connection) -> None:
        """Is this still the schema that we know? And those who listen are told, if it commits."""
        if connection.execute(_BEGUN).scalar() != upgrade.HEAD:
            raise self._refused("store_newer_readonly")

    def outdated(self, connection: Connection) -> bool:
        return connection.execute(_VERSION).scalar() != upgrade.HEAD

    def was_written(
        self, writer: Engine, error: BaseException, step: int, who: str, at: datetime
    ) -> bool:
        known = self.refusal_of(error)
        if not step or known is None or known.problem.code != "server_unreachable":
            return False
        end = time.monotonic() + self.patience_s
        found = was_written(
            writer, step, who, at, lambda: not self.given_up.is_set() and time.monotonic() < end
        )
        if found is None:
            raise self._refused("store_commit_unknown", value=str(step)) from error
        return found

    def after_commit(self) -> None:
        return None

    def give_back(self, connection: Connection) -> None:
        return None  # the memory was the server's

    def wipe(self, connection: Connection) -> None:
        return None  # the server's own cleaning does it, and its administrator sees to the backups

    def finish(self) -> None:
        return None

    def leave(self, writer: Engine) -> None:
        return None

    def listen(self, told: Callable[[], None]) -> Listening | None:
        return Listener(connection_words(self._server), told)

    @contextmanager
    def known_failures(self) -> Iterator[None]:
        try:
            yield
        except StoreRefused:
            raise
        except Exception as error:
            known = self.refusal_of(error)
            if known is None:
                raise
            raise known from error

    def refusal_of(self, error: BaseException) -> StoreRefused | None:
        cause = error.orig if isinstance(error, DBAPIError) and error.orig else error
        if not type(cause).__module__.startswith("psycopg"):
            return None
        state = getattr(cause, "sqlstate", None) or ""
        code = _BY_STATE.get(state) or ("server_unreachable" if state[:2] == "08" else "")
        if not code and not state:
            code = _before_any_state(cause)
        return self._refused(code) if code else None

    def _refused(self, code: str, **args: str) -> StoreRefused:
        return StoreRefused(Problem(code, args={"path": str(self._server), **args}))


_BEFORE = {
    "password": "store_login", "passwort": "store_login", "pg_hba": "store_login",
    "does not exist": "store_missing", "existiert nicht": "store_missing",
}  # fmt: skip


def _before_any_state(cause: BaseException) -> str:
    """Where no session came about the library gives no state, only the words of the server."""
    if type(cause).__name__ not in ("OperationalError", "ConnectionTimeout", "InterfaceError"):
        return ""
    said = str(cause).lower()
    return next((code for sign, code in _BEFORE.items() if sign in said), "server_unreachable")


__all__ = ["ServerHome", "connection_words", "make_server_engine"]
