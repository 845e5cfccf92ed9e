"""The files of a store: itself, what SQLite lays beside it, and how another takes its place."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from leaddesk.rules.problem import Problem
from leaddesk.store.engine import connect
from leaddesk.store.opening import StoreRefused, refusal_of

COMPANIONS = ("-wal", "-shm", "-journal")


def companion(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def without_companions(path: Path) -> None:
    """Remove what was left beside an earlier file of this name: it would damage the new one."""
    for suffix in COMPANIONS:
        companion(path, suffix).unlink(missing_ok=True)


def new_draft(draft: Path, place: Path) -> None:
    """An empty file to be worked on before it takes `place`. StoreRefused with "disk_full",
    "folder_not_writable", "folder_missing" or "store_unreachable" where none can be made there."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        without_companions(draft)
        draft.unlink(missing_ok=True)
        draft.touch()
    except OSError as error:
        raise StoreRefused(Problem(_why(error), value=str(place.parent))) from error


def _why(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return "disk_full"
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return "folder_not_writable"
    if isinstance(error, FileNotFoundError | NotADirectoryError | FileExistsError):
        return "folder_missing"
    return "store_unreachable"


def make_single(path: Path, connection: Any = None) -> None:
    """Carry the log into the store, so that the file alone is all of it.

    Refuses with "store_locked" while anybody else has it open: SQLite leaves its WAL mode only for
    the last one (`connection`, if it is given). `engine` enters it again.
    """
    if connection is None:
        with closing(connect(path)) as own:
            make_single(path, own)
        return
    try:
        connection.execute("PRAGMA busy_timeout=500")
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except dbapi2.DatabaseError as error:
        raise refusal_of(error, path) or error from error


def keep_as(path: Path, kept: Path) -> None:
    """Have the store's files under another name too, so that `path` is never without a store."""
    for suffix in ("", "-wal", "-journal"):
        source, target = companion(path, suffix), companion(kept, suffix)
        target.unlink(missing_ok=True)
        if source.exists():
            try:
                os.link(source, target)
            except OSError:  # a file system without links
                _copy(source, target)


def _copy(source: Path, target: Path) -> None:
    """All of it or nothing: half a store under the name of a whole one is worse than none."""
    try:
        shutil.copy2(source, target)
    except OSError:
        target.unlink(missing_ok=True)
        raise


def free_place(kept: Path, path: Path) -> Path:
    """This name to keep the store as, or with a number behind it the next one that is free: what
    an earlier upgrade has kept is not rotated out by trying again. One where this very file is
    kept already will do."""
    place, again = kept, 1
    while place.exists() and not place.samefile(path):
        again += 1
        place = kept.with_name(f"{kept.name}-{again}")
    return place


def take_place(draft: Path, path: Path) -> None:
    """The draft becomes the store, in one stroke; the one before is gone unless it was kept."""
    without_companions(draft)
    without_companions(path)
    draft.replace(path)
