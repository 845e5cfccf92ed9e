"""R2, the funnel of those that came in on these days: the cohort of `queries.funnel`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from sqlalchemy.orm import Session

from leaddesk.queries.days import day_begin, milliseconds
from leaddesk.queries.first_times import asked_leads
from leaddesk.queries.funnel import funnel_cohort
from leaddesk.queries.memory import Reading
from leaddesk.queries.standing import entered, portions, standings
from leaddesk.rules.reports import (
    Asked,
    Figure,
    Grid,
    Line,
    Name,
    Report,
    ReportKey,
    Unit,
    share,
    word,
)
from leaddesk.rules.stages import Stage


def funnel_report(session: Session, *, asked: Asked) -> Report:
    """Over target: of those that stand in the stage now, by days of the calendar."""
    span = asked.span.until(asked.today)
    found = funnel_cohort(
        session, filter=asked.filter, start=day_begin(span.first),
        end=day_begin(span.last + timedelta(days=1)), now=asked.now, me=asked.me,
        today=asked.today,
    )  # fmt: skip
    reached = {row.stage: row.reached for row in found.rows}
    late = _late(session, asked, found.target_days)
    came = f"reached:cold@{span.said()}"
    lines = []
    for place, row in enumerate(found.rows, 1):
        term = "" if row.stage is Stage.COLD else f"reached:{row.stage.key}"
        onward = Figure(None, Unit.SHARE)
        if row.stage is not Stage.WON:
            then = found.rows[place].stage
            query = asked.query(came, f"reached:{then.key}")
            onward = share(reached[then], row.reached, query)
        target = found.target_days.get(row.stage)
        over = Figure(None)
        if target is not None:
            query = asked.query(came, f"stage:{row.stage.key}", f"since<-{target}")
            over = Figure(late.get(row.stage, 0), Unit.COUNT, query)
        lines.append(Line(Name("stage", row.stage.key), (
            Figure(row.reached, Unit.COUNT, asked.query(came, term)),
            Figure(row.mean_days, Unit.DAYS), over, onward,
            share(row.reached, found.size, asked.query(came, term)),
        )))  # fmt: skip
    columns = tuple(word(key) for key in ("came_so_far", "mean_days", "late", "onward", "overall"))
    grid = Grid("stages", word("stage"), columns, tuple(lines))
    return Report(ReportKey.FUNNEL, span, found.size, (grid,))


def _late(session: Session, asked: Asked, targets: Mapping[Stage, int]) -> dict[Stage, int]:
    """How many of those that came in have stood in their stage for longer than its target."""
    reading = Reading(session)
    span = asked.span.until(asked.today)
    end = milliseconds(span.last + timedelta(days=1))
    chosen = entered(reading).between(milliseconds(span.first), end)
    leads = asked_leads(session, asked)
    if leads is not None:
        chosen &= leads
    known = standings(reading)
    late: dict[Stage, int] = {}
    for stage, days in targets.items():
        sums = known.sums.get(int(stage))
        limit = milliseconds(asked.today - timedelta(days=days))
        for ids in portions(chosen & sums.leads) if sums is not None else ():
            late[stage] = late.get(stage, 0) + sum(
                map(limit.__gt__, map(known.since.__getitem__, ids))
            )
    return late


__all__ = ["funnel_report"]
