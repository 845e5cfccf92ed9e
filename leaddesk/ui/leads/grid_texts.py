"""The cells of the list as texts: what is edited in them, what goes to a spreadsheet, and why some
can't be typed into."""

from __future__ import annotations

from datetime import date

from leaddesk.queries.lead_list import LeadRow
from leaddesk.rules.list_cells import CONTACT, DUE, TYPED, plain_cell
from leaddesk.ui.leads.lead_cells import cell_text, clock_end
from leaddesk.ui.words import current_language, marked, translate
from leaddesk.ui.words.formats import date_text, money_text, time_text

FIGURES = frozenset({"score", "since", "value", "due", "last_contact"})
"""Columns that a spreadsheet is to read as numbers and dates, not as texts."""

_READ_ONLY = {
    "stage": marked("GridTexts", "The stage is changed with S, through its gate."),
    "segments": marked("GridTexts", "Parameters are set with P."),
    "score": marked("GridTexts", "The score is computed. I says how."),
    "deadline": marked("GridTexts", "The deadline follows from what was agreed."),
    "since": marked("GridTexts", "How long it has been in its stage is counted."),
    "last_contact": marked("GridTexts", "The last contact follows from what was logged."),
    "number": marked("GridTexts", "The number is given once and stays."),
    "customer_number": marked("GridTexts", "The customer number is set in the lead’s own data."),
    "strategy": marked("GridTexts", "The strategy follows from product and market."),
    "consents": marked("GridTexts", "Consents are recorded in the lead’s own data."),
}


def decimal_sign() -> str:
    return "," if current_language() == "de" else "."


def why_not_typed(key: str) -> str:
    """Why nothing can be typed into this column; "" where it can."""
    if key in TYPED:
        return ""
    known = _READ_ONLY.get(key)
    return known.now() if known else translate("GridTexts", "This column can’t be typed into.")


def typed_text(lead: LeadRow, key: str) -> str:
    """The value as it is typed: the whole amount, the day with its year."""
    if key == DUE:
        return _due(lead)
    if key == "value":
        return "" if lead.value is None else money_text(lead.value).replace("€", "").strip()
    if key in ("company", CONTACT):
        return getattr(lead, key) or ""
    return cell_text(lead, key, date.min)


def was_text(lead: LeadRow, key: str) -> str | None:
    """What stands there in the spelling of `rules.list_cells.shown_cell`; None for what is set
    whatever stands there: a day and an owner were chosen last by whoever chose last."""
    if key in (DUE, "owner"):
        return None
    return plain_cell(getattr(lead, key))


def copied_text(lead: LeadRow, key: str, today: date) -> str:
    """The value for a spreadsheet: numbers without signs and groups, whole dates."""
    if key == "value":
        text = "" if lead.value is None else f"{lead.value:.2f}"
        return text.replace(".", decimal_sign())
    if key == "score":
        return str(lead.score)
    if key == DUE:
        return _due(lead)
    if key == "since":
        return str(max(0, (today - lead.stage_since.astimezone().date()).days))
    if key == "deadline":
        return clock_end(lead, today)
    return cell_text(lead, key, today)


def _due(lead: LeadRow) -> str:
    if lead.due_on is None:
        return ""
    day = date_text(lead.due_on)
    return day if lead.due_minute is None else f"{day} {time_text(lead.due_minute)}"
