"""The score of one lead, line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import lru_cache, partial
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models import Company, Contact, Lead, ScoreRule, Touchpoint
from leaddesk.models.quick import plain_rows
from leaddesk.models.rulebook import read_rules
from leaddesk.queries.plain import moment, plain
from leaddesk.rules.ledger import Ledger
from leaddesk.rules.scoring import LeadFacts, Scorer, TouchpointFact, compile_rules

_LEAD, _COMPANY, _CONTACT = Lead.__table__, Company.__table__, Contact.__table__
_TOUCH, _RULE = Touchpoint.__table__, ScoreRule.__table__
_ID: Any = bindparam("lead")


def ledger(session: Session, *, lead_id: int, now: datetime) -> Ledger | None:
    """Every point with the rule and the touchpoint or field that gave it; None: no such lead."""
    which = {"lead": lead_id}
    rows = plain_rows(session, _FACTS, which)
    if not rows:
        return None
    row = rows[0]
    facts = LeadFacts(row[0] or "", row[1] or "", row[2] or "", row[3], row[4] or "", row[5] or "")
    touchpoints = [
        _fact((number, kind, moment(at), *more))
        for number, kind, at, *more in plain_rows(session, _TOUCHPOINTS, which)
    ]
    return scorer(session).ledger(facts, touchpoints, now)


def points_by_touchpoint(session: Session, *, lead_id: int, now: datetime) -> Mapping[int, int]:
    """What each touchpoint gives to the score; those that give nothing are left out."""
    found = ledger(session, lead_id=lead_id, now=now)
    points: Counter[int] = Counter()
    for line in found.addends if found is not None else ():
        if line.touchpoint_id is not None:
            points[line.touchpoint_id] += line.points
    return points


def scorer(session: Session) -> Scorer:
    """The store's rules, ready to score; made anew only when they have changed."""
    return _compiled(read_rules(session))


_fact: Callable[[tuple[Any, ...]], TouchpointFact] = partial(tuple.__new__, TouchpointFact)
_compiled = lru_cache(maxsize=8)(compile_rules)
_FACTS: Select[Any] = (
    select(
        _CONTACT.c.decision_role, _LEAD.c.fit_product, _COMPANY.c.industry, _COMPANY.c.employees,
        _COMPANY.c.country, _COMPANY.c.postal_code,
    )
    .select_from(_LEAD)
    .outerjoin(_COMPANY, _COMPANY.c.id == _LEAD.c.company_id)
    .outerjoin(_CONTACT, _CONTACT.c.id == _LEAD.c.contact_id)
    .where(_LEAD.c.id == _ID)
)  # fmt: skip
_TOUCHPOINTS: Select[Any] = (
    select(
        _TOUCH.c.id, _TOUCH.c.kind, plain(_TOUCH.c.at), _TOUCH.c.direction, _TOUCH.c.outcome,
        _TOUCH.c.product, _TOUCH.c.points,
    )
    .where(_TOUCH.c.lead_id == _ID)
    .order_by(_TOUCH.c.at, _TOUCH.c.id)
)  # fmt: skip
