"""Writes a list as a workbook or as CSV: text stays text, nothing becomes a formula.

Workbooks are streamed (`workbook_stream.py`): every str is an inline text cell, never a formula or
a link (the tests look), numbers are numbers and dates are dates.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO, Literal

from leaddesk.exchange.atomic import write_atomically
from leaddesk.exchange.cells import clean_text
from leaddesk.exchange.columns import Column, Value, excel_length
from leaddesk.exchange.csv_text import needs_protection
from leaddesk.exchange.workbook_stream import write_workbook
from leaddesk.rules.problem import Problem

LONGEST_CELL = 32_767  # Excel's limit; a longer text would be cut or refused by it
MOST_ROWS = 1_048_575
_WIDEST = 60.0
_BAD_IN_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")


def write_list(
    path: Path,
    headers: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    kind: Literal["xlsx", "csv"] = "xlsx",
    protect: bool = False,
    sheet_name: str = "Leads",
) -> Problem | None:
    """Writes the list, whole or not at all.

    "csv" is UTF-8 with its mark, `;` and CRLF; values exact, or with `protect` behind an
    apostrophe where a spreadsheet would compute them (headers too, plain numbers, dates and
    telephone numbers not). Problems: cell_too_long (row, column; row 1 is the header),
    list_too_long and those of `write_atomically`; nothing is written then.
    """
    columns = _turned([*rows], len(headers))
    return write_columns(path, headers, columns, kind=kind, protect=protect, sheet_name=sheet_name)


def write_columns(
    path: Path,
    headers: Sequence[str],
    columns: Sequence[Sequence[Value]],
    *,
    kind: Literal["xlsx", "csv"] = "xlsx",
    protect: bool = False,
    sheet_name: str = "Leads",
) -> Problem | None:
    """`write_list` for cells that lie in columns, all of the same length."""
    names = [clean_text(header) for header in headers]
    cleaned = [Column(values) for values in columns]
    if kind == "csv":
        data = _csv_bytes(names, zip(*(c.values for c in cleaned), strict=True), protect)
        return write_atomically(path, lambda file: _write(file, data))
    problem = _misfit(names, cleaned)
    if problem is not None:
        return problem
    return write_atomically(path, lambda file: _write_workbook(file, names, cleaned, sheet_name))


def workbook_bytes(
    headers: Sequence[str], rows: Sequence[Sequence[Value]], sheet_name: str
) -> bytes | Problem:
    """The workbook of `write_list`, for whoever writes it. Problems: cell_too_long,
    list_too_long."""
    names = [clean_text(header) for header in headers]
    cleaned = [Column(values) for values in _turned(rows, len(names))]
    problem = _misfit(names, cleaned)
    if problem is not None:
        return problem
    buffer = io.BytesIO()
    _write_workbook(buffer, names, cleaned, sheet_name)
    return buffer.getvalue()


def _turned(rows: Sequence[Sequence[Value]], width: int) -> Sequence[Sequence[Value]]:
    """The columns of the rows, each as long as there are rows."""
    if any(len(row) != width for row in rows):
        rows = [_filled(row, width) for row in rows]
    return list(zip(*rows, strict=True)) if rows else [()] * width


def _write(file: BinaryIO, data: bytes) -> None:
    file.write(data)


def _misfit(names: Sequence[str], columns: Sequence[Column]) -> Problem | None:
    """What doesn't fit into a sheet; told before a byte is written, for it would be cut."""
    rows = len(columns[0].values) if columns else 0
    if rows > MOST_ROWS:
        return Problem("list_too_long", args={"most": str(MOST_ROWS)})
    found: list[tuple[int, int, int]] = []
    for index, (name, column) in enumerate(zip(names, columns, strict=True)):
        if max(column.longest, len(name)) * 2 > LONGEST_CELL:
            for number, value in enumerate((name, *column.values), start=1):
                if isinstance(value, str) and (length := excel_length(value)) > LONGEST_CELL:
                    found.append((number, index, length))
    if not found:
        return None
    row, index, length = min(found)
    args = {"length": str(length), "most": str(LONGEST_CELL)}
    return Problem("cell_too_long", row=row, column=names[index], args=args)


def _write_workbook(
    file: BinaryIO, names: Sequence[str], columns: Sequence[Column], sheet_name: str
) -> None:
    # An archive goes back in its file again and again, which on a full disk could fail each time.
    buffer = io.BytesIO()
    write_workbook(
        buffer,
        safe_sheet_name(sheet_name),
        names,
        [column.for_excel() for column in columns],
        [_width(name, column) for name, column in zip(names, columns, strict=True)],
    )
    file.write(buffer.getbuffer())


def _filled(row: Sequence[Value], width: int) -> Sequence[Value]:
    if len(row) > width:
        raise ValueError("a row is wider than the header")
    return [*row, *[None] * (width - len(row))]


def _width(header: str, column: Column) -> float:
    """Wide enough for the header and the first rows, never wider than a glance takes in."""
    longest = len(header) + 3  # the filter's button
    for value in column.values[:200]:
        if isinstance(value, str):
            longest = max(longest, len(value.partition("\n")[0]))
        elif value is not None:
            longest = max(longest, 11)
    return min(longest + 1.5, _WIDEST)


def safe_sheet_name(text: str) -> str:
    """`text` as Excel takes it: at most 31 characters, none of []:*?/\\, no apostrophe outside."""
    name = _BAD_IN_SHEET_NAME.sub(" ", clean_text(text)).strip().strip("'")[:31].strip("' ")
    return name or "Leads"


def _csv_bytes(names: Sequence[str], table: Iterable[Sequence[Value]], protect: bool) -> bytes:
    text = io.StringIO(newline="")
    # All values in quotes say that the list is a protected one: reading takes its apostrophes off.
    writer = csv.writer(
        text, delimiter=";", lineterminator="\r\n",
        quoting=csv.QUOTE_ALL if protect else csv.QUOTE_MINIMAL,
    )  # fmt: skip
    for row in ([*names], *table):
        cells = [as_text(value) for value in row]
        writer.writerow([_protected(cell) for cell in cells] if protect else cells)
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8")


def as_text(value: Value, date_format: str = "%d.%m.%Y") -> str:
    """A value as German spreadsheets and ERPs read it: decimal comma, dd.mm.yyyy."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, dt.datetime):
        return value.strftime(f"{date_format} %H:%M")
    if isinstance(value, dt.date):
        return value.strftime(date_format)
    if isinstance(value, float | Decimal):
        return str(value).replace(".", ",")
    return str(value)


def _protected(text: str) -> str:
    return f"'{text}" if needs_protection(text) else text
