"""The master data: every field as text, edited in place one by one, each save a step of its own.

What somebody else changed while a field was being edited is asked about, never overwritten.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.leads import edit_fields
from leaddesk.operations.take_answer import set_customer_number
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.changes import Conflict
from leaddesk.rules.problem import Problem
from leaddesk.ui.lead.field_row import FieldRow
from leaddesk.ui.lead.field_values import country_of, shown_value, typed_value
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import ago_text
from leaddesk.ui.words.problems import problem_text

GROUPS = (
    (marked("Lead", "Company"), (
        "company.name", "company.name_extra", "company.phone", "company.email",
        "company.website", "company.vat_id", "lead.number", "lead.customer_number",
        "lead.external_id",
    )),
    (marked("Lead", "Contact person"), (
        "contact.salutation", "contact.title", "contact.first_name", "contact.last_name",
        "contact.position", "contact.department", "contact.decision_role", "contact.phone",
        "contact.mobile", "contact.email",
    )),
    (marked("Lead", "Address"), (
        "company.street", "company.postal_code", "company.city", "company.country",
    )),
    (marked("Lead", "Classification"), (
        "company.industry", "company.employees", "company.relation", "company.customer_class",
        "lead.product", "lead.fit_product", "lead.value", "lead.competitor",
        "lead.competitor_reason", "lead.source", "lead.note",
    )),
)  # fmt: skip
READ_ONLY = frozenset({"lead.number"})
FIRST_EDITED = "contact.phone"
"""What F2 edits before anything else was: the field that is put right most often on the phone."""


class MasterData(QWidget):
    """`editing` tells when a field takes keys, so that bare letters are no commands then."""

    editing = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.lead_id: int | None = None
        self.rows: dict[str, FieldRow] = {}
        self._values: Mapping[str, Any] = {}
        self._last = FIRST_EDITED
        self._asked = ""
        self._build()

    def _build(self) -> None:
        self.bar = MessageBar()
        content = QWidget()
        content.setProperty("surface", "panel")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(4)
        for title, keys in GROUPS:
            heading = Label(title.now(), SECTION)
            heading.setContentsMargins(0, 12 if column.count() else 0, 0, 4)
            column.addWidget(heading)
            for key in keys:
                column.addWidget(self._row(key))
        column.addStretch()
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        holder = QVBoxLayout()
        holder.setContentsMargins(20, 8, 20, 0)
        holder.addWidget(self.bar)
        layout.addLayout(holder)
        layout.addWidget(self.area, 1)

    def _row(self, key: str) -> FieldRow:
        row = FieldRow(key, editable=key not in READ_ONLY)
        row.committed.connect(self.commit)
        row.editing.connect(partial(self._on_editing, key))
        self.rows[key] = row
        return row

    def show_detail(self, detail: LeadDetail) -> None:
        """The lead's values. Of another lead: editors are left as they are saved by leaving."""
        same = detail.lead_id == self.lead_id
        if not same:
            for row in self.rows.values():
                row.close_editor()
            self._end_asking()
            self.area.verticalScrollBar().setValue(0)
        self.lead_id, self._values = detail.lead_id, detail.values
        for key, row in self.rows.items():
            value = detail.values[key]
            changed_underneath = same and row.is_editing() and value != row.was
            row.show_value(value)
            if changed_underneath:
                self._on_changed_underneath(row, value)

    def edit(self, key: str = "") -> None:
        """Edit this field, else the one edited last, else the phone number."""
        row = self.rows.get(key or self._last) or self.rows[FIRST_EDITED]
        row.edit()
        self.area.ensureWidgetVisible(row)

    def is_editing(self) -> bool:
        return any(row.is_editing() for row in self.rows.values())

    def commit_open(self) -> None:
        """Save what is being edited, before the pane goes elsewhere."""
        for key, row in self.rows.items():
            if row.is_editing():
                self.commit(key)

    def commit(self, key: str) -> None:
        """Check and save one field; a field that was not changed just closes."""
        row = self.rows[key]
        if not row.is_editing() or self.lead_id is None or key == self._asked:
            return
        if not row.is_changed():
            row.close_editor()
            return
        value = typed_value(key, row.text(), self.desk.today(), country_of(self._values))
        if isinstance(value, Problem):
            row.show_problem(problem_text(value))
            return
        if value == row.was:
            row.close_editor()
            return
        self._save(key, row.was, value)

    def _save(self, key: str, was: Any, becomes: Any) -> None:
        lead_id = self.lead_id
        if key == "lead.customer_number":
            reply = self.desk.run(set_customer_number, lead_id=lead_id, number=becomes or "")
        else:
            reply = self.desk.run(edit_fields, lead_id=lead_id, edits={key: (was, becomes)})
        reply.done(partial(self._on_saved, lead_id, key, becomes)).failed(
            partial(self._on_failed, key)
        )

    def _on_saved(
        self, lead_id: int | None, key: str, becomes: Any, conflict: Conflict | None
    ) -> None:
        here = lead_id == self.lead_id
        row = self.rows[key]
        if isinstance(conflict, Conflict):
            text = _conflict_text(conflict, becomes, self.desk.now())
            if here and row.is_editing():
                self._ask(row, becomes, text)
            else:
                self.bar.show_message("warn", text)
        elif here:
            self._end_asking()
            row.show_value(becomes)
            row.close_editor()

    def _on_failed(self, key: str, failure: Failure) -> None:
        row = self.rows[key]
        if row.is_editing():
            row.show_problem(problem_text(failure.problems[0]))
        else:
            self.bar.show_message("warn", problem_text(failure.problems[0]))

    def _on_changed_underneath(self, row: FieldRow, theirs: Any) -> None:
        """Somebody else saved this field while it is being edited here."""
        if not row.is_changed():
            row.close_editor()
            return
        mine = typed_value(row.key, row.text(), self.desk.today(), country_of(self._values))
        if mine == theirs:
            row.close_editor()
            return
        text = translate(
            "Lead", "{field} was changed meanwhile: {theirs}. Your entry: {mine}."
        ).format(
            field=field_name(row.key), theirs=shown_value(row.key, theirs) or "–", mine=row.text()
        )
        self._ask(row, mine, text)

    def _ask(self, row: FieldRow, mine: Any, text: str) -> None:
        """Both values side by side; nothing is saved until one is chosen."""
        use = (translate("Lead", "Use yours"), partial(self._use_mine, row, mine))
        keep = (translate("Lead", "Keep theirs"), partial(self._keep_theirs, row))
        self._asked = row.key
        self.bar.show_message("warn", text, [use, keep], closable=False)

    def _end_asking(self) -> None:
        self._asked = ""
        self.bar.dismiss()

    def _use_mine(self, row: FieldRow, mine: Any) -> None:
        self._end_asking()
        if isinstance(mine, Problem):
            row.show_problem(problem_text(mine))
            return
        row.was = row.value()
        self._save(row.key, row.was, mine)

    def _keep_theirs(self, row: FieldRow) -> None:
        self._end_asking()
        row.close_editor()

    def _on_editing(self, key: str, on: bool) -> None:
        if on:
            self._last = key
        self.editing.emit(self.is_editing())

    def focused(self) -> str:
        """The field that has the focus; "" where none has."""
        return next((key for key, row in self.rows.items() if row.shown.hasFocus()), "")


def _conflict_text(conflict: Conflict, mine: Any, now: datetime) -> str:
    """ "M. Roth hat die Telefonnummer vor 2 Minuten geändert: … Ihre Eingabe: …"."""
    if conflict.who and conflict.at_ms:
        text = translate("Lead", "{who} changed {field} {when}: {theirs}. Your entry: {mine}.")
    else:
        text = translate("Lead", "{field} was changed meanwhile: {theirs}. Your entry: {mine}.")
    at = datetime.fromtimestamp(conflict.at_ms / 1000, UTC)
    return text.format(
        who=conflict.who, field=field_name(conflict.field), when=ago_text(at, now),
        theirs=conflict.now or "–", mine=shown_value(conflict.field, mine) or "–",
    )  # fmt: skip
