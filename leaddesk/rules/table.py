"""Where the table is inside a sheet: title lines, headers in one or two rows, data, footers.

Works on plain cells that somebody else has read; knows no file. Row numbers are those of the
file, 1-based.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from leaddesk.rules.sheet import Cell, CellError, Cells, Sheet
from leaddesk.rules.table_head import filled_to, headers_at, is_known_header, weigh

__all__ = [
    "Cell",
    "CellError",
    "Cells",
    "Row",
    "Sheet",
    "TableGuess",
    "best_sheet",
    "find_table",
    "table_at",
    "table_rows",
]

_LOOK_AT_ROWS = 60  # a header further down than this has to be pointed at by the user
_MOST_FOOTERS = 8
_MOST_MERGED = 20_000
_FOOTER = re.compile(
    r"^\W*(summen?|gesamt\w*|total|grand total|zwischensumme|anzahl|stand|quelle|source|"
    r"hinweis|legende|ende der liste|seite|page)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class TableGuess:
    """A table within a sheet. `header_row` 0 means that it has no header.

    `first_data_row` > `last_data_row` when it has no data. `footer_rows` are sums and remarks
    below the data: they are no data, and whoever counts rows has to name them.
    """

    header_row: int
    header_rows: int
    headers: tuple[str, ...]
    first_data_row: int
    last_data_row: int
    footer_rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One row of data with its number in the file; as many cells as the table has columns."""

    number: int
    cells: Cells


def find_table(sheet: Sheet) -> TableGuess | None:
    """The table that the sheet most likely holds; None if it has no cell at all."""
    best: tuple[float, int, int] | None = None
    seen: set[Cells] = set()
    for index in range(min(len(sheet.rows), _LOOK_AT_ROWS)):
        for height in (1, 2):
            # A list put together page by page: the first of its headers is above all rows.
            if any(row in seen for row in sheet.rows[index : index + height]):
                continue
            weight = weigh(sheet, index, height)
            if weight is not None and (best is None or weight > best[0]):
                best = (weight, index, height)
        seen.add(sheet.rows[index])
    if best is not None:
        return table_at(sheet, sheet.first_row + best[1], best[2])
    return _without_header(sheet)


def table_at(sheet: Sheet, header_row: int, header_rows: int = 1) -> TableGuess:
    """The table below a header that the user pointed at; `header_row` 0: there is no header."""
    if header_row == 0:
        return _without_header(sheet) or TableGuess(0, 0, (), 1, 0)
    top = header_row - sheet.first_row
    headers = headers_at(sheet, top, header_rows) if 0 <= top < len(sheet.rows) else ()
    first = header_row + header_rows
    last, footers = _end(sheet, first, len(headers))
    return TableGuess(header_row, header_rows, headers, first, last, footers)


def ending_at(table: TableGuess, last_row: int) -> TableGuess:
    """The table with another last row; what stands below it is no data."""
    footers = tuple(row for row in table.footer_rows if row > last_row)
    return replace(table, last_data_row=last_row, footer_rows=footers)


def table_rows(sheet: Sheet, guess: TableGuess) -> list[Row]:
    """The rows of data; those without any value are left out, and the header where it is there
    again, as on each page of a printed list."""
    width = len(guess.headers)
    offset = sheet.first_row
    heads = _heads(sheet, guess)
    result: list[Row] = []
    filled = merged_values(sheet, guess)
    end = min(guess.last_data_row, offset + len(sheet.rows) - 1)
    for number in range(max(guess.first_data_row, offset), end + 1):
        cells = sheet.rows[number - offset][:width]
        if cells.count(None) < len(cells) and cells not in heads:
            if len(cells) < width:
                cells += (None,) * (width - len(cells))
            if number in filled:
                cells = tuple(filled[number].get(i, c) for i, c in enumerate(cells))
            result.append(Row(number, cells))
    return result


