"""Columns that hold several fields: a person's whole name, "PLZ Ort", an address on one line."""

from __future__ import annotations

from leaddesk.rules.addresses import split_address, split_postal_city
from leaddesk.rules.match_keys import company_parts
from leaddesk.rules.names import split_name


def split_joined(key: str, text: str, has_company: bool = False) -> list[tuple[str, str]]:
    """The (field key, text) of a column of `fields.JOINED`; "" for what it doesn't hold."""
    if key == "contact.full_name":
        name = split_name(text)
        if name.company_like and not has_company and company_parts(name.last_name)[1]:
            return [("company.name", name.last_name)]
        return [
            ("contact.salutation", name.salutation),
            ("contact.title", name.title),
            ("contact.first_name", name.first_name),
            ("contact.last_name", name.last_name),
        ]
    address = split_postal_city(text) if key == "company.postal_city" else split_address(text)
    return [
        ("company.country", address.country),
        ("company.street", address.street),
        ("company.postal_code", address.postal_code),
        ("company.city", address.city),
    ]
