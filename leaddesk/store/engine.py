"""Engines: one that writes (each transaction BEGIN IMMEDIATE), one that reads.

SQLite comes through sqlcipher3, which brings the same recent library to every system: free of the
WAL-reset bug (needs >= 3.51.3), with contentless-delete search tables (>= 3.43).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool
from sqlcipher3 import dbapi2

APPLICATION_ID = 0x4C44534B  # "LDSK"
BUSY_SECONDS = 5.0
OLDEST_SQLITE = (3, 51, 3)

# The driver asks every value that is no plain number or text whether somebody adapts it, and finds
# only after a long search that nobody does: 0.7 µs for each None, which was half the time of an
# import. This answers at once, with None.
dbapi2.register_adapter(type(None), {}.get)


def sqlite_version() -> str:
    """The version of the SQLite library in use."""
    return str(dbapi2.sqlite_version)


def _require_sound_sqlite() -> None:
    if tuple(int(part) for part in sqlite_version().split(".")) < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {sqlite_version()} can lose commits in WAL mode: 3.51.3 needed")


def connect(path: Path, *, read_only: bool = False) -> Any:
    """A plain driver connection, for the few things that are not SQLAlchemy's (backup, checks)."""
    _require_sound_sqlite()
    mode = "ro" if read_only else "rw"
    return dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )


def _prepare(connection: Any, *, read_only: bool) -> None:
    cursor = connection.cursor()
    if not read_only:
        cursor.execute("PRAGMA journal_mode=WAL")  # store.files may have left it
    for pragma in (
        "foreign_keys=ON",
        "synchronous=FULL",
        "cache_size=-65536",
        "temp_store=MEMORY",
        "mmap_size=0",
        "secure_delete=FAST",
        "journal_size_limit=1048576",
        "wal_autocheckpoint=0",  # store.checkpoint does it, while nobody waits
        "query_only=ON" if read_only else "query_only=OFF",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def make_engine(path: Path, *, read_only: bool) -> Engine:
    """An engine for the file. A writer has one connection; readers have a pool of them."""
    _require_sound_sqlite()

    def create() -> Any:
        connection = connect(path, read_only=False)
        _prepare(connection, read_only=read_only)
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=create,
        poolclass=QueuePool,
        pool_size=4 if read_only else 1,
        max_overflow=8 if read_only else 0,
        hide_parameters=True,  # personal data never reaches a log or an exception text
    )
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


def make_frozen_engine(path: Path) -> Engine:
    """An engine for a file that can't be written: mode=ro, no shared-memory file beside it."""

    def create() -> Any:
        name = path.absolute().as_uri()
        wal = path.with_name(path.name + "-wal")
        how = "mode=ro" if wal.exists() else "mode=ro&immutable=1"
        return dbapi2.connect(
            f"{name}?{how}", uri=True, isolation_level=None, check_same_thread=False
        )

    return create_engine(
        "sqlite://", module=dbapi2, creator=create, poolclass=NullPool, hide_parameters=True
    )
