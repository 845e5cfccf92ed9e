"""The first 100,000 leads of the list as a workbook.

The floor is a writer alone: rustpy-xlsxwriter, which the program used before it had one of its own,
on the very cells that the program hands to its writer, with the same looks, to the disk. It asks no
store, and looks at no text. Both files are read and have the same cells. A second line has the
program's own writer as the floor.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

import python_calamine
import rustpy_xlsxwriter

from benchmarks.make_store import FOLDER, TODAY, open_store
from benchmarks.measure import Figure, by_turns
from leaddesk.cli.exporting import Columns, listed
from leaddesk.cli.list_columns import STANDARD, chosen_columns
from leaddesk.exchange import write_list
from leaddesk.exchange.workbook_stream import write_workbook
from leaddesk.queries.lead_list import BY_SCORE
from leaddesk.rules.filter_text import parse_filter
from leaddesk.store.steps import collector_at_rest
from leaddesk.store.store import Store

EXPORTED = 100_000
RUNS = 5
_Given = tuple[str, Sequence[str], Sequence[Sequence[object]], Sequence[float]]
"""What the writer gets: name of the sheet, headers, columns and their widths."""


def figures(path: Path, leads: int) -> list[Figure]:
    many = min(EXPORTED, leads)
    mine, bare = FOLDER / "export.xlsx", FOLDER / "export-floor.xlsx"
    store = open_store(path)

    def program() -> None:
        with collector_at_rest():  # as every command of the command line has it
            problem = write_list.write_columns(mine, *_listed(store, many))
        assert problem is None

    given = _handed_over(program)
    records = [dict(zip(given[1], row, strict=True)) for row in zip(*given[2], strict=True)]
    title = f"export of {len(records):,} leads to xlsx"
    try:
        found = [
            by_turns(
                title, program, _to_disk(bare, lambda file: _by_library(file, given, records)),
                runs=RUNS, limit=1.5, what_floor="export: a writer alone, of the same cells",
            ),
        ]  # fmt: skip
        assert _cells(mine) == _cells(bare)
        own = _to_disk(bare, lambda file: write_workbook(file, *given))
        found.append(
            by_turns(
                f"{title}, beside its own writer", program, own, runs=RUNS, limit=0,
                what_floor="export: the program's own writer alone, of the same cells",
            )
        )  # fmt: skip
        return found
    finally:
        store.close()
        mine.unlink(missing_ok=True)
        bare.unlink(missing_ok=True)


def _handed_over(program: Callable[[], None]) -> _Given:
    given: list[Any] = []

    def take(file: object, *what: Any) -> None:
        given.extend(what)

    with patch.object(write_list, "write_workbook", take):
        program()
    return tuple(given)


def _to_disk(path: Path, write: Callable[[Any], None]) -> Callable[[], None]:
    def floor() -> None:
        with path.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())

    return floor


def _by_library(file: Any, given: _Given, records: list[dict[str, object]]) -> None:
    sheet_name, headers, columns, widths = given
    rustpy_xlsxwriter.write_worksheet(
        records, file, sheet_name=sheet_name, bold_headers=True, freeze_row=1, autofilter=True,
        datetime_format="dd.mm.yyyy",
        column_formats={
            header: rustpy_xlsxwriter.Format().set_num_format("dd.mm.yyyy hh:mm")
            for header, column in zip(headers, columns, strict=True)
            if any(isinstance(value, dt.datetime) for value in column)
        },
        column_widths=dict(zip(headers, widths, strict=True)),
    )  # fmt: skip


def _cells(path: Path) -> list[list[Any]]:
    return python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def _listed(store: Store, many: int) -> tuple[list[str], Columns]:
    """What `leaddesk export` writes."""
    which = {
        "filter": parse_filter("", TODAY), "sort": BY_SCORE, "limit": many,
        "me": store.user_id(), "today": TODAY,
    }  # fmt: skip
    return listed(store, which, chosen_columns(None, STANDARD))
