"""What can be typed into a cell of the list of leads: which fields it fills, and with what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from leaddesk.rules.converters import CheckContext
from leaddesk.rules.doubts import beyond_reading, too_long
from leaddesk.rules.due_text import Due, parse_due
from leaddesk.rules.edits import check_value
from leaddesk.rules.fields import BY_KEY, NEVER_EMPTY
from leaddesk.rules.names import person_name, split_name
from leaddesk.rules.phones import PhoneNumber, format_phone
from leaddesk.rules.problem import Problem
from leaddesk.rules.working_days import IsHoliday, never

CONTACT, PHONE, EMAIL, OWNER, DUE = "contact", "phone", "email", "owner", "due"
_FIELDS = {
    "company": "company.name", "city": "company.city", "postal_code": "company.postal_code",
    "industry": "company.industry", "position": "contact.position", "source": "lead.source",
    "campaign": "lead.campaign", "product": "lead.product", "value": "lead.value",
    OWNER: "lead.owner",
}  # fmt: skip
TYPED = frozenset((*_FIELDS, CONTACT, PHONE, EMAIL, DUE))
"""The columns of the list that can be typed into."""

MOST_CELLS = 100_000
"""In one step: what is more belongs into an import or a bulk action."""

NO_MASTER_DATA = frozenset((OWNER, DUE))
"""Columns that the ERP does not get: they may change while a hand-over is on its way."""

_PHONES = ("contact.phone", "contact.mobile", "company.phone")
_EMAILS = ("contact.email", "company.email")
_NAME = ("contact.title", "contact.first_name", "contact.last_name")

Values = Mapping[str, Any]


class Cell(NamedTuple):
    """One cell as it was typed. `was`: what whoever typed it was shown (`shown_cell`); None:
    whatever stands there is meant to go."""

    lead_id: int
    key: str
    text: str
    was: str | None = None


class RefusedCell(NamedTuple):
    """A cell that can't be taken: its place among the cells, whose it is, and why."""

    place: int
    name: str
    key: str
    text: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class CellsRead:
    """What becomes of typed cells, or became of them. `was`: what stood in each of them."""

    changed: int
    leads: int
    unchanged: int
    refused: tuple[RefusedCell, ...]
    was: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CellReading:
    """By what cells are read: `context` knows the people and the decimal sign."""

    context: CheckContext
    is_holiday: IsHoliday = never


def decimal_context(today: date, decimal: str, users: Mapping[str, int]) -> CheckContext:
    """How a person types: amounts with this decimal sign, people by name or initials."""
    return CheckContext(today, users=users, decimal={-1: decimal})


def cells_too_many(count: int) -> Problem:
    return Problem("cells_too_many", args={"count": str(count), "most": str(MOST_CELLS)})


def field_of_cell(key: str, values: Values) -> str:
    """The field that a column shows of this lead: its phone may be the person's or the firm's."""
    if key in _FIELDS:
        return _FIELDS[key]
    if key == CONTACT:
        return "contact.last_name"
    if key in (PHONE, EMAIL):
        own = _PHONES if key == PHONE else _EMAILS
        person = any(values.get(name) for name in _NAME)
        return next((field for field in own if values.get(field)), own[0 if person else -1])
    return "lead.due"


def shown_cell(key: str, values: Values, due: Due | None = None) -> str:
    """What stands in the cell, in one spelling for all desks and languages; "" for nothing."""
    if key == DUE:
        if due is None or due.on is None:
            return ""
        return due.on.isoformat() + (f" {due.at:%H:%M}" if due.at else "")
    if key == CONTACT:
        return person_name(*map(values.get, _NAME)) or ""
    return plain_cell(values.get(field_of_cell(key, values)))


def plain_cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.2f}" if isinstance(value, Decimal) else str(value)


def read_cell(
    key: str, text: str, values: Values, how: CellReading
) -> dict[str, Any] | Due | Problem:
    """The fields that the text sets, or the day that it plans.

    Problems: cell_readonly, those of `edits.check_value` and of `due_text.parse_due`,
    required_missing where the lead would be left without a name or has no company to take it.
    """
    if key == DUE:
        said = text.strip()
        return parse_due(said, how.context.today, how.is_holiday) if said else Due(None)
    if key not in TYPED:
        return Problem("cell_readonly", field=key)
    found = _person(text) if key == CONTACT else _field(key, text, values, how.context)
    return found if isinstance(found, Problem) else _allowed(found, values) or found


def _field(key: str, text: str, values: Values, context: CheckContext) -> dict[str, Any] | Problem:
    field = field_of_cell(key, values)
    country = str(values.get("company.country") or "")
    found = check_value(field, text, context, country=country)
    if isinstance(found, Problem):
        return found
    return {field: format_phone(found) if isinstance(found, PhoneNumber) else found}


def _person(text: str) -> dict[str, Any] | Problem:
    """A name as it is written, "Frau Dr. Sabine Krüger" or "Krüger, Sabine". Who is no "Frau" by
    the text stays what they are."""
    field = BY_KEY["contact.last_name"]
    doubt = beyond_reading(field.key, text) or (
        too_long(text, field.length) if len(text) > field.length else None
    )
    if doubt is not None:
        return Problem(doubt.code, field.key, text, args=doubt.args)
    name = split_name(text if any(c.isalnum() for c in text) else "")
    found: dict[str, Any] = {
        "contact.title": name.title or None,
        "contact.first_name": name.first_name or None,
        "contact.last_name": name.last_name or None,
    }
    return found | ({"contact.salutation": name.salutation} if name.salutation else {})


def _allowed(found: Values, values: Values) -> Problem | None:
    for field, value in found.items():
        if field in NEVER_EMPTY and not value and values.get(field):
            return Problem("required_missing", field=field)
        of_company = field.startswith("company.") and field != "company.name"
        if of_company and value is not None and not values.get("company.name"):
            return Problem("required_missing", field="company.name")
    after = {**values, **found}
    if not any(after.get(key) for key in ("company.name", *_NAME[1:])):
        return Problem("required_missing", field="contact.last_name")
    return None
