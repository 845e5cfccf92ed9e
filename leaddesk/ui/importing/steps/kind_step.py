"""A list that holds something else than leads in one step: what its columns hold, what is tried,
and the import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from leaddesk.desk import Desk, Failure, Reply
from leaddesk.operations.list_mappings import remember_columns
from leaddesk.rules.changes import Changes, Tried, Undone
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.kind_lists import kind_mapping, kind_questions
from leaddesk.rules.list_rows import ImportResult, Outcome
from leaddesk.ui.importing.busy_line import BusyLine
from leaddesk.ui.importing.figures import Figures
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.kind_fields import KindFields
from leaddesk.ui.importing.kind_jobs import KindCheck, checked_kind, write_left_out
from leaddesk.ui.importing.kind_rows import show_kind_outcome
from leaddesk.ui.importing.kind_state import KindState
from leaddesk.ui.importing.kind_tables import KindTables
from leaddesk.ui.importing.kinds import IMPORTS, planned_as
from leaddesk.ui.importing.rejects import rejects_path
from leaddesk.ui.importing.steps.step import Step
from leaddesk.ui.importing.trying import OUTCOMES
from leaddesk.ui.importing.undone import undo_import, undone_text
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import PANE
from leaddesk.ui.words import translate
from leaddesk.ui.words.list_kinds import account_text, import_verb, kind_head, left_out


class KindStep(Step):
    """Every change is tried at once; the numbers say beforehand what will be."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state: KindState | None = None
        self._begun: tuple[object, str] = None, ""
        self._running: Reply | None = None
        self._build()

    def _build(self) -> None:
        self.head = Label("", PANE)
        self.fields, self.tables = KindFields(), KindTables()
        self.figures = Figures()
        self.line = Label("", color="text2", wrap=True)
        self.busy = BusyLine()
        self.rows = grid_table(translate("ImportResult", "Rows of this figure"))
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
        for part in (self.head, self.fields, self.figures, self.line, self.busy):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addWidget(self.rows, 3)
        self.body.addWidget(self.tables, 2)
        self.body.addStretch()
        self.rows.hide()
        self.fields.said.connect(self._on_said)
        self.tables.changed.connect(self._on_columns)
        self.figures.picked.connect(self._on_picked)
        self.busy.cancelled.connect(self.cancel)
        self.desk.changed.connect(self._on_changed)

    def enter(self, draft: ImportDraft) -> None:
        super().enter(draft)
        assert draft.plan is not None
        self.bar.hide()
        plan, holds = self._begun
        if self._state is None or plan is not draft.plan or holds != draft.holds:
            self._begun = draft.plan, draft.holds
            self._begin(draft)
        self._show()
        if draft.result is None:
            self._try()

    def _begin(self, draft: ImportDraft) -> None:
        assert draft.plan is not None
        how, memory = IMPORTS[draft.holds], draft.kind_memory.get(draft.holds)
        kept = memory.mapping if memory is not None else None
        self._state = KindState(how, planned_as(how, draft.plan, kept), kept)
        self.fields.begin(self._state.plan)
        self.tables.show_plan(draft.book.sheets, self._state.plan)
        if memory is not None:
            text = translate("Import", "Recognised the matching of columns “{name}”.")
            self.bar.show_message("info", text.format(name=memory.name))

    def _show(self) -> None:
        draft, state = self.draft, self._state
        assert draft is not None and state is not None
        over = draft.result is not None
        if draft.undone:
            text = translate("ImportResult", "The import of “{source}” is undone")
            self.head.setText(text.format(source=draft.source))
        elif over:
            text = translate("ImportResult", "“{source}” is imported")
            self.head.setText(text.format(source=draft.source))
        else:
            self.head.setText(kind_head(draft.holds, draft.source))
        self.fields.show_plan(state.plan)
        self.fields.setVisible(not over)
        self.tables.setVisible(not over)
        result = draft.result or state.tried
        self._show_result(state, result)
        self.take_back.setVisible(over and draft.step_id is not None and not draft.undone)
        if over and result is not None and result.read:
            worst = (Outcome.REJECTED, Outcome.SKIPPED, Outcome.CREATED, Outcome.UPDATED)
            shown = next((o for o in worst if result.count(o)), Outcome.UNCHANGED)
            self.figures.pick(tuple(OUTCOMES).index(shown))
        self.changed.emit()

    def _show_result(self, state: KindState, result: ImportResult | None) -> None:
        """The figures stay as they are while others are worked out."""
        self.rows.hide()
        if result is None:
            return
        self.figures.show_figures([(result.count(o), w.now()) for o, w in OUTCOMES.items()])
        self.line.setText(account_text(result))
        self.rejects.setVisible(bool(left_out(state.rows, result)))

    def first_focus(self) -> QWidget | None:
        if self.draft is not None and self.draft.result is not None:
            return None
        return self.fields.first_open() or self.tables.columns

    def is_running(self) -> bool:
        return self._running is not None

    def may_go_on(self) -> bool:
        draft, state = self.draft, self._state
        if draft is None or state is None or self.is_running():
            return False
        return draft.result is not None or state.taken() > 0

    def verb(self) -> str:
        draft, state = self.draft, self._state
        if draft is None or state is None or draft.result is not None:
            return translate("Import", "Done")
        return import_verb(draft.holds, state.taken())

    def _on_columns(self) -> None:
        if self._state is not None and self.tables.plan is not None:
            self._state.plan = self.tables.plan
            self._try()

    def _on_said(self) -> None:
        state = self._state
        if state is not None:
            state.plan = self.tables.plan = self.fields.plan(state.plan)
            self._try()

    def _on_picked(self, place: int) -> None:
        """The rows behind a figure."""
        draft, state = self.draft, self._state
        result = (draft.result or state.tried) if draft is not None and state is not None else None
        if draft is not None and state is not None and result is not None:
            show_kind_outcome(self.rows, draft, state.rows, result, tuple(OUTCOMES)[place])
            self.rows.show()

    def _try(self) -> None:
        """Read the rows and do all of it, taken back; the answer to an older wish is dropped."""
        draft, state = self.draft, self._state
        assert draft is not None and state is not None
        state.tried, state.asked = None, state.asked + 1
        self._show()
        if kind_questions(state.plan):
            return
        asked = state.asked
        context = CheckContext(draft.today, draft.known.users)
        self.desk.work(
            checked_kind, sheets=draft.book.sheets, plan=state.plan, context=context,
            now=self.desk.now(),
        ).newest("kind_check").done(
            lambda checked: self._on_checked(state, asked, checked)
        ).failed(self.show_failure)  # fmt: skip

    def _on_checked(self, state: KindState, asked: int, checked: KindCheck) -> None:
        if state is self._state and asked == state.asked and self.draft is not None:
            state.rows = checked.rows
            self.tables.show_words(checked.words)
            self.desk.run(state.how.operation, **self._what(dry_run=True)).done(
                lambda tried: self._on_tried(state, asked, tried)
            ).failed(self.show_failure)

    def _on_tried(self, state: KindState, asked: int, tried: object) -> None:
        if state is self._state and asked == state.asked:
            state.tried = tried.result if isinstance(tried, Tried) else tried  # type: ignore[assignment]
            self._show()

    def _what(self, *, dry_run: bool) -> dict[str, object]:
        draft, state = self.draft, self._state
        assert draft is not None and state is not None
        return {
            "rows": state.rows, "source": draft.source, "file_name": draft.path.name,
            "dry_run": dry_run, **self.fields.wishes(),
        }  # fmt: skip

    def start(self) -> None:
        """Bring them in. How is remembered before that, as a step of its own: so the import is the
        last step, which Ctrl+Z takes back."""
        draft, state = self.draft, self._state
        if draft is None or state is None or draft.result is not None or not self.may_go_on():
            return
        mapping = kind_mapping(state.plan)
        if mapping != state.remembered:
            memory = draft.kind_memory.get(draft.holds)
            name = memory.name if memory is not None else draft.source
            self.desk.run(
                remember_columns, name=name, headers=state.plan.digest, mapping=mapping
            ).failed(lambda failure: None)  # fmt: skip
        self.busy.begin(translate("ImportResult", "Importing rows"), at_once=True)
        reply = self._running = self.desk.run(state.how.operation, **self._what(dry_run=False))
        reply.progress(self.busy.tell)
        reply.done(self._on_done).failed(self._on_failed)
        self.changed.emit()

    def cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _on_changed(self, changes: Changes) -> None:
        """The step of this run: its changes are told before its answer."""
        draft, state = self.draft, self._state
        if state is None or draft is None or draft.result is not None:
            return
        if changes.own and changes.title.get("code") == state.how.title:
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
            reasons = left_out(state.rows, result)
            self.desk.work(
                write_left_out, path=Path(chosen), draft=draft, reasons=reasons
            ).failed(self.show_failure)  # fmt: skip

    def undo(self) -> None:
        """Take it back as a whole; what was worked on since is asked about."""
        draft = self.draft
        if draft is not None and draft.step_id is not None:
            undo_import(
                self.desk, draft.step_id, self.bar, lambda undone: self._on_undone(draft, undone),
                self.show_failure,
            )  # fmt: skip

    def _on_undone(self, draft: ImportDraft, undone: Undone) -> None:
        draft.undone = True
        if draft is self.draft:
            self._show()
            self.bar.show_message("warn" if undone.kept else "ok", undone_text(undone))
