"""Columns that hold several fields (a person's whole name, "PLZ Ort", an address on one line,
"Firma, Ort"), and one that is a part of another: the number of the house."""

from __future__ import annotations

import re
from collections.abc import Mapping

from leaddesk.rules.addresses import split_address, split_postal_city
from leaddesk.rules.match_keys import company_parts
from leaddesk.rules.names import split_name

JOINS = frozenset({"company.house_number"})
"""What is put behind what stands in the field already."""

_TOWN = re.compile(r"\s*[,;/|·•]\s*|\s+[-–]\s+")


def split_joined(key: str, text: str, values: Mapping[str, object]) -> list[tuple[str, str]]:
    """The (field key, text) of a column of `fields.JOINED`; "" for what it doesn't hold.

    `values` are those that the row has already.
    """
    if key == "contact.full_name":
        return _person(text, "company.name" in values)
    if key == "company.house_number":
        return [("company.street", _with_number(str(values.get("company.street") or ""), text))]
    if key == "company.name_city":
        return _company_and_town(text)
    address = split_postal_city(text) if key == "company.postal_city" else split_address(text)
    return [
        ("company.country", address.country),
        ("company.street", address.street),
        ("company.postal_code", address.postal_code),
        ("company.city", address.city),
    ]


def _person(text: str, has_company: bool) -> list[tuple[str, str]]:
    name = split_name(text)
    if name.company_like and not has_company and company_parts(name.last_name)[1]:
        return [("company.name", name.last_name)]
    return [
        ("contact.salutation", name.salutation),
        ("contact.title", name.title),
        ("contact.first_name", name.first_name),
        ("contact.last_name", name.last_name),
    ]


def _with_number(street: str, number: str) -> str:
    """ "Weg", "12 a" -> "Weg 12 a"; "" where there is no street, or it has its number already."""
    if not street or street.casefold().endswith(number.casefold()):
        return ""
    return f"{street} {number}"


def _company_and_town(text: str) -> list[tuple[str, str]]:
    """ "Krüger GmbH, 33602 Bielefeld": the town is what stands behind the last sign."""
    signs = list(_TOWN.finditer(text))
    end = signs[-1] if signs else None
    if end is None or company_parts("x " + text[end.end() :])[0] == "x":
        return [("company.name", text)]  # "Krüger & Söhne, GmbH" names no town
    town = split_postal_city(text[end.end() :])
    return [
        ("company.name", text[: end.start()]),
        ("company.country", town.country),
        ("company.postal_code", town.postal_code),
        ("company.city", town.city),
    ]
