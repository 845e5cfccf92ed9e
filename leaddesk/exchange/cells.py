"""What a cell may hold once it is inside the program: cleaned text, whole numbers as int."""

from __future__ import annotations

import datetime as dt
import math
import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import islice

from leaddesk.rules.sheet import Cell, CellError, Cells

MAX_COLUMNS = 500
MAX_ROWS = 1_048_576
MAX_EMPTY_ROWS = 1_000

# What Excel and LibreOffice write where a value could not be computed, English and German.
ERROR_TEXTS = frozenset(
    (
        "#N/A", "#NV", "#DIV/0!", "#VALUE!", "#WERT!", "#REF!", "#BEZUG!", "#NAME?", "#NUM!",
        "#ZAHL!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA",
    )
)  # fmt: skip
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ud800-\udfff]")
_MOST_KNOWN = 50_000  # texts that are remembered: a list where each is another one takes no more
_MOST_DIGITS = 2**53  # beyond it a float has already lost digits


def clean_text(text: str) -> str:
    """NFC, line ends as \\n, without control characters and lone surrogates."""
    if text.isprintable() and "_x000" not in text and unicodedata.is_normalized("NFC", text):
        return text
    text = text.replace("_x000D_", "\r").replace("\r\n", "\n").replace("\r", "\n")
    text = _UNWANTED.sub("", text)
    return unicodedata.normalize("NFC", text)


def text_cell(text: str) -> Cell:
    """A text as it came, cleaned; None for nothing but blanks; a marker for an error literal."""
    if text.startswith("#") and text in ERROR_TEXTS:
        return CellError(text)
    cleaned = clean_text(text)
    return None if cleaned.isspace() or not cleaned else cleaned


def number_cell(value: float) -> Cell:
    """A number; whole ones as int, so that 1067.0 is the 1067 that was typed."""
    if not math.isfinite(value):
        return CellError("#NUM!")
    if value.is_integer() and abs(value) < _MOST_DIGITS:
        return int(value)
    return value


def other_cell(value: object) -> Cell:
    """Any value that a reading library gives and that is no text."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return number_cell(value)
    if isinstance(value, dt.timedelta):
        if dt.timedelta(0) <= value < dt.timedelta(days=1):
            return _clock(value)
        return str(value)
    if isinstance(value, dt.datetime):
        value = value.replace(tzinfo=None)
        return value.date() if value.time() == dt.time() else value
    if isinstance(value, dt.date | dt.time):
        return value
    return text_cell(str(value))


def _clock(value: dt.timedelta) -> dt.time:
    minutes, second = divmod(value.seconds, 60)
    return dt.time(minutes // 60, minutes % 60, second, value.microseconds)


class _Known(dict[object, Cell]):
    """The cell of each text seen: a list repeats itself, towns, countries, blanks."""

    def __missing__(self, value: object) -> Cell:
        if type(value) is not str:
            return other_cell(value)
        if value.isascii() and value[0] > "#" and value.isprintable() and "_x000" not in value:
            cell: Cell = value  # as most texts are: nothing to clean, and neither blank nor error
        else:
            cell = text_cell(value)
        if len(self) < _MOST_KNOWN:
            self[value] = cell
        return cell


def clean_rows(rows: Iterable[Sequence[object]]) -> list[Cells]:
    """Rows of a reading library as rows of cells."""
    known = _Known({"": None}).__getitem__
    return [tuple(map(known, row)) for row in rows]


def until_empty(rows: Iterable[Sequence[object]]) -> Iterable[Sequence[object]]:
    """Rows up to and with the thousand-and-first empty one in a row: there may be a million."""
    empty = 0
    seen = False
    for row in islice(rows, MAX_ROWS + 1):
        filled = any(value is not None and value != "" for value in row)
        empty = 0 if filled else empty + 1
        seen = seen or filled
        if len(row) > MAX_COLUMNS:
            beyond = next((v for v in islice(row, MAX_COLUMNS, None) if v not in (None, "")), None)
            row = (*row[:MAX_COLUMNS], beyond)
        yield row
        if seen and empty > MAX_EMPTY_ROWS:
            return
