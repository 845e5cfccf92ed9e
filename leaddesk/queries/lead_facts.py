"""Every field of leads with their first contact, for a file that brings all of it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from leaddesk.models import Company, Contact, FollowUp, Lead, Membership, User
from leaddesk.models.records import column_of
from leaddesk.queries.consents import StandingConsent, standing_consents
from leaddesk.queries.lead_list import lead_ids
from leaddesk.rules.consent_lists import OF_CHANNEL
from leaddesk.rules.fields import FIELDS
from leaddesk.rules.stages import Stage

FACT_KEYS = (*(field.key for field in FIELDS), "lead.due", *OF_CHANNEL.values())
"""The columns of `lead_facts`, in their order."""


class ConsentFact(NamedTuple):
    """What stands for the lead's own person on a channel."""

    basis: str
    given_on: date
    source: str


Fact = str | int | Decimal | date | Stage | tuple[int, ...] | ConsentFact | None

_IN_ONE_QUERY = 5_000
_TABLES = {"lead": Lead.__table__.c, "company": Company.__table__.c, "contact": Contact.__table__.c}
_OWN_WAY = {
    "lead.owner": User.__table__.c.name,
    "lead.segments": Lead.__table__.c.id,
    "lead.due": Lead.__table__.c.id,
    **dict.fromkeys(OF_CHANNEL.values(), Lead.__table__.c.id),
}
_COLUMNS: list[Any] = [
    _OWN_WAY[key] if key in _OWN_WAY else _TABLES[key.partition(".")[0]][column_of(key)]
    for key in FACT_KEYS
]
_STAGE, _SEGMENTS, _DUE = map(FACT_KEYS.index, ("lead.stage", "lead.segments", "lead.due"))


def lead_facts(session: Session, *, ids: Sequence[int]) -> tuple[tuple[Fact, ...], ...]:
    """The leads in the order of `ids`, a value for each of FACT_KEYS: choices by their keys, the
    owner by name, the parameters as numbers, the next follow-up as its day."""
    found: dict[int, tuple[Fact, ...]] = {}
    for start in range(0, len(ids), _IN_ONE_QUERY):
        found |= _portion(session, ids[start : start + _IN_ONE_QUERY])
    return tuple(found[lead_id] for lead_id in ids if lead_id in found)


def facts_of_list(session: Session, /, **which: Any) -> tuple[tuple[Fact, ...], ...]:
    """`lead_facts` of the leads that `lead_ids` finds."""
    return lead_facts(session, ids=lead_ids(session, **which))


def _portion(session: Session, ids: Sequence[int]) -> dict[int, tuple[Fact, ...]]:
    segments: dict[int, list[int]] = {}
    member = select(Membership.lead_id, Membership.segment).where(Membership.lead_id.in_(ids))
    for lead_id, number in session.execute(member.order_by(Membership.segment)):
        segments.setdefault(lead_id, []).append(number)
    planned = (
        select(FollowUp.lead_id, func.min(FollowUp.due_on))
        .where(FollowUp.lead_id.in_(ids), FollowUp.done_at.is_(None))
        .group_by(FollowUp.lead_id)
    )
    due: dict[int, date] = {row[0]: row[1] for row in session.execute(planned)}
    rows = session.execute(
        select(Lead.id, *_COLUMNS)
        .outerjoin(Company, Company.id == Lead.company_id)
        .outerjoin(Contact, Contact.id == Lead.contact_id)
        .outerjoin(User, User.id == Lead.owner_id)
        .where(Lead.id.in_(ids))
    )
    consents = standing_consents(session, ids=ids)
    found: dict[int, tuple[Fact, ...]] = {}
    for lead_id, *values in rows:
        values[_STAGE] = Stage(values[_STAGE])
        values[_SEGMENTS] = tuple(segments.get(lead_id, ()))
        values[_DUE] = due.get(lead_id)
        known = consents.get(lead_id, {})
        values[_DUE + 1 :] = [_consent(known.get(channel)) for channel in OF_CHANNEL]
        found[lead_id] = tuple(values)
    return found


def _consent(entry: StandingConsent | None) -> ConsentFact | None:
    return None if entry is None else ConsentFact(entry.basis, entry.given_on, entry.source)
