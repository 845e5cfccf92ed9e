"""Which fields the master data show, in their groups."""

from __future__ import annotations

from leaddesk.ui.words import marked

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
        "company.founded_on", "company.last_purchase_on", "company.listing", "company.expansion",
        "lead.product", "lead.fit_product", "lead.market", "lead.value", "lead.expected_on",
        "lead.competitor", "lead.competitor_reason", "lead.competitor_rating", "lead.source",
        "lead.campaign", "lead.note",
    )),
)  # fmt: skip
READ_ONLY = frozenset({"lead.number"})
CONSENTS = marked("Lead", "Consents")
"""The last of the groups: its lines are not fields."""
