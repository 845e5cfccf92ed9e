"""The follow-up field: the table of ux.md 6.1 and what German software taught people to type."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.rules.due_text import (
    Due,
    add_working_days,
    is_working_day,
    next_working_day,
    parse_due,
    working_day_from,
)
from leaddesk.rules.problem import Problem
from leaddesk.rules.touchpoints import DEFAULT_FOLLOW_UP

TODAY = date(2025, 11, 24)  # a Monday
FRIDAY = date(2025, 11, 28)


def november(day: int) -> date:
    return date(2025, 11, day)


def december(day: int) -> date:
    return date(2025, 12, day)


def christmas(day: date) -> bool:
    return (day.month, day.day) in ((12, 25), (12, 26), (1, 1))


TABLE = [
    ("h", november(24)),
    ("heute", november(24)),
    ("today", november(24)),
    ("m", november(25)),
    ("morgen", november(25)),
    ("tomorrow", november(25)),
    ("ü", november(26)),
    ("übermorgen", november(26)),
    ("uebermorgen", november(26)),
    ("+3", november(27)),
    ("3t", november(27)),
    ("3d", november(27)),
    ("5at", december(1)),
    ("5wd", december(1)),
    ("w", december(1)),
    ("2w", december(8)),
    ("1m", december(24)),
    ("++1", december(24)),
    ("mo", december(1)),
    ("do", november(27)),
    ("kw50", december(8)),
    ("w50", december(8)),
    ("27", november(27)),
    ("3", december(3)),
    ("0112", december(1)),
    ("1.12", december(1)),
    ("1,12", december(1)),
]

HERITAGE = [
    ("in 3 days", november(27)),
    ("in 3 Tagen", november(27)),
    ("in einer Woche", december(1)),
    ("in two weeks", december(8)),
    ("3 Arbeitstage", november(27)),
    ("in 3 working days", november(27)),
    ("next Tuesday", november(25)),
    ("nächsten Dienstag", november(25)),
    ("naechsten dienstag", november(25)),
    ("nächste Woche", december(1)),
    ("2025-12-01", december(1)),
    ("20251201", december(1)),
    ("1 Dec", december(1)),
    ("Dec 1, 2025", december(1)),
    ("1. Dez", december(1)),
    ("1. Dezember 2025", december(1)),
    ("01.12.2025", december(1)),
    ("1. 12. 2025", december(1)),
    ("1.12.25", december(1)),
    ("01122025", december(1)),
    ("011225", december(1)),
    ("Mo., 01.12.2025", december(1)),
    ("kw 2", date(2026, 1, 5)),
    ("kw48", november(24)),
    ("15.1", date(2026, 1, 15)),
    ("31", december(31)),
    ("24", november(24)),
    ("3. März", date(2026, 3, 3)),
    ("  MO ", december(1)),
]


@pytest.mark.parametrize(("text", "day"), TABLE + HERITAGE)
def test_days(text: str, day: date) -> None:
    assert parse_due(text, TODAY) == Due(day)


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("fr 14", FRIDAY, time(14)),
        ("morgen 8", november(25), time(8)),
        ("mo 10:30", december(1), time(10, 30)),
        ("mo 10", december(1), time(10)),
        ("fr 14.30", FRIDAY, time(14, 30)),
        ("fr 14.12", FRIDAY, time(14, 12)),  # the 14.12. is no Friday
        ("mi 0830", november(26), time(8, 30)),
        ("morgen um 9 Uhr", november(25), time(9)),
        ("tomorrow at 2pm", november(25), time(14)),
        ("1. Dez 14 Uhr", december(1), time(14)),
        ("Di., 25.11.2025, 08:30", november(25), time(8, 30)),
        ("+3 16", november(27), time(16)),
        ("in 3 Tagen um 10", november(27), time(10)),
        ("10:30", TODAY, time(10, 30)),
        ("14 uhr", TODAY, time(14)),
    ],
)
def test_days_with_a_time(text: str, day: date, at: time) -> None:
    assert parse_due(text, TODAY) == Due(day, at)


@pytest.mark.parametrize("text", ["-", "–", "keine", "none", "Keine "])
def test_no_follow_up(text: str) -> None:
    assert parse_due(text, TODAY) == Due(None)


@pytest.mark.parametrize(
    ("text", "today", "due"),
    [
        ("+5", TODAY, Due(december(1), None, november(29))),
        ("+5 9", TODAY, Due(december(1), time(9), november(29))),
        ("morgen", FRIDAY, Due(december(1), None, november(29))),
        ("+31", TODAY, Due(december(29), None, december(25))),
        ("do", december(22), Due(december(29), None, december(25))),
        ("29.11.2025", TODAY, Due(november(29))),
        ("25.12.", TODAY, Due(december(25))),
        ("29", TODAY, Due(november(29))),
        ("sa", TODAY, Due(november(29))),
        ("heute", november(29), Due(november(29))),
        ("1at", december(24), Due(december(29))),
    ],
)
def test_counted_days_move_off_free_days_and_named_ones_stay(
    text: str, today: date, due: Due
) -> None:
    assert parse_due(text, today, christmas) == due


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("g", "2025-11-23"),
        ("v", "2025-11-22"),
        ("20.11.2025", "2025-11-20"),
        ("-3", "2025-11-21"),
        ("20.11.", "2025-11-20"),
        ("yesterday 10:00", "2025-11-23"),
        ("letzten Montag", "2025-11-17"),
    ],
)
def test_the_past_is_refused_with_the_next_working_day(text: str, day: str) -> None:
    args = {"date": day, "next_working_day": "2025-11-25"}
    assert parse_due(text, TODAY) == Problem("due_past", value=text, args=args)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "x9",
        "32",
        "99",
        "31.02.2026",
        "kw54",
        "0",
        "mo 25",
        "++",
        "1.13",
        "fr 10:75",
        "in 3",
        "<b>",
        "morgen früh",
        "1.12.1025",
        "+99999",
        "m" * 300,
    ],
)
def test_what_is_no_day_is_said(text: str) -> None:
    assert parse_due(text, TODAY) == Problem("due_unreadable", value=text)


def test_the_presets_of_the_outcomes_are_read() -> None:
    assert all(isinstance(parse_due(text, TODAY), Due) for text in DEFAULT_FOLLOW_UP.values())


def test_working_days() -> None:
    assert is_working_day(TODAY)
    assert not is_working_day(november(29))
    assert not is_working_day(december(25), christmas)
    assert next_working_day(FRIDAY) == december(1)
    assert working_day_from(FRIDAY) == FRIDAY
    assert working_day_from(december(25), christmas) == december(29)
    assert add_working_days(FRIDAY, 1) == december(1)
    assert add_working_days(december(1), -1) == FRIDAY
    assert add_working_days(november(29), 0) == december(1)
    assert add_working_days(december(23), 3, christmas) == december(30)


def test_a_calendar_without_working_days_is_not_searched_for_ever() -> None:
    assert parse_due("+3", TODAY, lambda _day: True) == Due(november(27))


PIECES = st.lists(
    st.sampled_from(["h", "g", "ü", "+", "-", "++", "1", "31", "9999", "0112", ".", ",", ":", "w"])
    | st.sampled_from(["at", "kw", "mo", "fr", "in", "um", "uhr", "dez", "next", "10:30"])
    | st.text(max_size=3),
    max_size=6,
)


@given(st.text() | PIECES.map("".join) | PIECES.map(" ".join), st.dates())
def test_no_text_is_too_much(text: str, today: date) -> None:
    read = parse_due(text, today)
    if isinstance(read, Due):
        assert read.on is None or read.on >= today
    else:
        assert read.code in ("due_past", "due_unreadable")
