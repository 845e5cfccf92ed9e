"""Reads a workbook or a text list into plain cells, whatever its name says.

Runs well inside a child process (`exchange.child`): hostile files are to kill that one.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TypeAlias

from leaddesk.exchange.cells import (
    MAX_COLUMNS,
    MAX_EMPTY_ROWS,
    MAX_ROWS,
    clean_rows,
    until_empty,
)
from leaddesk.exchange.csv_text import read_text_list
from leaddesk.exchange.file_kind import file_kind
from leaddesk.exchange.ods_check import is_whole
from leaddesk.exchange.xlsx_scan import Errors, find_errors, is_far
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.sheet import Cells, Sheet

__all__ = ["Sheet", "Workbook", "read_file"]

FoundErrors: TypeAlias = Callable[[], dict[str, Errors]]
"""Gives the cells without a usable value by sheet, when they have been looked for."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file as read. `encoding` and `separator` are "" for workbooks; `notes` are warnings:
    columns_cut, rows_cut, stopped_after_empty_rows (field = sheet), encoding_mixed."""

    path_name: str
    kind: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    separator: str = ""
    notes: tuple[Problem, ...] = ()


def read_file(path: Path, *, careful: bool = False) -> Workbook | Problem:
    """The file's sheets, or why it can't be read. `careful` avoids the fast reader, which a
    hostile .xlsx can make ask for more memory than there is."""
    kind = file_kind(path)
    if isinstance(kind, Problem):
        return kind
    if kind == "csv":
        book = _read_csv(path)
    elif kind in ("xlsx", "xlsm"):
        book = _read_xlsx(path, kind, careful)
    elif kind == "ods" and not is_whole(path):
        book = Problem("file_damaged", value=path.name)
    else:
        book = _read_fast(path, kind, dict)
    if isinstance(book, Problem):
        return book
    if not any(sheet.rows for sheet in book.sheets):
        return Problem("file_no_table", value=path.name)
    return book


def _read_csv(path: Path) -> Workbook | Problem:
    text = read_text_list(path)
    if isinstance(text, Problem):
        return text
    rows, notes = _within_limits(text.rows, 1, path.stem)
    notes += [Problem(code, severity=Severity.WARNING) for code in text.notes]
    first, rows = _without_edges(rows)
    sheet = Sheet(path.stem, tuple(rows), first_row=first + text.lines_before)
    return Workbook(path.name, "csv", (sheet,), text.encoding, text.separator, tuple(notes))


def _read_xlsx(path: Path, kind: str, careful: bool) -> Workbook | Problem:
    if careful or is_far(path):
        return _read_openpyxl(path, kind, find_errors(path))
    errors = _found_beside(path)
    book = _read_fast(path, kind, errors)
    if isinstance(book, Problem) and book.code == "file_encrypted":
        return book
    if isinstance(book, Problem) or not any(sheet.rows for sheet in book.sheets):
        # The slow reader forgives what the fast one doesn't: broken relations, doubled parts.
        second = _read_openpyxl(path, kind, errors())
        return second if isinstance(second, Workbook) or isinstance(book, Problem) else book
    return book


def _found_beside(path: Path) -> FoundErrors:
    """Looks for errors in a thread: the fast reader leaves Python free while it reads."""
    found: list[dict[str, Errors]] = []
    failed: list[BaseException] = []

    def look() -> None:
        try:
            found.append(find_errors(path))
        except BaseException as failure:  # raised where it is waited for
            failed.append(failure)

    thread = Thread(target=look, name="errors", daemon=True)
    try:
        thread.start()
    except RuntimeError:  # there is no memory left for another one
        errors = find_errors(path)
        return lambda: errors

    def waited() -> dict[str, Errors]:
        thread.join()
        if failed:
            raise failed[0]
        return found[0]

    return waited


def _read_fast(path: Path, kind: str, errors: FoundErrors) -> Workbook | Problem:
    # heavy: imported when first needed
    from python_calamine import (
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    sheets: list[Sheet] = []
    notes: list[Problem] = []
    try:
        # By what it holds: told by its name, an .xlsx that is called .xls could not be read.
        with path.open("rb") as file, CalamineWorkbook.from_filelike(file) as book:
            for index, about in enumerate(book.sheets_metadata):
                if about.typ != SheetTypeEnum.WorkSheet:
                    continue
                source = book.get_sheet_by_index(index)
                row, column = source.start or (0, 0)
                sheet, found = _sheet(
                    about.name,
                    source.to_python(nrows=MAX_ROWS + 1),
                    (row + 1, column + 1),
                    errors().get(about.name, {}),
                    about.visible != SheetVisibleEnum.Visible,
                    source.merged_cell_ranges or (),
                )
                sheets.append(sheet)
                notes += found
    except PasswordError:
        return Problem("file_encrypted", value=path.name)
    except MemoryError:
        raise
    except (CalamineError, OSError, ValueError):
        return Problem("file_damaged", value=path.name)
    except BaseException as bug:
        if type(bug).__name__ != "PanicException":  # a Rust panic is no Exception
            raise
        if "pointer is null" in str(bug):  # what Python gives Rust when it has no memory left
            raise MemoryError from None
        return Problem("file_damaged", value=path.name)
    return Workbook(path.name, kind, tuple(sheets), notes=tuple(notes))


def _read_openpyxl(path: Path, kind: str, errors: dict[str, Errors]) -> Workbook | Problem:
    # heavy: imported when first needed
    from openpyxl import load_workbook

    sheets: list[Sheet] = []
    notes: list[Problem] = []
    warnings.simplefilter("ignore")  # about styles and extensions that we don't look at
    try:
        # Not by the path: openpyxl refuses a workbook whose name has another ending.
        with path.open("rb") as file:
            book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
            for source in book.worksheets:
                source.reset_dimensions()  # the declared size is often wrong: rows would be lost
                sheet, found = _sheet(
                    source.title,
                    until_empty(source.iter_rows(values_only=True)),
                    (1, 1),
                    errors.get(source.title, {}),
                    source.sheet_state != "visible",
                    (),
                )
                sheets.append(sheet)
                notes += found
            book.close()
    except MemoryError:
        raise
    except Exception:  # openpyxl raises whatever it stumbles over: KeyError, TypeError, ...
        return Problem("file_damaged", value=path.name)
    return Workbook(path.name, kind, tuple(sheets), notes=tuple(notes))


Merges = Iterable[tuple[tuple[int, int], tuple[int, int]]]


def _sheet(
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
    rows, notes = _within_limits(rows, row, name)
    first, rows = _without_edges(rows)
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


def _within_limits(
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


def _without_edges(rows: list[Cells]) -> tuple[int, list[Cells]]:
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
