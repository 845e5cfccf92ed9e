"""R3, how many go on: of the leads that came to a stage in a month, those that ever came to the
next one."""

from __future__ import annotations

from bisect import bisect_right
from datetime import timedelta

from sqlalchemy.orm import Session

from leaddesk.queries.days import milliseconds
from leaddesk.queries.first_times import asked_leads, first_times
from leaddesk.rules.reports import (
    Asked,
    Grid,
    Line,
    Name,
    Report,
    ReportKey,
    months_until,
    share,
    word,
)
from leaddesk.rules.stages import Stage

MONTHS = 12
STEPS = ((Stage.MQL, Stage.SAL), (Stage.SAL, Stage.SQL), (Stage.SQL, Stage.WON))
_STAGES = (Stage.MQL, Stage.SAL, Stage.SQL, Stage.WON)


def trend_report(session: Session, *, asked: Asked) -> Report:
    """The twelve months up to the one in which the days end, or today."""
    months = months_until(min(asked.span.last, asked.today), MONTHS)
    begins = [milliseconds(month.first) for month in months]
    begins.append(milliseconds(months[-1].last + timedelta(days=1)))
    came = [[0] * len(months) for _ in STEPS]
    went_on = [[0] * len(months) for _ in STEPS]
    leads = 0
    for _, *at in first_times(session, _STAGES, asked_leads(session, asked), begins[0]):
        counted = False
        for step in range(len(STEPS)):
            moment = at[step]
            if moment is None or not begins[0] <= moment < begins[-1]:
                continue
            place = bisect_right(begins, moment) - 1
            came[step][place] += 1
            went_on[step][place] += at[step + 1] is not None
            counted = True
        leads += counted
    lines = tuple(
        Line(
            Name("month", f"{month.first:%Y-%m}"),
            tuple(
                share(
                    went_on[step][place], came[step][place],
                    asked.query(f"reached:{first.key}@{month.said()}", f"reached:{then.key}"),
                )
                for step, (first, then) in enumerate(STEPS)
            ),
        )
        for place, month in enumerate(months)
    )  # fmt: skip
    columns = tuple(word(f"{first.key}_{then.key}") for first, then in STEPS)
    span = type(asked.span)(months[0].first, months[-1].last)
    grid = Grid("months", word("month"), columns, lines)
    return Report(ReportKey.TREND, span, leads, (grid,))


__all__ = ["MONTHS", "STEPS", "trend_report"]
