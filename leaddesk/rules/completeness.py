"""How complete a lead's data is, in per cent: what has to be known of anybody, in equal parts."""

from __future__ import annotations

from collections.abc import Mapping

COMPANY_PARTS: tuple[tuple[str, ...], ...] = (
    ("company.street",),
    ("company.postal_code",),
    ("company.city",),
    ("company.industry",),
    ("company.employees",),
)
"""Asked of leads with a company only. Of each part one of the fields is enough."""
PARTS: tuple[tuple[str, ...], ...] = (
    ("contact.last_name",),
    ("contact.position", "contact.decision_role"),
    ("contact.phone", "contact.mobile", "company.phone"),
    ("contact.email", "company.email"),
    ("lead.product", "lead.fit_product"),
)
FIELDS = tuple(dict.fromkeys(key for part in (*COMPANY_PARTS, *PARTS) for key in part))


def completeness(values: Mapping[str, object], has_company: bool) -> int:
    """Whole per cent, rounded down: 100 only where nothing is missing."""
    parts = (*COMPANY_PARTS, *PARTS) if has_company else PARTS
    known = sum(any(values.get(key) not in (None, "") for key in part) for part in parts)
    return 100 * known // len(parts)
