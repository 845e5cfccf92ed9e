"""How the values of a column are to be read, told from all of them: never from the first ten.

Dates in numbers have an order (03/04/25), amounts a decimal sign ("1.234"). Where the values leave
open which one, that is said, and somebody has to be asked: nothing is guessed here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from leaddesk.rules.cells import SPECIAL_WORDS, cell_text
from leaddesk.rules.column_values import is_number, is_phone, is_postal_code
from leaddesk.rules.list_dates import FIRST_SERIAL, LAST_SERIAL, NUMBERS, is_any_date
from leaddesk.rules.sheet import Cell, CellError

DATE_ORDERS = ("dmy", "mdy", "ymd")
DECIMALS = (",", ".")
SERIAL = "serial"
"""The order of dates that are days since 1900, as a spreadsheet counts them."""

_FITS = 0.9
_MOST = 300
_IN_NUMBERS = re.compile(r"\s*\d{1,2}[./-]\s?\d{1,2}[./-]")
_CURRENCY = re.compile(r"[€$£]|\b(?:eur|euro|chf|usd|gbp)\b", re.IGNORECASE)
_NO_CENTS, _NO_CENT = ",-", ",–"
_SIGNED = re.compile(r"\d[\d.,'’\s]*")


class Kind(StrEnum):
    """What the values of a column are, as a person would say it."""

    EMPTY = "empty"
    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    PHONE = "phone"
    POSTAL_CODE = "postal_code"


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """`dates`: "dmy", "mdy", "ymd" or SERIAL, `decimal`: "," or ".", "" where the values don't
    tell. `date_example` and `number_example`: a value that can be read both ways; "" if none is
    left open. `assumed`: only the points between the numbers told the order: 03.04.25."""

    kind: Kind = Kind.EMPTY
    dates: str = ""
    decimal: str = ""
    date_example: str = ""
    number_example: str = ""
    assumed: bool = False


def read_columns(rows: Sequence[Sequence[Cell]], width: int) -> tuple[ColumnReading, ...]:
    """The reading of each column, out of all rows."""
    if not rows:
        return (ColumnReading(),) * width
    return tuple(read_column(column) for column in zip(*rows, strict=True))[:width]


def read_column(cells: Iterable[Cell]) -> ColumnReading:
    """The reading of one column. "null", "n/a" and their kin say nothing."""
    values = list(dict.fromkeys(cells))
    # What kind of column it is shows in some of its values, from its top to its bottom; order and
    # sign are told by every one of them.
    some = values[:: len(values) // _MOST + 1]
    kind, dates_among, numbers_among = _kind(some)
    dates, date_example, assumed, decimal, number_example = "", "", False, "", ""
    texts = [value for value in values if isinstance(value, str)]
    if dates_among or numbers_among:
        dates, date_example, assumed = _order([t for t in texts if _IN_NUMBERS.match(t)])
        if not dates and not date_example and texts and all(map(_is_serial, some)):
            dates = SERIAL if all(map(_is_serial, texts)) else ""
    if numbers_among:
        decimal, number_example = _decimal([t for t in texts if "," in t or "." in t])
    return ColumnReading(kind, dates, decimal, date_example, number_example, assumed)


def _kind(some: Sequence[Cell]) -> tuple[Kind, int, int]:
    """The kind of these values, and how many of their texts are dates and numbers."""
    values = [
        cell
        for cell in some
        if cell is not None
        and not isinstance(cell, CellError)
        and cell_text(cell).lower() not in ("", *SPECIAL_WORDS)
    ]
    if not values:
        return Kind.EMPTY, 0, 0
    texts = [cell_text(value) for value in values if isinstance(value, str)]
    plain = [value for value in values if not isinstance(value, str)]
    if not texts:
        if all(isinstance(v, int | float) and not isinstance(v, bool) for v in plain):
            return Kind.NUMBER, 0, 0
        dates = all(hasattr(value, "year") for value in plain)
        return (Kind.DATE if dates else Kind.TEXT), 0, 0
    counts = {kind: sum(map(fits, texts)) for kind, fits in _KINDS}
    fitting = (kind for kind in counts if counts[kind] >= len(texts) * _FITS)
    return next(fitting, Kind.TEXT), counts[Kind.DATE], counts[Kind.NUMBER]


def _is_code(text: str) -> bool:
    """Five digits, as German postal codes are: four could be any number."""
    return is_postal_code(text) and sum(letter.isdecimal() for letter in text) == 5


_KINDS = (
    (Kind.DATE, is_any_date),
    (Kind.POSTAL_CODE, _is_code),
    (Kind.PHONE, is_phone),
    (Kind.NUMBER, is_number),
)


def _order(texts: Sequence[str]) -> tuple[str, str, bool]:
    """The order of the dates among the texts, a date that leaves it open, whether it is assumed."""
    left = set(DATE_ORDERS)
    example, dotted = "", False
    for text in map(str.strip, texts):
        found = NUMBERS.match(text)
        if found is None:
            continue
        dotted = dotted or found[2] == "."
        orders = _orders(found)
        if not orders:
            continue
        left &= orders
        if len(orders) > 1 and (not example or text < example) and _differs(found, orders):
            example = text
    if not example and left == set(DATE_ORDERS):
        return "", "", False
    if len(left) == 1:
        return left.pop(), "", False
    if dotted and "dmy" in left:
        return "dmy", "", True
    return ("", example, False) if example else ("dmy" if "dmy" in left else "", "", False)


def _orders(found: re.Match[str]) -> set[str]:
    """The orders in which these three numbers are a date."""
    first, second = int(found[1]), int(found[3])
    orders = set()
    if 1 <= first <= 31 and 1 <= second <= 12:
        orders.add("dmy")
    if 1 <= first <= 12 and 1 <= second <= 31:
        orders.add("mdy")
    last = found[4] or ""
    # Year first in two digits is written with dashes, or where nothing else is possible.
    year_first = len(last) == 2 and len(found[1]) == 2 and (found[2] == "-" or not orders)
    if year_first and 1 <= second <= 12 and 1 <= int(last) <= 31:
        orders.add("ymd")
    return orders


def _differs(found: re.Match[str], orders: set[str]) -> bool:
    """Whether the orders make different days of it: 05/05/25 is the same both ways."""
    return "ymd" in orders or int(found[1]) != int(found[3])


def _is_serial(text: Cell) -> bool:
    if not isinstance(text, str):
        return text is None
    return len(text) == 5 and text.isdecimal() and FIRST_SERIAL <= int(text) <= LAST_SERIAL


def _decimal(texts: Sequence[str]) -> tuple[str, str]:
    """The decimal sign among the texts, and a number that leaves it open."""
    told: set[str] = set()
    example = ""
    for text in texts:
        found = _SIGNED.search(text)
        if found is None:
            continue
        number = found[0].strip().rstrip(".,")
        sign = "," if _NO_CENTS in text or _NO_CENT in text else _sign(number)
        if sign == "?" and _CURRENCY.search(text):
            told.add("." if "," in number else ",")  # nobody writes euros with three decimals
        elif sign == "?":
            example = number if not example or number < example else example
        elif sign:
            told.add(sign)
    if len(told) == 1:
        return told.pop(), ""
    return "", example


def _sign(number: str) -> str:
    """The decimal sign of one number; "" if it has none, "?" if it may group the digits too."""
    comma, point = number.count(","), number.count(".")
    if comma and point:
        return "," if number.rfind(",") > number.rfind(".") else "."
    if comma + point == 0:
        return ""
    sign, other = (",", ".") if comma else (".", ",")
    if comma + point > 1:
        return other  # several of one kind can only group digits
    whole, _, part = number.partition(sign)
    whole = re.sub(r"\D", "", whole) if whole else whole
    grouped = len(part) == 3 and part.isdecimal() and 1 <= len(whole) <= 3
    return "?" if grouped and not whole.startswith("0") else sign
