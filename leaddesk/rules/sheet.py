"""A sheet as plain cells, whoever read it. Numbers of rows and columns are the file's, 1-based."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell without a usable value: "#N/A" and the like, or "no_value" for a formula that was
    never computed."""

    code: str


Cell = str | int | float | Decimal | bool | dt.datetime | dt.date | dt.time | CellError | None
Cells = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class JoinedFrom:
    """Rows of people that were put below those of their companies (`rules.contact_sheets`): from
    which sheet, from which row on, how many, how many of them belong to a company of the list; the
    place of the companies' sheet in the file and of its headers, and what the columns of both hold.
    """

    sheet: str
    companies: int
    header_row: int
    header_rows: int
    first_row: int
    rows: int
    found: int
    columns: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `rows[0]` is row `first_row` of the file, its first cell column `first_column`.

    `merged` holds (top, left, bottom, right) in file rows and columns, 1-based, both included.
    """

    name: str
    rows: tuple[Cells, ...]
    first_row: int = 1
    first_column: int = 1
    hidden: bool = False
    merged: tuple[tuple[int, int, int, int], ...] = ()
    joined: JoinedFrom | None = None


def with_cells(sheet: Sheet, others: Mapping[tuple[int, int], Cell]) -> Sheet:
    """The sheet with something else in some of its cells: by row in the file, and place in it."""
    rows = list(sheet.rows)
    for (row, column), cell in others.items():
        cells = list(rows[row - sheet.first_row])
        cells += [None] * (column + 1 - len(cells))
        cells[column] = cell
        rows[row - sheet.first_row] = tuple(cells)
    return replace(sheet, rows=tuple(rows))
