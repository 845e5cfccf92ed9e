"""Reads a workbook or a text list into plain cells, whatever its name says.

Runs well inside a child process (`exchange.child`): hostile files are to kill that one.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread
from typing import TypeAlias

from leaddesk.exchange.cells import MAX_ROWS, until_empty
from leaddesk.exchange.csv_text import (
    AS_FOUND,
    TextList,
    TextReading,
    read_text,
    read_text_list,
)
from leaddesk.exchange.file_kind import file_kind, text_members
from leaddesk.exchange.ods_check import is_whole
from leaddesk.exchange.old_excel import read_old_excel
from leaddesk.exchange.sheet_limits import made_sheet, within_limits, without_edges
from leaddesk.exchange.vcards import read_cards
from leaddesk.exchange.xlsx_scan import Errors, find_errors, is_far
from leaddesk.exchange.xml2003 import read_xml2003
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.sheet import Sheet

__all__ = ["AS_FOUND", "Sheet", "TextReading", "Workbook", "read_file"]

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

    @property
    def header_row(self) -> int | None:
        """Where the header is for certain: cards have theirs from us. None: to be found."""
        return 1 if self.kind == "vcf" else None


def read_file(
    path: Path, *, careful: bool = False, how: TextReading = AS_FOUND
) -> Workbook | Problem:
    """The file's sheets, or why it can't be read. `careful` avoids the fast reader, which a
    hostile .xlsx can make ask for more memory than there is; `how` is for text lists."""
    kind = file_kind(path)
    if isinstance(kind, Problem):
        return kind
    if kind in ("csv", "zip"):
        book = _read_csv(path, how) if kind == "csv" else _read_zip(path, how)
    elif kind in _OTHERS:
        book = _OTHERS[kind](path)
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


def _read_csv(path: Path, how: TextReading) -> Workbook | Problem:
    text = read_text_list(path, how)
    if isinstance(text, Problem):
        return text
    sheet, notes = _text_sheet(path.stem, text)
    return Workbook(path.name, "csv", (sheet,), text.encoding, text.separator, notes)


def _text_sheet(name: str, text: TextList) -> tuple[Sheet, tuple[Problem, ...]]:
    rows, notes = within_limits(text.rows, 1, name)
    notes += [Problem(code, severity=Severity.WARNING) for code in text.notes]
    first, rows = without_edges(rows)
    return Sheet(name, tuple(rows), first_row=first + text.lines_before), tuple(notes)


def _read_zip(path: Path, how: TextReading) -> Workbook | Problem:
    """The text lists in an archive, each as a sheet: whoever reads it may choose."""
    sheets: list[Sheet] = []
    notes: list[Problem] = []
    texts: list[TextList] = []
    for name, data in text_members(path):
        text = read_text(data, path.name, how)
        if isinstance(text, Problem):
            return text
        sheet, found = _text_sheet(name, text)
        texts.append(text)
        sheets.append(sheet)
        notes += found
    first = next((text for text in texts if text.rows), None)
    if first is None:
        return Problem("file_no_table", value=path.name)
    book = Workbook(path.name, "zip", tuple(sheets), first.encoding, first.separator)
    return replace(book, notes=tuple(notes))


def _read_cards(path: Path) -> Workbook | Problem:
    cards = read_cards(path)
    if isinstance(cards, Problem):
        return cards
    return Workbook(path.name, "vcf", (Sheet(path.stem, tuple(cards.rows)),), cards.encoding)


def _read_xml2003(path: Path) -> Workbook | Problem:
    found = read_xml2003(path)
    if isinstance(found, Problem):
        return found
    sheets: list[Sheet] = []
    notes: list[Problem] = []
    for raw in found:
        rows = until_empty(raw.rows)
        sheet, said = made_sheet(raw.name, rows, (1, 1), {}, raw.hidden, raw.merged)
        sheets.append(sheet)
        notes += said
    return Workbook(path.name, "xml2003", tuple(sheets), notes=tuple(notes))


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
                sheet, found = made_sheet(
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
                sheet, found = made_sheet(
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


def _read_old_excel(path: Path) -> Workbook | Problem:
    rows = read_old_excel(path)
    if isinstance(rows, Problem):
        return rows
    sheet, notes = made_sheet(path.stem, until_empty(rows), (1, 1), {}, False, ())
    return Workbook(path.name, "xls", (sheet,), notes=tuple(notes))


_OTHERS: dict[str, Callable[[Path], Workbook | Problem]] = {
    "vcf": _read_cards,
    "xml2003": _read_xml2003,
    "old_xls": _read_old_excel,
}
