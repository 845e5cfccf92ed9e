"""The master data: every field as text, edited in place one by one, each save a step of its own.

What somebody else changed while a field was being edited is asked about, never overwritten. What
could not be saved when its lead was left is said in the window, and stands there again on return.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.customer_number import set_customer_number
from leaddesk.operations.leads import edit_fields
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.rules.changes import Conflict
from leaddesk.rules.problem import Problem
from leaddesk.ui.lead.conflict_bar import ConflictBar, conflict_text
from leaddesk.ui.lead.consents_view import ConsentsView
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.lead.field_row import FieldRow
from leaddesk.ui.lead.field_values import country_of, editable_text, typed_value
from leaddesk.ui.lead.lead_words import former_numbers, lead_name
from leaddesk.ui.lead.master_fields import CONSENTS, GROUPS, READ_ONLY
from leaddesk.ui.lead.open_fields import OpenFields
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.problems import problem_text

FIRST_EDITED = "contact.phone"
"""What F2 edits before anything else was: the field that is put right most often on the phone."""


class MasterData(QWidget):
    """`editing` tells when a field takes keys, so that bare letters are no commands then."""

    editing = Signal(bool)

    def __init__(
        self, desk: Desk, drafts: Drafts, run: Callable[[str], object], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.desk, self._run = desk, run
        self.lead_id: int | None = None
        self._name = ""
        self._left = OpenFields(drafts)
        self._saving: dict[tuple[int, str], str] = {}
        self.rows: dict[str, FieldRow] = {}
        self._values: Mapping[str, Any] = {}
        self._last = FIRST_EDITED
        self._build()

    def _build(self) -> None:
        self.bar = ConflictBar(self.desk)
        self.bar.mine_wanted.connect(self._use_mine)
        self.bar.theirs_wanted.connect(self._keep_theirs)
        self.area = QScrollArea(self)
        content = QWidget(self.area.viewport())
        content.setProperty("surface", "panel")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(4)
        self.consents = ConsentsView(self._run, content)
        for title, keys in (*GROUPS, (CONSENTS, ())):
            heading = Label(title.now(), SECTION)
            heading.setContentsMargins(0, 12 if column.count() else 0, 0, 4)
            column.addWidget(heading)
            for key in keys:
                column.addWidget(self._row(key, content))
        column.addWidget(self.consents)
        column.addStretch()
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

    def _row(self, key: str, content: QWidget) -> FieldRow:
        row = FieldRow(key, editable=key not in READ_ONLY, parent=content)
        row.committed.connect(self.commit)
        row.given_up.connect(self._on_given_up)
        row.editing.connect(partial(self._on_editing, key))
        self.rows[key] = row
        return row

    def show_detail(self, detail: LeadDetail) -> None:
        """The lead's values. Of another lead: editors are left as they are saved by leaving."""
        same = detail.lead_id == self.lead_id
        if not same:
            for row in self.rows.values():
                self._keep(row)
                row.close_editor()
            self.bar.end_all()
            self.area.verticalScrollBar().setValue(0)
        self.lead_id, self._values = detail.lead_id, detail.values
        for key, numbers in former_numbers(detail).items():
            self.rows[key].also = numbers
        self._name = lead_name(detail)
        self.consents.show_detail(detail)
        for key, row in self.rows.items():
            value = detail.values[key]
            changed_underneath = same and row.is_editing() and value != row.was
            row.show_value(value)
            if changed_underneath:
                self._on_changed_underneath(row, value)
        if not same:
            self._open_again()

    def edit(self, key: str = "") -> None:
        """Edit this field, else the one edited last, else the phone number."""
        begun = next((row.key for row in self.rows.values() if row.is_editing()), self._last)
        row = self.rows.get(key or begun) or self.rows[FIRST_EDITED]
        row.edit()
        self.area.ensureWidgetVisible(row)

    def is_editing(self) -> bool:
        return any(row.is_editing() for row in self.rows.values())

    def commit_open(self) -> None:
        """Save what is being edited, before the pane goes elsewhere."""
        for key, row in self.rows.items():
            if row.is_editing():
                problem = self.commit(key)
                self._keep(row)
                if problem is not None:
                    self._tell_not_saved(key, self._name, problem)

    def _keep(self, row: FieldRow) -> None:
        """What stands in the editor and is not saved, or not yet."""
        if self.lead_id is not None and row.is_changed():
            was = editable_text(row.key, row.was)
            self._left.keep(self.lead_id, row.key, row.text(), was)

    def _open_again(self) -> None:
        """What was left unsaved of this lead: marked, unless it is being saved just now."""
        assert self.lead_id is not None
        for key, (text, was) in self._left.of(self.lead_id).items():
            row = self.rows.get(key)
            if row is None or text == editable_text(key, row.value()):
                self._left.drop(self.lead_id, key)
                continue
            row.edit_again(text)
            if (self.lead_id, key) in self._saving:
                continue
            value = typed_value(key, text, self.desk.today(), country_of(self._values))
            if isinstance(value, Problem):
                row.show_problem(problem_text(value))
            elif was != editable_text(key, row.value()):
                self._on_changed_underneath(row, row.value())
            else:
                row.show_problem(translate("Lead", "Not saved yet."))

    def _tell_not_saved(self, key: str, name: str, why: Problem) -> None:
        """In the window, since another lead is shown by now."""
        about = translate("Lead", "{field} of {name} not saved")
        self.desk.failed.emit(Failure((why,), about.format(field=field_name(key), name=name)))

    def _on_given_up(self, key: str) -> None:
        if self.lead_id is not None:
            self._left.drop(self.lead_id, key)
        self.bar.end(key)

    def commit(self, key: str) -> Problem | None:
        """Check and save one field; a field that was not changed just closes. Gives what is wrong
        with the text, which is said at the field."""
        row = self.rows[key]
        if not row.is_editing() or self.lead_id is None or self.bar.asks_about(key):
            return None
        if self._saving.get((self.lead_id, key)) == row.text():
            return None
        if not row.is_changed():
            self._left.drop(self.lead_id, key)
            row.close_editor()
            return None
        value = typed_value(key, row.text(), self.desk.today(), country_of(self._values))
        if isinstance(value, Problem):
            row.show_problem(problem_text(value))
            return value
        if value == row.was:
            self._left.drop(self.lead_id, key)
            row.close_editor()
        else:
            self._save(key, row.was, value)
        return None

    def _save(self, key: str, was: Any, becomes: Any) -> None:
        lead_id, text = self.lead_id, self.rows[key].text()
        assert lead_id is not None
        self.rows[key].show_problem("")
        self._saving[lead_id, key] = text
        if key == "lead.customer_number":
            number = {"number": becomes or "", "was": was or ""}
            reply = self.desk.run(set_customer_number, lead_id=lead_id, **number)
        else:
            reply = self.desk.run(edit_fields, lead_id=lead_id, edits={key: (was, becomes)})
        about = (lead_id, key, text, self._name)
        reply.done(partial(self._on_saved, *about, becomes)).failed(
            partial(self._on_failed, *about, editable_text(key, was))
        )

    def _on_saved(
        self, lead_id: int, key: str, text: str, name: str, becomes: Any, conflict: object
    ) -> None:
        """What was typed on meanwhile stays, to be saved on its own."""
        self._end_saving(lead_id, key, text)
        here = lead_id == self.lead_id
        row = self.rows[key]
        if not isinstance(conflict, Conflict):
            self._left.drop(lead_id, key, text)
        if isinstance(conflict, Conflict):
            if here and row.is_editing():
                self.bar.ask(row, conflict)
            elif here:
                self.bar.show_message("warn", conflict_text(conflict, text, self.desk.now()))
            else:
                self._tell_not_saved(key, name, Problem("changed_meanwhile", field=key))
        elif here:
            self.bar.end(key)
            row.show_value(becomes)
            if row.text() == text:
                row.close_editor()
            else:
                row.was = becomes

    def _on_failed(
        self, lead_id: int, key: str, text: str, name: str, was: str, failure: Failure
    ) -> None:
        """The text stays in its editor, or stands there again once its lead is shown."""
        self._end_saving(lead_id, key, text)
        why = failure.problems[0]
        if lead_id != self.lead_id:
            self._left.keep(lead_id, key, text, was)
            self._tell_not_saved(key, name, why)
            return
        row = self.rows[key]
        if not row.is_editing():
            row.edit_again(text)
        row.show_problem(problem_text(why))

    def _end_saving(self, lead_id: int, key: str, text: str) -> None:
        if self._saving.get((lead_id, key)) == text:
            del self._saving[lead_id, key]

    def _on_changed_underneath(self, row: FieldRow, theirs: Any) -> None:
        """Somebody else saved this field while it is being edited here."""
        if not row.is_changed():
            self.bar.end(row.key)
            row.close_editor()
            return
        mine = typed_value(row.key, row.text(), self.desk.today(), country_of(self._values))
        if mine == theirs:
            self._on_given_up(row.key)
            row.close_editor()
            return
        assert self.lead_id is not None
        self.bar.ask(row, Conflict(self.lead_id, row.key, theirs))

    def _use_mine(self, key: str, theirs: Any) -> None:
        """What stands in the editor by now, over what stands in the store."""
        row = self.rows[key]
        self.bar.end(key)
        row.was = theirs
        if row.is_changed():
            self.commit(key)
        else:
            row.close_editor()

    def _keep_theirs(self, key: str, theirs: Any) -> None:
        row = self.rows[key]
        self._on_given_up(key)
        row.show_value(theirs)
        row.close_editor()

    def _on_editing(self, key: str, on: bool) -> None:
        if on:
            self._last = key
        self.editing.emit(self.is_editing())

    def focused(self) -> str:
        """The field that has the focus; "" where none has."""
        return next((key for key, row in self.rows.items() if row.shown.hasFocus()), "")