def merged_values(sheet: Sheet, guess: TableGuess) -> dict[int, dict[int, Cell]]:
    """What a cell merged over several rows says of each of them: row -> place in the row -> value.

    One that goes over all of the table is a remark, and says nothing of its rows.
    """
    filled: dict[int, dict[int, Cell]] = {}
    rows = guess.last_data_row - guess.first_data_row + 1
    for top, left, bottom, right in sheet.merged[:_MOST_MERGED]:
        at = left - sheet.first_column
        inside = guess.first_data_row <= top < bottom <= guess.last_data_row
        if not inside or not 0 <= at < len(guess.headers) or right != left:
            continue
        upper = sheet.rows[top - sheet.first_row]
        value = upper[at] if at < len(upper) else None
        if value is not None and bottom - top + 1 < max(rows, 3):
            for number in range(top + 1, bottom + 1):
                filled.setdefault(number, {})[at] = value
    return filled


def _heads(sheet: Sheet, guess: TableGuess) -> frozenset[Cells]:
    """The lines of the header as they stand in the sheet; one of a single word could be data."""
    top = guess.header_row - sheet.first_row
    if guess.header_row == 0 or top < 0:
        return frozenset()
    lines = (row[: len(guess.headers)] for row in sheet.rows[top : top + guess.header_rows])
    return frozenset(line for line in lines if sum(cell is not None for cell in line) > 1)


def best_sheet(sheets: Sequence[Sheet]) -> int:
    """The index of the sheet that looks most like a list of addresses; visible ones first."""
    if len(sheets) == 1:
        return 0

    def rank(index: int) -> tuple[bool, float, int]:
        sheet = sheets[index]
        guess = find_table(sheet)
        if guess is None or not _has_rows(sheet, guess):
            return (not sheet.hidden, -1.0, -index)
        known = sum(1 for header in guess.headers if is_known_header(header))
        length = min(guess.last_data_row - guess.first_data_row + 1, 200) / 200
        width = min(len([h for h in guess.headers if h]), 10) / 10
        return (not sheet.hidden, known + length + width, -index)

    return max(range(len(sheets)), key=rank, default=0)


def _has_rows(sheet: Sheet, guess: TableGuess) -> bool:
    width = len(guess.headers)
    heads = _heads(sheet, guess)
    first = max(guess.first_data_row, sheet.first_row) - sheet.first_row
    rows = (row[:width] for row in sheet.rows[first : guess.last_data_row - sheet.first_row + 1])
    return any(row.count(None) < len(row) and row not in heads for row in rows)


def _without_header(sheet: Sheet) -> TableGuess | None:
    width = max((filled_to(row) for row in sheet.rows), default=0)
    if not width:
        return None
    last, footers = _end(sheet, sheet.first_row, width)
    return TableGuess(0, 0, ("",) * width, sheet.first_row, last, footers)


def _end(sheet: Sheet, first: int, width: int) -> tuple[int, tuple[int, ...]]:
    """The last row of data from row `first` on, and the rows of the footer below it."""
    footers: list[int] = []
    usual = 0
    bottom = number = sheet.first_row + len(sheet.rows) - 1
    sample = sheet.rows[max(first - sheet.first_row, 0) :][:200]
    counts = sorted(sum(cell is not None for cell in row) for row in sample)
    if counts:
        usual = counts[len(counts) // 2]
    while number >= first:
        row = sheet.rows[number - sheet.first_row]
        filled = [cell for cell in row if cell is not None]
        if filled and not _is_footer(filled, usual, width):
            break
        if filled:
            footers.append(number)
        number -= 1
    if len(footers) > _MOST_FOOTERS:
        return bottom, ()  # that many remarks are what the list is about
    return number, tuple(sorted(footers))


def _is_footer(filled: Sequence[Cell], usual: int, width: int) -> bool:
    first = filled[0]
    if not isinstance(first, str) or width < 3 or usual < 3:
        return False
    if _FOOTER.search(first) and len(filled) <= max(usual // 2, 2):
        return True
    remark = first.lstrip().startswith(("*", "©")) or len(first) > 60
    return len(filled) == 1 and remark
