"""Copies of a store that is in use, verified when made; and back again, nothing thrown away."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path

from leaddesk.store.engine import connect, has_log
from leaddesk.store.files import keep_as, make_single, new_draft, take_place
from leaddesk.store.opening import look_at, quick_check, refuse


def back_up(store: Path, target: Path) -> Path:
    """Copy the store online to `target` (replaced if it is there), verified; returns the path.

    Never from a damaged store, and the earlier file at `target` goes only when the new one is good.
    """
    if not quick_check(store):
        raise refuse("store_damaged", store)
    draft = target.with_name(target.name + ".part")
    new_draft(draft, target)
    with closing(connect(store)) as source, closing(connect(draft)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
    if not quick_check(draft):
        draft.unlink(missing_ok=True)
        raise refuse("backup_failed", target)
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(target)
    return target


def restore(backup: Path, store: Path, now: datetime) -> Path | None:
    """Put `backup` in the place of `store`; returns where the present store was kept aside.

    Refuses with "store_locked" while anybody has the store open. Whenever it is broken off, there
    is a whole store: the present one or the restored one. A -wal left behind would damage the
    restored file (reliability.md E9).
    """
    look_at(backup)
    if not quick_check(backup):
        raise refuse("store_damaged", backup)
    draft = store.with_name(store.name + ".restoring")
    new_draft(draft, store)
    with closing(connect(backup, read_only=True)) as source, closing(connect(draft)) as copy:
        source.backup(copy)
        if has_log(store):
            copy.execute("PRAGMA journal_mode=WAL")
            copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    aside = _keep_aside(store, now)
    take_place(draft, store)
    return aside


def _keep_aside(store: Path, now: datetime) -> Path | None:
    if not store.exists():
        return None
    if quick_check(store):
        make_single(store)  # of a damaged one nothing is changed
    stamp = now.strftime("%Y-%m-%d_%H%M%S")
    name, aside, again = f"{store.stem}.before-restore-{stamp}", Path(), 1
    while again == 1 or aside.exists():
        aside = store.with_name(name + (f"-{again}" if again > 1 else "") + store.suffix)
        again += 1
    keep_as(store, aside)
    return aside


def backup_folder(store: Path) -> Path:
    """Where backups of a store lie unless somebody says otherwise."""
    return store.with_name("backups")


def backup_name(store: Path, now: datetime) -> Path:
    stamp = now.strftime("%Y-%m-%d_%H%M%S")
    return backup_folder(store) / f"{store.stem}_{stamp}.leaddesk"
