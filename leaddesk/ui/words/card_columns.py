"""The columns of business cards, worded: a list made of cards has keys for headers."""

from __future__ import annotations

from dataclasses import replace

from leaddesk.exchange.sheets import Workbook
from leaddesk.rules.sheet import Cell
from leaddesk.ui.words import Marked, marked
from leaddesk.ui.words.fields import field_name, is_field

_NAMES: dict[str, Marked] = {
    "email_2": marked("Fields", "E-mail 2"),
    "phone_2": marked("Fields", "Phone 2"),
    "phone_private": marked("Fields", "Phone private"),
    "fax": marked("Fields", "Fax"),
    "birthday": marked("Fields", "Birthday"),
    "categories": marked("Fields", "Categories"),
}


def worded(book: Workbook) -> Workbook:
    """The file as it is; cards with names for their columns."""
    if book.kind != "vcf":
        return book
    (sheet,) = book.sheets
    keys, *cards = sheet.rows
    return replace(book, sheets=(replace(sheet, rows=(tuple(map(_name, keys)), *cards)),))


def _name(key: Cell) -> Cell:
    if not isinstance(key, str):
        return key
    named = _NAMES.get(key)
    if named is not None:
        return named.now()
    return field_name(key) if is_field(key) else key
