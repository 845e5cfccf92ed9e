"""Consents as machines get them."""

from __future__ import annotations

from typing import Any

from leaddesk.queries.detail_rows import LeadDetail


def consent_documents(detail: LeadDetail) -> list[dict[str, Any]]:
    """All entries, those that hold no more among them, the latest first."""
    names = {person.contact_id: person.name for person in detail.contacts}
    return [
        {
            "person": names.get(entry.contact_id or 0),
            "channel": entry.channel,
            "basis": entry.basis,
            "given_on": entry.given_on.isoformat(),
            "ended_on": entry.ended_on.isoformat() if entry.ended_on else None,
            "source": entry.source or None,
            "at": entry.at.isoformat(),
            "who": entry.who or None,
            "via": entry.via,
        }
        for entry in detail.consents
    ]
