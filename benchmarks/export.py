"""The first 100,000 leads of the list as a workbook.

The floor is the writer alone: rustpy-xlsxwriter on the same rows, ready as it wants them, into the
same file with the same looks, and on the disk. It asks no store, and looks at no text.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from rustpy_xlsxwriter import write_worksheet

from benchmarks.make_store import FOLDER, TODAY, open_store
from benchmarks.measure import Figure, by_turns
from leaddesk.cli.list_columns import STANDARD, chosen_columns, column_for_file
from leaddesk.exchange.write_list import write_list
from leaddesk.queries.lead_list import BY_SCORE, lead_page
from leaddesk.queries.users import users
from leaddesk.rules.filter_text import parse_filter
from leaddesk.store.store import Store

EXPORTED = 100_000
RUNS = 5


def figures(path: Path, leads: int) -> list[Figure]:
    many = min(EXPORTED, leads)
    mine, bare = FOLDER / "export.xlsx", FOLDER / "export-floor.xlsx"
    store = open_store(path)
    columns = chosen_columns(None, STANDARD)
    titles = [column.title for column in columns]
    rows = _rows(store, many)
    records = [dict(zip(titles, row, strict=True)) for row in rows]

    def program() -> None:
        problem = write_list(mine, titles, _rows(store, many))
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


def _rows(store: Store, many: int) -> list[tuple[Any, ...]]:
    """What `leaddesk export` writes."""
    columns = chosen_columns(None, STANDARD)
    found = store.ask(
        lead_page, filter=parse_filter("", TODAY), sort=BY_SCORE, limit=many, me=store.user_id(),
        today=TODAY,
    )  # fmt: skip
    owners = {user.user_id: user.name for user in store.ask(users)}
    return list(zip(*(column_for_file(c, found, owners) for c in columns), strict=True))
