"""The list as a workbook or a text list, just as it is shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.exchange.atomic import safe_file_name
from leaddesk.exchange.write_list import write_list
from leaddesk.queries.lead_list import LeadRow, lead_page
from leaddesk.ui.leads.lead_cells import plain_value
from leaddesk.ui.leads.lead_columns import BY_KEY, COLUMNS
from leaddesk.ui.leads.lead_model import LeadModel
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.shell.folders import documents
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text

MOST = 1_000_000


class ExportDialog(Dialog):
    """Enter exports to the folder of documents; another place can be chosen."""

    def __init__(self, desk: Desk, parent: QWidget, model: LeadModel) -> None:
        super().__init__(
            translate("Export", "Export the list"),
            translate("Export", "Export %n lead(s)", "", model.total()),
            parent,
        )
        self._desk, self._model = desk, model
        self._path = _place(desk.today().isoformat(), "xlsx")
        self._build()

    def _build(self) -> None:
        self._kind = ComboBox(translate("Export", "Kind of file"))
        self._kind.addItem(translate("Export", "Excel workbook (.xlsx)"), ("xlsx", False))
        self._kind.addItem(translate("Export", "CSV for people (protected)"), ("csv", True))
        self._kind.addItem(translate("Export", "CSV, exact"), ("csv", False))
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._all = QCheckBox(translate("Export", "All columns, not only those shown"))
        self._where = Label(str(self._path), color="text2", wrap=True)
        self._other = Button(translate("Export", "Another place …"), clicked=self._choose)
        self._bar = MessageBar()
        for part in (
            Field(translate("Export", "Kind of file"), self._kind), self._all, self._where,
            self._other, self._bar,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.accept_button.setFocus()

    def _on_kind(self) -> None:
        self._path = self._path.with_suffix("." + self._kind.currentData()[0])
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
        self._desk.ask(
            lead_page, filter=self._model.filter, sort=self._model.sort_by, offset=0, limit=MOST,
            me=self._desk.me, today=self._desk.today(),
        ).done(self._write).failed(self._on_failed)  # fmt: skip

    def _write(self, leads: tuple[LeadRow, ...]) -> None:
        shown = self._model.columns
        keys = tuple(c.key for c in COLUMNS) if self._all.isChecked() else shown
        kind, protect = self._kind.currentData()
        self._desk.work(
            _write_leads, path=self._path, titles=[BY_KEY[key].title.now() for key in keys],
            leads=leads, keys=keys, kind=kind, protect=protect,
        ).done(self._on_written).failed(self._on_failed)  # fmt: skip

    def _on_written(self, rows: int) -> None:
        text = translate("Export", "{count} leads are in {path}").format(
            count=number_text(rows), path=self._path
        )
        folder = translate("Export", "Open the folder")
        self._bar.show_message("ok", text, [(folder, self._open_folder)], closable=False)
        self.accept_button.hide()
        self.cancel_button.set_caption(translate("Export", "Done"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _on_failed(self, failure: Failure) -> None:
        self.accept_button.setEnabled(True)
        self._bar.show_message("danger", problem_text(failure.problems[0]))


def _write_leads(
    path: Path, titles: list[str], leads: tuple[LeadRow, ...], keys: tuple[str, ...],
    kind: str, protect: bool,
) -> Any:  # fmt: skip
    rows = [[plain_value(lead, key) for key in keys] for lead in leads]
    problem = write_list(path, titles, rows, kind=kind, protect=protect)  # type: ignore[arg-type]
    return problem or len(rows)


def _place(day: str, kind: str) -> Path:
    return documents() / safe_file_name(f"LeadDesk_Leads_{day}.{kind}")
