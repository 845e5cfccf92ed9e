"""The frame of the six steps: the list at the left, one area, back and on at the bottom."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.ui.importing.basis_field import still_asks
from leaddesk.ui.importing.import_draft import LEADS, ImportDraft
from leaddesk.ui.importing.step_list import StepList
from leaddesk.ui.importing.steps.check_step import CheckStep
from leaddesk.ui.importing.steps.columns_step import ColumnsStep
from leaddesk.ui.importing.steps.duplicates_step import DuplicatesStep
from leaddesk.ui.importing.steps.file_step import FileStep
from leaddesk.ui.importing.steps.kind_step import KindStep
from leaddesk.ui.importing.steps.preview_step import PreviewStep
from leaddesk.ui.importing.steps.result_step import ResultStep
from leaddesk.ui.importing.steps.step import Step
from leaddesk.ui.importing.trying import taken_in_as
from leaddesk.ui.importing.watch import CANCELLED
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import hairline
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

FILE, COLUMNS, CHECK, DUPLICATES, PREVIEW, RESULT, KIND = range(7)


class ImportWizard(QWidget):
    """`left`: the user is gone, the draft stays. `finished`: the import is over and looked at."""

    left = Signal()
    finished = Signal()
    query_wanted = Signal(str)
    file_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.draft: ImportDraft | None = None
        self.place = FILE
        self._build()
        self._wire()

    def _build(self) -> None:
        self.steps = StepList(
            [
                translate("Import", "File"), translate("Import", "Columns"),
                translate("Import", "Check"), translate("Import", "Duplicates"),
                translate("Import", "Preview"), translate("Import", "Result"),
            ]
        )  # fmt: skip
        self.file, self.columns = FileStep(self.desk), ColumnsStep(self.desk)
        self.check, self.duplicates = CheckStep(self.desk), DuplicatesStep(self.desk)
        self.preview, self.result = PreviewStep(self.desk), ResultStep(self.desk)
        self.kind = KindStep(self.desk)
        self.two_steps = StepList([translate("Import", "File"), translate("Import", "Import")])
        self._all: tuple[Step, ...] = (
            self.file, self.columns, self.check, self.duplicates, self.preview, self.result,
            self.kind,
        )  # fmt: skip
        self.stack = QStackedWidget()
        for step in self._all:
            self.stack.addWidget(step)
        self.note = MessageBar()
        self.back_button = Button(
            translate("Import", "Back"), key=key_text("Alt+Left"), clicked=self.go_back
        )
        self.leave_button = Button(
            translate("Import", "Leave"), "text", key=key_text("Esc"), clicked=self.leave
        )
        self.on_button = Button(
            translate("Import", "Next"), "pri", key=key_text("Alt+Right"), clicked=self.go_on
        )
        area = QVBoxLayout()
        area.setSpacing(12)
        area.addWidget(self.note)
        area.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self.steps)
        middle.addWidget(self.two_steps)
        self.two_steps.hide()
        middle.addLayout(area, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.leave_button)
        foot.addStretch()
        foot.addWidget(self.back_button)
        foot.addWidget(self.on_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addWidget(hairline())
        layout.addLayout(foot)

    def _wire(self) -> None:
        self.steps.picked.connect(self.go_to)
        self.two_steps.picked.connect(self.go_to)
        self.file.read.connect(self._on_read)
        self.file.given_up.connect(self._on_given_up)
        self.file.file_wanted.connect(self.file_wanted)
        self.check.words_wanted.connect(self._on_words)
        self.result.called_off.connect(self._on_called_off)
        for step in self._all:
            step.changed.connect(self._show_buttons)
            step.on_wanted.connect(self.go_on)
            step.back_wanted.connect(self.go_back)
            step.focus_wanted.connect(lambda s=step: self._on_focus(s))

    def current(self) -> Step:
        return self._all[self.place]

    def read_file(self, path: Path) -> None:
        """Begin with this file; what was begun before is given up."""
        self.draft = None
        self.note.hide()
        self._put(FILE)
        self.file.read_file(path)
        self._show_buttons()
        if self.file.is_reading():
            self.resume()

    def is_importing(self) -> bool:
        return self.result.is_running() or self.kind.is_running()

    def is_over(self) -> bool:
        """Whether the import was done, so that nothing is left of the draft to go on with."""
        return self.draft is not None and self.draft.result is not None

    def resume(self) -> None:
        """The focus to where the work goes on; to the step that is waited for."""
        shown = self.two_steps.rows if self.place == KIND else self.steps.rows
        waiting = shown[1 if self.place == KIND else self.place]
        on = self.on_button if self.on_button.isEnabled() else waiting
        (self.current().first_focus() or on).setFocus()

    def go_on(self) -> None:
        """The next step; the columns are passed over where a remembered mapping fits."""
        step = self.current()
        if not step.may_go_on() or not step.leave():
            return
        if self.place == RESULT:
            self._show_leads()
        elif self.place == KIND:
            self.finished.emit() if self.is_over() else self.kind.start()
        elif self.draft is not None and self.draft.holds != LEADS:
            self._enter(KIND)
        elif self.place == COLUMNS and self.draft is not None and still_asks(self.draft):
            self._enter(FILE)  # a column matched just now: how is it to be read?
            self.file.leave()  # says what is missing
        elif self.place == FILE and self.draft is not None and self.draft.recognised:
            self._enter(CHECK)
            self._note_mapping()
        else:
            self._enter(self.place + 1)

    def go_back(self) -> None:
        """The step before; nothing that was done is lost."""
        if self._may_go_back():
            self.go_to(FILE if self.place == KIND else self.place - 1)

    def go_to(self, place: int) -> None:
        """A step that was reached before."""
        if place < self.place and not self.is_importing() and not self.is_over():
            self.current().leave()
            self._enter(place)

    def leave(self) -> None:
        """Out of the wizard; it can be come back to."""
        if self.file.is_reading():
            self.file.stop_reading()
        elif self.is_importing():
            self.result.cancel()
            self.kind.cancel()
        elif self.is_over():
            self.finished.emit()
        else:
            self.left.emit()

    def next_problem(self) -> None:
        self.current().next_problem()

    def _may_go_back(self) -> bool:
        return self.place > FILE and not self.is_importing() and not self.is_over()

    def _enter(self, place: int) -> None:
        assert self.draft is not None
        self.note.hide()
        self._put(place)
        self.current().enter(self.draft)
        self._show_buttons()
        self.resume()

    def _put(self, place: int) -> None:
        self.place = place
        self.stack.setCurrentIndex(place)

    def _on_read(self, draft: ImportDraft) -> None:
        self.draft = draft
        self._enter(FILE)

    def _on_given_up(self) -> None:
        self.draft = None
        self.left.emit()

    def _on_focus(self, step: Step) -> None:
        if step is self.current() and self.isVisible():
            self.resume()

    def _on_words(self) -> None:
        """Back to what the words of the list mean."""
        self.go_to(COLUMNS)
        self.columns.show_values()

    def _on_called_off(self, failure: Failure) -> None:
        """Back to the preview: nothing has happened."""
        self._enter(PREVIEW)
        if failure.code == CANCELLED:
            text = translate("Import", "Called off. No lead was imported or changed.")
            self.note.show_message("info", text)
        else:
            self.note.show_message("danger", problem_text(failure.problems[0]))

    def _note_mapping(self) -> None:
        assert self.draft is not None
        text = translate("Import", "Recognised the matching of columns “{name}”.")
        change = translate("Import", "Look at the columns")
        self.note.show_message(
            "info", text.format(name=self.draft.recognised),
            [(change, lambda: self.go_to(COLUMNS))],
        )  # fmt: skip

    def _show_leads(self) -> None:
        assert self.draft is not None
        draft = self.draft
        self.finished.emit()
        if not draft.undone:
            self.query_wanted.emit(import_query(taken_in_as(draft)))

    def _show_buttons(self) -> None:
        step = self.current()
        over = self.is_over()
        of_touches = self.draft is not None and self.draft.holds != LEADS
        self.steps.setVisible(not of_touches)
        self.two_steps.setVisible(of_touches)
        here = 1 if self.place == KIND else 0
        self.two_steps.show_place(
            here, open_until=0 if over or self.is_importing() else here, all_done=over
        )
        self.steps.show_place(
            self.place, open_until=0 if over or self.is_importing() else self.place, all_done=over
        )
        self.on_button.set_caption(step.verb())
        self.on_button.setEnabled(step.may_go_on())
        self.on_button.setVisible(not (self.place == FILE and self.file.is_refused()))
        self.back_button.setVisible(self.place > FILE and not over)
        self.back_button.setEnabled(self._may_go_back())
        undone = over and self.draft is not None and self.draft.undone
        self.leave_button.setVisible(not undone)
        self.leave_button.set_caption(
            translate("Import", "Done") if over else translate("Import", "Leave")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F3:
            self.next_problem()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def import_query(source: str) -> str:
    """The leads of an import, as a query. A quote in the name would end it too soon."""
    return 'import:"' + "".join(c for c in source if c not in '"„“”«»') + '"'
