"""Which leads the rules of segments suggest, as a condition of a filter (`suggested:4`).

What a rule finds can change with each step, also of leads that the step did not touch (a new
industry whose name the rule contains): so it is looked for anew after each.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from weakref import ref

from sqlalchemy import Select, false, select, union
from sqlalchemy.orm import Session

from leaddesk.models import Lead
from leaddesk.models.segment_rules import read_segment_rules, suggested
from leaddesk.queries.memory import Reading
from leaddesk.rules.segment_rules import RuleMode

_NONE = select(Lead.__table__.c.id).where(false())


@dataclass(frozen=True, slots=True)
class SuggestedLeads:
    """The query of their ids; two are the same where they mean the same at the same moment."""

    meant: tuple[Hashable, ...]
    ids: Any = field(compare=False)


def suggested_leads(session: Session, numbers: tuple[int, ...], today: date) -> SuggestedLeads:
    """The leads that are suggested for one of these segments (none given: for any)."""
    queries = [
        suggested(session, number, rule, today)
        for number, rule in read_segment_rules(session).items()
        if rule.mode is RuleMode.SUGGEST and rule.any_of and (not numbers or number in numbers)
    ]
    ids = queries[0] if len(queries) == 1 else union(*queries) if queries else _NONE
    # What is compiled outlives a store, and two stores may be at the same step.
    memory = session.info.get("memory")
    store: Hashable = object() if memory is None else ref(memory)
    return SuggestedLeads((numbers, today, Reading(session).at, store), ids)


def meant_leads(found: tuple[Any, ...] | None) -> Select[Any]:
    """The query in what was looked up; nothing was: no leads."""
    return found[0].ids if found else _NONE


__all__ = ["SuggestedLeads", "meant_leads", "suggested_leads"]
