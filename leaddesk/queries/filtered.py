"""A filter's conditions, for the queries that count or sum over all of its leads."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from leaddesk.queries.asking import asking
from leaddesk.queries.lead_filter import Compiled, compile_filter
from leaddesk.rules.filter_tree import LeadFilter


def compiled_for(
    session: Session, filter: LeadFilter, me: int | None, today: date, *, all_stages: bool = False
) -> Compiled:
    """The filter's conditions; with `all_stages` excluded leads are among them."""
    found = compile_filter(filter, asking(session, filter.terms, me, today))
    return found.with_excluded() if all_stages else found


__all__ = ["compiled_for"]
