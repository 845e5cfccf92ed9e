"""Rows as a reader gave them, as a sheet: within limits, all of one width, errors marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from leaddesk.exchange.cells import MAX_COLUMNS, MAX_EMPTY_ROWS, MAX_ROWS, clean_rows
from leaddesk.exchange.xlsx_scan import Errors
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.sheet import Cells, Sheet

Merges = Iterable[tuple[tuple[int, int], tuple[int, int]]]


def made_sheet(
    name: str,
    values: Iterable[Sequence[object]],
    start: tuple[int, int],
    errors: Errors,
    hidden: bool,
    merges: Merges,
) -> tuple[Sheet, list[Problem]]:
    rows = clean_rows(values)
    if errors:
        rows, start = _with_errors(rows, start, errors)
    row, column = start
    rows, notes = within_limits(rows, row, name)
    first, rows = without_edges(rows)
    merged = tuple((a + 1, b + 1, c + 1, d + 1) for (a, b), (c, d) in merges)
    return Sheet(name, tuple(rows), row + first - 1, column, hidden, merged), notes


def _with_errors(
    rows: list[Cells], start: tuple[int, int], marked: Errors
) -> tuple[list[Cells], tuple[int, int]]:
    """The rows with the cells that have no usable value marked, also those around the others."""
    lowest = start[0] + len(rows) + MAX_EMPTY_ROWS
    errors = {at: e for at, e in marked.items() if at[1] <= MAX_COLUMNS and at[0] < lowest}
    if not errors:
        return rows, start
    if not rows:
        start = min(errors)
    top = min(start[0], *(row for row, _ in errors))
    left = min(start[1], *(column for _, column in errors))
    padding: Cells = (None,) * (start[1] - left)
    rows = [()] * (start[0] - top) + ([padding + row for row in rows] if padding else rows)
    rows += [()] * (max(row for row, _ in errors) - top + 1 - len(rows))
    for (row, column), error in errors.items():
        cells = rows[row - top]
        at = column - left
        cells += (None,) * (at + 1 - len(cells))
        rows[row - top] = (*cells[:at], error, *cells[at + 1 :])
    return rows, (top, left)


def within_limits(
    rows: list[Cells], first_row: int, sheet: str
) -> tuple[list[Cells], list[Problem]]:
    notes: list[Problem] = []

    def note(code: str, row: int | None = None) -> None:
        notes.append(Problem(code, field=sheet, row=row, severity=Severity.WARNING))

    if len(rows) > MAX_ROWS:
        rows = rows[:MAX_ROWS]
        note("rows_cut", first_row + MAX_ROWS)
    if any(len(row) > MAX_COLUMNS for row in rows):
        if any(cell is not None for row in rows for cell in row[MAX_COLUMNS:]):
            note("columns_cut")
        rows = [row[:MAX_COLUMNS] for row in rows]
    empty = 0
    seen = False
    for index, row in enumerate(rows):
        filled = row.count(None) < len(row)
        seen = seen or filled
        empty = 0 if filled else empty + 1
        if seen and empty > MAX_EMPTY_ROWS:
            note("stopped_after_empty_rows", first_row + index - empty)
            return rows[: index + 1 - empty], notes
    return rows, notes


def without_edges(rows: list[Cells]) -> tuple[int, list[Cells]]:
    """The rows without empty ones before and after, and the 1-based number of the first."""
    start, end = 0, len(rows)
    while end > start and rows[end - 1].count(None) == len(rows[end - 1]):
        end -= 1
    while start < end and rows[start].count(None) == len(rows[start]):
        start += 1
    return start + 1, _even(rows[start:end])


def _even(rows: list[Cells]) -> list[Cells]:
    """All rows as wide as the widest: text lists and openpyxl leave out what is empty."""
    widths = {len(row) for row in rows}
    if len(widths) < 2:
        return rows
    width = max(widths)
    return [row + (None,) * (width - len(row)) for row in rows]
