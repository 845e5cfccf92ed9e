"""The points of a lead out of what is kept of it: its fields, what happened, what people said."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from typing import Any, TypeAlias

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from leaddesk.derived.score_terms import day_ms
from leaddesk.models import Answer, ScoreLine, Touchpoint, User
from leaddesk.models.condition_columns import LEAD, column_of, joined_leads
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import often, plain_rows
from leaddesk.rules.completeness import completeness
from leaddesk.rules.condition_fields import COMPLETENESS, MAIL_KIND, mail_kind
from leaddesk.rules.ledger import Own, OwnLine
from leaddesk.rules.score_conditions import SCORED_FIELDS, LeadFacts, TouchpointFact
from leaddesk.rules.score_hits import from_them
from leaddesk.rules.score_rules import Group
from leaddesk.rules.scoring import NO_OWN, Scorer

Row: TypeAlias = tuple[Any, ...]
MADE = frozenset((COMPLETENESS, MAIL_KIND))
"""Fields that follow from others."""
SCORES = ("score", "behaviour", "fit", "fields_behaviour", "fields_fit", "assessment")
"""What lead_score has of a lead."""

_IDS = select(listed_numbers("ids").c.value)
_COLUMNS = [column_of(key) for key in SCORED_FIELDS]
_FACTS: Select[Any] = often(
    select(LEAD.c.id, *(column.label(f"v{n}") for n, column in enumerate(_COLUMNS)))
    .select_from(joined_leads(_COLUMNS))
    .where(LEAD.c.id.in_(_IDS)),
    "ids",
)
_T, _S, _A, _U = (model.__table__.c for model in (Touchpoint, ScoreLine, Answer, User))
_TOUCHPOINTS: Select[Any] = often(
    select(_T.lead_id, _T.id, _T.kind, _T.at, _T.direction, _T.outcome, _T.product, _T.points)
    .where(_T.lead_id.in_(_IDS))
    .order_by(_T.lead_id, _T.at, _T.id),
    "ids",
)
_LINES: Select[Any] = often(
    select(_S.lead_id, _S.id, _S.score_group, _S.points, _S.at, _S.reason, _U.name)
    .select_from(ScoreLine.__table__.outerjoin(User.__table__, _U.id == _S.user_id))
    .where(_S.lead_id.in_(_IDS))
    .order_by(_S.lead_id, _S.at, _S.id),
    "ids",
)
_ANSWERS: Select[Any] = often(
    select(_A.lead_id, _A.question_id, _A.yes).where(_A.lead_id.in_(_IDS)), "ids"
)
_KIND, _AT, _DIRECTION = 2, 3, 4
"""Where that stands in a row of `_TOUCHPOINTS`."""
_VALUE = LeadFacts._fields.index("value")


def listed(leads: Sequence[int]) -> dict[str, str]:
    """The leads as the questions below take them."""
    return {"ids": json.dumps(list(leads))}


def scored_facts(session: Session, which: Mapping[str, str]) -> dict[int, LeadFacts]:
    """What scoring looks at of each of the leads that there are."""
    return {lead: facts_of_plain(row) for lead, *row in plain_rows(session, _FACTS, which)}


def facts_of_plain(values: Sequence[Any]) -> LeadFacts:
    """The values of SCORED_FIELDS in their plain form."""
    facts = LeadFacts(*values)
    return facts if facts.value is None else facts._replace(value=Decimal(values[_VALUE]) / 100)


def touchpoint_rows(session: Session, which: Mapping[str, str]) -> list[Row]:
    """The touchpoints of these leads in the order of time, as `touchpoint_facts` takes them."""
    return plain_rows(session, _TOUCHPOINTS, which)


def touchpoint_facts(rows: Sequence[Row]) -> list[TouchpointFact]:
    # Past the constructor: a lead may have hundreds, and names would take a third of the time.
    return [
        _fact((
            row, kind, datetime.fromtimestamp(at / 1000, UTC), direction or "", outcome or "",
            product or "", points,
        ))
        for _, row, kind, at, direction, outcome, product, points in rows
    ]  # fmt: skip


def scored_touchpoints(rows: Sequence[Row], scorer: Scorer) -> list[TouchpointFact]:
    """`touchpoint_facts` of those that can change the score: all of kinds that a rule asks for, and
    the first contact of the other kinds, for it may be the first of all. `rows`: of one lead."""
    kinds = scorer.kinds
    kept = [row for row in rows if row[_KIND] in kinds]
    if len(kept) < len(rows):
        since = scorer.rules.count_from
        others = (row for row in rows if row[_KIND] not in kinds)
        if since is not None:
            others = (row for row in others if row[_AT] >= day_ms(since))
        first = next((row for row in others if from_them(row[_KIND], row[_DIRECTION])), None)
        kept += [first] if first else []
    return touchpoint_facts(kept)


_fact: Callable[[Row], TouchpointFact] = partial(tuple.__new__, TouchpointFact)


def own_of_leads(session: Session, which: Mapping[str, str]) -> dict[int, Own]:
    """What people said of these leads; those of whom nobody said anything are left out."""
    return own_by_lead(plain_rows(session, _LINES, which), plain_rows(session, _ANSWERS, which))


def own_by_lead(lines: Sequence[Row], answers: Sequence[Row]) -> dict[int, Own]:
    """`lines`: lead, id, group, points, moment, reason, who; `answers`: lead, question, yes."""
    by_hand: dict[int, list[OwnLine]] = defaultdict(list)
    said: dict[int, dict[int, bool]] = defaultdict(dict)
    for lead, row, group, points, at, reason, who in lines:
        moment = datetime.fromtimestamp(at / 1000, UTC)
        by_hand[lead].append(OwnLine(row, Group(group), points, moment, reason, who or ""))
    for lead, question, yes in answers:
        said[lead][question] = bool(yes)
    return {lead: Own(by_hand.get(lead, ()), said.get(lead, {})) for lead in {*by_hand, *said}}


def with_made(
    facts: LeadFacts,
    street: str | None,
    last_name: str | None,
    phone: str | None,
    email: str | None,
    *,
    has_company: bool,
) -> LeadFacts:
    """The facts with what follows from others, where a rule asks for that."""
    values = dict(zip(SCORED_FIELDS, facts, strict=True))
    values |= {
        "company.street": street, "contact.last_name": last_name, "contact.phone": phone,
        "contact.email": email,
    }  # fmt: skip
    return facts._replace(
        completeness=completeness(values, has_company), mail_kind=mail_kind(email)
    )


def points_of(
    scorer: Scorer,
    facts: LeadFacts,
    touches: Sequence[Row] | None,
    now: datetime,
    own: Own = NO_OWN,
) -> tuple[int, ...]:
    """A lead's SCORES."""
    by_fields, by_hand = scorer.of_fields(facts, now), scorer.of_own(own)
    behaviour, fit = by_fields[0] + by_hand[0], by_fields[1] + by_hand[1]
    added = scorer.of_touchpoints(
        facts, scored_touchpoints(touches, scorer) if touches else (), now
    )
    counted = scorer.bounded(behaviour + added[0], fit + added[1], by_hand[2])
    return sum(counted), *counted[:2], behaviour, fit, counted[2]
