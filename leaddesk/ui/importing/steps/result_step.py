"""Step 6: the import runs, and then the numbers that account for every row."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from leaddesk.desk import Desk, Failure, Reply
from leaddesk.operations.distribution import GivenOut, distribute_leads
from leaddesk.rules.changes import Changes, Undone
from leaddesk.rules.list_rows import ImportResult, Outcome
from leaddesk.ui.importing.busy_line import BusyLine
from leaddesk.ui.importing.figures import Figures
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.outcome_rows import show_outcome
from leaddesk.ui.importing.rejects import rejects_path, write_rejected
from leaddesk.ui.importing.steps.step import Step
from leaddesk.ui.importing.trying import OUTCOMES, do_import, gives_out
from leaddesk.ui.importing.undone import undo_import, undone_text
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import PANE
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text


class ResultStep(Step):
    """`called_off` carries the Failure: it was stopped or not possible, nothing was written."""

    called_off = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._running: Reply | None = None
        self._starting = False
        self._giving = False
        self.head = Label("", PANE)
        self.busy = BusyLine()
        self.figures = Figures()
        self.line = Label("", color="text2", wrap=True)
        self.rejects = Button(
            translate("ImportResult", "Rejected rows as Excel"), icon_name="download",
            clicked=self.save_rejects,
        )  # fmt: skip
        self.take_back = Button(
            translate("ImportResult", "Undo this import"), icon_name="undo-2", clicked=self.undo
        )
        self.rows = grid_table(translate("ImportResult", "Rows of this figure"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.rejects)
        buttons.addWidget(self.take_back)
        buttons.addStretch()
        for part in (self.head, self.busy, self.figures, self.line):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addWidget(self.rows, 1)
        self.body.addStretch()
        self.figures.picked.connect(self._on_picked)
        self.busy.cancelled.connect(self.cancel)
        desk.changed.connect(self._on_changed)

    def enter(self, draft: ImportDraft) -> None:
        super().enter(draft)
        self.bar.hide()
        if draft.result is None:
            self._start(draft)
        else:
            self._show()

    def _start(self, draft: ImportDraft) -> None:
        for part in (self.figures, self.line, self.rejects, self.take_back, self.rows):
            part.hide()
        text = translate("ImportResult", "Importing “{source}”").format(source=draft.source)
        self.head.setText(text)
        self.busy.begin(translate("ImportResult", "Importing rows"), at_once=True)
        self._starting = True
        reply = self._running = do_import(self.desk, draft)
        self._starting = False
        reply.progress(lambda done, total: self.busy.tell(done, total))
        reply.done(lambda result: self._on_done(reply, draft, result))
        reply.failed(lambda failure: self._on_failed(reply, failure))
        self.changed.emit()

    def is_running(self) -> bool:
        return self._running is not None

    def cancel(self) -> None:
        """Ask it to stop; what has been done of it is taken back by the store."""
        if self._running is not None:
            self._running.cancel()

    def _on_changed(self, changes: Changes) -> None:
        """The step of this run: its changes are told before its answer."""
        draft = self.draft
        if draft is not None and self._giving and changes.title.get("code") == "leads_distributed":
            draft.given_step = changes.step
        if draft is None or draft.result is not None or not (self._starting or self._running):
            return
        if changes.own and changes.title.get("code") == "leads_imported":
            draft.step_id = changes.step

    def _on_done(self, reply: Reply, draft: ImportDraft, result: ImportResult) -> None:
        if reply is self._running:
            self._running = None
            self.busy.end()
            draft.result = result
            if gives_out(draft) and result.created:
                self._give_out(draft, result)
            self._show()
            self.focus_wanted.emit()

    def _give_out(self, draft: ImportDraft, result: ImportResult) -> None:
        """To people by the rules, as a step of its own behind the import."""
        self._giving = True

        def done(given: GivenOut) -> None:
            self._giving = False
            text = translate("ImportResult", "%n lead(s) given out by the rules.", "",
                             given.assigned)  # fmt: skip
            self.bar.show_message("ok", text)

        self.desk.run(distribute_leads, lead_ids=result.created).done(done).failed(
            self._on_not_given
        )

    def _on_not_given(self, failure: Failure) -> None:
        self._giving = False
        self.show_failure(failure)

    def _on_picked(self, place: int) -> None:
        """The rows behind a figure."""
        draft = self.draft
        if draft is not None and draft.result is not None:
            show_outcome(self.rows, draft, draft.result, tuple(OUTCOMES)[place])
            self.rows.show()

    def _on_failed(self, reply: Reply, failure: Failure) -> None:
        if reply is not self._running:
            return
        self._running = None
        self.busy.end()
        self.called_off.emit(failure)

    def _show(self) -> None:
        draft = self.draft
        assert draft is not None and draft.result is not None
        result = draft.result
        text = translate("ImportResult", "“{source}” is imported")
        if draft.undone:
            text = translate("ImportResult", "The import of “{source}” is undone")
        self.head.setText(text.format(source=draft.source))
        self.figures.show_figures([(result.count(o), w.now()) for o, w in OUTCOMES.items()])
        self.line.setText(account_text(result))
        self.figures.show()
        self.line.show()
        worst = Outcome.REJECTED if result.count(Outcome.REJECTED) else Outcome.CREATED
        if result.count(worst):
            self.figures.pick(tuple(OUTCOMES).index(worst))
        self.rejects.setVisible(result.count(Outcome.REJECTED) > 0)
        self.take_back.setVisible(draft.step_id is not None and not draft.undone)
        self.changed.emit()

    def may_go_on(self) -> bool:
        draft = self.draft
        return draft is not None and draft.result is not None

    def verb(self) -> str:
        if self.draft is not None and self.draft.undone:
            return translate("Import", "Done")
        return translate("Import", "Show leads")

    def save_rejects(self) -> None:
        """Ask where to, beside the source if nothing else is said."""
        draft = self.draft
        if draft is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("ImportResult", "Rejected rows as Excel"), str(rejects_path(draft)),
            "*.xlsx",
        )  # fmt: skip
        if chosen:
            path = Path(chosen)
            self.desk.work(write_rejected, path=path, draft=draft).done(
                lambda count: self._on_written(path, count)
            ).failed(self.show_failure)

    def _on_written(self, path: Path, count: int) -> None:
        text = translate("ImportResult", "%n rejected row(s)", "", count)
        where = translate("ImportResult", "{rows}: {path}. Correct them there and import"
                          " the file again.")  # fmt: skip
        self.bar.show_message("ok", where.format(rows=text, path=path))

    def undo(self) -> None:
        """Take the import back as a whole; what was worked on since is kept and named."""
        draft = self.draft
        if draft is not None and draft.step_id is not None:
            self.take_back.setEnabled(False)
            if draft.given_step is None:
                self._undo_import(draft)
                return
            given, draft.given_step = draft.given_step, None  # who got which lead goes first
            self.desk.undo(given).done(lambda _: self._undo_import(draft)).failed(
                self._on_undo_failed
            )

    def _undo_import(self, draft: ImportDraft) -> None:
        assert draft.step_id is not None
        self.take_back.setEnabled(True)  # it may be asked about first, and let be
        undo_import(
            self.desk, draft.step_id, self.bar, lambda undone: self._on_undone(draft, undone),
            self._on_undo_failed,
        )  # fmt: skip

    def _on_undone(self, draft: ImportDraft, undone: Undone) -> None:
        draft.undone = True
        self.take_back.setEnabled(True)
        if draft is self.draft:
            self._show()
            self.bar.show_message("warn" if undone.kept else "ok", undone_text(undone))

    def _on_undo_failed(self, failure: Failure) -> None:
        self.take_back.setEnabled(True)
        self.show_failure(failure)


def account_text(result: ImportResult) -> str:
    """Every row of the file, accounted for."""
    text = translate(
        "ImportResult",
        "{read} rows read = {created} new + {updated} updated + {unchanged} unchanged +"
        " {skipped} skipped + {rejected} rejected",
    )
    said = text.format(**{key: number_text(count) for key, count in result.counts().items()})
    if result.pairs:
        more = translate(
            "ImportResult", "%n new lead(s) (lies/lie) in “Duplicates”, to be merged by hand.", "",
            result.pairs,
        )  # fmt: skip
        return f"{said}. {more}"
    return said
