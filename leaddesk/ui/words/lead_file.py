"""A file of all fields, worded so that importing it brings every one of them back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from leaddesk.queries.lead_facts import ConsentFact
from leaddesk.rules.stages import Stage
from leaddesk.ui.words import translate
from leaddesk.ui.words.consent import consent_text
from leaddesk.ui.words.fields import choice_name, field_name
from leaddesk.ui.words.stages import stage_name

Value = str | int | Decimal | date | None


def fact_titles(keys: Sequence[str]) -> list[str]:
    """The headers of the columns; the import knows each of them."""
    return [field_name(key) for key in keys]


def fact_cell(key: str, value: object) -> Value:
    """What stands in the cell: words for choices, "1, 4" for parameters, the rest as it is."""
    if isinstance(value, Stage):
        return stage_name(value)
    if isinstance(value, ConsentFact):
        return consent_text(*value)
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or None
    if isinstance(value, str):
        return choice_name(key, value)
    if value is None or isinstance(value, int | Decimal | date):
        return value
    return str(value)


def paper_heading(leads: int, *more: str) -> tuple[str, str]:
    """Title of a printed list, and what stands below it: how many there are, and more."""
    count = translate("LeadFile", "%n lead(s)", "", leads)
    return translate("LeadFile", "Leads"), " · ".join(part for part in (count, *more) if part)
