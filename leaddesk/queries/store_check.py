"""Whether the store holds together: references, what is derived against the facts, the journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from leaddesk.derived.clocks import drifted_clocks
from leaddesk.derived.drift import drifted_cards
from leaddesk.models import (
    Base,
    Lead,
    LeadCard,
    LeadScore,
    Membership,
    SegmentLead,
    StageCount,
    Step,
)
from leaddesk.models.journal import StepLine
from leaddesk.models.search_index import SEARCH
from leaddesk.rules.segments import LAST_IN_MASK

_LEAD, _CARD, _LINE = Lead.__table__, LeadCard.__table__, StepLine.__table__
_SCORE = LeadScore.__table__
_STEP, _COUNT = Step.__table__, StageCount.__table__


@dataclass(frozen=True, slots=True)
class StoreFigures:
    """What `check` found. Everything under `wrong` ought to be 0.

    `wrong`: broken_references, leads_without_card, leads_without_score, cards_without_lead,
    cards_that_differ (in anything that follows from the facts: score, stage, next follow-up),
    search_differs, segments_that_differ, counters_that_differ, clocks_that_differ,
    lines_without_step, steps_with_wrong_count, undone_by_nobody.
    """

    tables: Mapping[str, int]
    wrong: Mapping[str, int]

    @property
    def sound(self) -> bool:
        return not any(self.wrong.values())


def check_store(session: Session, *, now: datetime) -> StoreFigures:
    """Count and compare; reads the whole store. `now`: a score may depend on it."""
    tables = {
        table.name: session.scalar(select(func.count()).select_from(table)) or 0
        for table in Base.metadata.sorted_tables
    }
    wrong = {
        "broken_references": broken_references(session),
        **_cards(session),
        "cards_that_differ": drifted_cards(session, now),
        "search_differs": _search(session),
        "segments_that_differ": _segments(session),
        "counters_that_differ": _counters(session),
        "clocks_that_differ": drifted_clocks(session),
        **_journal(session),
    }
    return StoreFigures(tables, wrong)


def broken_references(session: Session) -> int:
    """SQLite is asked; PostgreSQL never lets one come about."""
    if session.connection().dialect.name != "sqlite":
        return 0
    return len(session.execute(text("PRAGMA foreign_key_check")).all())


def _number(session: Session, query: Any) -> int:
    return session.scalar(query) or 0


def _cards(session: Session) -> dict[str, int]:
    has_card = select(_CARD.c.lead_id).where(_CARD.c.lead_id == _LEAD.c.id).exists()
    has_score = select(_SCORE.c.lead_id).where(_SCORE.c.lead_id == _LEAD.c.id).exists()
    has_lead = select(_LEAD.c.id).where(_LEAD.c.id == _CARD.c.lead_id).exists()
    return {
        "leads_without_card": _number(
            session, select(func.count()).select_from(_LEAD).where(~has_card)
        ),
        "leads_without_score": _number(
            session, select(func.count()).select_from(_LEAD).where(~has_score)
        ),
        "cards_without_lead": _number(
            session, select(func.count()).select_from(_CARD).where(~has_lead)
        ),
    }


def _search(session: Session) -> int:
    """Cards that the search index has not, and the other way round."""
    indexed = {row[0] for row in session.execute(select(SEARCH.c.rowid))}
    return len(indexed ^ set(session.scalars(select(_CARD.c.lead_id))))


def _segments(session: Session) -> int:
    """Memberships without their row in the order of the score, and the other way round."""
    member, listed = Membership.__table__, SegmentLead.__table__
    same = (member.c.lead_id == listed.c.lead_id) & (member.c.segment == listed.c.segment)
    there = select(listed.c.lead_id).where(same).exists()
    meant = select(member.c.lead_id).where(same).exists()
    missing = (
        select(func.count()).select_from(member).where(member.c.segment <= LAST_IN_MASK, ~there)
    )
    stale = select(func.count()).select_from(listed).where(~meant)
    return _number(session, missing) + _number(session, stale)


def _counters(session: Session) -> int:
    """Counters of all leads against the cards."""
    card = select(_CARD.c.owner_id, _CARD.c.stage, func.count()).group_by(
        _CARD.c.owner_id, _CARD.c.stage
    )
    kept = select(_COUNT.c.owner_id, _COUNT.c.stage, _COUNT.c.leads).where(_COUNT.c.segment == 0)
    counted = {tuple(row) for row in session.execute(card)}
    return len(counted ^ {tuple(row) for row in session.execute(kept)})


def _journal(session: Session) -> dict[str, int]:
    has_step = select(_STEP.c.id).where(_STEP.c.id == _LINE.c.step_id).exists()
    lines = (
        select(func.count()).where(_LINE.c.step_id == _STEP.c.id).correlate(_STEP).scalar_subquery()
    )
    undoing = _STEP.alias("undoing")
    undone = select(undoing.c.id).where(undoing.c.id == _STEP.c.undone_by).exists()
    steps = select(func.count()).select_from(_STEP)
    return {
        "lines_without_step": _number(
            session, select(func.count()).select_from(_LINE).where(~has_step)
        ),
        "steps_with_wrong_count": _number(session, steps.where(_STEP.c.rows != lines)),
        "undone_by_nobody": _number(session, steps.where(_STEP.c.undone_by.is_not(None), ~undone)),
    }
