"""A list of what happened in one step: what its columns hold, what is tried, and the import."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from leaddesk.desk import Desk, Failure, Reply
from leaddesk.operations.import_touchpoints import import_touchpoints
from leaddesk.rules.changes import Changes, Tried, Undone
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.column_readings import DATE_ORDERS
from leaddesk.rules.list_rows import ImportResult, Outcome
from leaddesk.rules.touchpoint_lists import (
    CheckedTouch,
    TouchPlan,
    touch_plan,
    touch_questions,
)
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.importing.busy_line import BusyLine
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.reading_fields import order_words
from leaddesk.ui.importing.rejects import rejects_path
from leaddesk.ui.importing.steps.step import Step
from leaddesk.ui.importing.touch_jobs import (
    TouchCheck,
    checked_touches,
    numbers_line,
    write_left_out,
)
from leaddesk.ui.importing.touch_tables import TouchTables
from leaddesk.ui.importing.undone import undone_text
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import ComboBox, Field
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import PANE
from leaddesk.ui.words import translate
from leaddesk.ui.words.touchpoints import kind_name


@dataclass(slots=True)
class _State:
    """What is wanted of the list at hand, and what became of it."""

    plan: TouchPlan
    create: bool = False
    rows: tuple[CheckedTouch, ...] = ()
    tried: ImportResult | None = None
    asked: int = 0


class TouchStep(Step):
    """Every change is tried at once; the numbers say beforehand what will be."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state: _State | None = None
        self._read: object = None
        self._running: Reply | None = None
        self._build()

    def _build(self) -> None:
        self.head = Label("", PANE)
        self.kind, self.unknown, self.dates = ComboBox(""), ComboBox(""), ComboBox("")
        self.kind.addItem(translate("ImportTouches", "none: they are rejected"), "")
        for kind in Kind:
            self.kind.addItem(kind_name(kind), kind.value)
        self.unknown.addItem(translate("ImportTouches", "leave out"), False)
        self.unknown.addItem(translate("ImportTouches", "take as new leads"), True)
        for order in DATE_ORDERS:
            self.dates.addItem(order_words(order), order)
        kind_field = Field(translate("ImportTouches", "Kind of rows that name none"), self.kind)
        unknown = Field(translate("ImportTouches", "Rows of unknown leads"), self.unknown)
        self._dates_field = Field(translate("ImportFile", "Dates"), self.dates)
        self._fields = QWidget()
        row = QHBoxLayout(self._fields)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for part in (kind_field, unknown, self._dates_field):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch()
        self._put_together()
        for box in (self.kind, self.unknown, self.dates):
            box.activated.connect(self._on_said)
        self.tables.changed.connect(self._on_columns)
        self.busy.cancelled.connect(self.cancel)
        self.desk.changed.connect(self._on_changed)

    def _put_together(self) -> None:
        self.tables = TouchTables()
        self.line = Label("", color="text2", wrap=True)
        self.busy = BusyLine()
        self.rejects = Button(
            translate("ImportTouches", "Rows left out as Excel"), icon_name="download",
            clicked=self.save_rejects,
        )  # fmt: skip
        self.take_back = Button(
            translate("ImportResult", "Undo this import"), icon_name="undo-2", clicked=self.undo
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.rejects)
        buttons.addWidget(self.take_back)
        buttons.addStretch()
        for part in (self.head, self._fields, self.line, self.busy):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addWidget(self.tables, 1)
        self.body.addStretch()

    def enter(self, draft: ImportDraft) -> None:
        super().enter(draft)
        assert draft.plan is not None
        self.bar.hide()
        if self._state is None or self._read is not draft.plan:
            self._read = draft.plan
            self._state = _State(touch_plan(draft.plan))
            self.kind.choose("")
            self.unknown.choose(False)
            self.tables.show_plan(draft.book.sheets, self._state.plan)
        self._show()
        if draft.result is None:
            self._try()

    def _show(self) -> None:
        draft, state = self.draft, self._state
        assert draft is not None and state is not None
        over = draft.result is not None
        text = translate("ImportTouches", "Touchpoints from “{source}”")
        if draft.undone:
            text = translate("ImportResult", "The import of “{source}” is undone")
        elif over:
            text = translate("ImportResult", "“{source}” is imported")
        self.head.setText(text.format(source=draft.source))
        asked = touch_questions(state.plan)
        self._dates_field.setVisible(bool(asked or state.plan.plan.dates))
        if asked:
            self.dates.setCurrentIndex(-1)
        text = translate("ImportFile", "“{example}” can be read both ways.")
        self._dates_field.show_problem(text.format(example=asked[0].example) if asked else "")
        self._fields.setVisible(not over)
        self.tables.setVisible(not over)
        result = draft.result or state.tried
        self.line.setText(numbers_line(result) if result is not None else "")
        left = result is not None and (result.count(Outcome.REJECTED) or result.unknown)
        self.rejects.setVisible(bool(left))
        self.take_back.setVisible(over and draft.step_id is not None and not draft.undone)
        self.changed.emit()

    def first_focus(self) -> QWidget | None:
        if self.draft is not None and self.draft.result is not None:
            return None
        waiting = self._state is not None and touch_questions(self._state.plan)
        return self.dates if waiting else self.tables.columns

    def is_running(self) -> bool:
        return self._running is not None

    def may_go_on(self) -> bool:
        draft, state = self.draft, self._state
        if draft is None or state is None or self.is_running():
            return False
        if draft.result is not None:
            return True
        return state.tried is not None and state.tried.count(Outcome.CREATED) > 0

    def verb(self) -> str:
        draft, state = self.draft, self._state
        if draft is not None and draft.result is not None:
            return translate("Import", "Done")
        count = state.tried.count(Outcome.CREATED) if state is not None and state.tried else 0
        return translate("ImportTouches", "Import %n touchpoint(s)", "", count)

    def _on_columns(self) -> None:
        if self._state is not None and self.tables.plan is not None:
            self._state.plan = self.tables.plan
            self._try()

    def _on_said(self) -> None:
        state = self._state
        if state is not None:
            dates = self.dates.currentData() if not self._dates_field.isHidden() else ""
            plan = state.plan.plan.answered(dates=dates or "")
            state.plan = replace(state.plan, plan=plan, kind=self.kind.currentData() or "")
            state.create = bool(self.unknown.currentData())
            self.tables.plan = state.plan
            self._try()

    def _try(self) -> None:
        """Read the rows and do all of it, taken back; the answer to an older wish is dropped."""
        draft, state = self.draft, self._state
        assert draft is not None and state is not None
        state.tried, state.asked = None, state.asked + 1
        self._show()
        if touch_questions(state.plan):
            return
        asked = state.asked
        context = CheckContext(draft.today, draft.known.users)
        self.desk.work(
            checked_touches, sheets=draft.book.sheets, plan=state.plan, context=context,
            now=self.desk.now(),
        ).newest("touch_check").done(
            lambda checked: self._on_checked(state, asked, checked)
        ).failed(self.show_failure)  # fmt: skip

    def _on_checked(self, state: _State, asked: int, checked: TouchCheck) -> None:
        if state is self._state and asked == state.asked and self.draft is not None:
            state.rows = checked.rows
            self.tables.show_words(checked.words)
            self.desk.run(import_touchpoints, **self._what(dry_run=True)).done(
                lambda tried: self._on_tried(state, asked, tried)
            ).failed(self.show_failure)

    def _on_tried(self, state: _State, asked: int, tried: object) -> None:
        if state is self._state and asked == state.asked:
            state.tried = tried.result if isinstance(tried, Tried) else tried  # type: ignore[assignment]
            self._show()

    def _what(self, *, dry_run: bool) -> dict[str, object]:
        draft, state = self.draft, self._state
        assert draft is not None and state is not None
        return {
            "rows": state.rows, "source": draft.source, "file_name": draft.path.name,
            "create_unknown": state.create, "dry_run": dry_run,
        }  # fmt: skip

    def start(self) -> None:
        """Bring them in."""
        if self.draft is None or self.draft.result is not None or not self.may_go_on():
            return
        self.busy.begin(translate("ImportResult", "Importing rows"), at_once=True)
        reply = self._running = self.desk.run(import_touchpoints, **self._what(dry_run=False))
        reply.progress(self.busy.tell)
        reply.done(self._on_done).failed(self._on_failed)
        self.changed.emit()

    def cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _on_changed(self, changes: Changes) -> None:
        """The step of this run: its changes are told before its answer."""
        draft = self.draft
        mine = changes.own and changes.title.get("code") == "touchpoints_imported"
        if mine and draft is not None and draft.result is None:
            draft.step_id = changes.step

    def _on_done(self, result: ImportResult) -> None:
        self._running = None
        self.busy.end()
        if self.draft is not None:
            self.draft.result = result
            self._show()
            self.focus_wanted.emit()

    def _on_failed(self, failure: Failure) -> None:
        self._running = None
        self.busy.end()
        self.show_failure(failure)
        self.changed.emit()

    def save_rejects(self) -> None:
        """The rows that did not come in, with the reason of each."""
        draft, state = self.draft, self._state
        result = (draft.result or state.tried) if draft is not None and state is not None else None
        if draft is None or state is None or result is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("ImportTouches", "Rows left out as Excel"), str(rejects_path(draft)),
            "*.xlsx",
        )  # fmt: skip
        if chosen:
            self.desk.work(
                write_left_out, path=Path(chosen), draft=draft, rows=state.rows, result=result
            ).failed(self.show_failure)

    def undo(self) -> None:
        """Take it back as a whole."""
        draft = self.draft
        if draft is not None and draft.step_id is not None:
            self.desk.undo(draft.step_id).done(
                lambda undone: self._on_undone(draft, undone)
            ).failed(self.show_failure)

    def _on_undone(self, draft: ImportDraft, undone: Undone) -> None:
        draft.undone = True
        if draft is self.draft:
            self._show()
            self.bar.show_message("warn" if undone.kept else "ok", undone_text(undone))
