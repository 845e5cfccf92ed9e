"""The sheet that goes over to sales with a lead (product.md section 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from leaddesk.queries.deadlines import LeadDeadlines, lead_deadlines
from leaddesk.queries.lead_detail import LeadDetail, lead_detail
from leaddesk.queries.ledger import ledger
from leaddesk.queries.qualification import ChecklistRow, checklist
from leaddesk.queries.settings import score_rules
from leaddesk.queries.timeline import Entry, timeline
from leaddesk.rules.ledger import Ledger
from leaddesk.rules.score_rules import ScoreRule

_LOOKED_AT = frozenset(
    {"webinar", "trial", "download", "presentation", "website_visit", "quote_request", "fair"}
)
"""What tells what somebody looks for."""
_LATELY = 8


@dataclass(frozen=True, slots=True)
class LeadSheet:
    """`lately`: what was looked for, newest first; `stood_out`: what people wrote about it;
    `last`: the last contacts; `asked`: the checklist."""

    detail: LeadDetail
    points: Ledger
    rules: dict[str, ScoreRule]
    lately: tuple[Entry, ...]
    stood_out: tuple[Entry, ...]
    last: tuple[Entry, ...]
    asked: tuple[ChecklistRow, ...]
    deadlines: LeadDeadlines
    made: datetime


def lead_sheet(session: Session, *, lead_id: int, now: datetime) -> LeadSheet | None:
    """None: there is no such lead."""
    detail = lead_detail(session, lead_id=lead_id)
    points = ledger(session, lead_id=lead_id, now=now)
    if detail is None or points is None:
        return None
    entries = [e for e in timeline(session, lead_id=lead_id, limit=200, now=now)
               if e.sort == "touchpoint"]  # fmt: skip
    return LeadSheet(
        detail,
        points,
        {rule.key: rule for rule in score_rules(session).rules},
        tuple(e for e in entries if e.kind in _LOOKED_AT)[:_LATELY],
        tuple(e for e in entries if e.text and e.text.strip())[:_LATELY],
        tuple(entries[:_LATELY]),
        checklist(session, lead_id=lead_id).rows,
        lead_deadlines(session, lead_id=lead_id, now=now),
        now,
    )
