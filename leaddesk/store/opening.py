"""Is this file a store that we may use? Looked at before anything is touched.

A file that is not ours, newer, damaged or locked is refused with its bytes as they were.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2

from leaddesk.models import Base
from leaddesk.rules.problem import Problem
from leaddesk.store.engine import APPLICATION_ID, connect

_HEADER = b"SQLite format 3\x00"


class StoreRefused(Exception):
    """The store can't be used; nothing was changed. `problem.args` has the path."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def refuse(code: str, path: Path, **args: str) -> StoreRefused:
    return StoreRefused(Problem(code, args={"path": str(path), **args}))


NEARLY_NOTHING = 300_000
"""Bytes free, with which no change finds room."""

FAILURES = (dbapi2.DatabaseError, UnicodeDecodeError)
"""What the driver raises; the second where what it has to say is itself full of rubbish."""

_NUMBERED = {
    errno.ENOSPC: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "store_readonly",
    errno.EPERM: "store_readonly",
    errno.EROFS: "store_readonly",
    **({errno.EDQUOT: "disk_full"} if hasattr(errno, "EDQUOT") else {}),
}


def refusal_of(error: Exception, path: Path) -> StoreRefused | None:
    """What an error of the driver or the system means for the user; None if it is no known state
    of the file. That a drive fails is never taken for damage."""
    if isinstance(error, OSError):
        return refuse(_NUMBERED.get(error.errno or 0, "store_unreachable"), path)
    if isinstance(error, UnicodeDecodeError):
        return refuse("store_damaged", path)
    text = str(error).lower()
    known = {
        "could not decode": "store_damaged",  # first, for the value follows, whatever it says
        "locked": "store_locked",
        "busy": "store_locked",
        "locking protocol": "store_locked",
        "readonly": "store_readonly",
        "read-only": "store_readonly",
        "full": "disk_full",
        "malformed": "store_damaged",
        "not a database": "store_damaged",
        "corrupt": "store_damaged",
        "vtable constructor failed": "store_damaged",  # the search index
        "invalid fts5": "store_damaged",
        "disk i/o": "store_unreachable",
        "unable to open": "store_unreachable",
    }
    for sign, code in known.items():
        if sign in text:
            full = code == "store_unreachable" and _is_full(path)
            return refuse("disk_full" if full else code, path)
    return None


def _is_full(path: Path) -> bool:
    """Where the log's memory finds no room SQLite speaks of the drive as a whole."""
    try:
        return shutil.disk_usage(path.parent).free < NEARLY_NOTHING
    except OSError:
        return False


@contextmanager
def known_failures(path: Path) -> Iterator[None]:
    """A locked, full, damaged or unreachable file is a known state of the world, not a bug."""
    try:
        yield
    except (DatabaseError, *FAILURES, OSError) as error:
        cause = error.orig if isinstance(error, DatabaseError) and error.orig else error
        known = refusal_of(cause, path) if isinstance(cause, Exception) else None
        if known is None:
            raise
        raise known from error


def is_there(path: Path) -> bool:
    """Whether there is something; also where its drive does not answer: that is no place for a new
    store, and opening it says what is wrong."""
    try:
        return path.exists()
    except OSError:
        return True


def look_at(path: Path) -> str:
    """The schema version of the store at `path`; raises StoreRefused if it is none of ours."""
    try:
        if path.is_dir():
            raise refuse("store_foreign", path)
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        raise refuse("store_missing", path) from None
    except OSError:
        raise refuse("store_unreachable", path) from None
    if not head:
        raise refuse("store_damaged", path)
    if not head.startswith(_HEADER):
        raise refuse("store_foreign", path)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise refuse("store_foreign", path)
    return _schema_version(path)


def _schema_version(path: Path) -> str:
    try:
        row = look_in(path, "SELECT version_num FROM alembic_version")
    except FAILURES as error:
        raise refusal_of(error, path) or refuse("store_damaged", path) from error
    if row is None:
        raise refuse("store_damaged", path)
    return str(row[0])


def require_tables(path: Path) -> None:
    """StoreRefused with "store_damaged" where one of today's tables is missing: the log of another
    store may lie beside this one, and all of that is well-formed."""
    try:
        row = look_in(path, "SELECT group_concat(name) FROM sqlite_master WHERE type = 'table'")
    except FAILURES as error:
        raise refusal_of(error, path) or refuse("store_damaged", path) from error
    if not Base.metadata.tables.keys() <= set(str(row[0]).split(",")):
        raise refuse("store_damaged", path)


def look_in(path: Path, query: str) -> Any:
    """The first row of the answer, with the file and what lies beside it left as they are.

    A file with nothing beside it is all of itself: asked without locks, so that nothing is laid
    beside it either. Else with them; then past a journal that wants to be played back, for whether
    we may do that is what is being found out. Only where pages half written leave no answer is it
    played back, as any program that opens the file would do.
    """
    locks: dict[str, bool] = {"read_only": True}
    ways = [{"immutable": True}, locks] if not left_open(path) else [locks, {"immutable": True}]
    if left_open(path, "-journal"):
        ways.append({})
    for how in ways:
        try:
            with closing(connect(path, **how)) as connection:
                return connection.execute(query).fetchone()
        except FAILURES as error:
            known = refusal_of(error, path)
            if how is ways[-1] or (known is not None and known.problem.code == "store_locked"):
                raise
    return None


def _is_there(path: Path, suffix: str) -> bool:
    try:
        return path.with_name(path.name + suffix).stat().st_size > 0
    except OSError:
        return False


def left_open(path: Path, *suffixes: str) -> bool:
    """Something lies beside the file that whoever closes it takes away: it is open just now, or
    the program that had it open came to no proper end."""
    return any(_is_there(path, suffix) for suffix in suffixes or ("-wal", "-journal"))


def quick_check(path: Path) -> bool:
    """Whether the file's structure is whole (about 1.7 ms a megabyte). StoreRefused where that
    can't be found out: a drive that fails to answer is no damage of the store."""
    try:
        with closing(connect_to_read(path)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except FAILURES as error:
        known = refusal_of(error, path)
        if known is not None and known.problem.code == "store_damaged":
            return False
        raise known or refuse("store_unreachable", path) from error


def connect_to_read(path: Path) -> Any:
    """A connection that changes nothing; past all locks only where a log can't be shared, since
    its folder takes no files, and nothing of it is there."""
    connection = connect(path, read_only=True)
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except FAILURES as error:
        connection.close()
        if "unable to open" not in str(error) or left_open(path):
            raise
        return connect(path, immutable=True)
    return connection


def writable(path: Path) -> bool:
    """Whether the file takes writes and its folder what SQLite lays beside it; asked of the file
    system by opening, not by its mode bits."""
    try:
        with path.open("r+b"):
            return os.access(path.parent, os.W_OK)
    except OSError:
        return False
