"""The first 100,000 leads of the list as a workbook.

The floor is the writer alone: rustpy-xlsxwriter on the same rows, ready as it wants them, into the
same file with the same looks, and on the disk. It asks no store, and looks at no text.
"""

from __future__ import annotations

import os
from pathlib import Path

from rustpy_xlsxwriter import write_worksheet

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
    titles, cells = _listed(store, many)
    rows = list(zip(*cells, strict=True))
    records = [dict(zip(titles, row, strict=True)) for row in rows]

    def program() -> None:
        with collector_at_rest():  # as every command of the command line has it
            problem = write_columns(mine, *_listed(store, many))
        assert problem is None

    def floor() -> None:
        with bare.open("wb") as file:
            write_worksheet(
                records, file, sheet_name="Leads", bold_headers=True, freeze_row=1,
                autofilter=True, datetime_format="dd.mm.yyyy",
            )  # fmt: skip
            file.flush()
            os.fsync(file.fileno())

    try:
        return [
            by_turns(
                f"export of {len(rows):,} leads to xlsx", program, floor, runs=RUNS, limit=1.5,
                what_floor="export: the writer alone, of the same rows to the disk",
            )
        ]  # fmt: skip
    finally:
        store.close()
        mine.unlink(missing_ok=True)
        bare.unlink(missing_ok=True)


def _listed(store: Store, many: int) -> tuple[list[str], Columns]:
    """What `leaddesk export` writes."""
    which = {
        "filter": parse_filter("", TODAY), "sort": BY_SCORE, "limit": many,
        "me": store.user_id(), "today": TODAY,
    }  # fmt: skip
    return listed(store, which, chosen_columns(None, STANDARD))
