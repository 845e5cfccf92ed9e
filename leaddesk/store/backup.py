"""Copies of a store that is in use, verified when made; and back again, nothing thrown away."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import datetime
from pathlib import Path

from leaddesk.store.engine import connect
from leaddesk.store.opening import look_at, quick_check, refuse


def back_up(store: Path, target: Path) -> Path:
    """Copy the store online to `target` (replaced if it is there), verified; returns the path.

    Never from a damaged store, and the earlier file at `target` goes only when the new one is good.
    """
    if not quick_check(store):
        raise refuse("store_damaged", store)
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(target.name + ".part")
    draft.unlink(missing_ok=True)
    draft.touch()
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

    The store must not be open. Its -wal goes aside with it: left behind, it would damage the
    restored file (reliability.md E9).
    """
    look_at(backup)
    if not quick_check(backup):
        raise refuse("store_damaged", backup)
    draft = store.with_name(store.name + ".restoring")
    draft.unlink(missing_ok=True)
    store.parent.mkdir(parents=True, exist_ok=True)
    draft.touch()
    with closing(connect(backup, read_only=True)) as source, closing(connect(draft)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=WAL")
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for suffix in ("-wal", "-shm"):
        draft.with_name(draft.name + suffix).unlink(missing_ok=True)
    aside = _put_aside(store, now)
    draft.replace(store)
    return aside


def _put_aside(store: Path, now: datetime) -> Path | None:
    if not store.exists():
        return None
    stamp = now.strftime("%Y-%m-%d_%H%M%S")
    aside = store.with_name(f"{store.stem}.before-restore-{stamp}{store.suffix}")
    for suffix in ("-wal", "-shm", ""):
        companion = store.with_name(store.name + suffix)
        if companion.exists():
            companion.replace(aside.with_name(aside.name + suffix))
    return aside


def backup_folder(store: Path) -> Path:
    """Where backups of a store lie unless somebody says otherwise."""
    return store.with_name("backups")


def backup_name(store: Path, now: datetime) -> Path:
    stamp = now.strftime("%Y-%m-%d_%H%M%S")
    return backup_folder(store) / f"{store.stem}_{stamp}.leaddesk"
