"""The first rows of a sheet as they stand in the file, and what was found out about the file."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.cells import cell_text
from leaddesk.rules.column_readings import Kind
from leaddesk.rules.list_plan import ListPlan
from leaddesk.rules.sheet import Cell, Sheet
from leaddesk.rules.table import TableGuess
from leaddesk.ui.importing.grid import Column, Shown
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.parts.rows import fitting_width
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.formats import date_text, moment_text, number_text

ROWS = 10
COLUMNS = 60
_LETTERS = 26
_KINDS: dict[Kind, Marked] = {
    Kind.NUMBER: marked("ImportFile", "number"),
    Kind.DATE: marked("ImportFile", "date"),
    Kind.PHONE: marked("ImportFile", "phone"),
    Kind.POSTAL_CODE: marked("ImportFile", "postal code"),
}


class FilePreview(QWidget):
    """Rows with their numbers; those of the header are the strong ones."""

    def __init__(self) -> None:
        super().__init__()
        self.table = grid_table(translate("ImportFile", "The file as it stands"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)

    def show_sheet(self, sheet: Sheet, plan: ListPlan | None) -> None:
        """The first ten rows; where the header is further down, those around it. Above each column
        what all of its values are, where they are no plain texts."""
        table = plan.table if plan is not None else None
        first = _first_row(sheet, table)
        start = first - sheet.first_row
        rows = sheet.rows[start : start + ROWS]
        width = min(COLUMNS, max((len(row) for row in rows), default=0))
        headers = (
            range(table.header_row, table.header_row + table.header_rows)
            if table is not None and table.header_row
            else range(0)
        )

        def cell(row: int, column: int) -> Shown:
            number = first + row
            strong = number in headers
            if column == 0:
                return Shown(number_text(number), "text" if strong else "text3", strong=strong)
            cells = rows[row]
            text = as_it_stands(cells[column - 1]) if column <= len(cells) else ""
            return Shown(text, "text" if strong else "text2", strong=strong)

        titles = [Column(translate("ImportFile", "Row"), 56, right=True)]
        for i in range(width):
            texts = [as_it_stands(cells[i]) for cells in rows if i < len(cells)]
            title = letters(sheet.first_column + i)
            if plan is not None and i < len(plan.readings) and plan.readings[i].kind in _KINDS:
                title = f"{title} · {_KINDS[plan.readings[i].kind].now()}"
            titles.append(Column(title, fitting_width([*texts, title])))
        self.table.grid.show_rows(titles, len(rows), cell)


def as_it_stands(cell: Cell) -> str:
    """A cell as a person reads it in the spreadsheet."""
    if isinstance(cell, datetime):
        plain = not (cell.hour or cell.minute or cell.second)
        return date_text(cell.date()) if plain else moment_text(cell)
    return date_text(cell) if isinstance(cell, date) else cell_text(cell)


def letters(column: int) -> str:
    """The name of a column as spreadsheets have it: 1 is "A", 27 is "AA"."""
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + rest) + name
    return name


def facts_text(draft: ImportDraft) -> str:
    """What was found out: rows and columns, and what is no data."""
    parts: list[str] = [draft.path.name]
    if draft.plan is not None:
        table = draft.plan.table
        parts.append(translate("ImportFile", "%n row(s) of data", "", draft.plan.rows))
        parts.append(translate("ImportFile", "%n column(s)", "", len(table.headers)))
        if table.footer_rows:
            lines = ", ".join(number_text(row) for row in table.footer_rows)
            parts.append(translate("ImportFile", "left out: row {rows}").format(rows=lines))
        if (joined := draft.book.sheets[draft.plan.sheet].joined) is not None:
            text = translate("ImportFile", "rows from {row} on: sheet “{sheet}”")
            row = number_text(joined.first_row)
            parts.append(text.format(row=row, sheet=joined.sheet))
            if strange := joined.rows - joined.found:
                parts.append(
                    translate("ImportFile", "%n of them without a company of the list", "", strange)
                )
    return " · ".join(parts)


def _first_row(sheet: Sheet, table: TableGuess | None) -> int:
    last = sheet.first_row + len(sheet.rows) - 1
    if table is None or table.header_row + table.header_rows < sheet.first_row + ROWS - 1:
        return sheet.first_row
    return max(sheet.first_row, min(table.header_row - 2, last))
