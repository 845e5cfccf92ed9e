"""Which backups there are to be: when one is due, and which of them may go.

Clocks jump. A backup that seems to come from the future is not judged and counts for nothing; the
newest five never go, however old they seem; and no more than two go at a time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any


class Why(StrEnum):
    """What a backup was made for; the word stands in its file's name."""

    HAND = "hand"
    DAY = "day"
    CHANGES = "changes"
    MUCH = "before"
    UPGRADE = "upgrade"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Backup:
    """One file. `place` is its path, `made` with its time zone, `size` in bytes."""

    place: str
    made: datetime
    why: Why
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What somebody wants to know before they go back to a backup.

    `rows` per table. `steps_since`: how many steps the present store is ahead, None where it is
    none that this backup came before. `lead` is the newest one's number, `title` that of the last
    step, as the journal has it.
    """

    rows: Mapping[str, int]
    lead: str = ""
    lead_made: datetime | None = None
    last_step: datetime | None = None
    title: Mapping[str, Any] | None = None
    steps_since: int | None = None


EVERY = timedelta(minutes=30)
AT_MOST = timedelta(days=90)
"""Personal data of somebody who was erased is in no backup for longer than this."""

NEWEST = 5
DAYS, WEEKS, MONTHS = 7, 5, 2
GO_AT_ONCE = 2


def is_due(backups: Iterable[Backup], now: datetime) -> Why | None:
    """What a backup is due for, where something was changed since the last one."""
    past = [backup.made for backup in backups if backup.made <= now]
    if not past or max(past).astimezone(now.tzinfo).date() != now.date():
        return Why.DAY
    return Why.CHANGES if now - max(past) >= EVERY else None


def to_go(backups: Sequence[Backup], now: datetime, room: int | None = None) -> list[Backup]:
    """Those that may go now, the oldest first. `room`: so many bytes may all of them take.

    What stays: the newest five; for a week the last one of each day, for five weeks of each week,
    for the rest of the 90 days of each month; for 90 days those made before an upgrade and a
    restore. By hand made ones stay for 90 days too: somebody wanted them.
    """
    past = sorted((b for b in backups if b.made <= now), key=lambda b: b.made, reverse=True)
    safe = past[:NEWEST]
    marked = [b for b in past if b.why in (Why.UPGRADE, Why.RESTORE, Why.HAND)]
    old = [b for b in past if now - b.made > AT_MOST and b not in safe]
    staying = {*safe, *marked, *_last_of_each(past, now)} - {*old}
    going = [b for b in reversed(past) if b not in staying]
    if room is not None:
        going += _too_many([b for b in past if b in staying], {*safe, *marked}, room)
    return sorted(going, key=lambda b: b.made)[:GO_AT_ONCE]


def _last_of_each(past: Sequence[Backup], now: datetime) -> list[Backup]:
    """Newest first are given; of each day, week and month of the last ones the newest."""
    kept: list[Backup] = []
    for span, how_many in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        seen: dict[str, Backup] = {}
        for backup in past:
            seen.setdefault(backup.made.astimezone(now.tzinfo).strftime(span), backup)
        kept += list(seen.values())[:how_many]
    return kept


def _too_many(staying: Sequence[Backup], safe: Collection[Backup], room: int) -> list[Backup]:
    """The oldest of those that stay (newest first), until they have room."""
    size = sum(backup.size for backup in staying)
    going: list[Backup] = []
    for backup in reversed(staying):
        if size <= room:
            break
        if backup not in safe:
            going.append(backup)
            size -= backup.size
    return going
