"""The rows that are marked in the list, whether they have been fetched or not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QItemSelection
from PySide6.QtGui import QGuiApplication

from leaddesk.desk import Desk, Reply
from leaddesk.exchange.csv_text import clipboard_text
from leaddesk.queries.lead_list import LeadRow, ids_of_rows, leads_of_rows
from leaddesk.ui.leads.lead_cells import cell_text
from leaddesk.ui.leads.lead_columns import BY_KEY
from leaddesk.ui.leads.lead_model import LeadModel

MOST_COPIED = 10_000

Runs = Sequence[tuple[int, int]]
"""(first row, how many) of rows that follow each other."""


def runs_of(chosen: QItemSelection) -> Runs:
    """The rows of a selection from the top; no row is fetched for it."""
    parts = [chosen.at(place) for place in range(chosen.count())]
    return sorted((part.top(), part.bottom() - part.top() + 1) for part in parts)


def ask_ids(desk: Desk, model: LeadModel, runs: Runs) -> Reply:
    """The ids of the leads in these rows."""
    return desk.ask(ids_of_rows, rows=runs, **_list_of(desk, model))


def copy_rows(desk: Desk, model: LeadModel, runs: Runs) -> None:
    """The rows with the header, as Excel pastes them."""
    asked = desk.ask(leads_of_rows, rows=runs, most=MOST_COPIED, **_list_of(desk, model))
    asked.newest("copied_rows").done(partial(_put, desk, model.columns))


def _list_of(desk: Desk, model: LeadModel) -> dict[str, Any]:
    return {
        "filter": model.filter, "sort": model.sort_by, "me": desk.me, "today": desk.today(),
    }  # fmt: skip


def _put(desk: Desk, columns: Sequence[str], leads: Sequence[LeadRow]) -> None:
    today = desk.today()
    rows = [[BY_KEY[key].title.now() for key in columns]]
    rows += [[cell_text(lead, key, today) for key in columns] for lead in leads]
    QGuiApplication.clipboard().setText(clipboard_text(rows))
