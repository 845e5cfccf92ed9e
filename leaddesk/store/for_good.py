"""After an erasure is written: the file is rid of what was there before, and so are the backups."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from leaddesk.models.work import Operation
from leaddesk.rules.problem import Problem
from leaddesk.store.files import make_single
from leaddesk.store.opening import FAILURES, StoreRefused
from leaddesk.store.upgrade import HEAD, look_at_known

if TYPE_CHECKING:
    from leaddesk.store.store import Store


def gone_for_good(store: Store, connection: Connection, again: Operation) -> None:
    """Called when the step is written: nothing of this fails it. The backups are rewritten in the
    thread that makes them; `told` hears of those that can't be."""
    try:
        with store.home.known_failures():
            store.home.wipe(connection)
    except (*FAILURES, StoreRefused):
        if store.backups is not None:
            store.backups.told(Problem("not_wiped", args={"path": str(store.address)}))
    if store.backups is not None:
        store.backups.rewrite(partial(_erase_in, store, again))


def _erase_in(store: Store, again: Operation, copy: Path) -> bool:
    """Do it in a copy of a backup; returns whether there was anything to do. One of an older
    program's is left to it: it could not read what this one makes of it."""
    if look_at_known(copy) != HEAD:
        raise StoreRefused(Problem("store_older", args={"path": str(copy)}))
    opened = type(store)(copy, who=store.who, settle=store.settle, clock=store.clock)
    try:
        done = opened.run(again)
    finally:
        opened.close()
    make_single(copy)
    return done.changes is not None
