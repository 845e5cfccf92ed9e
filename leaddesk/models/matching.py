"""Which kept leads the rows of a list are: by number, e-mail, phone, company with postal code.

Set-based: the keys of all rows go in as one list, one join per kind finds the leads.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select, func, select

from leaddesk.models.lead import Lead
from leaddesk.models.merged import LeadMerge
from leaddesk.models.people import Company, Contact
from leaddesk.models.portable import listed_texts
from leaddesk.rules.match_keys import number_key

Key: TypeAlias = tuple[str, str]
"""Why a row is taken for a lead (a kind of `rules.list_rows.KIND_OF_KEY`), and by what."""

_KEY = listed_texts("keys")
_LEAD, _COMPANY, _CONTACT = Lead.__table__.c, Company.__table__.c, Contact.__table__.c
_MERGE = LeadMerge.__table__.c


def _by_contact(key: Any) -> Any:
    """The leads whose contact has the key, and those of that contact's company."""
    found = _KEY.join(Contact.__table__, key == _KEY.c.value)
    return (
        found.join(Lead.__table__, _LEAD.contact_id == _CONTACT.id),
        found.join(Lead.__table__, _LEAD.company_id == _CONTACT.company_id),
    )


def _by_company(key: Any) -> Any:
    found = _KEY.join(Company.__table__, key == _KEY.c.value)
    return found.join(Lead.__table__, _LEAD.company_id == _COMPANY.id)


def _by_former_number() -> Any:
    """Of leads that have become part of others."""
    merged = _KEY.join(LeadMerge.__table__, _MERGE.number == _KEY.c.value)
    return merged.join(Lead.__table__, _LEAD.id == _MERGE.lead_id)


def _found_by(joined: Any) -> Select[Any]:
    oldest = select(_KEY.c.value, func.min(_LEAD.id)).select_from(joined)
    return oldest.group_by(_KEY.c.value)


_FINDERS: dict[str, tuple[Select[Any], ...]] = {
    kind: tuple(_found_by(joined) for joined in ways)
    for kind, ways in {
        "number": (
            _KEY.join(Lead.__table__, _LEAD.number == _KEY.c.value), _by_former_number(),
        ),
        "email": (*_by_contact(_CONTACT.email_key), _by_company(_COMPANY.email_key)),
        "phone": (
            *_by_contact(_CONTACT.phone_key), *_by_contact(_CONTACT.mobile_key),
            _by_company(_COMPANY.phone_key),
        ),
        "company": (_by_company(_COMPANY.match_key),),
    }.items()
}  # fmt: skip

_AS_TYPED = {
    "customer_number": (
        (Lead.customer_number, Lead.id), (LeadMerge.customer_number, LeadMerge.lead_id),
    ),
    "external_id": ((Lead.external_id, Lead.id), (LeadMerge.external_id, LeadMerge.lead_id)),
}  # fmt: skip
"""Numbers of others, kept as they were spelled: their keys are made when they are looked for."""


def find_leads(connection: Connection, keys: Iterable[Key]) -> dict[Key, int]:
    """The lead of each key that has one; of several the oldest."""
    found: dict[Key, int] = {}
    if connection.scalar(select(_LEAD.id).limit(1)) is None:
        return found
    by_kind: dict[str, set[str]] = {kind: set() for kind in (*_FINDERS, *_AS_TYPED)}
    for kind, key in keys:
        by_kind[kind].add(key)
    for kind, wanted in by_kind.items():
        listed = json.dumps(sorted(wanted), ensure_ascii=False)
        if kind in _AS_TYPED and wanted:
            found |= _find_as_typed(connection, kind, wanted)
        for query in _FINDERS.get(kind, ()) if wanted else ():
            for key, lead in connection.execute(query, {"keys": listed}):
                before = found.get((kind, key))
                found[kind, key] = lead if before is None else min(before, lead)
    return found


def _find_as_typed(connection: Connection, kind: str, wanted: set[str]) -> dict[Key, int]:
    found: dict[Key, int] = {}
    for column, lead_id in _AS_TYPED[kind]:
        query = select(column, lead_id).where(column.is_not(None)).order_by(lead_id)
        for typed, lead in connection.execute(query):
            key = number_key(typed or "")
            if key in wanted:
                found.setdefault((kind, key), lead)
    return found
