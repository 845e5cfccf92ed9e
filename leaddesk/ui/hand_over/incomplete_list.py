"""Leads that something is missing for, each with a field to fill it in right there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.hand_over import CheckedLead, LeadCut
from leaddesk.operations.leads import edit_fields
from leaddesk.queries.lead_detail import LeadDetail, lead_detail
from leaddesk.rules.changes import Conflict
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.edits import check_value
from leaddesk.rules.fields import BY_KEY
from leaddesk.rules.phones import PhoneNumber, format_phone
from leaddesk.rules.problem import Problem, Severity
from leaddesk.ui.hand_over.lines import Lines
from leaddesk.ui.lead.field_values import shown_value
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.stages import stage_name


class IncompleteList(Lines):
    """The first of them; the next move up as they are completed. `cuts`: the shorter
    texts that somebody has agreed to here, of which `cut_agreed` tells."""

    cut_agreed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("HandOver", "Incomplete"))
        self._desk = desk
        self.cuts: set[LeadCut] = set()

    def show_leads(self, leads: Sequence[CheckedLead]) -> None:
        self.show_lines(leads, lambda lead: lead.lead_id, self._line)

    def _line(self, lead: CheckedLead) -> QWidget:
        line = LeadLine(self._desk, lead)
        line.lead_wanted.connect(self.lead_wanted)
        line.cut_agreed.connect(self.take_cut)
        return line

    def take_cut(self, lead_id: int, key: str, becomes: str) -> None:
        """The shorter text that somebody has agreed to."""
        self.cuts.add((lead_id, key, becomes))
        self.cut_agreed.emit()


class LeadLine(QWidget):
    """One lead: name, stage (unless another line `headed` it), and a field for each thing that is
    missing."""

    lead_wanted = Signal(int)
    cut_agreed = Signal(int, str, str)

    def __init__(self, desk: Desk, lead: CheckedLead, *, headed: bool = True) -> None:
        super().__init__()
        self._desk, self._lead, self._headed = desk, lead, headed
        self._fields: dict[str, Field] = {}
        errors = [p for p in lead.problems if p.severity is Severity.ERROR]
        self._build(errors)

    def _build(self, errors: Sequence[Problem]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(6)
        if self._headed:
            layout.addLayout(self._head(len(errors)))
        for problem in self._lead.problems:
            layout.addLayout(self._said(problem))
        fields = [p.field for p in errors if p.field in BY_KEY and BY_KEY[p.field].editable]
        if fields:
            layout.addLayout(self._editors(list(dict.fromkeys(fields))))

    def _head(self, open_things: int) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(ElidedLabel(self._lead.name, (13, 500)), 3)
        head.addWidget(Label(stage_name(self._lead.stage), color="text2"))
        missing = translate("HandOver", "%n thing(s) to settle", "", open_things)
        head.addWidget(Label(missing, color="danger"))
        head.addWidget(
            Button(
                translate("HandOver", "Open"), "text",
                clicked=lambda: self.lead_wanted.emit(self._lead.lead_id),
            )
        )  # fmt: skip
        return head

    def _said(self, problem: Problem) -> QHBoxLayout:
        """The sentence, and where something is too long the shorter text to agree to."""
        row = QHBoxLayout()
        row.setSpacing(12)
        said = Label(problem_text(problem, where=False), SECONDARY, "text2", wrap=True)
        row.addWidget(said, 1)
        becomes = problem.args.get("becomes", "")
        if becomes and problem.severity is Severity.ERROR:
            agree = Button(
                translate("HandOver", "Hand over like that"), "text",
                clicked=lambda: self.cut_agreed.emit(self._lead.lead_id, problem.field, becomes),
            )  # fmt: skip
            row.addWidget(agree, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _editors(self, keys: Sequence[str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for key in keys:
            line = LineEdit(field_name(key), self._present(key))
            line.setCursorPosition(0)
            line.setMaximumWidth(280)
            line.returnPressed.connect(self.save)
            self._fields[key] = Field(field_name(key), line)
            self._fields[key].setMaximumWidth(280)
            row.addWidget(self._fields[key])
        row.addWidget(
            Button(translate("HandOver", "Complete"), clicked=self.save), 0,
            Qt.AlignmentFlag.AlignBottom,
        )  # fmt: skip
        row.addStretch()
        return row

    def _present(self, key: str) -> str:
        """What stands there and is to be put right."""
        plain = (p for p in self._lead.problems if p.field == key and "becomes" in p.args)
        return next((p.value for p in plain), "")

    def save(self) -> None:
        """Keep what was typed, where nobody has filled the field in meanwhile."""
        self._desk.ask(lead_detail, lead_id=self._lead.lead_id).done(self._save_over)

    def _save_over(self, detail: LeadDetail | None) -> None:
        if detail is None:
            return
        context = CheckContext(today=self._desk.today())
        missing = {p.field for p in self._lead.problems if p.code == "erp_required"}
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
            edits[key] = (None if key in missing else detail.values.get(key), value)
        if edits:
            self._desk.run(edit_fields, lead_id=self._lead.lead_id, edits=edits).done(
                self._on_saved
            ).failed(self._on_failed)

    def _on_saved(self, conflict: Conflict | None) -> None:
        if conflict is not None and conflict.field in self._fields:
            text = translate("HandOver", "{who} has just entered: {value}")
            self._fields[conflict.field].show_problem(
                text.format(who=conflict.who, value=shown_value(conflict.field, conflict.theirs))
            )

    def _on_failed(self, failure: Failure) -> None:
        field = next(iter(self._fields.values()))
        field.show_problem(problem_text(failure.problems[0]))
