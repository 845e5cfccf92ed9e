"""Which leads a step touched: asked of the lines that the journal keeps of it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    bindparam,
    literal_column,
    not_,
    select,
    union,
)  # fmt: skip

from leaddesk.models import Batch, BatchRow, Company, Contact, Lead
from leaddesk.models.base import Fact
from leaddesk.models.journal import StepLine
from leaddesk.models.made_leads import MadeLeads
from leaddesk.models.portable import json_number
from leaddesk.models.work import Work


def _touched() -> CompoundSelect[Any]:
    """The leads whose rows, company, contacts or batches a step touched, without those that it has
    made and knows: leads from one number to another, and the contacts that came with them."""
    line = StepLine.__table__.c
    of_step = line.step_id == bindparam("step")

    def rows(model: type[Fact], *more: ColumnElement[bool]) -> Any:
        of_table = line.tbl == literal_column(str(model.journal_code))
        return select(line.row).where(of_step, of_table, *more)

    def unknown(column: Any, which: str) -> Any:
        return not_(column.between(bindparam(f"{which}_from"), bindparam(f"{which}_to")))

    # Whoever refers to what is new has a line of its own: a row's number is never given twice.
    not_new = line.kind != literal_column("'i'")
    people = rows(Contact, unknown(line.row, "contact"))
    left = rows(Contact, line.image.is_not(None)).with_only_columns(
        json_number(line.image, literal_column("'company_id'"))
    )
    of_a_lead = line.root > literal_column("0")
    return union(
        select(line.root).where(of_step, of_a_lead, unknown(line.root, "lead")),
        select(Lead.id).where(Lead.company_id.in_(rows(Company, not_new))),
        select(Lead.id).where(Lead.contact_id.in_(rows(Contact, not_new))),
        # A contact is found by the leads of its company, and by those of the one that it has left.
        select(Lead.id).where(
            Lead.company_id.in_(select(Contact.company_id).where(Contact.id.in_(people)))
        ),
        select(Lead.id).where(Lead.company_id.in_(left)),
        select(BatchRow.lead_id).where(BatchRow.batch_id.in_(rows(Batch))),
    )


_LEADS_OF_STEP = _touched()


def touched_leads(work: Work) -> list[int]:
    """Without those that the step has made, where it says so."""
    made = work.made or MadeLeads()
    which = {"step": work.step_id}
    for name, written in (("lead", made.leads), ("contact", made.contacts)):
        which[f"{name}_from"], which[f"{name}_to"] = written.ids.start, written.ids.stop - 1
    found = work.connection().execute(_LEADS_OF_STEP, which)
    return sorted(row[0] for row in found if row[0] not in made.ids)
