"""When a span of days, months or years behind today begins."""

from __future__ import annotations

from datetime import date

import pytest

from leaddesk.rules.conditions import Facts, OlderThan, Within, holds
from leaddesk.rules.past_spans import Unit, since

TODAY = date(2024, 2, 29)


@pytest.mark.parametrize(
    ("today", "count", "unit", "first"),
    [
        (TODAY, 0, Unit.DAYS, TODAY),
        (TODAY, 30, Unit.DAYS, date(2024, 1, 30)),
        (TODAY, 1, Unit.YEARS, date(2023, 3, 1)),
        (TODAY, 4, Unit.YEARS, date(2020, 3, 1)),
        (TODAY, 1, Unit.MONTHS, date(2024, 1, 30)),
        (date(2025, 3, 31), 1, Unit.MONTHS, date(2025, 3, 1)),
        (date(2025, 1, 15), 1, Unit.MONTHS, date(2024, 12, 16)),
        (TODAY, 10**9, Unit.DAYS, date.min),
        (date(2025, 1, 15), 10**9, Unit.YEARS, date(1, 1, 16)),
    ],
)
def test_where_a_span_begins(today: date, count: int, unit: Unit, first: date) -> None:
    assert since(today, count, unit) == first


def test_on_the_day_itself_the_years_have_passed() -> None:
    """Two or more years without a purchase; younger than three years."""
    bought, founded = "company.last_purchase_on", "company.founded_on"
    today = date(2025, 11, 24)
    lost, young = OlderThan(bought, 2, Unit.YEARS), Within(founded, 3, Unit.YEARS)
    assert holds(lost, Facts({bought: date(2023, 11, 24)}), today)
    assert not holds(lost, Facts({bought: date(2023, 11, 25)}), today)
    assert holds(young, Facts({founded: date(2022, 11, 25)}), today)
    assert not holds(young, Facts({founded: date(2022, 11, 24)}), today)
    assert not holds(young, Facts({founded: date(2025, 11, 25)}), today)
