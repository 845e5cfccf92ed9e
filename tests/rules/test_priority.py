"""Whom to call first: what weighs, and why in codes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from leaddesk.rules.priority import (
    Calling,
    Weights,
    priority,
    weights_from_json,
    weights_problems,
    weights_to_json,
)

NOW = datetime(2025, 11, 24, 10, 0, tzinfo=UTC)
PLAIN = Calling(100, 250)
USUAL = Weights()


def points(lead: Calling) -> int:
    return priority(lead, USUAL, NOW).points


def test_each_thing_makes_it_more_urgent() -> None:
    before = points(PLAIN)
    for changed in (
        replace(PLAIN, score=250), replace(PLAIN, due_on=date(2025, 11, 24)),
        replace(PLAIN, last_at=NOW - timedelta(days=1), last_kind="quote_request"),
        replace(PLAIN, value=Decimal(20_000)), replace(PLAIN, clock_due=NOW + timedelta(hours=2)),
    ):  # fmt: skip
        assert points(changed) > before, changed
    assert points(replace(PLAIN, due_on=date(2025, 11, 25))) == before
    assert points(replace(PLAIN, last_at=NOW - timedelta(days=9))) == before


def test_a_clock_that_is_over_beats_all_else() -> None:
    best = Calling(400, 250, date(2025, 11, 1), NOW, "call", Decimal(90_000))
    assert points(replace(PLAIN, clock_due=NOW - timedelta(minutes=1))) > points(
        replace(PLAIN, clock_due=NOW + timedelta(minutes=1))
    )
    first, *_ = priority(replace(best, clock_due=NOW), USUAL, NOW).reasons
    assert first.code == "clock_over"


def test_the_reasons_add_up_and_say_their_numbers() -> None:
    lead = Calling(285, 250, date(2025, 11, 24), NOW - timedelta(days=1), "quote_request")
    found = priority(lead, USUAL, NOW)
    assert [(b.code, b.number) for b in found.reasons] == [
        ("today", 0), ("score", 285), ("touched", 1),
    ]  # fmt: skip
    assert found.points == sum(b.points for b in found.reasons)
    assert found.reasons[2].kind == "quote_request"


def test_longer_overdue_is_more_urgent_up_to_a_point() -> None:
    late = [points(replace(PLAIN, due_on=date(2025, 11, 24) - timedelta(days=n))) for n in (1, 5)]
    assert late[0] < late[1]
    long = [points(replace(PLAIN, due_on=date(2025, 11, 24) - timedelta(days=n))) for n in (10, 99)]
    assert long[0] == long[1]


def test_weights_are_data_and_nonsense_is_said() -> None:
    weights = replace(USUAL, value=10, big_value=1000)
    assert weights_from_json(weights_to_json(weights)) == weights
    assert weights_problems(USUAL) == ()
    assert weights_problems(replace(USUAL, score=-1))[0].code == "priority_weight"
    nothing = Weights(0, 0, 0, 0, 0, 3, 0, 50_000, 0, 0)
    assert [p.code for p in weights_problems(nothing)] == ["priority_nothing"]
