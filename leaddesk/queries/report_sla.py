"""R4, how fast sales answers: per week in time, late and not answered yet, and per person."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from statistics import median
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models import LeadClock, User
from leaddesk.models.many_leads import listed, these
from leaddesk.models.quick import plain_rows
from leaddesk.queries.asking import Asking
from leaddesk.queries.days import days_as_bounds, milliseconds
from leaddesk.queries.first_times import asked_leads
from leaddesk.queries.happened import IS_OFFER, OFFER_CLOCKS, WHO_ANSWERED, answer_state
from leaddesk.queries.plain import plain
from leaddesk.rules.fold import sort_key
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
    happened,
    word,
)

STATES = ("kept", "late", "open")
_CLOCK = LeadClock.__table__.c
_COLUMNS = (word("kept"), word("too_late"), word("open"), word("median_hours"))


class _Answers:
    """Of a week or a person: the leads of each state, and the working time that answers took."""

    def __init__(self) -> None:
        self.leads: dict[str, set[int]] = {state: set() for state in STATES}
        self.took: list[int] = []

    def count(self, lead: int, state: str, used: int | None) -> None:
        self.leads[state].add(lead)
        if used is not None:
            self.took.append(used)

    def figures(self, query: Callable[[str], str]) -> tuple[Figure, ...]:
        hours = median(self.took) / 3600 if self.took else None
        counts = (Figure(len(self.leads[state]), Unit.COUNT, query(state)) for state in STATES)
        return (*counts, Figure(hours, Unit.HOURS))


def sla_answers(session: Session, *, asked: Asked) -> Report:
    """Of the leads that were offered on these days; each once for each state. Late is also what is
    not answered although its deadline is over."""
    span, leads = asked.span.until(asked.today), asked_leads(session, asked)
    weeks = _weeks(span)
    begins = [milliseconds(week.first) for week in weeks]
    by_week = [_Answers() for _ in weeks]
    by_person: dict[int, _Answers] = defaultdict(_Answers)
    everybody: set[int] = set()
    given: dict[str, Any] = dict(days_as_bounds(span.first, span.last))
    if leads is not None:
        given |= listed(leads)
    clocks = _clocks(asked.today, leads is not None)
    for lead, started, state, who, used in plain_rows(session, clocks, given):
        by_week[bisect_right(begins, started) - 1].count(lead, state, used)
        by_person[who].count(lead, state, used)
        everybody.add(lead)
    lines = []
    for week, answers in zip(weeks, by_week, strict=True):
        monday = week.first - timedelta(days=week.first.weekday())
        figures = answers.figures(lambda s, w=week: asked.query(happened("answer", s, w)))  # type: ignore[misc]
        lines.append(Line(Name("week", monday.isoformat()), figures))
    grids = [Grid("weeks", word("week"), _COLUMNS, tuple(lines))]
    if asked.people:
        grids.append(_people(session, asked, span, by_person))
    return Report(ReportKey.SLA, span, len(everybody), tuple(grids))


def _people(session: Session, asked: Asked, span: Span, by_person: dict[int, _Answers]) -> Grid:
    rows = session.execute(select(User.id, User.name, User.initials)).all()
    used = Counter(sort_key(row.initials) for row in rows)
    names = {row.id: row.name for row in rows}
    said = {row.id: row.initials if used[sort_key(row.initials)] == 1 else row.name for row in rows}
    lines = []
    for person in sorted(by_person, key=lambda one: (one == 0, sort_key(names.get(one, "")))):
        who = said.get(person, "none")
        figures = by_person[person].figures(
            lambda s, w=who: asked.query(happened("answer", s, span, w))  # type: ignore[misc]
        )
        lines.append(Line(Name("text", names.get(person, "")), figures, person))
    return Grid("people", word("person"), _COLUMNS, tuple(lines), people=True, bars=(0, 1, 2))


def _weeks(span: Span) -> tuple[Span, ...]:
    """The weeks from Monday on, the first and the last one as far as they are in the days."""
    weeks, first = [], span.first
    while first <= span.last:
        sunday = first + timedelta(days=6 - first.weekday())
        weeks.append(Span(first, min(sunday, span.last)))
        first = sunday + timedelta(days=1)
    return tuple(weeks)


@lru_cache(maxsize=8)
def _clocks(today: date, some: bool) -> Select[Any]:
    at: Any = plain(_CLOCK.started)
    state = answer_state(Asking(None, today))
    found = select(_CLOCK.lead_id, at, state, WHO_ANSWERED, _CLOCK.used).select_from(OFFER_CLOCKS)
    found = found.where(IS_OFFER, at >= bindparam("begin"), bindparam("end") > at)
    return found.where(these(LeadClock.lead_id)) if some else found


__all__ = ["sla_answers"]
