"""Whether what is kept beside the facts is still what follows from them. Reads, never writes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.derived.cards import STORED_CARDS, build_cards, plain_tuples
from leaddesk.models import Lead
from leaddesk.models.rulebook import read_rules
from leaddesk.rules.scoring import compile_rules

CHUNK = 20_000


def drifted_cards(session: Session, now: datetime) -> int:
    """How many cards differ in anything from what their lead's facts give, the score included."""
    connection, scorer = session.connection(), compile_rules(read_rules(session))
    last = session.scalar(select(func.max(Lead.id))) or 0
    count = 0
    for start in range(0, last, CHUNK):
        span = f"BETWEEN {start + 1} AND {start + CHUNK}"
        # Where settling has a table of the leads touched, a reader that may not write names them.
        leads = f"WITH touched_lead (lead_id) AS (SELECT id FROM lead WHERE id {span})"
        stored = plain_tuples(connection, STORED_CARDS + span)
        fresh = {card[0]: card for card in build_cards(connection, scorer, now, leads)}
        count += sum(card[0] in fresh and fresh[card[0]] != card for card in stored)
    return count
