"""The list as a workbook or a text list: as it is shown, or with all that is known of its leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.desk import Desk, Failure, Reply
from leaddesk.exchange.atomic import safe_file_name
from leaddesk.exchange.write_cards import write_cards
from leaddesk.exchange.write_list import write_list
from leaddesk.queries.cards import CardValues, cards_of_list, lead_cards
from leaddesk.queries.lead_facts import FACT_KEYS, facts_of_list, lead_facts
from leaddesk.queries.lead_list import LeadRow, lead_page, leads_by_id
from leaddesk.rules.filter_writing import to_text
from leaddesk.rules.problem import Problem
from leaddesk.ui.leads.lead_cells import plain_value
from leaddesk.ui.leads.lead_columns import BY_KEY, COLUMNS
from leaddesk.ui.leads.lead_model import LeadModel
from leaddesk.ui.leads.marked_rows import Runs, ask_ids, count_of, list_of
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field
from leaddesk.ui.parts.table_pdf import write_table_pdf
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.shell.folders import documents
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text, number_text
from leaddesk.ui.words.lead_file import fact_cell, fact_titles, paper_heading
from leaddesk.ui.words.problems import problem_text

MOST = 1_000_000
Query = Callable[..., Any]
_SHOWN, _LISTED, _EVERY_FIELD = range(3)


class ExportDialog(Dialog):
    """Enter exports to the folder of documents; another place can be chosen."""

    def __init__(
        self, desk: Desk, parent: QWidget, model: LeadModel, rows: Runs = (), kind: str = ""
    ) -> None:
        """`rows`: these of the list alone. `kind`: the ending of the file to begin with."""
        count = count_of(rows) or model.total()
        super().__init__(
            translate("Export", "Export the list"),
            translate("Export", "Export %n lead(s)", "", count),
            parent,
        )
        self._desk, self._model, self._rows = desk, model, rows
        self._path = _place(desk.today().isoformat(), "xlsx")
        self._build()
        kinds = [self._kind.itemData(n)[0] for n in range(self._kind.count())]
        self._kind.setCurrentIndex(kinds.index(kind or "xlsx"))

    def _build(self) -> None:
        self._kind = ComboBox(translate("Export", "Kind of file"))
        self._kind.addItem(translate("Export", "Excel workbook (.xlsx)"), ("xlsx", False))
        self._kind.addItem(translate("Export", "CSV for people (protected)"), ("csv", True))
        self._kind.addItem(translate("Export", "CSV, exact"), ("csv", False))
        self._kind.addItem(translate("Export", "PDF, to be printed"), ("pdf", False))
        self._kind.addItem(translate("Export", "Business cards (vCard)"), ("vcf", False))
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._columns = ComboBox(translate("Export", "Columns"))
        self._columns.addItem(translate("Export", "Those shown"), _SHOWN)
        self._columns.addItem(translate("Export", "All columns of the list"), _LISTED)
        self._columns.addItem(
            translate("Export", "Every field, to be imported again"), _EVERY_FIELD
        )
        self._where = Label(str(self._path), color="text2", wrap=True)
        self._other = Button(translate("Export", "Another place …"), clicked=self._choose)
        self._bar = MessageBar()
        for part in (
            Field(translate("Export", "Kind of file"), self._kind),
            Field(translate("Export", "Columns"), self._columns),
            self._where, self._other, self._bar,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.accept_button.setFocus()

    def _on_kind(self) -> None:
        kind = self._kind.currentData()[0]
        self._path = self._path.with_suffix(f".{kind}")
        self._columns.setEnabled(kind not in ("pdf", "vcf"))
        if kind == "pdf":  # more than those shown would fit on no paper
            self._columns.choose(_SHOWN)
        self._where.setText(str(self._path))

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Export", "Export the list"), str(self._path)
        )
        if chosen:
            self._path = Path(chosen)
            self._where.setText(chosen)

    def accept(self) -> None:
        self.accept_button.setEnabled(False)
        if self._rows:
            asked = ask_ids(self._desk, self._model, self._rows).done(self._ask_some)
        else:
            which = {**list_of(self._desk, self._model), "offset": 0, "limit": MOST}
            asked = self._ask(cards_of_list, facts_of_list, lead_page, **which)
        asked.failed(self._on_failed)

    def _ask_some(self, ids: Sequence[int]) -> None:
        self._ask(lead_cards, lead_facts, leads_by_id, ids=ids).failed(self._on_failed)

    def _ask(self, cards: Query, facts: Query, leads: Query, **which: Any) -> Reply:
        """The first of the three for business cards, the second for every field."""
        if self._kind.currentData()[0] == "vcf":
            return self._desk.ask(cards, **which).done(self._write_cards)
        if self._columns.currentData() == _EVERY_FIELD:
            return self._desk.ask(facts, **which).done(self._write_facts)
        return self._desk.ask(leads, **which).done(self._write_list)

    def _write_list(self, leads: tuple[LeadRow, ...]) -> None:
        listed = self._columns.currentData() == _LISTED
        keys = tuple(c.key for c in COLUMNS) if listed else self._model.columns
        titles = [BY_KEY[key].title.now() for key in keys]
        self._write(titles, lambda: [[plain_value(lead, key) for key in keys] for lead in leads])

    def _write_facts(self, leads: Sequence[Sequence[Any]]) -> None:
        self._write(
            fact_titles(FACT_KEYS), lambda: [[*map(fact_cell, FACT_KEYS, lead)] for lead in leads]
        )

    def _write_cards(self, cards: Sequence[CardValues]) -> None:
        self._desk.work(_write_cards, path=self._path, cards=cards).done(self._on_written).failed(
            self._on_failed
        )

    def _write(self, titles: list[str], rows: Callable[[], list[list[Any]]]) -> None:
        kind, protect = self._kind.currentData()
        write = partial(
            _write_pdf, self._desk.today(), to_text(self._model.filter)
        ) if kind == "pdf" else partial(
            write_list, kind=kind, protect=protect
        )  # fmt: skip
        self._desk.work(_write_rows, path=self._path, titles=titles, rows=rows, write=write).done(
            self._on_written
        ).failed(self._on_failed)

    def _on_written(self, rows: int) -> None:
        cards = self._kind.currentData()[0] == "vcf"
        text = (
            translate("Export", "{count} business cards are in {path}")
            if cards
            else translate("Export", "{count} leads are in {path}")
        ).format(count=number_text(rows), path=self._path)
        folder = translate("Export", "Open the folder")
        self._bar.show_message("ok", text, [(folder, self._open_folder)], closable=False)
        self.accept_button.hide()
        self.cancel_button.set_caption(translate("Export", "Done"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _on_failed(self, failure: Failure) -> None:
        self.accept_button.setEnabled(True)
        self._bar.show_message("danger", problem_text(failure.problems[0]))


def _write_rows(
    path: Path, titles: list[str], rows: Callable[[], list[list[Any]]],
    write: Callable[..., Problem | None],
) -> Any:  # fmt: skip
    """The rows are made here, where nobody waits for them."""
    made = rows()
    return write(path, titles, made) or len(made)


def _write_cards(path: Path, cards: Sequence[CardValues]) -> Any:
    return write_cards(path, cards) or len(cards)


def _write_pdf(
    day: date, query: str, path: Path, titles: list[str], rows: list[list[Any]]
) -> Problem | None:
    title, under = paper_heading(len(rows), date_text(day), query)
    return write_table_pdf(path, title, under, titles, rows)


def _place(day: str, kind: str) -> Path:
    return documents() / safe_file_name(f"LeadDesk_Leads_{day}.{kind}")
