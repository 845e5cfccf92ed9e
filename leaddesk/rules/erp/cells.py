"""One cell of a hand-over: what the lead has for a column, and what of it the ERP can hold."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal

from leaddesk.rules.addresses import split_house_number
from leaddesk.rules.cells import clean_lines
from leaddesk.rules.countries import country_name
from leaddesk.rules.erp.profile import (
    ANY_EMAIL,
    ANY_PHONE,
    CONSTANT,
    DISPLAY_NAME,
    EMPTY,
    IS_COMPANY,
    PERSON,
    PERSON_AND_NOTE,
    PRIVATE_FIRST,
    PRIVATE_LAST,
    REFERENCE,
    SALUTATION,
    TEMPORARY,
    Column,
    Format,
)

Value = str | int | float | Decimal | bool | dt.date | dt.datetime | None

# What a lead holds for a hand-over: keys of `rules.fields`, "touchpoint.first_at" and
# "touchpoint.last_at" (dates), "batch.number", "number" (its customer number, as the file will
# name it), "contacts" (the people of its company), "option.…". The reference is "lead.number".
Values = Mapping[str, object]

# Sources that take the first filled one of several fields.
_FIRST_OF: Mapping[str, tuple[str, ...]] = {
    ANY_PHONE: ("company.phone", "contact.phone"),
    ANY_EMAIL: ("company.email", "contact.email"),
    REFERENCE: ("lead.number",),
}
_FIELD_OF = {
    PERSON: "contact.last_name", PRIVATE_LAST: "contact.last_name",
    PRIVATE_FIRST: "contact.first_name", PERSON_AND_NOTE: "lead.note",
    SALUTATION: "contact.salutation", TEMPORARY: "lead.customer_number",
    "number": "lead.customer_number",
}  # fmt: skip
_NOT_IN_A_PHONE = re.compile(r"[^0-9+()/ .\-]")
_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ħ": "h", "ı": "i", "ŧ": "t"})


def field_of(column: Column, values: Values) -> str:
    """The key of the field that somebody has to correct."""
    if column.source == DISPLAY_NAME:
        return "company.name" if is_company(values) else "contact.last_name"
    if column.source in _FIRST_OF:
        keys = _FIRST_OF[column.source]
        return next((key for key in keys if values.get(key)), keys[0])
    return _FIELD_OF.get(column.source, column.source)


def is_company(values: Values) -> bool:
    return bool(values.get("company.name")) or not values.get("contact.last_name")


def raw_cell(column: Column, values: Values) -> Value:
    """What the lead has for the column, in its format; None for nothing."""
    value = _value(column, values)
    if column.format is Format.CHOICE:
        return column.words.get("" if value is None else str(value), "") or None
    if isinstance(value, dt.datetime) and column.format is Format.DATE:
        return value.date()
    if column.format in _FORMATS and value is not None:
        value = _FORMATS[column.format](str(value))
    if value is None or isinstance(value, int | float | Decimal | dt.date):
        return value
    return clean_lines(str(value)) or None


def cell(column: Column, values: Values, encoding: str = "") -> Value:
    """The cell as it is written: `raw_cell`, made to fit."""
    if column.source == EMPTY:  # most columns of some programs
        return None
    value = raw_cell(column, values)
    if not isinstance(value, str):
        return value
    fitted = _fitted(column, value, encoding)
    if column.format is Format.DIGITS and fitted.isdecimal() and str(int(fitted)) == fitted:
        return int(fitted)
    return fitted or None


def _fitted(column: Column, text: str, encoding: str) -> str:
    if column.format is Format.PHONE:
        text = _NOT_IN_A_PHONE.sub("", text).strip()
    text = encodable(text, encoding)
    return text[: column.max_length].rstrip() if 0 < column.max_length < len(text) else text


def encodable(text: str, encoding: str) -> str:
    """The text in the letters of the encoding: those that it lacks without their marks, else as a
    question mark. "" takes any."""
    if not encoding or not lacking(text, encoding):
        return text
    return "".join(
        letter if not lacking(letter, encoding) else _plain(letter, encoding) for letter in text
    )


def lacking(text: str, encoding: str) -> str:
    """The letters of the text that the encoding hasn't, each once."""
    if not encoding or text.isascii():
        return ""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        pass
    else:
        return ""
    missing = dict.fromkeys(
        letter for letter in text if not letter.encode(encoding, "ignore")
    )  # fmt: skip
    return "".join(missing)


def _plain(letter: str, encoding: str) -> str:
    bare = unicodedata.normalize("NFKD", letter.translate(_LETTERS))
    return bare.encode(encoding, "ignore").decode(encoding) or "?"


def without_invisible(text: str) -> bool:
    """Whether nothing in the text goes that somebody could have meant."""
    return "".join(text.split()) == "".join(clean_lines(text).split())


def not_a_phone(text: str) -> bool:
    return bool(_NOT_IN_A_PHONE.search(text))


def _person(values: Values) -> str:
    parts = (values.get(f"contact.{name}") for name in ("title", "first_name", "last_name"))
    return " ".join(str(part) for part in parts if part)


def _value(column: Column, values: Values) -> object:
    source = column.source
    if source in (EMPTY, CONSTANT):
        return column.constant or None
    if source == DISPLAY_NAME:
        return values.get("company.name") or _person(values)
    if source == PERSON:
        return _person(values)
    if source in (PRIVATE_LAST, PRIVATE_FIRST):
        name = "last_name" if source == PRIVATE_LAST else "first_name"
        return None if is_company(values) else values.get(f"contact.{name}")
    if source == SALUTATION:
        return "firm" if is_company(values) else values.get("contact.salutation")
    if source == IS_COMPANY:
        return int(is_company(values))
    if source == PERSON_AND_NOTE:
        person = _person(values) if is_company(values) else ""
        return "\n".join(str(part) for part in (person, values.get("lead.note")) if part)
    if source == TEMPORARY:
        return values.get("number") or _temporary(str(values.get("lead.number") or ""))
    if source in _FIRST_OF:
        return next((values[k] for k in _FIRST_OF[source] if values.get(k)), None)
    return values.get(source)


def _temporary(reference: str) -> int | None:
    """-123 for I-000123: a number that is ours and that no ERP gives."""
    digits = reference.rpartition("-")[2]
    return -int(digits) if digits.isdecimal() else None


def _vat_parts(text: str) -> tuple[str, str]:
    plain = re.sub(r"[\W_]", "", text).upper()
    country = plain[:2] if plain[:2].isalpha() else ""
    return ("EL" if country == "GR" else country), plain[len(country) :]


def _whole(text: str) -> int | str:
    return int(text) if text.lstrip("-").isdecimal() and str(int(text)) == text else text


_FORMATS = {
    Format.COUNTRY: str.upper,
    Format.COUNTRY_WORD: lambda text: country_name(text, "de") or text,
    Format.COUNTRY_ENGLISH: lambda text: country_name(text, "en") or text,
    Format.STREET_NAME: lambda text: split_house_number(text)[0],
    Format.HOUSE_NUMBER: lambda text: split_house_number(text)[1],
    Format.VAT_COUNTRY: lambda text: _vat_parts(text)[0],
    Format.VAT_NUMBER: lambda text: _vat_parts(text)[1],
    Format.DIGITS: _whole,
}
