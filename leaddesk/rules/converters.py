"""One cell -> the value of a field, or what is doubtful about it. The one way in for lists
(`rules.checks`) and for single fields (`rules.edits`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from leaddesk.rules.addresses import split_country_code
from leaddesk.rules.amounts import read_count, read_money, to_the_cent
from leaddesk.rules.cells import clean_lines
from leaddesk.rules.choice_words import choice_of, stage_of, tick_of
from leaddesk.rules.consent_lists import CONSENT_FIELDS, said_converter
from leaddesk.rules.countries import country_code
from leaddesk.rules.doubts import Doubt, Several, too_long
from leaddesk.rules.fields import BY_KEY, SEGMENT_TICK, YEAR_WILL_DO, Field, Shape
from leaddesk.rules.fold import fold
from leaddesk.rules.further_keys import first_key
from leaddesk.rules.list_dates import read_list_date
from leaddesk.rules.online_addresses import read_email, read_vat_id, read_website
from leaddesk.rules.phones import PhoneNumber, format_phone, read_phone
from leaddesk.rules.problem import Problem

LIST_ONLY: Mapping[str, Field] = {"lead.due": Field("lead.due", Shape.DATE), **CONSENT_FIELDS}
"""What a column of a list may hold that is no field of a lead."""


@dataclass(frozen=True, slots=True)
class CheckContext:
    """What the checks have to know of the world.

    `users`: folded (`rules.fold`) names and initials -> user id. `decimal` and `date_order` are
    those of single columns (index -> "," or ".", "dmy" or "mdy"). `country` is that of addresses
    and phone numbers that don't name one. `segments`: the numbers that exist.
    """

    today: date
    users: Mapping[str, int] = field(default_factory=dict)
    decimal: Mapping[int, str] = field(default_factory=dict)
    date_order: Mapping[int, str] = field(default_factory=dict)
    country: str = "DE"
    segments: frozenset[int] = frozenset(range(1, 7))


Convert = Callable[[str, object, str], object]
"""(cell as one line, not empty; the cell; the row's country) -> value, Doubt, Several or None."""


def field_of(key: str) -> Field:
    """The field of a key of `rules.fields`, of a further person, of a tick column or LIST_ONLY;
    KeyError if none."""
    if key in LIST_ONLY:
        return LIST_ONLY[key]
    if key.startswith(SEGMENT_TICK) and key.removeprefix(SEGMENT_TICK).isdigit():
        return Field(key, Shape.SEGMENTS)
    return BY_KEY[first_key(key)]


def converter(key: str, context: CheckContext, index: int = -1) -> Convert:
    """The converter of one field; `index` is its column in the list, if it is in one."""
    wanted = field_of(key)
    if key.startswith(SEGMENT_TICK) and key not in BY_KEY:
        return _tick(int(key.removeprefix(SEGMENT_TICK)), context.segments)
    if wanted.shape in _SIMPLE:
        return _SIMPLE[wanted.shape](wanted)
    return _in_context(wanted, context, index)


def _in_context(wanted: Field, context: CheckContext, index: int) -> Convert:
    decimal = context.decimal.get(index, ",")
    if wanted.shape is Shape.MONEY:
        return _money(decimal)
    if wanted.shape is Shape.INTEGER:
        return _amount(decimal, read_count)
    if wanted.shape is Shape.DATE:
        order = context.date_order.get(index, "")
        return _date(context.today, order, year_will_do=wanted.key in YEAR_WILL_DO)
    if wanted.shape is Shape.CONSENT:
        return said_converter(wanted.key, context.today, context.date_order.get(index, ""))
    if wanted.shape is Shape.USER:
        return _by_text(lambda text: context.users.get(fold(text)) or Doubt("owner_unknown"))
    if wanted.shape is Shape.SEGMENTS:
        return _by_text(lambda text: _segments(text, context.segments))
    raise ValueError(wanted.shape)


def _text(wanted: Field) -> Convert:
    length = wanted.length

    def convert(text: str, cell: object, country: str) -> object:
        return text if len(text) <= length else too_long(text, length)

    return convert


def _long_text(wanted: Field) -> Convert:
    length = wanted.length

    def convert(text: str, cell: object, country: str) -> object:
        lines = clean_lines(cell) if isinstance(cell, str) else text
        return lines if len(lines) <= length else too_long(lines, length)

    return convert


def _by_text(read: Callable[[str], object]) -> Convert:
    """Few different texts, many rows: each is read once."""
    remembered = lru_cache(maxsize=2048)(read)

    def convert(text: str, cell: object, country: str) -> object:
        return remembered(text)

    return convert


def _email(wanted: Field) -> Convert:
    length = wanted.length

    def convert(text: str, cell: object, country: str) -> object:
        found = read_email(text)
        if found is None:
            return Doubt("email_incomplete")
        address, others = found
        if len(address) > length:
            return too_long(address, length)
        return Doubt("email_second_ignored", address) if others else address

    return convert


def _phone(wanted: Field) -> Convert:
    length = wanted.length

    def convert(text: str, cell: object, country: str) -> object:
        number = read_phone(cell if isinstance(cell, str) else text, country)
        if isinstance(number, Problem):  # kept as typed: who reads it may know what it means
            if len(text) > length:
                return too_long(text, length)
            return Doubt(number.code, PhoneNumber(text, ""))
        if country != "DE":
            number = replace(number, abroad=True)
        if len(number.typed) > length:
            number = replace(number, typed=format_phone(number))
        if not number.doubt:
            return number
        return Doubt(number.doubt, number, {"proposed": format_phone(number)}, repaired=True)

    return convert


_POSTAL_LENGTH = {"DE": 5, "AT": 4, "CH": 4, "LI": 4}
_FOREIGN_CODE = re.compile(r"[A-Z0-9][A-Z0-9 \-]{1,11}", re.IGNORECASE)


def _postal_code(wanted: Field) -> Convert:
    def convert(text: str, cell: object, country: str) -> object:
        if not text[0].isdigit():
            named, code = split_country_code(text)
            if named:
                found = convert(code, code, named)
                return Several((("company.postal_code", found), ("company.country", named)))
        length, typed = _POSTAL_LENGTH.get(country), text
        if length is None:
            readable = _FOREIGN_CODE.fullmatch(text) is not None
        else:
            text = text.replace(" ", "")
            readable = len(text) == length and text.isdecimal()
        if readable:
            return text
        if country == "DE" and len(text) == 4 and text.isdecimal():
            return Doubt("postal_code_short", f"0{text}", {"proposed": f"0{text}"}, repaired=True)
        return Doubt("postal_code_unreadable", typed if len(typed) <= wanted.length else None)

    return convert


def _country(wanted: Field) -> Convert:
    return _by_text(lambda text: country_code(text) or Doubt("country_unknown"))


def _website(wanted: Field) -> Convert:
    def convert(text: str, cell: object, country: str) -> object:
        address = read_website(text)
        if address is None:
            return Doubt("website_unreadable")
        return address if len(address) <= wanted.length else too_long(address, wanted.length)

    return convert


def _vat_id(wanted: Field) -> Convert:
    def convert(text: str, cell: object, country: str) -> object:
        kept = text if len(text) <= wanted.length else None
        return read_vat_id(text, country) or Doubt("vat_id_unreadable", kept)

    return convert


def _choice(wanted: Field) -> Convert:
    return _by_text(lambda text: choice_of(wanted.key, text) or Doubt("choice_unknown"))


def _stage(wanted: Field) -> Convert:
    return _by_text(lambda text: stage_of(text) or Doubt("stage_unknown"))


def _amount(decimal: str, read: Callable[[str, str], object]) -> Convert:
    def convert(text: str, cell: object, country: str) -> object:
        # A number in a cell has its point, whatever sign the column's texts use.
        sign = decimal if isinstance(cell, str) else "."
        amount = read(text, sign)
        return Doubt("number_unreadable") if amount is None else amount

    return convert


def _money(decimal: str) -> Convert:
    read = _amount(decimal, read_money)

    def convert(text: str, cell: object, country: str) -> object:
        amount = read(text, cell, country)
        if not isinstance(amount, Decimal):
            return amount
        kept, another = to_the_cent(amount)
        return Doubt("amount_rounded", kept, {"amount": str(kept)}) if another else kept

    return convert


def _date(today: date, order: str, *, year_will_do: bool = False) -> Convert:
    def convert(text: str, cell: object, country: str) -> object:
        if year_will_do and _YEAR.fullmatch(text) and int(text) <= today.year:
            return date(int(text), 1, 1)
        found = read_list_date(cell, text, today, order)
        if found is None:
            return Doubt("date_unreadable")
        if found.ambiguous:
            args = {"proposed": found.day.isoformat()}
            return Doubt("date_ambiguous", found.day, args, repaired=True)
        return found.day

    return convert


_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")


def _tick(number: int, known: frozenset[int]) -> Convert:
    def read(text: str) -> object:
        ticked = tick_of(text)
        if ticked is None:
            ticked = True if text == str(number) else None
        if ticked is None:
            return Doubt("choice_unknown")
        return {number: ticked} if number in known else _unknown_segments([number], {})

    return _by_text(read)


def _segments(text: str, known: frozenset[int]) -> object:
    """ "4, 2", "4;2", "P4 / P2": the numbers; words between them make the cell unreadable."""
    if re.sub(r"(?i)\b(?:parameter|param|par|segmente?|p)\b\.?|(?<![^\W\d])p(?=\d)|[\d\s,;/|+&.]",
              "", text):  # fmt: skip
        return Doubt("segment_unknown", None, {"unknown": text})
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    ticked = {number: True for number in numbers if number in known}
    unknown = [number for number in numbers if number not in known]
    return _unknown_segments(unknown, ticked) if unknown or not numbers else ticked


def _unknown_segments(unknown: list[int], ticked: dict[int, bool]) -> Doubt:
    named = ", ".join(str(number) for number in unknown)
    return Doubt("segment_unknown", ticked or None, {"unknown": named})


_SIMPLE: dict[Shape, Callable[[Field], Convert]] = {
    Shape.TEXT: _text,
    Shape.NUMBER: _text,
    Shape.LONG_TEXT: _long_text,
    Shape.EMAIL: _email,
    Shape.PHONE: _phone,
    Shape.POSTAL_CODE: _postal_code,
    Shape.COUNTRY: _country,
    Shape.URL: _website,
    Shape.VAT_ID: _vat_id,
    Shape.CHOICE: _choice,
    Shape.STAGE: _stage,
}
