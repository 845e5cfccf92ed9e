"""What leads are recognised by, read for many at once. Keys that are kept are not made anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.lead import Lead
from leaddesk.models.many_leads import listed, these
from leaddesk.models.people import Company, Contact
from leaddesk.models.quick import plain_portions, plain_rows
from leaddesk.rules.identity import Identity, kept_identity

_ALL: Any = (
    select(
        Lead.id, Company.name, Company.street, Company.postal_code, Company.city, Company.country,
        Company.website, Company.vat_id, Company.email_key, Contact.email_key, Company.phone_key,
        Contact.phone_key, Contact.mobile_key, Contact.first_name, Contact.last_name,
        Lead.customer_number, Lead.company_id,
    )
    .outerjoin(Company, Company.id == Lead.company_id)
    .outerjoin(Contact, Contact.id == Lead.contact_id)
)  # fmt: skip
_ORDERED = _ALL.order_by(Lead.id)
_SOME = _ALL.where(these(Lead.id))


def all_identities(session: Session) -> Iterator[tuple[int, Identity]]:
    """Of every lead, by its id."""
    for rows in plain_portions(session, _ORDERED, size=2_000):
        for row in rows:
            yield row[0], _made(row)


def identities_of(session: Session, leads: Iterable[int]) -> dict[int, Identity]:
    """Of these leads, as far as they are there."""
    return {row[0]: _made(row) for row in plain_rows(session, _SOME, listed(leads))}


def _made(row: tuple[Any, ...]) -> Identity:
    (
        _, name, street, postal_code, city, country, website, vat_id, mail, own_mail, phone,
        own_phone, mobile, first, last, number, company_id,
    ) = row  # fmt: skip
    return kept_identity(
        name=name or "", street=street or "", postal_code=postal_code or "", city=city or "",
        country=country or "", website=website or "", vat_id=vat_id or "",
        mails=(own_mail or "", mail or ""), phones=(phone or "", own_phone or "", mobile or ""),
        first_name=first or "", last_name=last or "", customer_number=number or "",
        company_id=company_id or 0,
    )  # fmt: skip
