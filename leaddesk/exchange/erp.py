"""Lays leads out for an ERP, and reads the customer numbers that it sends back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping

from leaddesk.exchange.cells import clean_text
from leaddesk.exchange.columns import Value
from leaddesk.exchange.erp_profiles import (
    ANY_EMAIL,
    ANY_PHONE,
    DISPLAY_NAME,
    EMPTY,
    IS_COMPANY,
    PERSON_AND_NOTE,
    REFERENCE,
    Column,
    Format,
    Profile,
)
from leaddesk.rules.problem import Problem, Severity

# What a lead holds for a hand-over: keys of `rules.fields`, and "touchpoint.first_at",
# "touchpoint.last_at" (dates) and "batch.number". The reference is "lead.number".
Values = Mapping[str, object]

_REFERENCE = re.compile(r"[!-~]{1,15}")
_MARKUP = re.compile(r"<\s*script|javascript:", re.IGNORECASE)


# Sources that take the first filled one of several fields.
_FIRST_OF: Mapping[str, tuple[str, ...]] = {
    ANY_PHONE: ("company.phone", "contact.phone"),
    ANY_EMAIL: ("company.email", "contact.email"),
    REFERENCE: ("lead.number",),
}


def check_row(profile: Profile, values: Values) -> tuple[Problem, ...]:
    """What keeps the lead from being handed over, and what to look at.

    Errors: erp_required, erp_too_long (args length, most), erp_reference, erp_country. Warnings:
    erp_markup, erp_control_characters. `field` is the key to correct, `column` the ERP's header.
    """
    problems: list[Problem] = []
    for column in profile.columns:
        problems += _check(column, values)
    return tuple(problems)


def layout(profile: Profile, records: Iterable[Values]) -> tuple[list[str], list[list[Value]]]:
    """Headers and rows of the file, in the profile's order."""
    headers = [column.header for column in profile.columns]
    return headers, [[_cell(column, values) for column in profile.columns] for values in records]


def _check(column: Column, values: Values) -> list[Problem]:
    if column.source == EMPTY:
        return []
    key = _field_of(column, values)
    value = _cell(column, values)
    text = "" if value is None else str(value)

    def problem(code: str, severity: Severity = Severity.ERROR, **args: str) -> Problem:
        return Problem(
            code, field=key, value=text, column=column.header, severity=severity, args=args
        )

    if not text.strip():
        return [problem("erp_required")] if column.required else []
    found: list[Problem] = []
    if column.source == REFERENCE and not _REFERENCE.fullmatch(text):
        return [problem("erp_reference")]
    if column.format == Format.COUNTRY and not re.fullmatch("[A-Z]{2}", text):
        return [problem("erp_country")]
    if column.max_length and len(text) > column.max_length:
        found.append(problem("erp_too_long", length=str(len(text)), most=str(column.max_length)))
    if _MARKUP.search(text):
        found.append(problem("erp_markup", Severity.WARNING))
    if isinstance(value, str) and clean_text(value) != value:
        found.append(problem("erp_control_characters", Severity.WARNING))
    return found


def _field_of(column: Column, values: Values) -> str:
    """The key of the field that somebody has to correct."""
    if column.source == DISPLAY_NAME:
        return "company.name" if _is_company(values) else "contact.last_name"
    if column.source in _FIRST_OF:
        keys = _FIRST_OF[column.source]
        return next((key for key in keys if values.get(key)), keys[0])
    return column.source


def _cell(column: Column, values: Values) -> Value:
    if column.source == EMPTY:
        return None
    value = _value(column.source, values)
    if column.format == Format.CHOICE:
        return column.words.get(str(value or ""), "") or None
    if column.format == Format.COUNTRY:
        return str(value).upper() if value else None
    if isinstance(value, dt.datetime) and column.format == Format.DATE:
        return value.date()
    if value is None or isinstance(value, str | int | float | dt.date):
        return value or None if isinstance(value, str) else value
    return str(value)


def _is_company(values: Values) -> bool:
    return bool(values.get("company.name")) or not values.get("contact.last_name")


def _person(values: Values) -> str:
    parts = (values.get(f"contact.{name}") for name in ("title", "first_name", "last_name"))
    return " ".join(str(part) for part in parts if part)


def _value(source: str, values: Values) -> object:
    if source == DISPLAY_NAME:
        return values.get("company.name") or _person(values)
    if source == IS_COMPANY:
        return int(_is_company(values))
    if source == PERSON_AND_NOTE:
        person = _person(values) if _is_company(values) else ""
        return "\n".join(str(part) for part in (person, values.get("lead.note")) if part)
    if source in _FIRST_OF:
        return next((values[k] for k in _FIRST_OF[source] if values.get(k)), None)
    return values.get(source)
