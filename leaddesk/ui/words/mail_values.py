"""What the places of an e-mail's template stand for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from leaddesk.queries.detail_rows import ContactRow, LeadDetail
from leaddesk.rules.mail_templates import Addressed, salutations


def mail_values(detail: LeadDetail, person: ContactRow | None, me: str) -> Mapping[str, str]:
    """By the keys that `filled` asks for. `person` None: it goes to the company."""
    known: Mapping[str, Any] = detail.values
    addressed = Addressed("", "", "", "")
    if person is not None:
        parts = (person.salutation, person.title, person.first_name, person.last_name)
        addressed = Addressed(*(part or "" for part in parts))
    return {
        **salutations(addressed),
        "company": detail.company or "",
        "contact": addressed.name,
        "city": str(known.get("company.city") or ""),
        "product": str(known.get("lead.product") or ""),
        "number": detail.number,
        "me": me,
    }
