"""Many leads at once, for all that are selected: a few queries, not one for each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from leaddesk.models.derived import LeadScore
from leaddesk.models.keys import RowKey
from leaddesk.models.lead import Lead
from leaddesk.models.people import Company, Contact
from leaddesk.models.portable import listed_numbers
from leaddesk.models.quick import plain_rows
from leaddesk.rules.problem import Problem, Refused

_IDS = listed_numbers("ids")
_LISTED = select(_IDS.c.value)


def these(column: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    """Whether the column is one of the ids that `listed` gives to the statement."""
    return column.in_(_LISTED)


def listed(lead_ids: Iterable[int]) -> dict[str, str]:
    return {"ids": json.dumps(list(lead_ids))}


def read_leads(
    session: Session, lead_ids: Iterable[int], *columns: InstrumentedAttribute[Any]
) -> dict[int, Any]:
    """(id, these columns in plain form) of each lead, in the order of the ids, each once.

    The columns may be those of the lead, its score, its company and its main contact.
    Refused("unknown_lead") if one is not there (any more).
    """
    wanted = list(dict.fromkeys(lead_ids))
    if session.new or session.dirty:
        session.flush()  # what is asked past the session does not do so by itself
    found = {row[0]: row for row in plain_rows(session, _columns_of(columns), listed(wanted))}
    if len(found) < len(wanted):
        raise Refused(Problem("unknown_lead"))
    return {lead: found[lead] for lead in wanted}


@lru_cache(maxsize=32)
def _columns_of(columns: tuple[InstrumentedAttribute[Any], ...]) -> Select[Any]:
    query = select(Lead.id, *columns).where(these(Lead.id))
    asked = {column.class_ for column in columns}
    if LeadScore in asked:
        query = query.outerjoin(LeadScore, LeadScore.lead_id == Lead.id)
    if Company in asked:
        query = query.outerjoin(Company, Company.id == Lead.company_id)
    if Contact in asked:
        query = query.outerjoin(Contact, Contact.id == Lead.contact_id)
    return query


def lead_key(lead_id: int) -> RowKey:
    return RowKey(Lead.journal_code, lead_id, lead_id)
