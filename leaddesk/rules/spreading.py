"""Too much is overdue: a plan that spreads it over the days that have room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from leaddesk.rules.working_days import IsHoliday, never, working_day_from

TOO_MUCH = 20
"""From more overdue follow-ups than this on a plan is offered."""


@dataclass(frozen=True, slots=True)
class Late:
    """An overdue follow-up; the more `points`, the sooner its turn."""

    lead_id: int
    follow_up_id: int
    points: int


@dataclass(frozen=True, slots=True)
class Spread:
    """`moves` of (lead, follow-up, day); `days`: how many get which day, in their order."""

    moves: tuple[tuple[int, int, date], ...]
    days: tuple[tuple[date, int], ...]


def spread(
    late: Sequence[Late],
    load: Mapping[date, int],
    today: date,
    most: int,
    is_holiday: IsHoliday = never,
) -> Spread:
    """The weightiest first, from today (or the next working day) on, at most so many a day with
    what is planned there already (`load`)."""
    moves: list[tuple[int, int, date]] = []
    filled: dict[date, int] = {}
    day = working_day_from(today, is_holiday)
    for one in sorted(late, key=lambda one: (-one.points, one.lead_id, one.follow_up_id)):
        while load.get(day, 0) + filled.get(day, 0) >= max(1, most):
            day = working_day_from(day + timedelta(days=1), is_holiday)
        filled[day] = filled.get(day, 0) + 1
        moves.append((one.lead_id, one.follow_up_id, day))
    return Spread(tuple(moves), tuple(sorted(filled.items())))
