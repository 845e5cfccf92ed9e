"""A new lead, quickly: who, how to reach them, from where; and whether they are here already."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.leads import add_lead
from leaddesk.queries.duplicates import SimilarLead, similar_leads
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.edits import check_value
from leaddesk.rules.phones import PhoneNumber, format_phone
from leaddesk.rules.problem import Problem
from leaddesk.rules.signature import read_signature
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

FIELDS = (
    "company.name", "contact.position", "contact.first_name", "contact.last_name",
    "contact.phone", "contact.mobile", "contact.email", "company.website", "company.street",
    "lead.source", "company.postal_code", "company.city",
)  # fmt: skip
LOOK_MS = 250


class NewLeadDialog(Dialog):
    """`lead_id` after saving; `opened` when a lead that is here already is wanted instead."""

    opened = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget, signature: str = "") -> None:
        super().__init__(
            translate("NewLead", "New lead"), translate("NewLead", "Add lead"), parent,
            key=key_text("Ctrl+Return"),
        )  # fmt: skip
        self._desk = desk
        self.lead_id: int | None = None
        self._rest: dict[str, str] = {}
        self.fields = {key: Field(field_name(key), LineEdit(field_name(key))) for key in FIELDS}
        self._bar = MessageBar()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._build()
        self._fill(signature)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, field in enumerate(self.fields.values()):
            grid.addWidget(field, place // 2, place % 2)
            self._line(field).textEdited.connect(lambda _: self._timer.start())
        self.body.addWidget(self._bar)
        self.body.addLayout(grid)
        self.resize(620, 520)
        self._line(self.fields["company.name"]).setFocus()

    def _line(self, field: Field) -> LineEdit:
        assert isinstance(field.field, LineEdit)
        return field.field

    def _fill(self, signature: str) -> None:
        found = read_signature(signature)
        for key, text in found.items():
            if key in self.fields:
                self._line(self.fields[key]).setText(text)
        self._rest = {key: text for key, text in found.items() if key not in self.fields}
        if found:
            self._look()

    def _texts(self) -> dict[str, str]:
        typed = {key: self._line(field).text().strip() for key, field in self.fields.items()}
        return {key: text for key, text in (self._rest | typed).items() if text}

    def _look(self) -> None:
        self._desk.ask(similar_leads, values=self._texts()).newest("similar").done(self._on_similar)

    def _on_similar(self, found: tuple[SimilarLead, ...]) -> None:
        if not found:
            self._bar.dismiss()
            return
        first = found[0]
        name = ", ".join(part for part in (first.name, first.city) if part)
        text = translate("NewLead", "Already here: {name} ({number})")
        show = translate("NewLead", "Open it")
        self._bar.show_message(
            "warn", text.format(name=name, number=first.number),
            [(show, lambda: self._open(first.lead_id))],
        )  # fmt: skip

    def _open(self, lead_id: int) -> None:
        self.opened.emit(lead_id)
        self.reject()

    def accept(self) -> None:
        values = self._checked()
        if values is not None:
            self._desk.run(add_lead, values=values).done(self._on_added).failed(self._on_failed)

    def _checked(self) -> dict[str, Any] | None:
        """The values as kept; None where one can't be read, which is said at its field."""
        context = CheckContext(today=self._desk.today())
        values: dict[str, Any] = {}
        wrong: list[str] = []
        for key, text in self._texts().items():
            value = check_value(key, text, context)
            problem = value if isinstance(value, Problem) else None
            if key in self.fields:
                said = problem_text(problem) if problem is not None else ""
                self.fields[key].show_problem(said)
            if problem is not None:
                wrong.append(key)
            elif value is not None:
                values[key] = format_phone(value) if isinstance(value, PhoneNumber) else value
        if wrong and wrong[0] in self.fields:
            self._line(self.fields[wrong[0]]).setFocus()
        return None if wrong else values

    def _on_added(self, lead_id: int) -> None:
        self.lead_id = lead_id
        self.done(1)

    def _on_failed(self, failure: Failure) -> None:
        problem = failure.problems[0]
        field = self.fields.get(problem.field)
        if field is not None:
            field.show_problem(problem_text(problem))
            self._line(field).setFocus()
        else:
            self._bar.show_message("danger", problem_text(problem))
