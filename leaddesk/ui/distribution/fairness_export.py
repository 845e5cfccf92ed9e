"""The shares that are shown, to be given away: as a workbook, or on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.exchange.write_sheets import write_sheets
from leaddesk.queries.fairness import FairRow
from leaddesk.rules.problem import Problem
from leaddesk.ui.distribution.fairness_book import shares_sheets
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.paper_dialog import PaperDialog
from leaddesk.ui.reports.giving_out import file_name
from leaddesk.ui.settings.settings_part import READING
from leaddesk.ui.shell.folders import documents
from leaddesk.ui.words import translate
from leaddesk.ui.words.fair_shares import shares_html, shares_title
from leaddesk.ui.words.problems import problem_text


class FairnessExport(QWidget):
    """`told` says what came of it: the kind of a message, and its words."""

    told = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[Sequence[FairRow], date, date] | None = None
        self.excel = Button(translate("Distribution", "Excel …"), clicked=self._on_excel)
        self.pdf = Button(translate("Distribution", "PDF …"), clicked=self._on_pdf)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for button in (self.excel, self.pdf):
            button.setProperty(READING, True)  # nothing is set by them
            line.addWidget(button)
        self.setEnabled(False)

    def show_shares(self, rows: Sequence[FairRow], start: date, end: date) -> None:
        self._shown = (rows, start, end)
        self.setEnabled(bool(rows))

    def _name(self, ending: str) -> str:
        name = translate("Distribution", "Shares", "file name")
        return file_name(name, self._desk.today(), ending)

    def _on_excel(self) -> None:
        place = str(documents() / self._name("xlsx"))
        title = translate("Distribution", "Export the shares")
        path = QFileDialog.getSaveFileName(self, title, place, "*.xlsx")[0]
        if path and self._shown is not None:
            self._desk.work(write_sheets, path=Path(path), sheets=shares_sheets(*self._shown)).done(
                partial(self._on_written, path)
            ).failed(self._on_failed)

    def _on_pdf(self) -> None:
        if self._shown is not None:
            run_dialog(self.paper())

    def paper(self) -> PaperDialog:
        """As it is printed."""
        assert self._shown is not None  # the button is off without
        html = shares_html(*self._shown)
        return PaperDialog(shares_title(), html, self._name("pdf"), self.window())

    def _on_written(self, path: str, problem: Problem | None) -> None:
        if problem is not None:
            self.told.emit("danger", problem_text(problem))
            return
        text = translate("Distribution", "Written to {path}").format(path=path)
        self.told.emit("ok", text)

    def _on_failed(self, failure: Failure) -> None:
        self.told.emit("danger", problem_text(failure.problems[0]))
