"""Whose mail is it: the leads that an address belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from leaddesk.models import Company, Contact, Lead, LeadCard
from leaddesk.rules.match_keys import email_key

MOST = 20


class MailLead(NamedTuple):
    """A lead that a mail may belong to; `name` is its company's, else its person's."""

    lead_id: int
    number: str
    name: str
    city: str


def leads_of_addresses(session: Session, *, addresses: Sequence[str]) -> tuple[MailLead, ...]:
    """Those whose company or people have one of the addresses, the newest first, at most MOST."""
    keys = [key for address in addresses if (key := email_key(address))]
    if not keys:
        return ()
    people = select(Contact.company_id).where(
        Contact.email_key.in_(keys), Contact.company_id.is_not(None)
    )
    persons = select(Contact.id).where(Contact.email_key.in_(keys))
    companies = select(Company.id).where(Company.email_key.in_(keys))
    found = session.scalars(
        select(Lead.id)
        .where(
            or_(
                Lead.company_id.in_(people), Lead.contact_id.in_(persons),
                Lead.company_id.in_(companies),
            )
        )
        .order_by(Lead.id.desc())
        .limit(MOST)
    )  # fmt: skip
    return mail_leads(session, lead_ids=tuple(found))


def mail_leads(session: Session, *, lead_ids: Sequence[int]) -> tuple[MailLead, ...]:
    """These leads, in this order."""
    card = LeadCard
    rows = session.execute(
        select(card.lead_id, card.number, card.company, card.contact, card.city).where(
            card.lead_id.in_(lead_ids)
        )
    )
    known = {
        lead: MailLead(lead, number, company or contact or number, city or "")
        for lead, number, company, contact, city in rows
    }
    return tuple(known[lead] for lead in lead_ids if lead in known)
