"""Reads a text list: encoding, separator and quoting are told from the whole file."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from leaddesk.exchange.cells import clean_rows, until_empty
from leaddesk.exchange.encoding import decode, decode_as
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Cells

_SEPARATORS = ";,\t|"
_WEIGHED_ROWS = 50_000
_LONGEST_FIELD = 10_000_000
_LINE = re.compile(r"[^\r\n]++(?:\r\n?|\n|\Z)|\r\n?|\n")
_ALL_QUOTED = re.compile(r'(?:"(?:[^"]|"")*+";)*+"(?:[^"]|"")*+"\r\n')
_SEP_LINE = re.compile(r'\s*"?sep=(.)"?[^\S\r\n]*(\r\n|\r|\n|$)', re.IGNORECASE)

# A value that a spreadsheet would take for a formula, and those that only look like one:
# numbers, dates and telephone numbers stay as they are.
RISKY = re.compile(r"'*[=+\-@\t\r\n]")
_FIRST_RISKY = "'=+-@\t\r\n"
HARMLESS = re.compile(r"[+-]?[\d\s().,/-]+")


@dataclass(frozen=True, slots=True)
class TextList:
    """The rows, all values texts; `lines_before`: 1 where a "sep=;" line was taken off the top."""

    rows: list[Cells]
    encoding: str
    separator: str
    lines_before: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TextReading:
    """How somebody wants a text list to be read; "" is as it is found to be."""

    encoding: str = ""
    separator: str = ""


AS_FOUND = TextReading()


def read_text_list(path: Path, how: TextReading = AS_FOUND) -> TextList | Problem:
    """The rows of a text list, every value as text."""
    try:
        data = path.read_bytes()
    except OSError:
        return Problem("file_not_readable", value=path.name)
    return read_text(data, path.name, how)


def read_text(data: bytes, name: str, how: TextReading = AS_FOUND) -> TextList | Problem:
    """The rows of a text list; `name` is for the sentence about one that can't be read."""
    text, encoding, mixed = decode(data) if not how.encoding else decode_as(data, how.encoding)
    del data  # a list of 100 MB is not to be there twice
    told = _SEP_LINE.match(text)
    separator, quoted = how.separator, True
    if told is not None:
        text, separator = text[told.end() :], how.separator or told[1]
    text = text.replace("\0", "")
    if separator:
        quoted = _score(text, separator, True) >= _score(text, separator, False)
    else:
        separator, quoted = _best_dialect(text)
    try:
        rows = clean_rows(until_empty(_unprotected(text, separator, quoted)))
    except csv.Error:
        return Problem("file_damaged", value=name)
    notes = ("encoding_mixed",) if mixed else ()
    return TextList(rows, encoding, separator, int(told is not None), notes)


def _parse(text: str, separator: str, quoted: bool) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST_FIELD)
    backslash = quoted and '""' not in text and _escapes(text, separator)
    return csv.reader(
        (line[0] for line in _LINE.finditer(text)),  # with its end: a quoted value may go on
        delimiter=separator,
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
        doublequote=not backslash,
        escapechar="\\" if backslash else None,
    )


def _escapes(text: str, separator: str) -> bool:
    """Is there a quote behind a backslash within a value? At a value's end, the backslash is the
    value's own: a path, say."""
    return re.search(rf'\\"[^\r\n{re.escape(separator)}]', text) is not None


def _best_dialect(text: str) -> tuple[str, bool]:
    present = [separator for separator in _SEPARATORS if separator in text] or [","]
    quotings = (True, False) if '"' in text else (True,)
    ranked = [
        (_score(text, separator, quoted), quoted, -_SEPARATORS.index(separator), separator)
        for separator in present
        for quoted in quotings
    ]
    _, quoted, _, separator = max(ranked)
    return separator, quoted


def _score(text: str, separator: str, quoted: bool) -> float:
    """How much the text looks like a table when cut this way, about 0 to 1."""
    widths: Counter[int] = Counter()
    stray = 0.0
    cells = 0
    try:
        for row in islice(_parse(text, separator, quoted), _WEIGHED_ROWS):
            if not row or not any(row):
                continue
            widths[len(row)] += 1
            cells += len(row)
            stray += sum(_stray(value, separator, quoted) for value in row)
    except csv.Error:
        return -1.0
    if not widths:
        return 0.0
    rows = widths.total()
    width, _ = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
    if width == 1:
        return 0.05
    near = sum(count for w, count in widths.items() if w == width)
    # A row may lack its empty end or carry one more separator; that is half a hit.
    near += int(sum(count for w, count in widths.items() if 1 < w != width) * 0.3)
    return near / rows * (1 - 0.5 / width) - stray / cells * 2


def _stray(value: str, separator: str, quoted: bool) -> float:
    """How much quotes look wrongly taken: left standing around a value, or swallowing others."""
    if not quoted:
        return 0.5 * (value.startswith('"') + value.endswith('"'))
    if separator not in value:
        return 0.0
    swallowed = '"' in value and (f'"{separator}' in value or f'{separator}"' in value)
    return float(swallowed or "\n" in value or "\r" in value)


def _unprotected(text: str, separator: str, quoted: bool) -> Iterator[list[str]]:
    """The rows without the apostrophes that our protected lists put before risky values.

    Those have all values in quotes. A list with an unprotected risky value, or with another first
    line, is none of them and stays as it is: an apostrophe may be what somebody typed.
    """
    rows = _parse(text, separator, quoted)
    if (
        "'" not in text
        or not _ALL_QUOTED.match(text)
        or not _is_protected_list(_parse(text, separator, quoted))
    ):
        return rows
    return ([v[1:] if is_protected(v) else v for v in row] for row in rows)


def _is_protected_list(rows: Iterable[list[str]]) -> bool:
    found = False
    for row in rows:
        for value in row:
            if value[:1] in _FIRST_RISKY and value:
                if is_risky(value):
                    return False
                found = found or is_protected(value)
    return found


def is_risky(value: str) -> bool:
    """Whether a spreadsheet would take the text of a CSV cell for a formula."""
    return value[:1] != "'" and RISKY.match(value) is not None and not is_plain(value)


def is_plain(value: str) -> bool:
    """A number, a date or a telephone number, in spite of the sign before it."""
    return HARMLESS.fullmatch(value) is not None and "\n" not in value[:1]


def is_protected(value: str) -> bool:
    return value[:1] == "'" and needs_protection(value[1:])


def needs_protection(value: str) -> bool:
    """Risky, or a text that reading back would take for a protected one."""
    return RISKY.match(value) is not None and not is_plain(value)


def count_risky(rows: Iterable[Iterable[object]]) -> int:
    """How many values of an unprotected list a spreadsheet would compute."""
    return sum(1 for row in rows for value in row if isinstance(value, str) and is_risky(value))


def clipboard_text(rows: Iterable[Iterable[str]]) -> str:
    """Rows as a spreadsheet pastes them: cells between tabs, none of them computed, each on one
    line, for a tab or line end within a cell would begin the next one."""
    return "\n".join("\t".join(_pasted(cell) for cell in row) for row in rows)


def _pasted(cell: str) -> str:
    line = " ".join(cell.split())
    return f"'{line}" if needs_protection(line) else line
