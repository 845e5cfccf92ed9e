"""One person and how much is kept of them: what an erasure would take, and what stays."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from leaddesk.models import Batch, BatchRow, Company, Consent, Contact, Lead, Touchpoint
from leaddesk.models.erasing_scope import Scope, same_person, scope_of
from leaddesk.models.people import email_key
from leaddesk.rules.names import person_name

_TOUCH, _KEPT = Touchpoint.__table__.c, Consent.__table__.c


@dataclass(frozen=True, slots=True)
class LeadOfPerson:
    """A lead that tells of the person; `private`: it is about nobody else."""

    lead_id: int
    number: str
    company: str
    private: bool


@dataclass(frozen=True, slots=True)
class PersonKept:
    """`contact_ids` are one person; `called` is what has to be typed to erase them. `touchpoints`
    counts the mails among them, too; `batches` are the numbers of those that were handed over."""

    contact_ids: tuple[int, ...]
    name: str
    called: str
    leads: tuple[LeadOfPerson, ...]
    touchpoints: int
    mails: int
    consents: int
    batches: tuple[int, ...]


def person_at(session: Session, *, contact_id: int) -> PersonKept | None:
    """The person who this contact is, with the same person's other contacts."""
    contact = session.get(Contact, contact_id)
    if contact is None:
        return None
    ids = same_person(session, contact_id)
    scope = scope_of(session, ids)
    called = contact.last_name or contact.first_name or contact.email or ""
    kinds = _touchpoints(session, scope)
    return PersonKept(
        ids, person_name(contact.title, contact.first_name, contact.last_name) or called,
        called.strip(), _leads(session, scope), sum(kinds.values()), kinds.get("email", 0),
        _consents(session, scope), _batches(session, scope),
    )  # fmt: skip


def people_of_lead(session: Session, *, lead_id: int) -> tuple[tuple[int, str], ...]:
    """(contact, name) of everybody at the lead, the main contact first."""
    lead = session.get(Lead, lead_id)
    if lead is None:
        return ()
    theirs = [Contact.id == lead.contact_id]
    if lead.company_id is not None:
        theirs.append(Contact.company_id == lead.company_id)
    people = session.scalars(select(Contact).where(or_(*theirs)).order_by(Contact.id))
    found = sorted(people, key=lambda one: one.id != lead.contact_id)
    return tuple(
        (one.id, person_name(one.title, one.first_name, one.last_name) or one.email or "")
        for one in found
    )


def people_with_email(session: Session, *, email: str) -> tuple[int, ...]:
    """The contacts with this address, the oldest first."""
    query = select(Contact.id).where(Contact.email_key == email_key(email)).order_by(Contact.id)
    return tuple(session.scalars(query)) if email_key(email) else ()


def _leads(session: Session, scope: Scope) -> tuple[LeadOfPerson, ...]:
    query = (
        select(Lead.id, Lead.number, Company.name)
        .outerjoin(Company, Company.id == Lead.company_id)
        .where(Lead.id.in_(scope.leads))
        .order_by(Lead.id)
    )
    rows = session.execute(query)
    return tuple(LeadOfPerson(id, no, name or "", id in scope.private) for id, no, name in rows)


def _touchpoints(session: Session, scope: Scope) -> dict[str, int]:
    """How many of each kind are told of them alone."""
    query = (
        select(_TOUCH.kind, func.count())
        .where(or_(_TOUCH.contact_id.in_(scope.contacts), _TOUCH.lead_id.in_(scope.sole)))
        .group_by(_TOUCH.kind)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _consents(session: Session, scope: Scope) -> int:
    theirs = or_(_KEPT.contact_id.in_(scope.contacts), _KEPT.lead_id.in_(scope.private))
    return session.scalar(select(func.count()).where(theirs)) or 0


def _batches(session: Session, scope: Scope) -> tuple[int, ...]:
    query = (
        select(Batch.number)
        .join(BatchRow, BatchRow.batch_id == Batch.id)
        .where(BatchRow.lead_id.in_(scope.leads), Batch.state == "sent")
        .distinct()
        .order_by(Batch.number)
    )
    return tuple(session.scalars(query))
