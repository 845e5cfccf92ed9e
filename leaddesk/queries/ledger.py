"""The score of one lead, line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from sqlalchemy.orm import Session

from leaddesk.derived.points import (
    listed,
    own_of_leads,
    scored_facts,
    scored_touchpoints,
    touchpoint_rows,
)
from leaddesk.models.as_of import scored_at
from leaddesk.models.rulebook import read_rules
from leaddesk.rules.ledger import Ledger
from leaddesk.rules.scoring import NO_OWN, compile_rules


def ledger(session: Session, *, lead_id: int, now: datetime) -> Ledger | None:
    """Every point with the rule and the touchpoint or field that gave it, as of the day of all
    scores; None: no such lead."""
    which = listed([lead_id])
    facts = scored_facts(session, which).get(lead_id)
    if facts is None:
        return None
    own = own_of_leads(session, which).get(lead_id, NO_OWN)
    rules = read_rules(session)
    scorer = _compiled(rules)
    touchpoints = scored_touchpoints(touchpoint_rows(session, which), scorer)
    return scorer.ledger(facts, touchpoints, scored_at(session, rules, now), own)


def points_by_touchpoint(session: Session, *, lead_id: int, now: datetime) -> Mapping[int, int]:
    """What each touchpoint gives to the score; those that give nothing are left out."""
    found = ledger(session, lead_id=lead_id, now=now)
    points: Counter[int] = Counter()
    for line in found.addends if found is not None else ():
        if line.touchpoint_id is not None:
            points[line.touchpoint_id] += line.points
    return points


_compiled = lru_cache(maxsize=8)(compile_rules)
