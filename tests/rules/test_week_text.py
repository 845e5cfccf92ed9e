"""The working week of a person, typed in one line."""

from __future__ import annotations

import pytest

from leaddesk.rules.problem import Refused
from leaddesk.rules.week_text import hours_from_json, hours_to_json, week_of, week_text

OFFICE = ((480, 720), (780, 1020))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Mo-Do 8-12, 13-17; Fr 8-13", "Mo-Do 08:00-12:00, 13:00-17:00; Fr 08:00-13:00"),
        ("montag bis freitag 8-17", "Mo-Fr 08:00-17:00"),
        ("Mi: 9-13", "Mi 09:00-13:00"),
        ("mon-wed 9-13; sat 10-12", "Mo-Mi 09:00-13:00; Sa 10:00-12:00"),
        ("Mo 8-12; Di 8-12; Do 8-12", "Mo-Di 08:00-12:00; Do 08:00-12:00"),
    ],
)
def test_what_is_typed_is_said_again(typed: str, said: str) -> None:
    week = week_of(typed)
    assert week_text(week) == said
    assert week_of(said) == week
    assert hours_from_json(hours_to_json(week)) == week


def test_the_days() -> None:
    assert week_of("Mo-Di 8-12, 13-17") == (OFFICE, OFFICE, (), (), (), (), ())


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("8-17", "hours_unreadable"), ("Mo-Xy 8-17", "hours_unreadable"),
        ("Fr-Mo 8-17", "hours_unreadable"), ("Mo 17-8", "hours_span"), ("Mo 8-30", "hours_span"),
        ("", "week_without_days"), (";", "week_without_days"), ("Größe 8-9", "hours_unreadable"),
    ],
)  # fmt: skip
def test_what_can_not_be_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refused) as told:
        week_of(typed)
    assert told.value.problems[0].code == code


def test_kept_hours_that_are_broken_are_refused() -> None:
    for kept in ({}, {"week": ["", "", ""]}, {"week": [""] * 7}):
        with pytest.raises(Refused):
            hours_from_json(kept)
