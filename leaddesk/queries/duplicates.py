"""Is this lead here already? Asked while a new one is typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Company, Contact, Lead, LeadCard
from leaddesk.models.duplicate_rules import read_duplicate_rules
from leaddesk.models.identities import identities_of
from leaddesk.models.people import company_key, email_key, phone_key
from leaddesk.rules.duplicates import Verdict, judge
from leaddesk.rules.fold import fold, sort_key
from leaddesk.rules.identity import identity_of
from leaddesk.rules.match_keys import spelled

MOST = 5
_BEGINNING = 4
_NAMESAKES = 100
_LAST = chr(0x10FFFF)


class SimilarLead(NamedTuple):
    """A lead that the typed values may mean. `verdict`: why, by the rules of the duplicates; None
    where it only has the same e-mail, phone, or company and postal code."""

    lead_id: int
    number: str
    name: str
    city: str
    verdict: Verdict | None


def similar_leads(session: Session, *, values: Mapping[str, Any]) -> tuple[SimilarLead, ...]:
    """The leads that these values may mean already, the surest first."""
    keyed = _by_keys(session, values)
    who, rules = identity_of(values), read_duplicate_rules(session)
    looked_at = [*keyed, *_namesakes(session, values)]
    judged = {
        lead: verdict
        for lead, known in identities_of(session, looked_at).items()
        if (verdict := judge(who, known, rules)) is not None
    }
    sure = sorted(judged, key=lambda lead: (-judged[lead].sureness, lead))
    found = [*sure, *(lead for lead in keyed if lead not in judged)][:MOST]
    card = LeadCard
    cards = select(card.lead_id, card.number, card.company, card.contact, card.city)
    rows = {row[0]: row for row in session.execute(cards.where(card.lead_id.in_(found)))}
    return tuple(
        SimilarLead(
            lead, rows[lead][1], rows[lead][2] or rows[lead][3] or rows[lead][1],
            rows[lead][4] or "", judged.get(lead),
        )
        for lead in found if lead in rows
    )  # fmt: skip


def _by_keys(session: Session, values: Mapping[str, Any]) -> list[int]:
    """Leads with the same e-mail, phone, or company and postal code."""
    found: dict[int, None] = {}
    for condition in _conditions(values):
        query = (
            select(Lead.id)
            .outerjoin(Contact, Contact.id == Lead.contact_id)
            .outerjoin(Company, Company.id == Lead.company_id)
            .where(condition)
            .limit(MOST)
        )
        found |= dict.fromkeys(session.scalars(query))
    return list(found)


def _namesakes(session: Session, values: Mapping[str, Any]) -> list[int]:
    """Leads whose company begins alike, however its umlauts are written: ranges of an index."""
    name = str(values.get("company.name") or "")
    ways = {way(name).strip()[:_BEGINNING] for way in (sort_key, fold, spelled)}
    found: list[int] = []
    for beginning in sorted(ways):
        if len(beginning) == _BEGINNING:
            end = beginning + _LAST
            query = (
                select(LeadCard.lead_id)
                .where(LeadCard.company_sort >= beginning, LeadCard.company_sort < end)
                .order_by(LeadCard.company_sort)
                .limit(_NAMESAKES)
            )
            found += session.scalars(query)
    return found


def _conditions(values: Mapping[str, Any]) -> list[Any]:
    found: list[Any] = []
    mail = email_key(values.get("contact.email") or values.get("company.email"))
    if mail:
        found += [Contact.email_key == mail, Company.email_key == mail]
    phone = phone_key(values.get("contact.phone") or values.get("company.phone"))
    if phone:
        found += [
            Contact.phone_key == phone, Contact.mobile_key == phone, Company.phone_key == phone,
        ]  # fmt: skip
    company = company_key(values.get("company.name"), values.get("company.postal_code"))
    if company:
        found.append(Company.match_key == company)
    return found
