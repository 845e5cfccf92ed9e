"""Clocks that run, stand still, are kept and broken."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.clocks import (
    Clock,
    ClockState,
    Pause,
    due_at,
    moment_at,
    read_clock,
    used_seconds,
    warnings_due,
)
from leaddesk.rules.working_time import WorkingHours, WorkingTime

TIME = WorkingTime(WorkingHours(zone="UTC"))
HOUR = 3600


def at(text: str) -> datetime:
    """A moment of the week of Monday, 8 June 2026."""
    return datetime.fromisoformat(f"2026-06-{text}").replace(tzinfo=UTC)


CLOCK = Clock(at("08 16:00"), 4 * HOUR)


def paused(*spans: tuple[str, str | None]) -> Clock:
    pauses = tuple(Pause(at(a), at(b) if b else None, "waits") for a, b in spans)
    return Clock(CLOCK.started, CLOCK.allowed, pauses)


@pytest.mark.parametrize(
    ("now", "state", "used", "left"),
    [
        ("08 16:00", ClockState.RUNNING, 0, 4 * HOUR),
        ("08 18:00", ClockState.RUNNING, HOUR, 3 * HOUR),
        ("09 11:00", ClockState.RUNNING, 4 * HOUR, 0),
        ("09 11:01", ClockState.OVERDUE, 4 * HOUR + 60, -60),
    ],
)
def test_it_runs_in_working_time(now: str, state: ClockState, used: int, left: int) -> None:
    reading = read_clock(CLOCK, TIME, at(now))
    assert (reading.state, reading.used, reading.left) == (state, used, left)
    assert reading.due == at("09 11:00")


def test_the_last_moment_is_kept_and_the_next_is_not() -> None:
    in_time = Clock(CLOCK.started, CLOCK.allowed, ended=at("09 11:00"))
    late = Clock(CLOCK.started, CLOCK.allowed, ended=at("09 11:01"))
    assert read_clock(in_time, TIME, at("12 09:00")).state is ClockState.KEPT
    assert read_clock(late, TIME, at("12 09:00")).state is ClockState.BROKEN


def test_a_pause_moves_the_end() -> None:
    clock = paused(("09 09:00", "10 12:00"))
    assert due_at(clock, TIME) == at("10 14:00")
    assert used_seconds(clock, TIME, at("10 11:00")) == 2 * HOUR
    assert read_clock(clock, TIME, at("09 15:00")).state is ClockState.PAUSED
    assert read_clock(clock, TIME, at("10 13:00")).state is ClockState.RUNNING


def test_two_pauses_and_one_over_the_night() -> None:
    clock = paused(("08 16:30", "09 09:00"), ("09 10:00", "09 15:00"))
    assert due_at(clock, TIME) == at("10 08:30")


def test_while_it_stands_nothing_is_due() -> None:
    clock = paused(("09 09:00", None))
    reading = read_clock(clock, TIME, at("30 09:00"))
    assert (reading.state, reading.due, reading.used) == (ClockState.PAUSED, None, 2 * HOUR)
    assert moment_at(clock, TIME, HOUR) == at("08 17:00"), "what came before the pause has come"


def test_a_pause_after_the_end_changes_nothing() -> None:
    assert due_at(paused(("11 09:00", None)), TIME) == at("09 11:00")


def test_each_warning_comes_once() -> None:
    half, most, over = at("09 09:00"), at("09 10:12"), at("09 11:00")
    assert warnings_due(CLOCK, TIME, CLOCK.started, half) == (50,)
    assert warnings_due(CLOCK, TIME, half, most) == (80,)
    assert warnings_due(CLOCK, TIME, most, over) == (100,)
    assert warnings_due(CLOCK, TIME, over, at("12 09:00")) == ()
    assert warnings_due(CLOCK, TIME, CLOCK.started, over) == (50, 80, 100)


def test_an_ended_clock_warns_nobody() -> None:
    done = Clock(CLOCK.started, CLOCK.allowed, ended=at("08 16:10"))
    assert warnings_due(done, TIME, CLOCK.started, at("12 09:00")) == ()


moments = st.integers(0, 14 * 24 * 60).map(
    lambda minute: datetime.fromtimestamp(at("08 00:00").timestamp() + minute * 60, UTC)
)


@given(st.lists(moments, min_size=1, max_size=7).map(sorted), st.integers(0, 60 * HOUR))
def test_it_is_due_when_so_much_has_run(edges: list[datetime], allowed: int) -> None:
    start, *rest = edges
    pairs = zip(rest[::2], rest[1::2], strict=False)
    clock = Clock(start, allowed, tuple(Pause(a, b) for a, b in pairs))
    due = due_at(clock, TIME)
    assert due is not None
    assert used_seconds(clock, TIME, due) == allowed
