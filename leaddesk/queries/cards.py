"""The people of leads, for business cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from leaddesk.models import Company, Contact, Lead
from leaddesk.queries.lead_list import lead_ids

_COMPANY = ("name", "street", "postal_code", "city", "country", "phone", "email", "website")
_CONTACT = (
    "title",
    "first_name",
    "last_name",
    "position",
    "department",
    "phone",
    "mobile",
    "email",
)
_IN_ONE_QUERY = 5_000

CardValues = Mapping[str, str]
"""By the keys of `rules.fields`: those of the company, of the person, and "lead.number"."""


def cards_of_list(session: Session, /, **which: Any) -> tuple[CardValues, ...]:
    """`lead_cards` of the leads that `lead_ids` finds."""
    return lead_cards(session, ids=lead_ids(session, **which))


def lead_cards(session: Session, *, ids: Sequence[int]) -> tuple[CardValues, ...]:
    """Everybody at the companies of these leads, lead by lead, the main person first, each once; a
    company nobody of whom is known by itself."""
    found: list[CardValues] = []
    told: set[int] = set()
    for start in range(0, len(ids), _IN_ONE_QUERY):
        found += _portion(session, ids[start : start + _IN_ONE_QUERY], told)
    return tuple(found)


def _portion(session: Session, ids: Sequence[int], told: set[int]) -> Iterable[CardValues]:
    company, lead = Company.__table__.c, Lead.__table__.c
    rows = session.execute(
        select(lead.id, lead.number, lead.company_id, lead.contact_id,
               *(company[name] for name in _COMPANY))
        .select_from(Lead.__table__.outerjoin(Company.__table__))
        .where(lead.id.in_(ids))
    )  # fmt: skip
    leads = {row[0]: row[1:] for row in rows}
    people = _people(session, leads.values())
    for lead_id in ids:
        if lead_id not in leads:
            continue
        number, company_id, contact_id, *firm = leads[lead_id]
        values = {"lead.number": number} | _filled("company", _COMPANY, firm)
        known = people.get(("company", company_id), []) if company_id else []
        known = known or people.get(("contact", contact_id), [])
        for person in sorted(known, key=lambda p: p[0] != contact_id):
            if person[0] not in told:
                told.add(person[0])
                yield values | _filled("contact", _CONTACT, person[2:])
        if not known:
            yield values


def _people(session: Session, leads: Iterable[Any]) -> dict[tuple[str, int], list[Any]]:
    """Rows of people by their company, else by themselves."""
    rows = list(leads)
    contact = Contact.__table__.c
    asked = select(contact.id, contact.company_id, *(contact[name] for name in _CONTACT)).where(
        or_(
            contact.company_id.in_({row[1] for row in rows if row[1]}),
            contact.id.in_({row[2] for row in rows if row[2]}),
        )
    )
    found: dict[tuple[str, int], list[Any]] = {}
    for person in session.execute(asked.order_by(contact.id)):
        key = ("company", person[1]) if person[1] else ("contact", person[0])
        found.setdefault(key, []).append(person)
    return found


def _filled(record: str, names: Sequence[str], values: Sequence[Any]) -> dict[str, str]:
    return {
        f"{record}.{name}": str(value)
        for name, value in zip(names, values, strict=True)
        if value not in (None, "")
    }
