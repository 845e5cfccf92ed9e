"""Which kept leads the rows of a list are: by number, e-mail, phone, company with postal code.

Set-based: the keys of all rows go in as one list, one join per kind finds the leads.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TypeAlias

from sqlalchemy import Connection, select, text

from leaddesk.models.lead import Lead
from leaddesk.rules.match_keys import number_key

Key: TypeAlias = tuple[str, str]
"""Why a row is taken for a lead (a kind of `rules.list_rows.KIND_OF_KEY`), and by what."""

_FINDERS: dict[str, tuple[str, ...]] = {
    "number": ("JOIN lead l ON l.number = k.value",),
    "email": (
        "JOIN contact p ON p.email_key = k.value JOIN lead l ON l.contact_id = p.id",
        "JOIN contact p ON p.email_key = k.value JOIN lead l ON l.company_id = p.company_id",
        "JOIN company c ON c.email_key = k.value JOIN lead l ON l.company_id = c.id",
    ),
    "phone": (
        "JOIN contact p ON p.phone_key = k.value JOIN lead l ON l.contact_id = p.id",
        "JOIN contact p ON p.mobile_key = k.value JOIN lead l ON l.contact_id = p.id",
        "JOIN contact p ON p.phone_key = k.value JOIN lead l ON l.company_id = p.company_id",
        "JOIN contact p ON p.mobile_key = k.value JOIN lead l ON l.company_id = p.company_id",
        "JOIN company c ON c.phone_key = k.value JOIN lead l ON l.company_id = c.id",
    ),
    "company": ("JOIN company c ON c.match_key = k.value JOIN lead l ON l.company_id = c.id",),
}


_AS_TYPED = {"customer_number": Lead.customer_number, "external_id": Lead.external_id}
"""Numbers of others, kept as they were spelled: their keys are made when they are looked for."""


def find_leads(connection: Connection, keys: Iterable[Key]) -> dict[Key, int]:
    """The lead of each key that has one; of several the oldest."""
    found: dict[Key, int] = {}
    if connection.scalar(text("SELECT 1 FROM lead LIMIT 1")) is None:
        return found
    by_kind: dict[str, set[str]] = {kind: set() for kind in (*_FINDERS, *_AS_TYPED)}
    for kind, key in keys:
        by_kind[kind].add(key)
    for kind, wanted in by_kind.items():
        listed = json.dumps(sorted(wanted), ensure_ascii=False)
        if kind in _AS_TYPED and wanted:
            found |= _find_as_typed(connection, kind, wanted)
        for join in _FINDERS.get(kind, ()) if wanted else ():
            query = text(
                f"SELECT k.value, min(l.id) FROM json_each(:keys) k {join} GROUP BY k.value"
            )
            for key, lead in connection.execute(query, {"keys": listed}):
                before = found.get((kind, key))
                found[kind, key] = lead if before is None else min(before, lead)
    return found


def _find_as_typed(connection: Connection, kind: str, wanted: set[str]) -> dict[Key, int]:
    column = _AS_TYPED[kind]
    found: dict[Key, int] = {}
    query = select(column, Lead.id).where(column.is_not(None)).order_by(Lead.id)
    for typed, lead in connection.execute(query):
        key = number_key(typed or "")
        if key in wanted:
            found.setdefault((kind, key), lead)
    return found
