"""A lead with its company and contact as one thing whose fields have the keys of `rules.fields`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models.lead import Lead, StageMove
from leaddesk.models.many_leads import listed, these
from leaddesk.models.people import Company, Contact
from leaddesk.models.work import Work
from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.stages import Stage

COLUMN_OF = {"lead.owner": "owner_id"}
"""Fields whose column is not called as they are."""

OWN_WAY = frozenset({"lead.stage", "lead.segments", "lead.number"})
"""Fields that are not simply set: moves, memberships and the number given once."""


@dataclass(frozen=True, slots=True)
class Record:
    """One lead and who it is about."""

    lead: Lead
    company: Company | None
    contact: Contact | None

    @property
    def name(self) -> str:
        """What a step's title calls it: the company, else the person."""
        if self.company is not None:
            return self.company.name
        contact = self.contact
        return " ".join(p for p in (contact.first_name, contact.last_name) if p) if contact else ""

    def get(self, key: str) -> Any:
        """The value of a field; None where its record does not exist."""
        holder = self._holder(key)
        return None if holder is None else getattr(holder, column_of(key))

    def holds(self, key: str) -> bool:
        """Whether there is a record that has this field."""
        return self._holder(key) is not None

    def set(self, key: str, value: Any) -> None:
        holder = self._holder(key)
        if holder is None or key in OWN_WAY:
            raise ValueError(key)
        setattr(holder, column_of(key), value)

    def _holder(self, key: str) -> Lead | Company | Contact | None:
        return {"lead": self.lead, "company": self.company, "contact": self.contact}[
            BY_KEY[key].record
        ]


def column_of(key: str) -> str:
    return COLUMN_OF.get(key, BY_KEY[key].name)


def find_record(session: Session, lead_id: int) -> Record:
    """The lead; Refused("unknown_lead") if it is not there (any more)."""
    found = session.execute(_RECORD, {"lead": lead_id}).first()
    if found is None:
        raise Refused(Problem("unknown_lead"))
    return Record(*found)


def find_records(session: Session, lead_ids: Iterable[int]) -> dict[int, Record]:
    """Those of these leads that are there, by their ids."""
    rows = session.execute(_SOME, listed(lead_ids))
    return {row[0].id: Record(*row) for row in rows}


_ALL = (
    select(Lead, Company, Contact)
    .outerjoin(Company, Company.id == Lead.company_id)
    .outerjoin(Contact, Contact.id == Lead.contact_id)
)
_RECORD = _ALL.where(Lead.id == bindparam("lead"))
_SOME = _ALL.where(these(Lead.id))


def give_company(work: Work, record: Record, name: str) -> Record:
    """The record with a company, made now if it had none."""
    if record.company is not None:
        return record
    company = Company(name=name, created_at=work.now)
    work.add(company)
    work.flush()
    record.lead.company_id = company.id
    if record.contact is not None and record.contact.company_id is None:
        record.contact.company_id = company.id
    return Record(record.lead, company, record.contact)


def give_contact(work: Work, record: Record) -> Record:
    """The record with a contact, made now if it had none."""
    if record.contact is not None:
        return record
    contact = Contact(company_id=record.lead.company_id, created_at=work.now)
    work.add(contact)
    work.flush()
    record.lead.contact_id = contact.id
    return Record(record.lead, record.company, contact)


def new_lead(work: Work, values: Mapping[str, Any], *, via: str = "hand") -> Record:
    """A lead with the values of these fields, and the first line of its stage history.

    Refused("required_missing") if neither a company nor a person is named.
    """
    named = values.get("contact.last_name") or values.get("contact.first_name")
    if not values.get("company.name") and not named:
        raise Refused(Problem("required_missing", field="company.name"))
    company = contact = None
    if values.get("company.name"):
        company = Company(created_at=work.now, **_of(values, "company"))
        work.add(company)
        work.flush()
    if _of(values, "contact"):
        contact = Contact(
            created_at=work.now, company_id=company and company.id, **_of(values, "contact")
        )
        work.add(contact)
        work.flush()
    stage = Stage(values.get("lead.stage") or Stage.COLD)
    lead = Lead(
        number="?", company_id=company and company.id, contact_id=contact and contact.id,
        stage=stage, stage_since=work.now, created_at=work.now, **_of(values, "lead"),
    )  # fmt: skip
    work.add(lead)
    work.flush()
    lead.number = lead_number(lead.id)
    work.add(StageMove(lead_id=lead.id, at=work.now, to_stage=stage, user_id=work.user_id, via=via))
    return Record(lead, company, contact)


def lead_number(lead_id: int) -> str:
    """The prospect number of a lead; short and plain enough to be the ERP's key for it."""
    return f"I-{lead_id:06d}"


def _of(values: Mapping[str, Any], record: str) -> dict[str, Any]:
    return {
        column_of(key): value
        for key, value in values.items()
        if key in BY_KEY
        and BY_KEY[key].record == record
        and key not in OWN_WAY
        and value not in (None, "")
    }
