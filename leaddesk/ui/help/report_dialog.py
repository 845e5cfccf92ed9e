"""Report a problem: the whole report to read, one's own words above it, copied or saved as a file.

Nothing is sent: the program has no network. Whoever reports puts the file into a mail of their own.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

from leaddesk.exchange.atomic import write_atomically
from leaddesk.queries.report_facts import ReportFacts
from leaddesk.ui.help.report_text import Surroundings, report_text
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import Field, NoteEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.shell.folders import documents
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


class ReportDialog(Dialog):
    """Shown at once; the figures of the store come as soon as they are counted."""

    def __init__(self, told: Surroundings, parent: QWidget | None) -> None:
        super().__init__(
            translate("Help", "Report a problem"), translate("Help", "Save as a file …"), parent
        )
        self._told = told
        self.words = NoteEdit(translate("Help", "What did you do, what happened?"), "", 3, 6)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setMinimumSize(theme.px(400), theme.px(280))
        self.said = Label("", SECONDARY, "text2", wrap=True)
        self.copy = Button(translate("Help", "Copy"), icon_name="copy", clicked=self._copy)
        hint = translate(
            "Help",
            "This is all that it tells: no names, no leads, no folders. Nothing is sent by itself.",
        )
        self.body.addWidget(Field(translate("Help", "What did you do, what happened?"), self.words))
        self.body.addWidget(Field(translate("Help", "The whole report"), self.report, hint))
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addWidget(self.said, 1)
        row.setSpacing(12)
        self.body.addLayout(row)
        self.words.textChanged.connect(self._show)
        self.resize(theme.px(600), self.sizeHint().height())
        self.words.setFocus()
        self._show()

    def show_facts(self, facts: ReportFacts) -> None:
        """The figures of the store, and who is not to be named."""
        rows = {**facts.rows, "tables": facts.tables}
        names = (*self._told.names, *facts.people)
        self._told = replace(self._told, schema=facts.schema, rows=rows, names=names)
        self._show()

    def text(self) -> str:
        return self.report.toPlainText()

    def _show(self) -> None:
        self.report.setPlainText(report_text(self._told, self.words.text()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.said.setText(translate("Help", "Copied. You can paste it into an e-mail."))

    def accept(self) -> None:
        """Ask where to, and stay if it can't be written."""
        name = f"LeadDesk_{self._told.made_at:%Y-%m-%d_%H%M}.txt"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.windowTitle(), str(documents() / name), "Text (*.txt)"
        )
        if chosen and self.save(chosen):
            super().accept()

    def save(self, path: str) -> bool:
        """Write it there; says so where that can't be done."""
        data = self.text().encode()

        def write(file: BinaryIO) -> None:
            file.write(data)

        problem = write_atomically(Path(path), write)
        if problem is not None:
            self.said.set_color("danger")
            self.said.setText(problem_text(problem))
        return problem is None
