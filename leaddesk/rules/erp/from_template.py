"""A profile out of the workbook that the ERP offers as a template: its headers, with what they most
likely mean; what stands above them is written again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from leaddesk.rules.cells import cell_text
from leaddesk.rules.columns import guess_columns
from leaddesk.rules.erp.profile import (
    CONSTANT,
    EMPTY,
    NUMBER,
    PERSON,
    REFERENCE,
    Column,
    Format,
    Numbers,
    Part,
    Profile,
    TextForm,
)
from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Sheet
from leaddesk.rules.table import best_sheet, find_table, table_rows

_MOST_ABOVE = 9
_NUMBER = re.compile(r"(kunden|debitor|customer|kd|bp|card).{0,12}(n(umme)?r|no|code|id)\b", re.I)
_OURS = re.compile(r"interessent|prospect|lead|extern|fremd|referen[zc]|unser|our ", re.I)
_MARKS = re.compile(r"\*|\([^)]*\)|\[[^\]]*\]")
_LENGTH = re.compile(r"\((?:max\.?\s*)?(\d{1,4})(?:\s*(?:Zeichen|chars?|characters))?\)", re.I)


_MEANT = {
    "lead.number": (REFERENCE, Format.TEXT),
    "lead.customer_number": (NUMBER, Format.TEXT),
    "lead.external_id": (REFERENCE, Format.TEXT),
    "company.country": ("company.country", Format.COUNTRY),
    "company.house_number": ("company.street", Format.HOUSE_NUMBER),
    "contact.full_name": (PERSON, Format.TEXT),
}
"""What a column of the kind is filled with, and how, where that is no plain field."""


def profile_of_template(sheets: Sequence[Sheet], ending: str) -> Profile | Problem:
    """With a "*" in its header a column is required, with "(30)" it takes 30 characters. Problem:
    erp_template_empty."""
    if not sheets:
        return Problem("erp_template_empty")
    sheet = sheets[best_sheet(sheets)]
    guess = find_table(sheet)
    if guess is None or not any(guess.headers):
        return Problem("erp_template_empty")
    rows = [row.cells for row in table_rows(sheet, guess)]
    plain = [" ".join(_MARKS.sub(" ", header).split()) for header in guess.headers]
    guesses = guess_columns(plain, rows)
    fields = [g.field or "" for g in guesses]
    columns = tuple(
        _column(header, fields[place] if place < len(fields) else "")
        for place, header in enumerate(guess.headers)
    )
    if any(column.format is Format.HOUSE_NUMBER for column in columns):
        columns = tuple(_without_number(column) for column in columns)
    kind = ending if ending in ("csv", "txt") else "xlsx"
    top = guess.header_row - sheet.first_row
    above = tuple(_line(row) for row in sheet.rows[max(0, top - _MOST_ABOVE) : top])
    return Profile(
        "own", (kind,), (Part(sheet.name[:31] or "Leads", _with_reference(columns), above=above),),
        TextForm(), (Numbers.BY_ERP,),
    )  # fmt: skip


def _column(header: str, field: str) -> Column:
    length = _LENGTH.search(header)
    source, shape = _MEANT.get(field, (field if field in BY_KEY else "", Format.TEXT))
    if _NUMBER.search(header) and field in ("", "lead.customer_number", "lead.external_id"):
        source = NUMBER
    elif not source and _OURS.search(header):
        source = REFERENCE
    return Column(
        header, source or EMPTY, int(length[1]) if length else 0, "*" in header and bool(source),
        shape,
    )  # fmt: skip


def _without_number(column: Column) -> Column:
    """The street, where the house number has a column of its own."""
    apart = column.source == "company.street" and column.format is Format.TEXT
    return replace(column, format=Format.STREET_NAME) if apart else column


def _with_reference(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Only one column carries our reference, the first."""
    found, seen = [], False
    for column in columns:
        again = seen and column.source == REFERENCE
        found.append(Column(column.header, EMPTY) if again else column)
        seen = seen or column.source == REFERENCE
    return tuple(found)


def _line(row: Sequence[object]) -> tuple[Column, ...]:
    texts = [cell_text(cell) for cell in row]
    return tuple(Column("", CONSTANT if text else EMPTY, constant=text) for text in texts)
