"""Whether what is kept beside the facts is still what follows from them. Reads, never writes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.derived.cards import STORED_CARDS, build_cards, plain_tuples
from leaddesk.derived.matrix import fields_of
from leaddesk.models import Lead, LeadStrategy
from leaddesk.models.as_of import scored_at
from leaddesk.models.rulebook import read_rules
from leaddesk.rules.scoring import compile_rules

CHUNK = 20_000


def drifted_cards(session: Session, now: datetime) -> int:
    """How many cards differ in anything from what their lead's facts give, the score included, and
    how many leads lie in another field of the matrix."""
    connection, rules = session.connection(), read_rules(session)
    scorer, as_of = compile_rules(rules), scored_at(session, rules, now)
    last = session.scalar(select(func.max(Lead.id))) or 0
    count = 0
    kept = dict(session.execute(select(LeadStrategy.lead_id, LeadStrategy.strategy)).all())
    for start in range(0, last, CHUNK):
        span = f"BETWEEN {start + 1} AND {start + CHUNK}"
        # Where settling has a table of the leads touched, a reader that may not write names them.
        leads = f"WITH touched_lead (lead_id) AS (SELECT id FROM lead WHERE id {span})"
        stored = plain_tuples(connection, STORED_CARDS + span)
        fresh = {card[0]: card for card in build_cards(connection, scorer, as_of, leads)}
        there = list(fresh)
        fields = fields_of(session, there, now.date())
        count += sum(kept.get(lead) != fields.get(lead) for lead in there)
        count += sum(card[0] in fresh and fresh[card[0]] != card for card in stored)
    return count
