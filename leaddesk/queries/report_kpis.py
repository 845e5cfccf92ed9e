"""R1, five numbers: new leads, MQL, SQL, won, and how many of the new ones were won; each beside
the days before and beside its target."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Target
from leaddesk.queries.first_times import asked_leads, first_counts
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
from leaddesk.rules.target_shares import DueTarget, due_target
from leaddesk.rules.targets import Goal, Measure

_STAGES = (Stage.COLD, Stage.MQL, Stage.SQL, Stage.WON)
_NAMES = ("new", "mql", "sql", "won")
_MEASURES = {
    "new": Measure.LEADS, "mql": Measure.QUALIFIED, "sql": Measure.SQL, "won": Measure.WON,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Counts:
    """What happened on some days: how many came to each of the stages, and how many of those that
    came in were ever won."""

    span: Span
    came: tuple[int, ...]
    won: int


def kpi_report(session: Session, *, asked: Asked) -> Report:
    """A period that is not over is compared with as many days of the one before."""
    span = asked.span
    until, before = span.until(asked.today), span.previous()
    unfinished = until != span
    if unfinished:
        last = before.first + timedelta(days=until.days - 1)
        before = Span(before.first, min(last, before.last))
    counted = first_counts(session, _STAGES, (span, before), asked_leads(session, asked))
    now, then = (
        _Counts(days, counts[:-1], counts[-1])
        for days, counts in zip((span, before), counted, strict=True)
    )
    goals = () if asked.filter.terms else _goals(session)
    lines, in_part = [], False
    for place, name in enumerate(_NAMES):
        target = due_target(goals, _MEASURES[name], span)
        in_part = in_part or bool(target and target.in_part)
        value = now.came[place]
        due = None if target is None else target.value
        lines.append(
            Line(Name("stage", name) if place else word(name), (
                _came(asked, now, place), _came(asked, then, place),
                Figure(value - then.came[place], Unit.CHANGE), Figure(due),
                Figure(None if not due else value / due, Unit.SHARE),
            ))
        )  # fmt: skip
    lines.append(_conversion(asked, now, then, due_target(goals, Measure.CONVERSION, span)))
    columns = tuple(word(key) for key in ("now", "before", "change", "target", "reached"))
    notes = [key for key, so in (("not_over", unfinished), ("in_part", in_part)) if so]
    n = sum(now.came) + sum(then.came)
    grid = Grid("numbers", word("number_of"), columns, tuple(lines))
    return Report(ReportKey.KPIS, span, n, (grid,), of="moves", noted=tuple(notes))


def _came(asked: Asked, counts: _Counts, place: int) -> Figure:
    stage = _STAGES[place].key
    query = asked.query(f"reached:{stage}@{counts.span.said()}")
    return Figure(counts.came[place], Unit.COUNT, query)


def _conversion(asked: Asked, now: _Counts, then: _Counts, target: DueTarget | None) -> Line:
    """Of those that came in, how many were ever won."""
    shares = [
        share(
            counts.won, counts.came[0],
            asked.query(f"reached:cold@{counts.span.said()}", "reached:won"),
        )
        for counts in (now, then)
    ]  # fmt: skip
    first, second = (figure.value for figure in shares)
    change = None if first is None or second is None else first - second
    due = None if target is None else target.value / 100
    reached = None if not due or first is None else first / due
    against = (Figure(due, Unit.SHARE), Figure(reached, Unit.SHARE))
    return Line(word("cold_won"), (*shares, Figure(change, Unit.POINTS), *against))


def _goals(session: Session) -> tuple[Goal, ...]:
    return tuple(
        Goal(target.measure, target.period, target.value, target.team or "", target.user_id)
        for target in session.scalars(select(Target).order_by(Target.id))
    )


__all__ = ["kpi_report"]
