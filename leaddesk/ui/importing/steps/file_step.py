"""Step 1: the file is read in a child process; sheet, header row and source are looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.rules.consent_lists import BASIS
from leaddesk.ui.importing.basis_field import BasisField, lacks_its_basis
from leaddesk.ui.importing.busy_line import BusyLine
from leaddesk.ui.importing.import_draft import LEADS, ImportDraft
from leaddesk.ui.importing.reading_jobs import read_list
from leaddesk.ui.importing.reading_view import ReadingView
from leaddesk.ui.importing.steps.step import Step
from leaddesk.ui.importing.stored import Memory, known_to_store, memory_of
from leaddesk.ui.importing.watch import CANCELLED, Watch
from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

LONGEST_SOURCE = 200


class FileStep(Step):
    """`read` carries the new draft; `given_up`: reading was called off; `file_wanted`: another."""

    file_wanted = Signal()
    read = Signal(object)
    given_up = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._watch: Watch | None = None
        self._sentence = ""
        self._other: Button | None = None
        self._build()
        self._wire()

    def _build(self) -> None:
        self.busy = BusyLine()
        self._refusal = EmptyState("file-text")
        self.source = LineEdit(translate("ImportFile", "Source"))
        self.source.setMaxLength(LONGEST_SOURCE)
        self.source.setMinimumWidth(180)
        self.source.setMaximumWidth(360)
        self._source_field = Field(translate("ImportFile", "Source of these leads"), self.source)
        self.basis = BasisField()
        self.reading = ReadingView(self.desk, (self._source_field, self.basis), self.bar)
        self.sheet, self.header = self.reading.fields.sheet, self.reading.fields.header
        self.preview = self.reading.preview
        self.stack = QStackedWidget()
        waiting = QWidget()
        waits = QVBoxLayout(waiting)
        waits.setContentsMargins(0, 0, 0, 0)
        waits.addWidget(self.busy)
        waits.addStretch()
        for part in (waiting, self._refusal, self.reading):
            self.stack.addWidget(part)
        self.body.addWidget(self.stack, 1)

    def _wire(self) -> None:
        self.busy.cancelled.connect(self.stop_reading)
        self.source.textEdited.connect(self._on_source)
        self.source.returnPressed.connect(self.on_wanted)
        self.reading.planned.connect(self._ask_memory)
        self.reading.read_again.connect(self._on_read_again)
        self.reading.changed.connect(self._on_reading)
        self.basis.said.connect(self._on_basis)

    def read_file(self, path: Path) -> None:
        """Read it in the background; what comes is a draft or a sentence."""
        self.draft = None
        self.bar.hide()
        self.stack.setCurrentIndex(0)
        text = translate("ImportFile", "Reading “{file}”").format(file=path.name)
        self.busy.begin(text, at_once=not self.desk.inline)
        watch = self._watch = Watch(self.desk, self.busy.tell)
        self.changed.emit()
        self.desk.work(
            read_list, path=path, today=self.desk.today(), watch=watch
        ).done(lambda draft: self._on_read(watch, draft)).failed(
            lambda failure: self._on_refused(watch, failure)
        )  # fmt: skip

    def is_reading(self) -> bool:
        return self._watch is not None

    def stop_reading(self) -> None:
        """Leave it; an answer that still comes is dropped."""
        if self._watch is not None:
            self._watch.cancel()
            self._end_reading()
            self.given_up.emit()

    def _end_reading(self) -> None:
        self._watch = None
        self.busy.end()

    def _on_read(self, watch: Watch, draft: ImportDraft) -> None:
        if watch is not self._watch:
            return
        self._end_reading()
        self.draft = draft
        self.desk.ask(known_to_store).newest("import_known").done(
            lambda known: self._on_known(draft, known)
        ).failed(self.show_failure)

    def _on_known(self, draft: ImportDraft, known: object) -> None:
        if draft is self.draft:
            draft.known = known  # type: ignore[assignment]
            self._ask_memory()
            self.read.emit(draft)

    def _on_refused(self, watch: Watch, failure: Failure) -> None:
        if watch is not self._watch:
            return
        self._end_reading()
        if failure.code == CANCELLED:
            self.given_up.emit()
            return
        self._other = Button(
            translate("ImportFile", "Choose another file"), "pri", icon_name="folder-open",
            clicked=self.file_wanted.emit,
        )  # fmt: skip
        title = translate("ImportFile", "This file can’t be read")
        self._sentence = problem_text(failure.problems[0])
        self._refusal.show_state(title, self._sentence, [self._other])
        self.stack.setCurrentIndex(1)
        self.changed.emit()
        self.focus_wanted.emit()

    def is_refused(self) -> bool:
        return self.stack.currentIndex() == 1

    def refusal_text(self) -> str:
        """The sentence about a file that can't be read; "" if it could."""
        return self._sentence if self.is_refused() else ""

    def enter(self, draft: ImportDraft) -> None:
        super().enter(draft)
        self.stack.setCurrentIndex(2)
        self.source.setText(draft.source)
        self.reading.show_draft(draft)

    def first_focus(self) -> QWidget | None:
        if self.stack.currentIndex() == 2:
            if (waiting := self.reading.fields.first_open()) is not None:
                return waiting
            self.source.selectAll()
            return self.source
        return self.busy.cancel_button if self.is_reading() else self._other

    def may_go_on(self) -> bool:
        return self.draft is not None and not self.draft.is_open()

    def leave(self) -> bool:
        if self.draft is None:
            return True
        self.draft.source = " ".join(self.source.text().split())
        if not self.draft.source:
            text = translate("ImportFile", "Name the source, for example the trade fair.")
            self._source_field.show_problem(text)
            self.source.setFocus()
            return False
        if lacks_its_basis(self.draft):
            self.basis.ask()
            return False
        return True

    def _on_read_again(self, draft: ImportDraft) -> None:
        draft.source = self.source.text()
        self.draft = draft
        self._ask_memory()
        self.read.emit(draft)

    def _on_reading(self) -> None:
        self.basis.show_draft(self.draft)
        self.changed.emit()

    def _on_basis(self, basis: str) -> None:
        if self.draft is not None and self.draft.plan is not None:
            said = {**self.draft.plan.defaults, BASIS: basis}
            self.draft.say(defaults={key: text for key, text in said.items() if text})

    def _on_source(self) -> None:
        self._source_field.show_problem("")

    def _ask_memory(self) -> None:
        draft = self.draft
        if draft is not None and draft.plan is not None:
            digest = draft.plan.digest
            self.desk.ask(memory_of, headers=digest).newest("import_memory").done(
                lambda memory: self._on_memory(draft, digest, memory)
            )

    def _on_memory(self, draft: ImportDraft, digest: str, memory: Memory) -> None:
        same = draft is self.draft and draft.plan is not None and draft.plan.digest == digest
        here = not self.isHidden()  # later it is the user's mapping
        if not same or not here:
            return
        draft.kind_memory = memory.kinds
        if memory.leads is not None:
            draft.recognise(memory.leads.name, memory.leads.mapping)
            self.reading.show_plan()
        elif memory.kinds and draft.holds == LEADS:
            draft.holds = next(iter(memory.kinds))
            self.reading.show_draft(draft)
