"""Engines: one that writes (each transaction BEGIN IMMEDIATE), one that reads.

SQLite comes through sqlcipher3, which brings the same recent library to every system: free of the
WAL-reset bug (needs >= 3.51.3), with contentless-delete search tables (>= 3.43).

On a drive of this computer a log lies beside the store (WAL): readers and the writer do not wait
for each other. On a network drive and in a cloud folder that is not safe (rules.places); there a
journal for going back is kept instead, and whoever writes waits for those who read.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import closing
from pathlib import Path, PurePath
from time import monotonic
from typing import Any
from urllib.parse import quote_from_bytes

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool
from sqlcipher3 import dbapi2

from leaddesk.rules.places import Place
from leaddesk.store.mounts import place_of

APPLICATION_ID = 0x4C44534B  # "LDSK"
BUSY_SECONDS = 20.0
"""So long a change waits for those who write before it: fifty calls of the command line that come
at once on a machine that has other things to do, or a large import. Who reads never waits."""
SLICE_MS = 20
"""SQLite looks at a lock that is taken after 1, 2, 5, 10, 15, 20 ms and so on, in the end ten times
a second: it stands free meanwhile, and who has waited longest looks least often. Asked for so long
only, and then again, all look every 4 ms: fifty that need 5 ms each are done in 0.4 instead of 4 s,
and the looking takes none of them a millisecond of processor."""
PATIENT_SECONDS = 30.0
"""Where readers and the writer wait for each other."""

WRITER_CACHE_KB, READER_CACHE_KB = 65_536, 16_384
"""64 MB for all that read, as there are four of them at most at rest; a covering index of a million
leads has 22 MB, of which a page of the list needs a path from the root."""

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


def connect(path: Path, *, read_only: bool = False, immutable: bool = False) -> Any:
    """A plain driver connection, for the few things that are not SQLAlchemy's (backup, checks).

    `read_only` leaves the file and its log byte for byte as they are, also when it is closed.
    `immutable` looks at neither log nor locks: for a file that nobody has open.
    """
    _require_sound_sqlite()
    mode = "ro" if read_only or immutable else "rw"
    return dbapi2.connect(
        f"{file_uri(path.absolute())}?mode={mode}{'&immutable=1' if immutable else ''}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )


def file_uri(path: PurePath) -> str:
    """As SQLite wants it: a server's name belongs to the path, not before it as in other URIs."""
    text = path.as_posix()
    return "file://" + ("" if text.startswith("/") else "/") + quote_from_bytes(os.fsencode(text))


def has_log(path: Path) -> bool:
    """Whether the store at `path` is to have a log beside it, by the place where it lies."""
    return place_of(path) is Place.LOCAL


SYNCHRONOUS = 2
"""FULL: a commit is on the disk before it is told of. (Tests of other things set it to 0, OFF.)"""
_AS_READ_BACK = {"foreign_keys": 1, "secure_delete": 2}
"""What a build of SQLite may have been made without: ON, FAST."""


def _prepare(connection: Any, *, read_only: bool, log: bool) -> None:
    if not log:
        connection.execute(f"PRAGMA busy_timeout={int(PATIENT_SECONDS * 1000)}")
    if not read_only:
        _choose_journal(connection, log)
    for pragma in (
        "foreign_keys=ON",
        f"synchronous={SYNCHRONOUS}",
        f"cache_size=-{READER_CACHE_KB if read_only else WRITER_CACHE_KB}",
        # Pages written out early would keep every reader out until the commit.
        f"cache_spill={'ON' if log else 'OFF'}",
        "temp_store=MEMORY",
        "mmap_size=0",
        "secure_delete=FAST",
        "journal_size_limit=1048576",
        "wal_autocheckpoint=0",  # store.checkpoint does it, while nobody waits
        "query_only=ON" if read_only else "query_only=OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")
    if log and not read_only:
        connection.execute(f"PRAGMA busy_timeout={SLICE_MS}")  # all that it waits for is its turn
    for name, wanted in {**_AS_READ_BACK, "synchronous": SYNCHRONOUS}.items():
        told = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if told != wanted:
            raise RuntimeError(f"SQLite does not keep {name}: {told} instead of {wanted}")


def _choose_journal(connection: Any, log: bool) -> None:
    """A log, or none; read back. store.files may have left another mode than is wanted."""
    wanted = "wal" if log else "delete"
    told = connection.execute(f"PRAGMA journal_mode={wanted}").fetchone()[0]
    if not log and told != wanted:  # somebody has it open with a log; SQLite says so mostly itself
        raise dbapi2.OperationalError("database is locked")


def make_engine(path: Path, *, read_only: bool) -> Engine:
    """An engine for the file. A writer has one connection; readers have a pool of them."""
    _require_sound_sqlite()
    log = has_log(path)

    def create() -> Any:
        # Without a log a reader may have to put back what a killed writer left half done.
        connection = connect(path, read_only=read_only and log)
        try:
            _prepare(connection, read_only=read_only, log=log)
        except BaseException:
            connection.close()  # who tries again and again would have the file open as often
            raise
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

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        if not read_only and log:
            _wait_for_turn(connection.connection.driver_connection)
        else:  # plainly: it is a third of a short question
            begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
            connection.connection.cursor().execute(begin)

    return engine


def _wait_for_turn(driver: Any) -> None:
    """Begin to write; wait for those who write already, each slice anew."""
    until = monotonic() + BUSY_SECONDS
    while True:
        try:
            driver.execute("BEGIN IMMEDIATE")
            return
        except dbapi2.OperationalError as error:
            if "locked" not in str(error) or monotonic() >= until:
                raise


def make_frozen_engine(path: Path) -> Engine:
    """An engine for a file that can't be written: nothing is laid beside it. What a killed program
    left in its log is read too, from a copy where it can't be read in its place."""
    read = path
    copied: tempfile.TemporaryDirectory[str] | None = None
    if _log_out_of_reach(path):
        copied = tempfile.TemporaryDirectory(prefix="leaddesk-", ignore_cleanup_errors=True)
        for name in (path.name, path.name + "-wal"):
            shutil.copy(path.with_name(name), copied.name)
        read = Path(copied.name) / path.name
        read.chmod(0o600)

    def create(kept: object = copied) -> Any:  # it lives as long as the engine does
        wal = read.with_name(read.name + "-wal")
        return connect(read, read_only=True, immutable=not wal.exists())

    return create_engine(
        "sqlite://", module=dbapi2, creator=create, poolclass=NullPool, hide_parameters=True
    )


def _log_out_of_reach(path: Path) -> bool:
    wal = path.with_name(path.name + "-wal")
    if not wal.exists():
        return False
    try:
        with closing(connect(path, read_only=True)) as connection:
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except dbapi2.OperationalError as error:
        return "unable to open" in str(error)
    return False
