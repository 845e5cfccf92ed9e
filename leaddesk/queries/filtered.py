"""The leads of a filter as a set, for the queries that count or sum over all of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from leaddesk.queries.asking import asking
from leaddesk.queries.columns import CARD
from leaddesk.queries.lead_filter import Compiled, compile_filter
from leaddesk.rules.filter_tree import LeadFilter


def compiled_for(
    session: Session, filter: LeadFilter, me: int | None, today: date, *, all_stages: bool = False
) -> Compiled:
    """The filter's conditions; with `all_stages` excluded leads are among them."""
    found = compile_filter(filter, asking(session, filter.terms, me, today))
    return found.with_excluded() if all_stages else found


def card_clauses(compiled: Compiled) -> list[Any]:
    """The conditions for a pass over all cards."""
    return [c.clause(CARD) for c in compiled.conditions]


__all__ = ["card_clauses", "compiled_for"]
