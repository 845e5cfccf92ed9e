"""R6, how long leads have stood where they stand: per stage by days, and how many over its target.

Days are those of the calendar, as `since<-14` counts them.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from statistics import median

from sqlalchemy.orm import Session

from leaddesk.models.stage_plan import read_plan
from leaddesk.queries.days import milliseconds
from leaddesk.queries.first_times import asked_leads
from leaddesk.queries.memory import Reading
from leaddesk.queries.standing import portions, standings
from leaddesk.rules.report_ages import BINS, PARTS, age_bounds
from leaddesk.rules.reports import (
    Asked,
    Figure,
    Grid,
    Line,
    Name,
    Report,
    ReportKey,
    Span,
    Unit,
    share,
    word,
)
from leaddesk.rules.stages import Stage

_COLUMNS = ("leads", "target_days", "late", "late_share", "median_days")
_LONGEST = 5 * 366


def ageing_report(session: Session, *, asked: Asked) -> Report:
    """The stages that have a target; as of today, whatever the days asked for."""
    chosen = asked_leads(session, asked)
    known = standings(Reading(session))
    plan = read_plan(session)
    targets = plan.target_days()
    begins = [milliseconds(asked.today - timedelta(days=back)) for back in range(_LONGEST)]
    ascending = begins[::-1]
    lines, strips, n = [], [], 0
    for stage in plan.order.funnel:
        if stage not in targets:
            continue
        sums = known.sums.get(int(stage))
        leads = None if sums is None else sums.leads if chosen is None else sums.leads & chosen
        ages: list[int] = []
        for ids in portions(leads) if leads else ():
            for since in map(known.since.__getitem__, ids):
                ages.append(_LONGEST - bisect_left(ascending, since + 1))
        n += len(ages)
        lines.append(_line(asked, stage, targets[stage], ages))
        strips.append(_strip(asked, stage, targets[stage], ages))
    columns = tuple(word(key) for key in _COLUMNS)
    first = Grid("stages", word("stage"), columns, tuple(lines), bars=(2,))
    parts = (*(Name("upto", str(100 * (k + 1) // PARTS)) for k in range(BINS)), word("older"))
    second = Grid("ages", word("stage"), parts, tuple(strips))
    return Report(ReportKey.AGEING, Span(asked.today, asked.today), n, (first, second))


def _line(asked: Asked, stage: Stage, target: int, ages: list[int]) -> Line:
    late = sum(age > target for age in ages)
    term = f"stage:{stage.key}"
    query = asked.query(term, f"since<-{target}")
    return Line(Name("stage", stage.key), (
        Figure(len(ages), Unit.COUNT, asked.query(term)), Figure(target, Unit.DAYS),
        Figure(late, Unit.COUNT, query), share(late, len(ages), query),
        Figure(median(ages) if ages else None, Unit.DAYS),
    ))  # fmt: skip


def _strip(asked: Asked, stage: Stage, target: int, ages: list[int]) -> Line:
    figures = []
    ordered = sorted(ages)
    for place in range(BINS + 1):
        bounds = age_bounds(target, place)
        if bounds is None:
            figures.append(Figure(None))
            continue
        first, last = bounds
        end = len(ordered) if last is None else bisect_left(ordered, last + 1)
        count = end - bisect_left(ordered, first)
        term = _since(asked.today, first, last)
        figures.append(Figure(count, Unit.COUNT, asked.query(f"stage:{stage.key}", term)))
    return Line(Name("stage", stage.key), tuple(figures))


def _since(today: date, first: int, last: int | None) -> str:
    latest = (today - timedelta(days=first)).isoformat()
    if first == 0:  # what is still to come is no age, but stands there already
        return f"since>={(today - timedelta(days=last or 0)).isoformat()}"
    if last is None:
        return f"since<={latest}"
    return f"since:{(today - timedelta(days=last)).isoformat()}..{latest}"


__all__ = ["ageing_report"]
