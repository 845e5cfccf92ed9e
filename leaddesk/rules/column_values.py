"""What the values of a column look like: confirms a header, or names a column that has none."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from leaddesk.rules.addresses import split_address, split_postal_city
from leaddesk.rules.amounts import read_money
from leaddesk.rules.cells import SPECIAL_WORDS, cell_text
from leaddesk.rules.choice_words import choice_of, stage_of, tick_of
from leaddesk.rules.consent_lists import is_said
from leaddesk.rules.fields import SEGMENT_TICK, Shape
from leaddesk.rules.match_keys import company_parts
from leaddesk.rules.online_addresses import read_email, read_website

_MOST = 200  # values looked at
_PHONE = re.compile(
    r"(?=(?:\D*\d){6})[+(0][\d\s()/.\-–+]{5,24}(?:x\d+)?|\d{3}[-. ]\d{3}[-. ]\d{4}.*"
)
_POSTAL = re.compile(r"(?:[A-Z]{1,3}[-–\s]?)?\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}\s?[A-Z]{2}"
                     r"|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}")  # fmt: skip
_SEGMENTS = re.compile(
    r"(?:p(?:arameter|ar\.?)?\s?)?[1-9]\d?(?:\s*[,;/+&|\s]\s*(?:p\s?)?[1-9]\d?)*", re.I
)
_DATE = re.compile(r"\d{1,2}[./]\d{1,2}[./](?:\d{2}|\d{4})(?:\s.*)?|\d{4}-\d{2}-\d{2}(?:[T\s].*)?")
_STREET = re.compile(r"\D{3,}\s\d+\s?[a-z]?(?:\s?[-–/]\s?\d+\s?[a-z]?)?", re.I)


@dataclass(frozen=True, slots=True)
class Values:
    """The filled values of a column, as texts; `dates` counts the cells that are dates."""

    texts: tuple[str, ...]
    dates: int

    def share(self, fits: Callable[[str], bool]) -> float:
        """How many of 1 fit; 0 if there are none."""
        return sum(map(fits, self.texts)) / len(self.texts) if self.texts else 0.0


def column_values(cells: Sequence[object]) -> Values:
    """The filled cells of a column; "null", "n/a" and their kin are none."""
    texts = []
    dates = 0
    for cell in cells[:_MOST]:
        text = cell_text(cell)
        if text and text.lower() not in SPECIAL_WORDS:
            texts.append(text)
            dates += isinstance(cell, date)
    return Values(tuple(texts), dates)


def is_email(text: str) -> bool:
    return read_email(text) is not None


def is_phone(text: str) -> bool:
    return _PHONE.fullmatch(text) is not None


def is_postal_code(text: str) -> bool:
    return _POSTAL.fullmatch(text) is not None


def is_website(text: str) -> bool:
    return read_website(text) is not None


def is_postal_city(text: str) -> bool:
    found = split_postal_city(text)
    return bool(found.postal_code and found.city)


def is_address(text: str) -> bool:
    found = split_address(text)
    return bool(found.street and found.postal_code)


def is_street(text: str) -> bool:
    return _STREET.fullmatch(text) is not None


def is_company(text: str) -> bool:
    return bool(company_parts(text)[1])


def is_title(text: str) -> bool:
    """Of a person: "Dr.", "Prof. Dr.-Ing."; a code of anything has digits."""
    return len(text) <= 40 and not any(letter.isdigit() for letter in text)


def is_tick(text: str) -> bool:
    return tick_of(text) is not None


def is_segments(text: str) -> bool:
    return _SEGMENTS.fullmatch(text) is not None


def is_number(text: str) -> bool:
    return read_money(text) is not None


def is_date(text: str) -> bool:
    return _DATE.fullmatch(text) is not None


def confirmation(key: str, shape: Shape, values: Values) -> float | None:
    """How well the values fit the field (0 to 1); None if they can't tell (too few, plain text)."""
    if not values.texts:
        return None
    if key.startswith(SEGMENT_TICK):
        number = key.removeprefix(SEGMENT_TICK)
        return values.share(lambda text: is_tick(text) or text == number)
    if shape is Shape.DATE:
        return max(values.share(is_date), values.dates / len(values.texts))
    if shape is Shape.CHOICE:
        return values.share(lambda text: choice_of(key, text) is not None)
    if key in _BY_KEY:
        return values.share(_BY_KEY[key])
    if shape in _BY_SHAPE:
        return values.share(_BY_SHAPE[shape])
    if key in ("company.name", "contact.last_name", "contact.first_name", "company.city"):
        return 1 - values.share(_is_no_name)
    return None


def guess_by_values(values: Values) -> str:
    """The field (or placeholder kind) that values alone suggest; "" if they don't."""
    if len(values.texts) < 2:
        return ""
    for kind, fits in _BY_VALUES:
        if values.share(fits) >= 0.6:
            return kind
    return "company.name" if values.share(is_company) >= 0.3 else ""


def _is_no_name(text: str) -> bool:
    return is_email(text) or is_phone(text) or is_number(text)


def _is_code_of_five(text: str) -> bool:
    return len(text) == 5 and text.isdecimal()


_BY_KEY: dict[str, Callable[[str], bool]] = {
    "company.postal_city": is_postal_city,
    "company.address": is_address,
    "contact.title": is_title,
}
_BY_SHAPE: dict[Shape, Callable[[str], bool]] = {
    Shape.EMAIL: is_email,
    Shape.PHONE: is_phone,
    Shape.POSTAL_CODE: is_postal_code,
    Shape.URL: is_website,
    Shape.MONEY: is_number,
    Shape.INTEGER: lambda text: text[:1].isdigit(),
    Shape.STAGE: lambda text: stage_of(text) is not None,
    Shape.SEGMENTS: is_segments,
    Shape.CONSENT: is_said,
}
_BY_VALUES: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("~email", is_email),
    ("company.website", is_website),
    ("company.postal_code", _is_code_of_five),
    ("~phone", is_phone),
    ("company.postal_city", is_postal_city),
    ("company.address", is_address),
    ("company.street", is_street),
)
