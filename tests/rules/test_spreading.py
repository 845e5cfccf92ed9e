"""Too much overdue: the weightiest first, no day fuller than agreed, only working days."""

from __future__ import annotations

from datetime import date

from leaddesk.rules.spreading import Late, spread

FRIDAY, MONDAY, TUESDAY = date(2025, 11, 28), date(2025, 12, 1), date(2025, 12, 2)


def test_the_weightiest_come_first_and_no_day_gets_too_much() -> None:
    late = [Late(lead, lead + 100, points) for lead, points in ((1, 5), (2, 50), (3, 20), (4, 1))]
    plan = spread(late, {FRIDAY: 1, MONDAY: 1}, FRIDAY, 2)
    assert plan.moves == ((2, 102, FRIDAY), (3, 103, MONDAY), (1, 101, TUESDAY), (4, 104, TUESDAY))
    assert plan.days == ((FRIDAY, 1), (MONDAY, 1), (TUESDAY, 2))


def test_holidays_and_full_days_are_left_out() -> None:
    plan = spread([Late(1, 1, 1)], {FRIDAY: 9}, FRIDAY, 5, lambda day: day == MONDAY)
    assert plan.days == ((TUESDAY, 1),)
    assert spread([], {}, FRIDAY, 5).moves == ()


def test_five_hundred_find_their_days() -> None:
    plan = spread([Late(n, n, n % 7) for n in range(500)], {}, FRIDAY, 20)
    assert len(plan.moves) == 500 == sum(count for _, count in plan.days)
    assert max(count for _, count in plan.days) == 20
    assert all(day.weekday() < 5 for day, _ in plan.days)
