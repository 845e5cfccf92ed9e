"""Clocks in working time, held against a table that was worked out by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.rules.holidays_of import holidays_of
from leaddesk.rules.problem import Refused
from leaddesk.rules.working_time import OFFICE, WorkingHours, WorkingTime, hours_problems

BERLIN = ZoneInfo("Europe/Berlin")
HALF = {(12, 24): 12 * 60, (12, 31): 12 * 60}
CLOSED = frozenset({date(2026, 5, 15), date(2025, 12, 29), date(2025, 12, 30)})
LUNCH = ((8 * 60, 12 * 60), (13 * 60, 17 * 60))
NIGHT = ((0, 24 * 60),)


def hours(kind: str = "office") -> WorkingHours:
    week = {
        "office": (OFFICE,) * 5 + ((), ()),
        "lunch": (LUNCH,) * 4 + (((8 * 60, 13 * 60),), (), ()),
        "always": (NIGHT,) * 7,
        "never": ((),) * 7,
        "saturday": (OFFICE,) * 5 + (((9 * 60, 12 * 60),), ()),
    }[kind]
    return WorkingHours(week, HALF, CLOSED)


def calendar(kind: str = "office", part: str = "BY") -> WorkingTime:
    return WorkingTime(hours(kind), holidays_of("DE", part))


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


# kind, part, handed over at, minutes allowed, due at; all on the wall in Berlin
CASES = [
    # within a day and over its end
    ("office", "BY", "2026-06-09 09:00", 60, "2026-06-09 10:00"),
    ("office", "BY", "2026-06-09 08:00", 540, "2026-06-09 17:00"),
    ("office", "BY", "2026-06-09 08:00", 541, "2026-06-10 08:01"),
    ("office", "BY", "2026-06-09 16:59", 1, "2026-06-09 17:00"),
    ("office", "BY", "2026-06-09 16:59", 2, "2026-06-10 08:01"),
    ("office", "BY", "2026-06-09 16:59", 240, "2026-06-10 11:59"),
    ("office", "BY", "2026-06-09 17:00", 60, "2026-06-10 09:00"),
    ("office", "BY", "2026-06-09 22:30", 60, "2026-06-10 09:00"),
    ("office", "BY", "2026-06-09 03:00", 60, "2026-06-09 09:00"),
    ("office", "BY", "2026-06-09 07:59", 60, "2026-06-09 09:00"),
    # the weekend
    ("office", "BY", "2026-06-12 16:00", 60, "2026-06-12 17:00"),
    ("office", "BY", "2026-06-12 16:00", 120, "2026-06-15 09:00"),
    ("office", "BY", "2026-06-13 10:00", 60, "2026-06-15 09:00"),
    ("office", "BY", "2026-06-14 23:59", 240, "2026-06-15 12:00"),
    ("office", "BY", "2026-06-08 08:00", 2700, "2026-06-12 17:00"),
    ("office", "BY", "2026-06-08 08:00", 2701, "2026-06-15 08:01"),
    ("saturday", "BY", "2026-06-12 16:00", 120, "2026-06-13 10:00"),
    ("saturday", "BY", "2026-06-13 11:00", 120, "2026-06-15 09:00"),
    # lunch, and a short Friday
    ("lunch", "BY", "2026-06-09 11:30", 60, "2026-06-09 13:30"),
    ("lunch", "BY", "2026-06-09 11:30", 30, "2026-06-09 12:00"),
    ("lunch", "BY", "2026-06-09 12:30", 60, "2026-06-09 14:00"),
    ("lunch", "BY", "2026-06-11 16:00", 120, "2026-06-12 09:00"),
    ("lunch", "BY", "2026-06-12 12:00", 120, "2026-06-15 09:00"),
    ("lunch", "BY", "2026-06-12 13:00", 60, "2026-06-15 09:00"),
    # public holidays: 3 October 2025 is a Friday; Epiphany and Corpus Christi are not in Berlin
    ("office", "BY", "2025-10-02 16:00", 120, "2025-10-06 09:00"),
    ("office", "BY", "2025-10-03 10:00", 60, "2025-10-06 09:00"),
    ("office", "BE", "2025-10-02 16:00", 120, "2025-10-06 09:00"),
    ("office", "BY", "2026-01-05 16:00", 120, "2026-01-07 09:00"),
    ("office", "BE", "2026-01-05 16:00", 120, "2026-01-06 09:00"),
    ("office", "BY", "2026-06-03 16:00", 120, "2026-06-05 09:00"),
    ("office", "BE", "2026-06-03 16:00", 120, "2026-06-04 09:00"),
    ("office", "NW", "2026-04-30 16:00", 120, "2026-05-04 09:00"),
    ("office", "BY", "2026-04-02 16:00", 120, "2026-04-07 09:00"),
    ("office", "BE", "2026-03-06 16:00", 120, "2026-03-09 09:00"),
    ("office", "MV", "2027-03-05 16:00", 120, "2027-03-09 09:00"),
    ("office", "SN", "2026-11-17 16:00", 120, "2026-11-19 09:00"),
    ("office", "BY", "2026-11-17 16:00", 120, "2026-11-18 09:00"),
    # 24 and 31 December end at noon, days between are closed or worked
    ("office", "BY", "2025-12-23 16:00", 120, "2025-12-24 09:00"),
    ("office", "BY", "2025-12-24 11:00", 60, "2025-12-24 12:00"),
    ("office", "BY", "2025-12-24 11:00", 61, "2025-12-31 08:01"),
    ("office", "BY", "2025-12-24 13:00", 60, "2025-12-31 09:00"),
    ("office", "BY", "2025-12-31 11:30", 60, "2026-01-02 08:30"),
    ("lunch", "BY", "2025-12-24 11:00", 90, "2025-12-31 08:30"),
    ("office", "BY", "2026-12-24 11:00", 120, "2026-12-28 09:00"),
    ("always", "BY", "2025-12-24 11:00", 120, "2025-12-27 01:00"),
    # days on which the company is closed
    ("office", "BY", "2026-05-13 16:00", 120, "2026-05-18 09:00"),
    ("office", "BY", "2026-05-15 10:00", 60, "2026-05-18 09:00"),
    ("always", "BE", "2026-05-14 23:00", 60, "2026-05-16 01:00"),
    # the clocks go forward on 29 March 2026, back on 25 October 2026
    ("office", "BY", "2026-03-27 16:00", 120, "2026-03-30 09:00"),
    ("office", "BY", "2026-10-23 16:00", 120, "2026-10-26 09:00"),
    ("always", "BE", "2026-03-29 01:00", 120, "2026-03-29 04:00"),
    ("always", "BE", "2026-03-28 12:00", 1440, "2026-03-29 13:00"),
    ("always", "BE", "2026-10-25 01:00", 180, "2026-10-25 03:00"),
    ("always", "BE", "2026-10-24 12:00", 1440, "2026-10-25 11:00"),
    # nothing allowed, a long time allowed
    ("office", "BY", "2026-06-09 09:00", 0, "2026-06-09 09:00"),
    ("office", "BY", "2026-06-13 09:00", 0, "2026-06-13 09:00"),
    ("office", "BY", "2026-06-01 08:00", 540 * 20, "2026-06-29 17:00"),
    ("always", "BE", "2026-02-01 00:00", 1440 * 28, "2026-03-01 00:00"),
    ("always", "BE", "2028-02-01 00:00", 1440 * 29, "2028-03-01 00:00"),
    ("office", "BY", "2025-12-31 12:00", 1, "2026-01-02 08:01"),
]


@pytest.mark.parametrize(("kind", "part", "start", "minutes", "due"), CASES)
def test_when_the_time_allowed_has_run_out(
    kind: str, part: str, start: str, minutes: int, due: str
) -> None:
    time = calendar(kind, part)
    assert time.after(local(start), minutes * 60) == local(due)
    assert time.between(local(start), local(due)) == minutes * 60


def test_there_are_sixty_cases() -> None:
    assert len(CASES) >= 60


def test_where_nobody_works_nothing_is_ever_due() -> None:
    time = calendar("never")
    assert time.after(local("2026-06-09 09:00"), 60) is None
    assert time.between(local("2026-06-09 09:00"), local("2027-06-09 09:00")) == 0


def test_a_moment_before_the_start_is_no_time() -> None:
    assert calendar().between(local("2026-06-09 12:00"), local("2026-06-09 09:00")) == 0


moments = st.integers(
    int(local("2019-06-01").timestamp()), int(local("2028-06-01").timestamp())
).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


@given(moments, st.integers(0, 15 * 86_400), st.sampled_from(["office", "lunch", "always"]))
@settings(max_examples=60, deadline=None)
def test_it_adds_up_minute_by_minute(start: datetime, seconds: int, kind: str) -> None:
    """Each minute by itself, without days and without running totals."""
    end = start + timedelta(seconds=seconds)
    plain, is_holiday = hours(kind), holidays_of("DE", "BY")
    expected, moment = 0, start
    while moment < end:
        there = moment.astimezone(BERLIN)
        minute = there.hour * 60 + there.minute
        step = min(60 - moment.second, int((end - moment).total_seconds()))
        stop = plain.half_days.get((there.month, there.day), 1440)
        free = there.date() in plain.closed or is_holiday(there.date())
        if not free and any(a <= minute < min(b, stop) for a, b in plain.week[there.weekday()]):
            expected += step
        moment += timedelta(seconds=step)
    assert calendar(kind).between(start, end) == expected


@given(moments, st.integers(1, 2_000_000), st.sampled_from(["office", "lunch", "saturday"]))
@settings(deadline=None)
def test_after_is_between_turned_round(start: datetime, seconds: int, kind: str) -> None:
    time = calendar(kind)
    due = time.after(start, seconds)
    assert due is not None
    assert time.between(start, due) == seconds
    assert time.between(start, due - timedelta(seconds=1)) == seconds - 1


def test_hours_that_cannot_be() -> None:
    wrong = WorkingHours(
        (((600, 540),), ((480, 600), (590, 700)), ((0, 1441),), OFFICE, (), (), ())
    )
    assert [problem.value for problem in hours_problems(wrong)] == ["1", "2", "3"]
    assert hours_problems(hours("lunch")) == ()


def test_holidays_that_nobody_knows() -> None:
    with pytest.raises(Refused):
        holidays_of("DE", "XX")
