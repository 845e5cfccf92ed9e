"""Which kept leads the rows of a list are: by number, e-mail, phone, company with postal code.

Set-based: the keys of all rows go into a temporary table, one join per kind finds the leads.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from sqlalchemy import Column, Connection, MetaData, String, Table, delete, text

from leaddesk.models.bulk import insert_plain

Key: TypeAlias = tuple[str, str]
"""Why a row is taken for a lead (number, email, phone, company), and by what."""

_KEYS = Table(
    "match_key",
    MetaData(),
    Column("kind", String, primary_key=True),
    Column("key", String, primary_key=True),
    prefixes=["TEMPORARY"],
    sqlite_with_rowid=False,
)

_FINDERS: dict[str, tuple[str, ...]] = {
    "number": (
        "JOIN lead l ON l.number = k.key",
        "JOIN lead l ON l.customer_number = k.key",
        "JOIN lead l ON l.external_id = k.key",
    ),
    "email": (
        "JOIN contact p ON p.email_key = k.key JOIN lead l ON l.contact_id = p.id",
        "JOIN contact p ON p.email_key = k.key JOIN lead l ON l.company_id = p.company_id",
        "JOIN company c ON c.email_key = k.key JOIN lead l ON l.company_id = c.id",
    ),
    "phone": (
        "JOIN contact p ON p.phone_key = k.key JOIN lead l ON l.contact_id = p.id",
        "JOIN contact p ON p.mobile_key = k.key JOIN lead l ON l.contact_id = p.id",
        "JOIN contact p ON p.phone_key = k.key JOIN lead l ON l.company_id = p.company_id",
        "JOIN contact p ON p.mobile_key = k.key JOIN lead l ON l.company_id = p.company_id",
        "JOIN company c ON c.phone_key = k.key JOIN lead l ON l.company_id = c.id",
    ),
    "company": ("JOIN company c ON c.match_key = k.key JOIN lead l ON l.company_id = c.id",),
}


def find_leads(connection: Connection, keys: Iterable[Key]) -> dict[Key, int]:
    """The lead of each key that has one; of several the oldest."""
    found: dict[Key, int] = {}
    if connection.scalar(text("SELECT 1 FROM lead LIMIT 1")) is None:
        return found
    _KEYS.create(connection, checkfirst=True)
    connection.execute(delete(_KEYS))
    rows = list(dict.fromkeys(keys))
    if not rows:
        return found
    insert_plain(connection, _KEYS, ("kind", "key"), rows)
    for kind, joins in _FINDERS.items():
        for join in joins:
            sql = (
                f"SELECT k.key, min(l.id) FROM match_key k {join}"
                f" WHERE k.kind = '{kind}' GROUP BY k.key"
            )
            for key, lead in connection.exec_driver_sql(sql):
                before = found.get((kind, key))
                found[kind, key] = lead if before is None else min(before, lead)
    return found
