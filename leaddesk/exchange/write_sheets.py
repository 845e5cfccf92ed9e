"""Writes a workbook of several small sheets: figures with their formats, text that stays text.

For long lists there is `write_list`, which is faster and knows one sheet.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from leaddesk.exchange.atomic import write_atomically
from leaddesk.exchange.cells import clean_text
from leaddesk.exchange.columns import Value, excel_length, for_excel
from leaddesk.exchange.write_list import LONGEST_CELL, safe_sheet_name
from leaddesk.rules.problem import Problem

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LONGEST_NAME, _WIDEST, _NARROWEST = 31, 60, 10


class SheetCell(NamedTuple):
    """`number_format` as Excel has them ("0.0%"); "": as Excel would show it."""

    value: Value
    number_format: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`headers` stay on top when somebody scrolls, with the lines `above` them."""

    name: str
    headers: Sequence[str]
    rows: Sequence[Sequence[SheetCell]]
    above: Sequence[Sequence[SheetCell]] = ()


def write_sheets(path: Path, sheets: Sequence[Sheet]) -> Problem | None:
    """Writes them, whole or not at all. Problems: cell_too_long and those of `write_atomically`."""
    for sheet in sheets:
        if problem := _misfit(sheet):
            return problem
    return write_atomically(path, lambda file: _write(file, sheets))


def sheets_bytes(sheets: Sequence[Sheet]) -> bytes | Problem:
    """The workbook of `write_sheets`, for whoever writes it. Problem: cell_too_long."""
    for sheet in sheets:
        if problem := _misfit(sheet):
            return problem
    buffer = io.BytesIO()
    _write(buffer, sheets)
    return buffer.getvalue()


def _misfit(sheet: Sheet) -> Problem | None:
    lines = ([SheetCell(text) for text in sheet.headers], *sheet.rows)
    for number, line in enumerate(lines, start=1):
        for place, cell in enumerate(line):
            if isinstance(cell.value, str) and excel_length(cell.value) > LONGEST_CELL:
                args = {"length": str(excel_length(cell.value)), "most": str(LONGEST_CELL)}
                return Problem(
                    "cell_too_long", row=number, column=sheet.headers[place], args=args
                )  # fmt: skip
    return None


def _write(file: BinaryIO, sheets: Sequence[Sheet]) -> None:
    # heavy: imported when first needed
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    names: set[str] = set()
    for sheet in sheets:
        _fill(book.create_sheet(_own_name(sheet.name, names)), sheet)
    book.save(file)


def _own_name(wanted: str, taken: set[str]) -> str:
    """As Excel takes it, and no other sheet's, which it compares without case."""
    plain = name = safe_sheet_name(wanted)
    number = 2
    while name.casefold() in taken:
        end = f" {number}"
        name = plain[: _LONGEST_NAME - len(end)] + end
        number += 1
    taken.add(name.casefold())
    return name


def _fill(page: Worksheet, sheet: Sheet) -> None:
    # heavy: imported when first needed
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    bold, wrapped = Font(bold=True), Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate(sheet.above, start=1):
        for place, cell in enumerate(row, start=1):
            _put(page, number, place, cell)
    top = len(sheet.above) + 1
    for place, text in enumerate(sheet.headers, start=1):
        _put(page, top, place, SheetCell(text))
        page.cell(top, place).font = bold
        page.cell(top, place).alignment = wrapped
    for number, row in enumerate(sheet.rows, start=top + 1):
        for place, cell in enumerate(row, start=1):
            _put(page, number, place, cell)
    page.freeze_panes = f"B{top + 1}"
    for place, header in enumerate(sheet.headers):
        texts = [str(row[place].value or "") for row in sheet.rows if place < len(row)]
        longest = max((len(line) for text in texts for line in text.split("\n")), default=0)
        words = max(map(len, header.split()), default=0)  # a header goes on in a second line
        width = min(max(longest, words, _NARROWEST) + 2, _WIDEST)
        page.column_dimensions[get_column_letter(place + 1)].width = width


def _put(page: Worksheet, row: int, place: int, given: SheetCell) -> None:
    value = clean_text(given.value) if isinstance(given.value, str) else given.value
    shown = for_excel(value)
    if shown is None:
        return
    cell = page.cell(row, place)
    cell.value = shown  # type: ignore[assignment]
    if isinstance(shown, str):
        cell.data_type = "s"  # never a formula, an error or a link
    if given.number_format:
        cell.number_format = given.number_format
