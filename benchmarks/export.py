"""The first 100,000 leads of the list as a workbook.

The floor is the writer alone: rustpy-xlsxwriter on the very rows that the program hands to it, with
the same looks, to the disk. It asks no store, and looks at no text. Both files have the same bytes
in them, which is looked at.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from unittest.mock import patch
from zipfile import ZipFile

import rustpy_xlsxwriter

from benchmarks.make_store import FOLDER, TODAY, open_store
from benchmarks.measure import Figure, by_turns
from leaddesk.cli.exporting import Columns, listed
from leaddesk.cli.list_columns import STANDARD, chosen_columns
from leaddesk.exchange.write_list import write_columns
from leaddesk.queries.lead_list import BY_SCORE
from leaddesk.rules.filter_text import parse_filter
from leaddesk.store.steps import collector_at_rest
from leaddesk.store.store import Store

EXPORTED = 100_000
RUNS = 5


def figures(path: Path, leads: int) -> list[Figure]:
    many = min(EXPORTED, leads)
    mine, bare = FOLDER / "export.xlsx", FOLDER / "export-floor.xlsx"
    store = open_store(path)
    records, looks = _handed_over(mine, store, many)

    def program() -> None:
        with collector_at_rest():  # as every command of the command line has it
            problem = write_columns(mine, *_listed(store, many))
        assert problem is None

    def floor() -> None:
        with bare.open("wb") as file:
            rustpy_xlsxwriter.write_worksheet(records, file, **looks)
            file.flush()
            os.fsync(file.fileno())

    try:
        figure = by_turns(
            f"export of {len(records):,} leads to xlsx", program, floor, runs=RUNS, limit=1.5,
            what_floor="export: the writer alone, of the same rows to the disk",
        )  # fmt: skip
        assert _parts(mine) == _parts(bare)
        return [figure]
    finally:
        store.close()
        mine.unlink(missing_ok=True)
        bare.unlink(missing_ok=True)


def _handed_over(path: Path, store: Store, many: int) -> tuple[list[dict[str, Any]], Any]:
    """The rows that the writer is given, and how they are to look."""
    given: list[Any] = []

    def take(rows: Iterable[dict[str, Any]], file: object, **looks: Any) -> None:
        given.extend(([{str(k): v for k, v in row.items()} for row in rows], looks))

    with patch.object(rustpy_xlsxwriter, "write_worksheet", take):
        assert write_columns(path, *_listed(store, many)) is None
    records, looks = given
    return records, looks


def _parts(path: Path) -> dict[str, bytes]:
    """What is in the workbook, but for the moment when it was made."""
    with ZipFile(path) as book:
        return {n: book.read(n) for n in book.namelist() if not n.startswith("docProps")}


def _listed(store: Store, many: int) -> tuple[list[str], Columns]:
    """What `leaddesk export` writes."""
    which = {
        "filter": parse_filter("", TODAY), "sort": BY_SCORE, "limit": many,
        "me": store.user_id(), "today": TODAY,
    }  # fmt: skip
    return listed(store, which, chosen_columns(None, STANDARD))
