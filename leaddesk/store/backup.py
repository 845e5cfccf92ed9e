"""Copies of a store that is in use, verified when made; and back again, nothing thrown away."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from leaddesk.store.engine import connect, has_log
from leaddesk.store.files import (
    draft_for,
    keep_as,
    make_single,
    new_draft,
    take_place,
    without_companions,
)
from leaddesk.store.opening import (
    StoreRefused,
    connect_to_read,
    known_failures,
    left_open,
    look_at,
    quick_check,
    refuse,
)
from leaddesk.store.tables import row_counts
from leaddesk.store.upgrade import look_at_known

PORTION = 2_000
"""Pages that are copied at a time: 8 MB."""

Meanwhile = Callable[[int, int], None]
"""Told how many pages are still to be copied, and of how many; what it raises ends the copying."""


def hold_state(store: Path) -> Any:
    """A connection that sees the store as it is now, whatever is written from now on. Where there
    is no log, nothing can be written until it is closed."""
    connection = connect_to_read(store)
    connection.execute("BEGIN")
    connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    return connection


def back_up(
    store: Path, target: Path, *, source: Any = None, meanwhile: Meanwhile | None = None
) -> Path:
    """Copy the store online to `target` (replaced if it is there), verified; returns the path.

    `source`: a state that is held already, let go of here; else it is the one of now. Never from a
    damaged store, and the earlier file at `target` goes only when the new one is good: whole, and
    with as many rows of each table as the state that was copied.
    """
    if left_open(target):
        raise refuse("store_locked", target)  # no copy, but a store that somebody works with
    draft = draft_for(target, ".part")
    try:
        with known_failures(store), closing(source or hold_state(store)) as held:
            new_draft(draft, target)
            with closing(connect(draft)) as copy:
                held.backup(copy, pages=PORTION, progress=_told(meanwhile))
                copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
            _verify(held, draft, store, target)
            with draft.open("rb+") as file:
                os.fsync(file.fileno())
            without_companions(target)
            draft.replace(target)
    except dbapi2.DatabaseError as error:  # of a kind that nobody knows
        raise refuse("backup_failed", target) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return target


def _told(meanwhile: Meanwhile | None) -> Callable[[int, int, int], None] | None:
    return None if meanwhile is None else lambda _status, left, of: meanwhile(left, of)


def _verify(held: Any, draft: Path, store: Path, target: Path) -> None:
    """The copy is whole and has all rows; where it is not whole, the store tells whose fault."""
    if not quick_check(draft):
        raise (
            refuse("backup_failed", target)
            if quick_check(store)
            else refuse("store_damaged", store)
        )
    with closing(connect_to_read(draft)) as copy:
        if row_counts(copy) != row_counts(held):
            raise refuse("backup_failed", target)


def restore(backup: Path, store: Path, now: datetime) -> Path | None:
    """Put `backup` in the place of `store`; returns where the present store was kept aside.

    Refuses with "store_locked" while anybody has the store open; where there is no log, while
    anybody reads or writes, and who only has it open finds it gone at their next change
    (`store.gate`). Whenever it is broken off, there is a whole store: the present one or the
    restored one. A -wal left behind would damage the restored file (reliability.md E9).
    """
    look_at_known(backup)
    if not quick_check(backup):
        raise refuse("store_damaged", backup)
    whole = store.exists() and _is_whole(store)
    if whole:
        make_single(store)  # sooner than the long work, if it can't be
    draft = draft_for(store, ".restoring")
    try:
        with known_failures(store):
            _fill(draft, backup, store)
            if whole:
                make_single(store)  # of a damaged one nothing is changed
            aside = _keep_aside(store, now)
            take_place(draft, store)
    finally:
        with suppress(OSError):
            without_companions(draft)
            draft.unlink(missing_ok=True)
    return aside


def _fill(draft: Path, backup: Path, store: Path) -> None:
    """The draft becomes what the backup is, as the place of the store wants it."""
    new_draft(draft, store)
    with closing(connect_to_read(backup)) as source, closing(connect(draft)) as copy:
        source.backup(copy)
        if has_log(store):
            copy.execute("PRAGMA journal_mode=WAL")
            copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with draft.open("rb+") as file:
        os.fsync(file.fileno())


def _keep_aside(store: Path, now: datetime) -> Path | None:
    if not store.exists():
        return None
    stamp = now.strftime("%Y-%m-%d_%H%M%S")
    while True:
        aside = free_name(store.with_name(f"{store.stem}.before-restore-{stamp}{store.suffix}"))
        with suppress(FileExistsError):  # another program restores in this very second
            keep_as(store, aside)
            return aside


def _is_whole(store: Path) -> bool:
    """Whether it may be tidied up before it is kept; one that can't be read is kept as it is."""
    try:
        look_at(store)
        return quick_check(store)
    except StoreRefused as refused:
        if refused.problem.code == "store_locked":
            raise
        return refused.problem.code == "store_readonly"  # a journal that wants to be played back


def free_name(path: Path) -> Path:
    """This name, or with a number behind it the next one that is free."""
    name, again = path, 1
    while os.path.lexists(name):
        again += 1
        name = path.with_name(f"{path.stem}-{again}{path.suffix}")
    return name
