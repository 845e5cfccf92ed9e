"""The clocks between marketing and sales: how much of the time allowed has run, and what is due.

A clock runs in working time (`rules.working_time`). It keeps the version of the rule that it was
started by: a rule that is changed afterwards is no reason to have been late.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from leaddesk.rules.working_time import WorkingTime

WARNINGS = (50, 80, 100)
"""Per cent of the time allowed at which somebody is told, unless a rule says otherwise."""


class ClockState(StrEnum):
    """How a clock stands."""

    RUNNING = "running"
    PAUSED = "paused"
    OVERDUE = "overdue"
    """Still running, and over."""
    KEPT = "kept"
    BROKEN = "broken"
    """Ended too late."""


@dataclass(frozen=True, slots=True)
class Pause:
    """A time in which the clock stands, for a reason; `until` None: it still does."""

    since: datetime
    until: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """`allowed`: seconds of working time. `pauses` in their order, none within another."""

    started: datetime
    allowed: int
    pauses: tuple[Pause, ...] = ()
    ended: datetime | None = None
    rule_version: int = 1


@dataclass(frozen=True, slots=True)
class Reading:
    """What a clock says at a moment. `used` and `left` in seconds of working time, `left` negative
    where it is over; `due` None: it stands still, or nobody ever works."""

    state: ClockState
    used: int
    left: int
    due: datetime | None
    per_cent: int


def read_clock(clock: Clock, time: WorkingTime, now: datetime) -> Reading:
    """How the clock stands now."""
    seen = clock.ended or now
    used = used_seconds(clock, time, seen)
    late = used > clock.allowed
    if clock.ended is not None:
        state = ClockState.BROKEN if late else ClockState.KEPT
    elif _stands(clock, seen):
        state = ClockState.PAUSED
    else:
        state = ClockState.OVERDUE if late else ClockState.RUNNING
    share = used * 100 // clock.allowed if clock.allowed else 100
    return Reading(state, used, clock.allowed - used, due_at(clock, time), share)


def used_seconds(clock: Clock, time: WorkingTime, until: datetime) -> int:
    """Working time that the clock has run until then."""
    ran = time.between(clock.started, until)
    for pause in clock.pauses:
        ran -= time.between(max(pause.since, clock.started), min(pause.until or until, until))
    return ran


def due_at(clock: Clock, time: WorkingTime) -> datetime | None:
    """When the time allowed will have run out; None while the clock stands."""
    return moment_at(clock, time, clock.allowed)


def moment_at(clock: Clock, time: WorkingTime, seconds: int) -> datetime | None:
    """When the clock will have run so long; None if it stands before that."""
    start, left = clock.started, seconds
    for pause in clock.pauses:
        ran = time.between(start, pause.since)
        if left <= ran:
            return time.after(start, left)
        if pause.until is None:
            return None
        left -= ran
        start = max(start, pause.until)
    return time.after(start, left)


def warnings_due(
    clock: Clock, time: WorkingTime, since: datetime, now: datetime,
    levels: tuple[int, ...] = WARNINGS,
) -> tuple[int, ...]:  # fmt: skip
    """The levels that were reached after `since` and until `now`, lowest first."""
    if clock.ended is not None:
        return ()
    before, after = (used_seconds(clock, time, moment) for moment in (since, now))
    reached = [level for level in sorted(levels) if after * 100 >= level * clock.allowed]
    return tuple(level for level in reached if before * 100 < level * clock.allowed)


def _stands(clock: Clock, now: datetime) -> bool:
    return any(p.since <= now and (p.until is None or now < p.until) for p in clock.pauses)
