"""Everything of a lead that an ERP may want, by field key: what the profiles lay out and check.

Besides the keys of `rules.fields` there are "touchpoint.first_at" and "touchpoint.last_at" (local
dates); "lead.owner" is the person's name.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
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


@dataclass(frozen=True, slots=True)
class ErpRecord:
    """One lead as a hand-over sees it. `same_company` tells which leads are of one company;
    `handed_before` is the number of the last batch that it is in, withdrawn ones apart."""

    lead_id: int
    number: str
    name: str
    stage: Stage
    customer_number: str
    same_company: str
    handed_before: int | None
    values: Mapping[str, object]


def read_erp_records(session: Session, lead_ids: Collection[int]) -> tuple[ErpRecord, ...]:
    """The leads that exist, in the order of their ids, so that a repeated file is the same."""
    wanted = sorted(set(lead_ids))
    found: list[ErpRecord] = []
    for start in range(0, len(wanted), IN_ONE_QUERY):
        ids = wanted[start : start + IN_ONE_QUERY]
        handed = _handed(session, ids)
        rows = session.execute(
            select(
                Lead.id, Company.id, Company.match_key, User.name, LeadCard.company,
                LeadCard.contact, LeadCard.first_touch_at, LeadCard.last_touch_at,
                *_PLAIN.values(),
            )
            .outerjoin(Company, Company.id == Lead.company_id)
            .outerjoin(Contact, Contact.id == Lead.contact_id)
            .outerjoin(User, User.id == Lead.owner_id)
            .outerjoin(LeadCard, LeadCard.lead_id == Lead.id)
            .where(Lead.id.in_(ids))
            .order_by(Lead.id)
        )  # fmt: skip
        found += [_record(row, handed.get(row[0])) for row in rows]
    return tuple(found)


def _record(row: Row[Any], handed: int | None) -> ErpRecord:
    cells: tuple[Any, ...] = tuple(row)
    lead_id, company_id, match_key, owner, company, contact, first_at, last_at = cells[:8]
    values: dict[str, Any] = dict(zip(_PLAIN, cells[8:], strict=True))
    stage = Stage(values["lead.stage"])
    if values["company.city"] or values["company.postal_code"]:
        values["company.country"] = values["company.country"] or HOME_COUNTRY
    values |= {
        "lead.stage": stage.key,
        "lead.owner": owner,
        "touchpoint.first_at": _local_day(first_at),
        "touchpoint.last_at": _local_day(last_at),
    }
    return ErpRecord(
        lead_id, values["lead.number"], company or contact or "", stage,
        values["lead.customer_number"] or "",
        company_identity(company_id, match_key), handed, values,
    )  # fmt: skip


def company_identity(company_id: int | None, match_key: str | None) -> str:
    """The same text for leads of the same company, entered once or twice; "" without one."""
    return match_key or (f"company {company_id}" if company_id else "")


def _local_day(at: datetime | None) -> date | None:
    """The day as the calendar on the wall had it."""
    return at.astimezone().date() if at is not None else None


def _handed(session: Session, lead_ids: Collection[int]) -> dict[int, int]:
    rows = session.execute(
        select(BatchRow.lead_id, Batch.number)
        .join(Batch, Batch.id == BatchRow.batch_id)
        .where(BatchRow.lead_id.in_(lead_ids), Batch.state != "withdrawn")
        .order_by(Batch.number)
    )
    return {row[0]: row[1] for row in rows}
