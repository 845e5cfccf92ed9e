"""The files of a store: itself, what SQLite lays beside it, and how another takes its place."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import time
from contextlib import closing, suppress
from glob import escape
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from leaddesk.rules.problem import Problem
from leaddesk.store.engine import connect
from leaddesk.store.opening import StoreRefused, refusal_of

COMPANIONS = ("-wal", "-shm", "-journal")

LEFT_S = 86_400.0
"""A draft that nobody has written to for so long was left by a program that was killed."""


def companion(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def without_companions(path: Path) -> None:
    """Remove what was left beside an earlier file of this name: it would damage the new one."""
    for suffix in COMPANIONS:
        companion(path, suffix).unlink(missing_ok=True)


def which_file(path: Path) -> tuple[int, int] | None:
    """What the system knows the file by, whatever its name; None if none is there."""
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_dev, facts.st_ino


def draft_for(place: Path, kind: str) -> Path:
    """A name beside `place` that no other program works under, on whatever computer: two that
    shared one put half of the one's draft into the place."""
    return place.with_name(f"{place.name}.{secrets.token_hex(4)}{kind}")


def new_draft(draft: Path, place: Path) -> None:
    """An empty file to be worked on before it takes `place`. StoreRefused with "disk_full",
    "folder_not_writable", "folder_missing" or "store_unreachable" where none can be made there."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        clear_left(draft.parent, f"{escape(place.name)}.*{draft.suffix}")
        without_companions(draft)
        draft.unlink(missing_ok=True)
        draft.touch()
    except OSError as error:
        problem = Problem(_why(error), value=str(place.parent), args={"path": str(place.parent)})
        raise StoreRefused(problem) from error


def clear_left(folder: Path, drafts: str) -> None:
    """Of what the pattern finds take away what killed programs have left: it takes room, and
    nobody would ever look after the personal data in it."""
    with suppress(OSError):
        for draft in folder.glob(drafts):
            with suppress(OSError):
                if time.time() - draft.stat().st_mtime > LEFT_S:
                    without_companions(draft)
                    draft.unlink()


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
    the last one (`connection`, if it is given). `engine` enters it again. Without a log: while
    anybody else reads or writes.
    """
    if connection is None:
        with closing(connect(path)) as own:
            make_single(path, own)
        return
    try:
        connection.execute("PRAGMA busy_timeout=500")
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")
    except dbapi2.DatabaseError as error:
        raise refusal_of(error, path) or error from error


def keep_as(path: Path, kept: Path) -> None:
    """Have the store's files under another name too, so that `path` is never without a store.
    FileExistsError where another file has that name: it may be all that is left of a store."""
    if path.exists() and not (kept.exists() and kept.samefile(path)):
        _keep(path, kept)
    for suffix in ("-wal", "-journal"):
        source, target = companion(path, suffix), companion(kept, suffix)
        target.unlink(missing_ok=True)
        if source.exists():
            _keep(source, target)


def _keep(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        _copy(source, target)


def _copy(source: Path, target: Path) -> None:
    """All of it or nothing: half a store under the name of a whole one is worse than none."""
    target.touch(exist_ok=False)
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


def take_free_place(draft: Path, path: Path) -> bool:
    """The draft becomes the store where there is none; False where somebody else was first. What
    lies beside the place is left as it is: it may be that of theirs."""
    without_companions(draft)
    try:
        os.link(draft, path)
    except FileExistsError:
        return False
    except OSError:  # a file system without links
        if path.exists():
            return False
        draft.rename(path)
    else:
        draft.unlink()
    return True
