"""Which fields the master data show, in their groups, and what is said of a conflict in one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from leaddesk.rules.changes import Conflict
from leaddesk.ui.lead.field_values import shown_value
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import ago_text

GROUPS = (
    (marked("Lead", "Company"), (
        "company.name", "company.name_extra", "company.phone", "company.email",
        "company.website", "company.vat_id", "lead.number", "lead.customer_number",
        "lead.external_id",
    )),
    (marked("Lead", "Contact person"), (
        "contact.salutation", "contact.title", "contact.first_name", "contact.last_name",
        "contact.position", "contact.department", "contact.decision_role", "contact.phone",
        "contact.mobile", "contact.email",
    )),
    (marked("Lead", "Address"), (
        "company.street", "company.postal_code", "company.city", "company.country",
    )),
    (marked("Lead", "Classification"), (
        "company.industry", "company.employees", "company.relation", "company.customer_class",
        "lead.product", "lead.fit_product", "lead.value", "lead.competitor",
        "lead.competitor_reason", "lead.source", "lead.note",
    )),
)  # fmt: skip
READ_ONLY = frozenset({"lead.number"})


def conflict_text(conflict: Conflict, mine: Any, now: datetime) -> str:
    """ "M. Roth hat die Telefonnummer vor 2 Minuten geändert: … Ihre Eingabe: …"."""
    if conflict.who and conflict.at_ms:
        text = translate("Lead", "{who} changed {field} {when}: {theirs}. Your entry: {mine}.")
    else:
        text = translate("Lead", "{field} was changed meanwhile: {theirs}. Your entry: {mine}.")
    at = datetime.fromtimestamp(conflict.at_ms / 1000, UTC)
    return text.format(
        who=conflict.who, field=field_name(conflict.field), when=ago_text(at, now),
        theirs=conflict.now or "–", mine=shown_value(conflict.field, mine) or "–",
    )  # fmt: skip
