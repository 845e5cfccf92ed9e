"""What a scan for duplicates has found is written at once. No step, for nobody has done
anything."""

from __future__ import annotations

from collections.abc import Sequence

from leaddesk.models.duplicate_pairs import keep_pairs
from leaddesk.models.work import Work


def keep_scan(work: Work, pairs: Sequence[tuple[int, int, int]]) -> None:
    """These (lead, other, sureness) instead of those of the last scan; called by `Store.repair`."""
    keep_pairs(work.connection(), list(pairs), work.now.astimezone().date())
