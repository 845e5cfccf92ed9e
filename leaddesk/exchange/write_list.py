"""Writes a list as a workbook or as CSV: text stays text, nothing becomes a formula.

Workbooks go through rustpy-xlsxwriter: it writes every str as an inline text cell, never as a
formula or a link (the tests look), numbers as numbers and dates as dates.
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
from leaddesk.exchange.csv_text import needs_protection
from leaddesk.rules.problem import Problem

Value = str | int | float | Decimal | bool | dt.date | dt.datetime | None

LONGEST_CELL = 32_767  # Excel's limit; a longer text would be cut or refused by it
MOST_ROWS = 1_048_575
_WIDEST = 60.0
_SAFE_INTEGER = 2**53  # Excel keeps numbers as floats
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
    names = [clean_text(header) for header in headers]
    table = [[_cleaned(value) for value in row] for row in rows]
    if kind == "csv":
        data = _csv_bytes(names, table, protect)
        return write_atomically(path, lambda file: _write(file, data))
    problem = _misfit(names, table)
    if problem is not None:
        return problem
    return write_atomically(path, lambda file: _write_workbook(file, names, table, sheet_name))


def _cleaned(value: Value) -> Value:
    return clean_text(value) if isinstance(value, str) else value


def _write(file: BinaryIO, data: bytes) -> None:
    file.write(data)


def _misfit(names: Sequence[str], table: Sequence[Sequence[Value]]) -> Problem | None:
    """What doesn't fit into a sheet; told before a byte is written, for it would be cut."""
    if len(table) > MOST_ROWS:
        return Problem("list_too_long", args={"most": str(MOST_ROWS)})
    for number, row in enumerate([names, *table], start=1):
        for index, value in enumerate(row):
            if isinstance(value, str) and _excel_length(value) > LONGEST_CELL:
                column = names[index] if index < len(names) else ""
                length = str(_excel_length(value))
                args = {"length": length, "most": str(LONGEST_CELL)}
                return Problem("cell_too_long", row=number, column=column, args=args)
    return None


def _excel_length(text: str) -> int:
    """Excel counts UTF-16 units: an emoji is two."""
    if len(text) * 2 <= LONGEST_CELL:
        return len(text)
    return len(text.encode("utf-16-le")) // 2


class _Column(str):
    """A header as a dictionary key that equals only itself: headers may repeat or be empty."""

    __slots__ = ()
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other


def _write_workbook(
    file: BinaryIO, names: Sequence[str], table: Sequence[Sequence[Value]], sheet_name: str
) -> None:
    # heavy: imported when first needed
    from rustpy_xlsxwriter import Format, write_worksheet

    keys = [_Column(name) for name in names]
    records: list[dict[str, object]] = [
        dict(zip(keys, map(_for_excel, _filled(row, len(keys))), strict=True)) for row in table
    ]
    buffer = io.BytesIO()
    write_worksheet(
        # A list without rows still shows its header.
        records or [dict.fromkeys(keys)],
        buffer,
        sheet_name=safe_sheet_name(sheet_name),
        bold_headers=True,
        freeze_row=1,
        autofilter=bool(names),
        datetime_format="dd.mm.yyyy",
        column_formats={
            key: Format().set_num_format("dd.mm.yyyy hh:mm")
            for index, key in enumerate(keys)
            if _has_times(table, index)
        },
        column_widths=_widths(keys, table),
    )
    file.write(buffer.getbuffer())


def _filled(row: Sequence[Value], width: int) -> Sequence[Value]:
    if len(row) > width:
        raise ValueError("a row is wider than the header")
    return row if len(row) == width else [*row, *[None] * (width - len(row))]


def _for_excel(value: Value) -> object:
    """Empty text as an empty cell; numbers that Excel would round, and dates before its time
    reckoning, as text."""
    if isinstance(value, str):
        return value or None
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > _SAFE_INTEGER:
        return str(value)
    if isinstance(value, Decimal):
        return float(value) if len(value.as_tuple().digits) <= 15 else str(value)
    if isinstance(value, dt.date) and value.year < 1901:
        return value.isoformat()
    return value


def _has_times(table: Sequence[Sequence[Value]], index: int) -> bool:
    return any(index < len(row) and isinstance(row[index], dt.datetime) for row in table)


def _widths(keys: Sequence[str], table: Sequence[Sequence[Value]]) -> dict[str, float]:
    """Wide enough for the header and the first rows, never wider than a glance takes in."""
    widths: dict[str, float] = {}
    for index, key in enumerate(keys):
        longest = len(key) + 3  # the filter's button
        for row in table[:200]:
            value = row[index] if index < len(row) else None
            if isinstance(value, str):
                longest = max(longest, len(value.partition("\n")[0]))
            elif value is not None:
                longest = max(longest, 11)
        widths[key] = min(longest + 1.5, _WIDEST)
    return widths


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
        cells = [_as_text(value) for value in row]
        writer.writerow([_protected(cell) for cell in cells] if protect else cells)
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8")


def _as_text(value: Value) -> str:
    """A value as German spreadsheets and ERPs read it: decimal comma, dd.mm.yyyy."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, dt.datetime):
        return value.strftime("%d.%m.%Y %H:%M")
    if isinstance(value, dt.date):
        return value.strftime("%d.%m.%Y")
    if isinstance(value, float | Decimal):
        return str(value).replace(".", ",")
    return str(value)


def _protected(text: str) -> str:
    return f"'{text}" if needs_protection(text) else text
