"""A field's value as a person types it, and as it stands there to be read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from leaddesk.rules.converters import CheckContext
from leaddesk.rules.edits import check_value
from leaddesk.rules.fields import BY_KEY, Shape
from leaddesk.rules.phones import PhoneNumber, format_phone
from leaddesk.rules.problem import Problem
from leaddesk.ui.words import current_language
from leaddesk.ui.words.fields import choice_name
from leaddesk.ui.words.formats import date_text, money_text, number_text


def typed_value(key: str, text: str, today: date, country: str = "") -> Any | Problem | None:
    """The value to save, None for an empty field, or what is wrong. Phone numbers are texts."""
    decimal = {-1: "," if current_language() == "de" else "."}
    found = check_value(key, text, CheckContext(today, decimal=decimal), country=country)
    if isinstance(found, PhoneNumber):
        return format_phone(found)
    return found


def shown_value(key: str, value: Any) -> str:
    """The value as text: "17.896,50 €", "Entscheiderin"; "" where there is none."""
    if value is None or value == "":
        return ""
    field = BY_KEY[key]
    if field.shape is Shape.CHOICE:
        return choice_name(key, str(value))
    if field.shape is Shape.MONEY:
        return money_text(value)
    if isinstance(value, date):
        return date_text(value)
    if field.shape is Shape.INTEGER:
        return number_text(int(value))
    return str(value)


def editable_text(key: str, value: Any) -> str:
    """The value as it stands in a line of text that is edited; money without its sign."""
    if value is None:
        return ""
    if BY_KEY[key].shape is Shape.MONEY:
        return money_text(value).replace("€", "").strip()
    if isinstance(value, date):
        return date_text(value)
    return str(value)


def country_of(values: Mapping[str, Any]) -> str:
    return str(values.get("company.country") or "")
