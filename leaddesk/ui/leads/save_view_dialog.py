"""A name for the query that is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.views import save_view
from leaddesk.rules.filter_text import LeadFilter, to_text
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


class SaveViewDialog(Dialog):
    """Kept in its language-neutral form, so that a colleague can read it in theirs."""

    def __init__(self, desk: Desk, parent: QWidget, query: str, found: LeadFilter) -> None:
        super().__init__(
            translate("SaveView", "Save this view"), translate("SaveView", "Save view"), parent
        )
        self._desk, self._found = desk, found
        self._name = LineEdit(translate("SaveView", "Name"))
        self._name.returnPressed.connect(self.accept)
        self._field = Field(translate("SaveView", "Name"), self._name, query)
        self.body.addWidget(self._field)
        self._name.setFocus()

    def accept(self) -> None:
        self._desk.run(save_view, name=self._name.text(), query=to_text(self._found)).done(
            lambda _: self.done(1)
        ).failed(self._on_failed)

    def _on_failed(self, failure: Failure) -> None:
        self._field.show_problem(problem_text(failure.problems[0]))
        self._name.setFocus()
