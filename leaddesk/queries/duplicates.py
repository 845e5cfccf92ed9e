"""Is this lead here already? Asked while a new one is typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Company, Contact, Lead, LeadCard
from leaddesk.models.people import company_key, email_key, phone_key

MOST = 5


class SimilarLead(NamedTuple):
    """A lead that the typed values mean; `by`: email, phone or company."""

    lead_id: int
    number: str
    name: str
    city: str
    by: str


def similar_leads(session: Session, *, values: Mapping[str, Any]) -> tuple[SimilarLead, ...]:
    """The leads that share e-mail, phone, or company and postal code with these values."""
    found: dict[int, str] = {}
    for by, conditions in _conditions(values):
        query = (
            select(Lead.id)
            .outerjoin(Contact, Contact.id == Lead.contact_id)
            .outerjoin(Company, Company.id == Lead.company_id)
            .where(conditions)
            .limit(MOST)
        )
        for lead_id in session.scalars(query):
            found.setdefault(lead_id, by)
    cards = select(
        LeadCard.lead_id, LeadCard.number, LeadCard.company, LeadCard.contact, LeadCard.city
    ).where(LeadCard.lead_id.in_(list(found)[:MOST]))
    return tuple(
        SimilarLead(row[0], row[1], row[2] or row[3] or row[1], row[4] or "", found[row[0]])
        for row in session.execute(cards)
    )


def _conditions(values: Mapping[str, Any]) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    mail = email_key(values.get("contact.email") or values.get("company.email"))
    if mail:
        found += [("email", Contact.email_key == mail), ("email", Company.email_key == mail)]
    phone = phone_key(values.get("contact.phone") or values.get("company.phone"))
    if phone:
        found += [
            ("phone", Contact.phone_key == phone), ("phone", Contact.mobile_key == phone),
            ("phone", Company.phone_key == phone),
        ]  # fmt: skip
    company = company_key(values.get("company.name"), values.get("company.postal_code"))
    if company:
        found.append(("company", Company.match_key == company))
    return found
