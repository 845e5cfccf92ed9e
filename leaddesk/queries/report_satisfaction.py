"""R10, how satisfied customers are: the ratings of each month, and low ones nobody follows up."""

from __future__ import annotations

from bisect import bisect_right
from datetime import timedelta
from typing import Any

from pyroaring import BitMap
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models import LeadCard, Touchpoint
from leaddesk.models.quick import plain_rows, plain_values
from leaddesk.queries.days import days_as_bounds, milliseconds
from leaddesk.queries.done import RATED
from leaddesk.queries.first_times import asked_leads
from leaddesk.queries.plain import plain
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
    months_until,
    share,
    word,
)
from leaddesk.rules.touchpoints import LOW_RATINGS, RATINGS

MONTHS = 12


def satisfaction_report(session: Session, *, asked: Asked) -> Report:
    """Twelve months up to the end of the days; low ratings of the days themselves. A lead that
    gives the same rating twice in a month counts once."""
    months = months_until(min(asked.span.last, asked.today), MONTHS)
    begins = [milliseconds(month.first) for month in months]
    begins.append(milliseconds(months[-1].last + timedelta(days=1)))
    chosen = asked_leads(session, asked)
    days = days_as_bounds(asked.span.first, asked.span.last)
    first = min(begins[0], days["begin"])
    given = {"begin": first, "end": max(begins[-1], days["end"])}
    counted: list[dict[int, set[int]]] = [{r: set() for r in RATINGS} for _ in months]
    low: dict[int, set[int]] = {rating: set() for rating in LOW_RATINGS}
    for lead, rating, at in plain_rows(session, _RATED, given):
        if rating not in RATINGS or (chosen is not None and lead not in chosen):
            continue
        if begins[0] <= at < begins[-1]:
            counted[bisect_right(begins, at) - 1][rating].add(lead)
        if rating in low and days["begin"] <= at < days["end"]:
            low[rating].add(lead)
    lines = tuple(_month(asked, m, counts) for m, counts in zip(months, counted, strict=True))
    columns = (*(word(f"rating_{rating}") for rating in RATINGS), word("mean"), word("ratings"))
    undone = BitMap(plain_values(session, _NOTHING_DUE)) if any(low.values()) else BitMap()
    unhappy = tuple(_low(asked, rating, leads, undone) for rating, leads in low.items())
    n = sum(len(leads) for counts in counted for leads in counts.values())
    return Report(
        ReportKey.SATISFACTION, Span(months[0].first, months[-1].last), n,
        (Grid("months", word("month"), columns, lines),
         Grid("low", word("rating"), (word("leads"), word("without_step")), unhappy)),
        of="ratings",
    )  # fmt: skip


def _month(asked: Asked, month: Span, counts: dict[int, set[int]]) -> Line:
    total = sum(len(leads) for leads in counts.values())
    points = sum(rating * len(leads) for rating, leads in counts.items())
    shares = [
        share(len(leads), total, asked.query(happened("rated", str(rating), month)))
        for rating, leads in counts.items()
    ]
    mean = Figure(points / total if total else None, Unit.NUMBER)
    return Line(Name("month", f"{month.first:%Y-%m}"), (*shares, mean, Figure(total)))


def _low(asked: Asked, rating: int, leads: set[int], undone: BitMap) -> Line:
    term = happened("rated", str(rating), asked.span)
    lying = sum(lead in undone for lead in leads)
    return Line(word(f"rating_{rating}"), (
        Figure(len(leads), Unit.COUNT, asked.query(term)),
        Figure(lying, Unit.COUNT, asked.query(term, "due:none")),
    ))  # fmt: skip


_T: Any = Touchpoint.__table__.c
_RATED = select(_T.lead_id, _T.satisfaction, plain(_T.at)).where(
    RATED, _T.satisfaction > 0, plain(_T.at) >= bindparam("begin"), plain(_T.at) < bindparam("end")
)
_CARD = LeadCard.__table__.c
_NOTHING_DUE = select(_CARD.lead_id).where(_CARD.due_on.is_(None))

__all__ = ["satisfaction_report"]
