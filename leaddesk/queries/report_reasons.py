"""R5, why leads came back from sales: each reason, and the reasons of each source."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from leaddesk.models import LeadCard, Offer
from leaddesk.models.quick import plain_rows
from leaddesk.queries.days import days_as_bounds
from leaddesk.queries.first_times import asked_leads
from leaddesk.queries.happened import CAME_BACK
from leaddesk.queries.plain import plain
from leaddesk.rules.reports import (
    Asked,
    Figure,
    Grid,
    Line,
    Name,
    Report,
    ReportKey,
    Unit,
    exact,
    happened,
    share,
    word,
)

MOST_REASONS = 5
"""As many stand beside each source; all of them in their own table."""

_OFFER, _CARD = Offer.__table__.c, LeadCard.__table__.c


def reason_report(session: Session, *, asked: Asked) -> Report:
    """Of the leads that were offered on these days and came back; each once for each reason."""
    leads = asked_leads(session, asked)
    by_reason: dict[str, set[int]] = defaultdict(set)
    by_source: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    names: dict[str, str] = {}
    given = days_as_bounds(asked.span.first, asked.span.last)
    for lead, reason, folded, source in plain_rows(session, _CAME_BACK, given):
        if leads is None or lead in leads:
            by_reason[reason].add(lead)
            by_source[folded][reason].add(lead)
            names.setdefault(folded, source)
    everybody = set[int]().union(*by_reason.values())
    reasons = sorted(by_reason, key=lambda reason: (-len(by_reason[reason]), reason))
    span = asked.span

    def back(reason: str) -> str:
        return happened("returned", reason, span)

    lines = []
    for reason in reasons:
        count, query = len(by_reason[reason]), asked.query(back(reason))
        of_reason = (Figure(count, Unit.COUNT, query), share(count, len(everybody), query))
        lines.append(Line(Name("reason", reason), of_reason))
    first = Grid("reasons", word("reason"), (word("leads"), word("share")), tuple(lines), bars=(0,))
    shown = reasons[:MOST_REASONS]
    of_sources = []
    for folded, kept in sorted(by_source.items(), key=_largest):
        term = exact("source", names[folded])
        total = len(set[int]().union(*kept.values()))
        figures = (
            Figure(total, Unit.COUNT, asked.query(back("*"), term)),
            *(Figure(len(kept.get(reason, ())), Unit.COUNT, asked.query(back(reason), term))
              for reason in shown),
        )  # fmt: skip
        of_sources.append(Line(Name("text", names[folded]), figures))
    columns = (word("leads"), *(Name("reason", reason) for reason in shown))
    second = Grid("sources", word("source"), columns, tuple(of_sources), bars=(0,))
    return Report(ReportKey.REASONS, span, len(everybody), (first, second))


def _largest(of_source: tuple[str, dict[str, set[int]]]) -> tuple[int, str]:
    folded, kept = of_source
    return -len(set[int]().union(*kept.values())), folded


_AT: Any = plain(_OFFER.at)
_CAME_BACK = (
    select(
        _OFFER.lead_id, func.coalesce(_OFFER.reason, ""), _CARD.source_sort,
        func.coalesce(_CARD.source, ""),
    )
    .join(LeadCard.__table__, _CARD.lead_id == _OFFER.lead_id)
    .where(bindparam("begin") <= _AT, bindparam("end") > _AT, _OFFER.state.in_(CAME_BACK))
)  # fmt: skip

__all__ = ["reason_report"]
