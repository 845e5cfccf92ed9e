"""Which customer number belongs to whom. A number belongs to one lead, however it is spelled."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models.derived import LeadCard
from leaddesk.models.erp_values import company_identity
from leaddesk.models.lead import Lead
from leaddesk.models.people import Company
from leaddesk.rules.match_keys import number_key
from leaddesk.rules.problem import Problem


@dataclass(frozen=True, slots=True)
class NumberOwner:
    """The lead that has a customer number; `same_company` as in `erp_values`."""

    lead_id: int
    lead_number: str
    name: str
    customer_number: str
    same_company: str = ""


def read_owners(session: Session) -> dict[str, NumberOwner]:
    """All customer numbers by their `number_key`."""
    rows = session.execute(
        select(
            Lead.id, Lead.number, LeadCard.company, LeadCard.contact, Lead.customer_number,
            Company.id, Company.match_key,
        )
        .outerjoin(LeadCard, LeadCard.lead_id == Lead.id)
        .outerjoin(Company, Company.id == Lead.company_id)
        .where(Lead.customer_number.is_not(None))
    )  # fmt: skip
    return {
        number_key(theirs): NumberOwner(
            lead_id, number, company or contact or "", theirs, company_identity(company_id, key)
        )
        for lead_id, number, company, contact, theirs, company_id, key in rows
        if theirs
    }


def number_taken(number: str, owner: NumberOwner, row: int | None = None) -> Problem:
    """Why `number` can't be given to another lead than its owner."""
    return Problem(
        "number_taken", field="lead.customer_number", value=number, row=row,
        args={"number": number, "company": owner.name, "lead": owner.lead_number},
    )  # fmt: skip
