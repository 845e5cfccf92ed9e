"""Finds the leads that the ERP's answer is about: by our reference, or by company and place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from leaddesk.models.derived import LeadCard
from leaddesk.models.erp_values import IN_ONE_QUERY
from leaddesk.models.lead import Lead
from leaddesk.models.people import Company
from leaddesk.models.transfers import Batch, BatchRow
from leaddesk.rules.hand_over import prospect_number
from leaddesk.rules.match_keys import number_key


@dataclass(frozen=True, slots=True)
class FoundLead:
    """A lead that a row of the answer may mean; `customer_number` is "" while it has none."""

    lead_id: int
    number: str
    name: str
    customer_number: str


def leads_by_reference(
    session: Session, references: Collection[str]
) -> dict[str, tuple[FoundLead, ...]]:
    """The lead of each reference; more than one where a foreign number is not unique.

    Our prospect number counts before the provider's number, and that one only for leads that were
    handed over: an ERP's own small numbers must not be taken for it.
    """
    ours = {reference: prospect_number(reference) for reference in references}
    by_number: dict[str, FoundLead] = {}
    for found, number in _found(session, _leads(Lead.number), Lead.number, set(ours.values())):
        by_number[number] = found
    left = [reference for reference, number in ours.items() if number not in by_number]
    theirs = _by_external_id(session, left)
    return {
        reference: (by_number[number],) if number in by_number else theirs.get(reference, ())
        for reference, number in ours.items()
    }


def _by_external_id(
    session: Session, references: Collection[str]
) -> dict[str, tuple[FoundLead, ...]]:
    """By the provider's number; one that lost its leading zeros is found too, if nothing else."""
    folded = func.replace(func.lower(Lead.external_id), " ", "")
    bare = func.ltrim(folded, "0")
    handed = (
        select(BatchRow.lead_id)
        .join(Batch, Batch.id == BatchRow.batch_id)
        .where(BatchRow.lead_id == Lead.id, Batch.state != "withdrawn")
        .exists()
    )
    keys = {reference: number_key(reference) for reference in references}
    exact: dict[str, list[FoundLead]] = defaultdict(list)
    loose: dict[str, list[FoundLead]] = defaultdict(list)
    wanted = {key.lstrip("0") for key in keys.values()} - {""}
    for found, key in _found(session, _leads(folded).where(handed), bare, wanted):
        exact[key].append(found)
        loose[key.lstrip("0")].append(found)
    return {
        reference: tuple(exact.get(key) or loose.get(key.lstrip("0")) or ())
        for reference, key in keys.items()
    }


def leads_by_company(
    session: Session, match_keys: Collection[str]
) -> dict[str, tuple[FoundLead, ...]]:
    """The leads of each company, by the key of name and postal code."""
    grouped: dict[str, list[FoundLead]] = defaultdict(list)
    query = _leads(Company.match_key).join(Company, Company.id == Lead.company_id)
    for found, key in _found(session, query, Company.match_key, set(match_keys)):
        grouped[key].append(found)
    return {key: tuple(found) for key, found in grouped.items()}


def vat_key(text: str) -> str:
    """A VAT id without what people put between its letters."""
    return "".join(filter(str.isalnum, text)).upper()


def leads_by_vat_id(session: Session, keys: Collection[str]) -> dict[str, tuple[FoundLead, ...]]:
    """The leads of the companies with these VAT ids, by `vat_key`."""
    plain: ColumnElement[str] = func.upper(Company.vat_id)
    for letter in " .-/":
        plain = func.replace(plain, letter, "")
    grouped: dict[str, list[FoundLead]] = defaultdict(list)
    query = _leads(plain).join(Company, Company.id == Lead.company_id)
    for found, key in _found(session, query, plain, set(keys) - {""}):
        grouped[key].append(found)
    return {key: tuple(found) for key, found in grouped.items()}


def leads_by_id(session: Session, lead_ids: Collection[int]) -> dict[int, FoundLead]:
    """The leads that exist."""
    found = _found(session, _leads(Lead.id), Lead.id, set(lead_ids))
    return {lead.lead_id: lead for lead, _ in found}


def _leads(key: Any) -> Select[Any]:
    return (
        select(
            Lead.id, Lead.number, LeadCard.company, LeadCard.contact, Lead.customer_number, key
        )
        .outerjoin(LeadCard, LeadCard.lead_id == Lead.id)
        .order_by(Lead.id)
    )  # fmt: skip


def _found(
    session: Session, query: Select[Any], column: ColumnElement[Any] | Any, wanted: set[Any]
) -> Iterator[tuple[FoundLead, Any]]:
    keys = sorted(wanted)
    for start in range(0, len(keys), IN_ONE_QUERY):
        rows = session.execute(query.where(column.in_(keys[start : start + IN_ONE_QUERY])))
        for lead_id, number, company, contact, theirs, key in rows:
            yield FoundLead(lead_id, number, company or contact or "", theirs or ""), key
