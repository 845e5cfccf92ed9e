"""Is this file a store that we may use? Looked at before anything is touched.

A file that is not ours, newer, damaged or locked is refused with its bytes as they were.
"""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

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


def refusal_of(error: Exception, path: Path) -> StoreRefused | None:
    """What a driver error means for the user; None if it is no known state of the file."""
    text = str(error).lower()
    known = {
        "locked": "store_locked",
        "busy": "store_locked",
        "readonly": "store_readonly",
        "read-only": "store_readonly",
        "full": "disk_full",
        "malformed": "store_damaged",
        "not a database": "store_damaged",
        "corrupt": "store_damaged",
        "disk i/o": "store_unreachable",
        "unable to open": "store_unreachable",
    }
    for sign, code in known.items():
        if sign in text:
            return refuse(code, path)
    return None


def look_at(path: Path) -> str:
    """The schema version of the store at `path`; raises StoreRefused if it is none of ours."""
    if path.is_dir():
        raise refuse("store_foreign", path)
    try:
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
        connection = connect(path)
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        finally:
            connection.close()
    except dbapi2.DatabaseError as error:
        raise refusal_of(error, path) or refuse("store_damaged", path) from error
    if row is None:
        raise refuse("store_damaged", path)
    return str(row[0])


def quick_check(path: Path) -> bool:
    """Whether the file's structure is whole (about 1.7 ms a megabyte)."""
    try:
        connection = connect(path, read_only=True)
        try:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        finally:
            connection.close()
    except dbapi2.DatabaseError:
        return False


def writable(path: Path) -> bool:
    """Whether the file takes writes; asked of the file system by opening, not by its mode bits."""
    try:
        with path.open("r+b"):
            return True
    except OSError:
        return False
