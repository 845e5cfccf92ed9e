"""Leads to hand over, each with what is missing; the missing field is filled in right there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.hand_over import CheckedLead
from leaddesk.operations.leads import edit_fields
from leaddesk.queries.lead_detail import LeadDetail, lead_detail
from leaddesk.rules.changes import Conflict
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.edits import check_value
from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.phones import PhoneNumber, format_phone
from leaddesk.rules.problem import Problem, Severity
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.portions import Portions
from leaddesk.ui.parts.texts import ElidedLabel, Label, hairline
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.stages import stage_name

SHOWN = 200


class ReadyList(QScrollArea):
    """At most 200 lines: more are not read anyway, and handed over all the same."""

    lead_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._leads: Sequence[CheckedLead] = ()
        self._portions = Portions(self)
        self._body = QWidget()
        self._body.setProperty("surface", "panel")
        self._body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(16, 4, 16, 4)
        self._rows.setSpacing(0)
        self.setWidgetResizable(True)
        self.setWidget(self._body)

    def count(self) -> int:
        return len(self._leads)

    def show_leads(self, leads: Sequence[CheckedLead]) -> None:
        self._leads = leads
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._portions.start(self._filled(leads))

    def _filled(self, leads: Sequence[CheckedLead]) -> Iterator[None]:
        for lead in leads[:SHOWN]:
            row = LeadLine(self._desk, lead)
            row.lead_wanted.connect(self.lead_wanted)
            self._rows.addWidget(row)
            self._rows.addWidget(hairline())
            yield
        if len(leads) > SHOWN:
            more = translate("HandOver", "and %n more", "", len(leads) - SHOWN)
            self._rows.addWidget(Label(more, color="text2"))
        self._rows.addStretch()


class LeadLine(QWidget):
    """One lead: name, stage, and a field for each thing that is missing."""

    lead_wanted = Signal(int)

    def __init__(self, desk: Desk, lead: CheckedLead) -> None:
        super().__init__()
        self._desk, self._lead = desk, lead
        self._fields: dict[str, Field] = {}
        errors = [p for p in lead.problems if p.severity is Severity.ERROR]
        self._build(errors)

    def _build(self, errors: Sequence[Problem]) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(ElidedLabel(self._lead.name, (13, 500)), 3)
        head.addWidget(Label(stage_name(self._lead.stage), color="text2"))
        words, color = self._verdict(errors)
        head.addWidget(Label(words, color=color))
        head.addWidget(
            Button(
                translate("HandOver", "Open"), "text",
                clicked=lambda: self.lead_wanted.emit(self._lead.lead_id),
            )
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(6)
        layout.addLayout(head)
        for problem in self._lead.problems:
            said = Label(problem_text(problem, where=False), SECONDARY, "text2", wrap=True)
            layout.addWidget(said)
        missing = [p.field for p in errors if p.field in BY_KEY and BY_KEY[p.field].editable]
        if missing:
            layout.addLayout(self._editors(list(dict.fromkeys(missing))))

    def _verdict(self, errors: Sequence[Problem]) -> tuple[str, str]:
        if errors:
            return translate("HandOver", "%n thing(s) missing", "", len(errors)), "danger"
        if self._lead.early:
            return translate("HandOver", "not won yet"), "warn"
        return translate("HandOver", "complete"), "ok"

    def _editors(self, keys: Sequence[str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for key in keys:
            line = LineEdit(field_name(key))
            line.setMaximumWidth(280)
            line.returnPressed.connect(self.save)
            self._fields[key] = Field(field_name(key), line)
            row.addWidget(self._fields[key])
        row.addWidget(
            Button(translate("HandOver", "Complete"), clicked=self.save), 0,
            Qt.AlignmentFlag.AlignBottom,
        )  # fmt: skip
        row.addStretch()
        return row

    def save(self) -> None:
        """Keep what was typed: the lead is read first, so that nobody's edit is lost."""
        self._desk.ask(lead_detail, lead_id=self._lead.lead_id).done(self._save_over)

    def _save_over(self, detail: LeadDetail | None) -> None:
        if detail is None:
            return
        context = CheckContext(today=self._desk.today())
        edits = {}
        for key, field in self._fields.items():
            assert isinstance(field.field, LineEdit)
            text = field.field.text().strip()
            if not text:
                continue
            value = check_value(key, text, context)
            if isinstance(value, Problem):
                field.show_problem(problem_text(value))
                return
            if isinstance(value, PhoneNumber):
                value = format_phone(value)
            edits[key] = (detail.values.get(key), value)
        if edits:
            self._desk.run(edit_fields, lead_id=self._lead.lead_id, edits=edits).done(
                self._on_saved
            ).failed(self._on_failed)

    def _on_saved(self, conflict: Conflict | None) -> None:
        if conflict is not None and conflict.field in self._fields:
            text = translate("HandOver", "{who} has just entered: {value}")
            self._fields[conflict.field].show_problem(
                text.format(who=conflict.who, value=conflict.now)
            )

    def _on_failed(self, failure: Failure) -> None:
        field = next(iter(self._fields.values()))
        field.show_problem(problem_text(failure.problems[0]))
