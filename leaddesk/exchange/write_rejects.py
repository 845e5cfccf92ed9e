"""The workbook of the rows that an import could not take: as they came, and why not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from leaddesk.exchange.columns import Value
from leaddesk.exchange.write_list import write_list
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Cell, CellError


def write_rejects(
    path: Path,
    headers: Sequence[str],
    rows_with_reasons: Iterable[tuple[int, Sequence[Cell], str]],
    *,
    row_title: str,
    reason_title: str,
    sheet_name: str = "Leads",
) -> Problem | None:
    """Writes (row number, cells, reason) as the original columns, the row's number in the file it
    came from, and the reason. Titles and reasons are words: they come from the caller.

    The original columns come first, so that the corrected workbook can be imported again.
    """
    width = len(headers)
    rows: list[list[Value]] = []
    for number, cells, reason in rows_with_reasons:
        values = [_value(cell) for cell in cells[:width]]
        values += [None] * (width - len(values))
        rows.append([*values, number, reason])
    return write_list(path, [*headers, row_title, reason_title], rows, sheet_name=sheet_name)


def _value(cell: Cell) -> Value:
    if isinstance(cell, CellError):
        return cell.code if cell.code.startswith("#") else None
    if cell is None or isinstance(cell, str | int | float) or hasattr(cell, "year"):
        return cell  # type: ignore[return-value]
    return str(cell)
