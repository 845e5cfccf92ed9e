"""Which leads are another today than the ERP was told, and in what."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from leaddesk.models import Batch, BatchRow
from leaddesk.models.erp_values import read_erp_records
from leaddesk.rules.erp.changes import changed_keys


@dataclass(frozen=True, slots=True)
class ChangedLead:
    """A lead of which the ERP has older master data. `batch_number` and `profile` are of the last
    batch that told it; `fields` the keys that differ ("contacts": the people)."""

    lead_id: int
    number: str
    name: str
    customer_number: str
    batch_number: int
    profile: str
    fields: tuple[str, ...]


def changed_since_sent(session: Session) -> tuple[ChangedLead, ...]:
    """In the order of their names. A lead of which nothing was kept (handed over by an older
    program) is not among them."""
    rows = session.execute(
        select(BatchRow.lead_id, Batch.number, Batch.profile, BatchRow.facts)
        .join(Batch, Batch.id == BatchRow.batch_id)
        .where(Batch.state == "sent", BatchRow.facts.is_not(None))
        .order_by(Batch.number)
    )
    last = {row[0]: row for row in rows}
    found = []
    for record in read_erp_records(session, last):
        _, number, profile, facts = last[record.lead_id]
        fields = changed_keys(facts or {}, record.values)
        if fields:
            found.append(
                ChangedLead(
                    record.lead_id, record.number, record.name,
                    record.customer_number or record.given_number, number, profile, fields,
                )
            )  # fmt: skip
    return tuple(sorted(found, key=lambda lead: (lead.name.casefold(), lead.lead_id)))
