"""The working calendar as data: read as typed, kept as it is, refused where nobody would work."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from leaddesk.rules.problem import Refused
from leaddesk.rules.working_calendar import (
    WorkCalendar,
    calendar_from_json,
    calendar_problems,
    calendar_to_json,
    working_time_of,
    works_before_long,
)
from leaddesk.rules.working_time import OFFICE, WorkingHours, spans_of, spans_text

NOW = datetime(2026, 6, 9, 8, tzinfo=UTC)
HOURS = WorkingHours(
    (((480, 720), (780, 1020)),) * 4 + (((480, 780),), (), ()), {(12, 24): 720},
    frozenset({date(2026, 5, 15)}),
)  # fmt: skip


def codes(calendar: WorkCalendar) -> list[str]:
    return [problem.code for problem in calendar_problems(calendar)]


@pytest.mark.parametrize("calendar", [WorkCalendar(), WorkCalendar(HOURS, "AT", "1")])
def test_kept_and_read_again(calendar: WorkCalendar) -> None:
    assert calendar_from_json(calendar_to_json(calendar)) == calendar
    assert codes(calendar) == []


@pytest.mark.parametrize(
    ("typed", "spans"),
    [
        ("8-17", ((480, 1020),)),
        ("08:00-12:00, 13:00-17:30", ((480, 720), (780, 1050))),
        ("8.30–12; 13 bis 16.15", ((510, 720), (780, 975))),
        ("", ()),
        ("0-24", ((0, 1440),)),
    ],
)
def test_hours_as_they_are_typed(typed: str, spans: tuple[tuple[int, int], ...]) -> None:
    assert spans_of(typed) == spans
    assert spans_of(spans_text(spans)) == spans


@pytest.mark.parametrize(
    ("typed", "code"),
    [("morgens", "hours_unreadable"), ("17-8", "hours_span"), ("8-12, 11-17", "hours_span"),
     ("8-25", "hours_span")],
)  # fmt: skip
def test_hours_that_cannot_be_read(typed: str, code: str) -> None:
    with pytest.raises(Refused) as told:
        spans_of(typed)
    assert [problem.code for problem in told.value.problems] == [code]


def test_a_calendar_has_a_working_day() -> None:
    nobody = WorkCalendar(replace(HOURS, week=((),) * 7))
    assert codes(nobody) == ["calendar_without_days"]


def test_closing_days_may_leave_no_working_time() -> None:
    """The week has hours, but the company is closed on each of its days."""
    mondays = frozenset(date(2020, 1, 6) + timedelta(weeks=n) for n in range(1000))
    hours = WorkingHours((OFFICE,) + ((),) * 6, {}, mondays)
    time = working_time_of(WorkCalendar(hours))
    assert not works_before_long(time, NOW)
    assert works_before_long(working_time_of(WorkCalendar(HOURS)), NOW)


def test_what_else_can_be_wrong() -> None:
    assert codes(WorkCalendar(replace(HOURS, zone="Europe/Köln"))) == ["zone_unknown"]
    assert codes(WorkCalendar(HOURS, "DE", "XX")) == ["holidays_unknown"]
    assert codes(WorkCalendar(replace(HOURS, half_days={(2, 30): 720}))) == ["half_day"]
    assert codes(WorkCalendar(HOURS, "")) == []


def test_without_a_country_there_are_no_holidays() -> None:
    new_year = datetime(2026, 1, 1, 9, tzinfo=UTC)
    without, german = (working_time_of(WorkCalendar(HOURS, c)) for c in ("", "DE"))
    assert without.after(new_year, 3600) == new_year + timedelta(hours=1)
    assert german.after(new_year, 3600) == datetime(2026, 1, 2, 8, tzinfo=UTC)
