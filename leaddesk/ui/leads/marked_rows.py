"""The rows that are marked in the list, whether they have been fetched or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QItemSelection, QMimeData
from PySide6.QtGui import QGuiApplication

from leaddesk.desk import Desk, Reply
from leaddesk.exchange.clipboard import copied_block
from leaddesk.queries.lead_list import LeadRow, ids_of_rows, leads_of_rows
from leaddesk.ui.leads.grid_texts import FIGURES, copied_text
from leaddesk.ui.leads.lead_columns import BY_KEY
from leaddesk.ui.leads.lead_model import LeadModel
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.keys import key_text

MOST_COPIED = 10_000

Runs = Sequence[tuple[int, int]]
"""(first row, how many) of rows that follow each other."""


def runs_of(chosen: QItemSelection) -> Runs:
    """The rows of a selection from the top; no row is fetched for it."""
    parts = [chosen.at(place) for place in range(chosen.count())]
    return sorted((part.top(), part.bottom() - part.top() + 1) for part in parts)


def count_of(runs: Runs) -> int:
    return sum(count for _, count in runs)


def ask_ids(desk: Desk, model: LeadModel, runs: Runs) -> Reply:
    """The ids of the leads in these rows."""
    return desk.ask(ids_of_rows, rows=runs, **list_of(desk, model))


def ask_leads(desk: Desk, model: LeadModel, runs: Runs, most: int) -> Reply:
    """What stands in these rows, at most so many."""
    return desk.ask(leads_of_rows, rows=runs, most=most, **list_of(desk, model))


def copy_rows(desk: Desk, model: LeadModel, runs: Runs, say: Callable[[str], object]) -> None:
    """The rows with the header, as Excel pastes them; how many these are is said."""
    columns, wanted, today = model.columns, count_of(runs), desk.today()

    def put(block: tuple[str, str]) -> None:
        data = QMimeData()
        data.setText(block[0])
        data.setData("text/html", block[1].encode())
        QGuiApplication.clipboard().setMimeData(data)
        say(_said(min(wanted, MOST_COPIED), wanted))

    def lay_out(leads: Sequence[LeadRow]) -> None:
        done = desk.work(_block, columns=columns, leads=leads, today=today)
        done.newest("copied_rows").done(put)

    ask_leads(desk, model, runs, MOST_COPIED).newest("rows_to_copy").done(lay_out)


def list_of(desk: Desk, model: LeadModel) -> dict[str, Any]:
    """Which list the rows are of."""
    return {
        "filter": model.filter, "sort": model.sort_by, "me": desk.me, "today": desk.today(),
    }  # fmt: skip


def _block(columns: Sequence[str], leads: Sequence[LeadRow], today: date) -> tuple[str, str]:
    rows = [[BY_KEY[key].title.now() for key in columns]]
    rows += [[copied_text(lead, key, today) for key in columns] for lead in leads]
    return copied_block(rows, (key not in FIGURES for key in columns))


def _said(copied: int, wanted: int) -> str:
    if copied == wanted:
        return translate("MarkedRows", "%n row(s) copied, with the header", "", copied)
    text = translate(
        "MarkedRows", "The first {copied} of {wanted} rows are copied; {key} exports all"
    )
    return text.format(
        copied=number_text(copied),
        wanted=number_text(wanted),
        key=key_text("Ctrl+E"),
    )
