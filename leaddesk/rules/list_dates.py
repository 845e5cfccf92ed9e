"""Dates in the cells of a list: cells of a spreadsheet, German, English and ISO texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import isfinite


@dataclass(frozen=True, slots=True)
class ListDate:
    """`ambiguous`: day and month could also be the other way round (03/04/25)."""

    day: date
    ambiguous: bool = False


_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$")
NUMBERS = re.compile(r"^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})?(?:,?\s\d{1,2}:\d{2}.*)?$")
"""Day, month and year in numbers, in whichever order: first, sign, second, year."""
_COMPACT = re.compile(r"^(?:((?:19|20)\d\d)(\d\d)(\d\d)|(\d\d)(\d\d)((?:19|20)\d\d))$")
_WORDS = re.compile(
    r"^(?:\D{2,10}[.,]\s*)?(\d{1,2})[.\s-]*([^\W\d]{3,10})\.?[\s,-]*(\d{4}|\d{2})?$"
)
_ENGLISH = re.compile(r"^([^\W\d]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$")
_WEEKDAY = re.compile(
    r"^(?:mo|di|mi|do|fr|sa|so|mittwoch|sonnabend|[^\W\d]+tag|[^\W\d]+day)[.,]*\s+(?=\d)",
    re.IGNORECASE,
)
_MONTHS = {
    name: month
    for month, names in enumerate(
        ("jan", "feb", "mär mar mae", "apr", "mai may", "jun", "jul", "aug", "sep", "okt oct",
         "nov", "dez dec"), start=1,
    )
    for name in names.split()
}  # fmt: skip
FIRST_SERIAL, LAST_SERIAL = 20_000, 80_000  # 1954 to 2119 in the count of spreadsheets
_EPOCH = date(1899, 12, 30)
_FIRST_YEAR = 1000


def read_list_date(cell: object, text: str, today: date, order: str = "") -> ListDate | None:
    """The date of a cell; None if it is none. `order` is "dmy", "mdy", "ymd" or "serial"
    if the column's is known.

    `text` is the cell as one line; two-digit years are those around `today`.
    """
    if isinstance(cell, datetime):
        return ListDate(cell.date())
    if isinstance(cell, date):
        return ListDate(cell)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _of_number(int(cell)) if isfinite(cell) else None
    text = _WEEKDAY.sub("", text)
    if found := _ISO.match(text):
        return _made(int(found[1]), int(found[2]), int(found[3]))
    if found := NUMBERS.match(text):
        return _from_numbers(found, today, order)
    if found := _COMPACT.match(text):
        return _of_compact(found)
    if order == "serial" and text.isdecimal() and len(text) == 5:
        return _of_number(int(text))
    if found := _WORDS.match(text):
        return _made(_year(found[3], today), _month(found[2]), int(found[1]))
    if found := _ENGLISH.match(text):
        return _made(int(found[3]), _month(found[1]), int(found[2]))
    return None


def _from_numbers(found: re.Match[str], today: date, order: str) -> ListDate | None:
    first, second, year = int(found[1]), int(found[3]), _year(found[4], today)
    if order == "ymd" and len(found[4] or "") == 2:
        return _made(_year(found[1].zfill(2), today), second, int(found[4]))
    if found[2] == "." and not (order == "mdy" and first <= 12):
        return _made(year, second, first)
    if second > 12 or (order == "mdy" and first <= 12):
        return _made(year, first, second)
    ambiguous = not order and first <= 12 and first != second
    made = _made(year, second, first)
    return ListDate(made.day, ambiguous) if made else None


def _of_number(number: int) -> ListDate | None:
    """Days as spreadsheets count them, or 20251124."""
    if FIRST_SERIAL <= number <= LAST_SERIAL:
        return ListDate(_EPOCH + timedelta(days=number))
    found = _COMPACT.match(str(number))
    return _of_compact(found) if found else None


def _of_compact(found: re.Match[str]) -> ListDate | None:
    """20251124 as ERP systems write it, or 24112025: no day is both, for the year tells."""
    if found[1]:
        made = _made(int(found[1]), int(found[2]), int(found[3]))
        if made is not None:
            return made
    text = found[0]
    year = int(text[4:])
    return _made(year, int(text[2:4]), int(text[:2])) if 1900 <= year < 2100 else None


def is_any_date(text: str) -> bool:
    """Whether the text looks like a date in one of the spellings that are read here."""
    text = _WEEKDAY.sub("", text)
    if NUMBERS.match(text) or _ISO.match(text) or _COMPACT.match(text):
        return True
    found = _WORDS.match(text)
    if found is not None:
        return _month(found[2]) > 0
    found = _ENGLISH.match(text)
    return found is not None and _month(found[1]) > 0


def _year(text: str | None, today: date) -> int:
    if not text:
        return today.year
    if len(text) == 4:
        return int(text)
    year = today.year // 100 * 100 + int(text)
    return year - 100 if year > today.year + 30 else year


def _month(word: str) -> int:
    return _MONTHS.get(word[:3].lower(), 0)


def _made(year: int, month: int, day: int) -> ListDate | None:
    if year < _FIRST_YEAR:  # "01.01.0001" is how some programs write that there is none
        return None
    try:
        return ListDate(date(year, month, day))
    except ValueError:
        return None
