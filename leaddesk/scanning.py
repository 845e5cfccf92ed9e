"""The scan for duplicates put together: read beside whoever works, then written at once.

A part of the composition root: the question is a query, what is written is derived.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from leaddesk.derived.duplicates import keep_scan
from leaddesk.desk import Desk, Failure
from leaddesk.models.work import Work
from leaddesk.queries.duplicate_scan import Scan, scan


def kept(found: Scan) -> Callable[[Work], None]:
    """What keeps what this scan has found; for `Store.repair` and `Desk.refresh`."""
    return partial(keep_scan, pairs=found.pairs)


def scan_now(desk: Desk, done: Callable[[Scan], None], failed: Callable[[Failure], None]) -> None:
    """Look through all leads, keep what is found, and say `done` then."""

    def keep(found: Scan) -> None:
        desk.refresh(kept(found)).done(lambda _: done(found)).failed(failed)

    desk.ask(scan).done(keep).failed(failed)
