"""Everything of a lead that an ERP may want, by field key: what the profiles lay out and check.

Besides the keys of `rules.fields` there are "touchpoint.first_at" and "touchpoint.last_at" (local
dates); "lead.owner" is the person's name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from leaddesk.models.derived import LeadCard
from leaddesk.models.lead import Lead
from leaddesk.models.people import Company, Contact
from leaddesk.models.records import column_of
from leaddesk.models.team import User
from leaddesk.models.transfers import Batch, BatchRow
from leaddesk.rules.fields import FIELDS
from leaddesk.rules.stages import Stage

IN_ONE_QUERY = 5_000
"""SQLite takes 32,766 values in one statement."""

HOME_COUNTRY = "DE"
"""The country of an address that names none; lists from at home seldom do."""

_TABLES = {
    "lead": Lead.__table__.c, "company": Company.__table__.c, "contact": Contact.__table__.c,
}  # fmt: skip
_OWN_WAY = frozenset({"lead.owner", "lead.segments"})
_PLAIN = {f.key: _TABLES[f.record][column_of(f.key)] for f in FIELDS if f.key not in _OWN_WAY}
_OF_PERSON = {key: column for key, column in _PLAIN.items() if key.startswith("contact.")}

People = Sequence[tuple[int, Mapping[str, Any]]]
"""The people of a company: their ids and their values by field key."""


@dataclass(frozen=True, slots=True)
class ErpRecord:
    """One lead as a hand-over sees it. `same_company` tells which leads are of one company;
    `handed_before` is the number of the last batch that it is in, withdrawn ones apart, and
    `given_number` the customer number that we gave it in one of these."""

    lead_id: int
    number: str
    name: str
    stage: Stage
    customer_number: str
    same_company: str
    handed_before: int | None
    given_number: str
    values: Mapping[str, object]


def read_erp_records(session: Session, lead_ids: Collection[int]) -> tuple[ErpRecord, ...]:
    """The leads that exist, in the order of their ids, so that a repeated file is the same."""
    wanted = sorted(set(lead_ids))
    found: list[ErpRecord] = []
    for start in range(0, len(wanted), IN_ONE_QUERY):
        ids = wanted[start : start + IN_ONE_QUERY]
        handed, given = _handed(session, ids)
        rows = session.execute(
            select(
                Lead.id, Company.id, Company.match_key, Lead.contact_id, User.name,
                LeadCard.company, LeadCard.contact, LeadCard.first_touch_at, LeadCard.last_touch_at,
                *_PLAIN.values(),
            )
            .outerjoin(Company, Company.id == Lead.company_id)
            .outerjoin(Contact, Contact.id == Lead.contact_id)
            .outerjoin(User, User.id == Lead.owner_id)
            .outerjoin(LeadCard, LeadCard.lead_id == Lead.id)
            .where(Lead.id.in_(ids))
            .order_by(Lead.id)
        )  # fmt: skip
        read = rows.all()
        people = _people(session, {row[1] for row in read if row[1] is not None})
        found += [
            _record(row, handed.get(row[0]), given.get(row[0], ""), people.get(row[1], ()))
            for row in read
        ]
    return tuple(found)


def _record(row: Row[Any], handed: int | None, given: str, people: People) -> ErpRecord:
    cells: tuple[Any, ...] = tuple(row)
    lead_id, company_id, match_key, own, owner, company, contact, first_at, last_at = cells[:9]
    values: dict[str, Any] = dict(zip(_PLAIN, cells[9:], strict=True))
    stage = Stage(values["lead.stage"])
    if values["company.city"] or values["company.postal_code"]:
        values["company.country"] = values["company.country"] or HOME_COUNTRY
    values |= {
        "lead.stage": stage.key,
        "lead.owner": owner,
        "touchpoint.first_at": _local_day(first_at),
        "touchpoint.last_at": _local_day(last_at),
        # Whom the lead names stands first, among those who have a name.
        "contacts": tuple(p for _, p in sorted(people, key=lambda found: found[0] != own)),
    }
    return ErpRecord(
        lead_id, values["lead.number"], company or contact or "", stage,
        values["lead.customer_number"] or "",
        company_identity(company_id, match_key), handed, given, values,
    )  # fmt: skip


def company_identity(company_id: int | None, match_key: str | None) -> str:
    """The same text for leads of the same company, entered once or twice; "" without one."""
    return match_key or (f"company {company_id}" if company_id else "")


def _local_day(at: datetime | None) -> date | None:
    """The day as the calendar on the wall had it."""
    return at.astimezone().date() if at is not None else None


def _people(session: Session, company_ids: set[int]) -> dict[int, People]:
    """Who works at each company, by their ids; people without a name are no use to an ERP."""
    found: dict[int, list[tuple[int, dict[str, Any]]]] = defaultdict(list)
    query = (
        select(Contact.company_id, Contact.id, *_OF_PERSON.values())
        .where(Contact.company_id.in_(sorted(company_ids)))
        .order_by(Contact.id)
    )
    for company_id, contact_id, *cells in session.execute(query):
        person = dict(zip(_OF_PERSON, cells, strict=True))
        if person["contact.last_name"] or person["contact.first_name"]:
            found[company_id].append((contact_id, person))
    return {company_id: tuple(people) for company_id, people in found.items()}


def _handed(session: Session, lead_ids: Collection[int]) -> tuple[dict[int, int], dict[int, str]]:
    """The last living batch of each lead, and the number that we gave it in one of them."""
    rows = session.execute(
        select(BatchRow.lead_id, Batch.number, BatchRow.given_number)
        .join(Batch, Batch.id == BatchRow.batch_id)
        .where(BatchRow.lead_id.in_(lead_ids), Batch.state != "withdrawn")
        .order_by(Batch.number)
    ).all()
    return {row[0]: row[1] for row in rows}, {row[0]: row[2] for row in rows if row[2]}
