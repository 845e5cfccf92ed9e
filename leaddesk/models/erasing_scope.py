"""What the erasure of a person is about: their contacts, leads, and the signs they are known by."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from leaddesk.models.journal import StepLine
from leaddesk.models.lead import Lead
from leaddesk.models.merged import LeadMerge
from leaddesk.models.people import Company, Contact
from leaddesk.rules.traces import Person, Traces

_FIELDS = ("first_name", "last_name", "email", "phone", "mobile", "phone_key", "mobile_key")
_CONTACT, _LEAD, _COMPANY = Contact.__table__.c, Lead.__table__.c, Company.__table__.c
_LINE = StepLine.__table__.c


@dataclass(frozen=True, slots=True)
class Scope:
    """`contacts`: the person's rows, `former` those that only the journal still has; `leads`: all
    that may tell of them; `private`: those about nobody else and no company; `sole`: these, and
    those of companies of which nobody else is known; `companies`: whom they work for. `keys`: the
    normal forms of addresses and numbers that are theirs alone."""

    contacts: frozenset[int]
    former: frozenset[int]
    leads: frozenset[int]
    private: frozenset[int]
    sole: frozenset[int]
    companies: frozenset[int]
    keys: frozenset[str]
    traces: Traces

    def is_theirs(self, contact_id: int | None) -> bool:
        return contact_id in self.contacts or contact_id in self.former


def scope_of(session: Session, contact_ids: Collection[int]) -> Scope:
    """Of these contacts as one person."""
    contacts = frozenset(contact_ids)
    where = _CONTACT.id.in_(contacts)
    rows = [row._asdict() for row in session.execute(select(Contact.__table__).where(where))]
    companies = frozenset(row["company_id"] for row in rows if row["company_id"])
    own = _LEAD.contact_id.in_(contacts)
    leads = {
        lead: (company, contact)
        for lead, company, contact in session.execute(
            select(_LEAD.id, _LEAD.company_id, _LEAD.contact_id).where(
                or_(own, _LEAD.company_id.in_(companies))
            )
        )
    }
    companies |= frozenset(company for company, _ in leads.values() if company)
    others = _colleagues(session, companies, contacts)
    former = _former(session, contacts, frozenset(leads), rows)
    known = [*rows, *_earlier(session, contacts | former)]
    return Scope(
        contacts, former, frozenset(leads),
        frozenset(lead for lead, (company, _) in leads.items() if company is None),
        frozenset(lead for lead, (company, _) in leads.items() if company not in others),
        companies, _own_keys(session, rows, contacts), _traces(known, _shared(session, companies)),
    )  # fmt: skip


def _colleagues(
    session: Session, companies: Collection[int], contacts: Collection[int]
) -> frozenset[int]:
    """The companies of which others are known, too."""
    query = select(_CONTACT.company_id).where(
        _CONTACT.company_id.in_(companies), _CONTACT.id.not_in(contacts)
    )
    return frozenset(session.scalars(query))


def _former(
    session: Session, contacts: frozenset[int], leads: frozenset[int], rows: list[dict[str, Any]]
) -> frozenset[int]:
    """Contacts that became one with these in a merge."""
    signs = {row["email_key"] for row in rows} | {row["last_name"] for row in rows}
    signs -= {None, ""}
    found: set[int] = set()
    for record in session.scalars(select(LeadMerge.record).where(LeadMerge.lead_id.in_(leads))):
        gone = (record.get("gone") or {}).get("contact")
        if gone and signs & {gone.get("email_key"), gone.get("last_name")}:
            found.add(gone["id"])
    return frozenset(found) - contacts


def _earlier(session: Session, contacts: Collection[int]) -> Iterator[dict[str, Any]]:
    """What the journal has of these contacts."""
    query = select(_LINE.image).where(
        _LINE.tbl == Contact.journal_code, _LINE.root == 0, _LINE.row.in_(contacts),
        _LINE.image.is_not(None),
    )  # fmt: skip
    for image in session.scalars(query):
        yield json.loads(image or "{}")


def _shared(session: Session, companies: Collection[int]) -> frozenset[str]:
    """The numbers of the companies: whoever is called there is not known by them."""
    query = select(_COMPANY.phone, _COMPANY.phone_key).where(_COMPANY.id.in_(companies))
    return frozenset(text for row in session.execute(query) for text in row if text)


def _traces(known: list[dict[str, Any]], shared: frozenset[str]) -> Traces:
    def values(*names: str) -> list[str]:
        found = {row.get(name) for row in known for name in names}
        return sorted(text for text in found if text and text not in shared)

    firsts, lasts = values("first_name") or [""], values("last_name") or [""]
    emails = tuple(values("email"))
    phones = tuple(values("phone", "mobile", "phone_key", "mobile_key"))
    return Traces.of(Person(first, last, emails, phones) for first, last in product(firsts, lasts))


def _own_keys(
    session: Session, rows: list[dict[str, Any]], contacts: Collection[int]
) -> frozenset[str]:
    """Without those that somebody else has too: a shared mailbox, the number of the exchange."""
    found: set[str] = set()
    for columns in (("email_key",), ("phone_key", "mobile_key")):
        keys = {row[name] for row in rows for name in columns if row[name]}
        if not keys:
            continue
        for column in columns:
            others = select(_CONTACT[column]).where(
                _CONTACT[column].in_(keys), _CONTACT.id.not_in(contacts)
            )
            keys -= set(session.scalars(others))
        if columns != ("email_key",):
            keys -= set(
                session.scalars(select(_COMPANY.phone_key).where(_COMPANY.phone_key.in_(keys)))
            )
        found |= keys
    return frozenset(found)


def same_person(session: Session, contact_id: int) -> tuple[int, ...]:
    """This contact and all others that are the same person: the same address and last name."""
    one = session.get(Contact, contact_id)
    if one is None or not one.email_key or not one.last_name:
        return (contact_id,)
    query = select(Contact.id).where(
        Contact.email_key == one.email_key, Contact.last_name == one.last_name
    )
    return tuple(sorted({contact_id, *session.scalars(query)}))
