"""Step 3: what is wrong with the rows, by repair; cells are corrected where they stand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.rules.checks import CheckedRow
from leaddesk.rules.list_repairs import Repair, repair_of
from leaddesk.rules.problem import Severity
from leaddesk.ui.importing.arriving_table import show_arriving
from leaddesk.ui.importing.busy_line import BusyLine
from leaddesk.ui.importing.grid import Column, Shown
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.problem_cells import counts_text, group_cell, row_cell
from leaddesk.ui.importing.problem_groups import Entry, Group, regrouped
from leaddesk.ui.importing.repair_cells import (
    Place,
    checked_again,
    checked_list,
    repaired_cells,
    rows_of,
    same_cells,
)
from leaddesk.ui.importing.repair_line import RepairLine
from leaddesk.ui.importing.steps.step import Step
from leaddesk.ui.importing.watch import CANCELLED, Watch
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import PANE, SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text

_Checked = tuple[list[CheckedRow], tuple[Group, ...]]


class CheckStep(Step):
    """Groups at the left, the rows of one at the right, below how the rows will arrive.

    `words_wanted`: what words mean is to be said.
    """

    words_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._groups: tuple[Group, ...] = ()
        self._of: ImportDraft | None = None  # whose groups these are
        self._watch: Watch | None = None
        self._same: dict[Place, str] = {}  # cells that may get what was typed into another one
        self._build()
        self._wire()

    def _build(self) -> None:
        self.head = Label("", PANE)
        self._say = Label("", SECONDARY, "text2", wrap=True)
        self.busy = BusyLine()
        self.groups = grid_table(translate("ImportCheck", "Kinds of problems"))
        self.groups.setFixedWidth(theme.px(284))
        self.rows = grid_table(translate("ImportCheck", "Rows with this problem"))
        self._sentence = Label("", SECONDARY, "text2", wrap=True)
        self._sentence.setMinimumHeight(theme.px(34))
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.repairs = RepairLine()
        self.arriving = grid_table(translate("ImportCheck", "How they will arrive"))
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.rows, 1)
        right.addWidget(self._sentence)
        right.addWidget(self.repairs)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.groups)
        middle.addLayout(right, 1)
        self.body.addWidget(self.head)
        self.body.addWidget(self._say)
        self.body.addWidget(self.busy)
        self.body.addLayout(middle, 3)
        self.body.addWidget(Label(translate("ImportCheck", "How they will arrive"), SECTION))
        self.body.addWidget(self.arriving, 2)

    def _wire(self) -> None:
        self.groups.moved.connect(lambda _: self._show_rows())
        self.rows.moved.connect(lambda _: self._show_sentence())
        self.rows.grid.edited.connect(self._on_corrected)
        self.busy.cancelled.connect(self._on_cancel)
        self.repairs.repair_wanted.connect(self._on_repair)
        self.repairs.same_wanted.connect(lambda: self._put(self._same))

    def enter(self, draft: ImportDraft) -> None:
        super().enter(draft)
        self.bar.hide()
        if draft.rows and self._of is draft:
            self._show()
            return
        self._show_nothing()
        assert draft.plan is not None
        watch = self._watch = Watch(self.desk, self.busy.tell)
        self.busy.begin(translate("ImportCheck", "Checking rows"))
        self.desk.work(
            checked_list, sheets=draft.sheets(), plan=draft.plan, context=draft.context(),
            report=watch.report,
        ).done(lambda rows: self._on_checked(watch, rows)).failed(
            lambda failure: self._on_failed(watch, failure)
        )  # fmt: skip

    def _on_checked(self, watch: Watch, checked: _Checked) -> None:
        if watch is self._watch and self.draft is not None:
            self._stop()
            self.draft.rows, self._groups = checked
            self._of = self.draft
            self._show()
            self.focus_wanted.emit()

    def _on_failed(self, watch: Watch, failure: Failure) -> None:
        if watch is self._watch:
            self._stop()
            if failure.code != CANCELLED:
                self.show_failure(failure)

    def _on_cancel(self) -> None:
        self._cancel()
        self.back_wanted.emit()

    def _cancel(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
            self._stop()

    def _stop(self) -> None:
        self._watch = None
        self.busy.end()

    def leave(self) -> bool:
        self._cancel()
        return True

    def may_go_on(self) -> bool:
        return self.draft is not None and bool(self.draft.rows) and self._watch is None

    def first_focus(self) -> QWidget | None:
        return self.rows if self.rows.grid.rowCount() else None

    def next_problem(self) -> None:
        """The next row of this group, then the first of the next group, and round."""
        if not self._groups:
            return
        row, group = self.rows.row() + 1, max(0, self.groups.row())
        if row >= len(self._groups[group].entries):
            group, row = (group + 1) % len(self._groups), 0
            self.groups.go_to(group)
        self.rows.go_to(row)
        self.rows.setFocus()

    def group(self) -> Group | None:
        """The group whose rows are shown."""
        place = max(0, self.groups.row())
        return self._groups[place] if place < len(self._groups) else None

    def _show_nothing(self) -> None:
        self.head.setText(translate("ImportCheck", "Checking rows …"))
        self._say.setText("")
        self._groups = ()
        for table in (self.groups, self.rows, self.arriving):
            table.grid.show_rows((), 0, lambda row, column: Shown())
        self.changed.emit()

    def _show(self, before: tuple[str, Severity] | None = None) -> None:
        """Everything anew; the cursor stays with the group `before` and its row."""
        draft = self.draft
        assert draft is not None and draft.plan is not None
        row = max(0, self.rows.row())
        keys = [group.key for group in self._groups]
        same = before in keys
        text = translate("ImportCheck", "{good} of {all} can be imported")
        good, every = draft.importable(), len(draft.rows)
        self.head.setText(text.format(good=number_text(good), all=number_text(every)))
        self._say.setText(counts_text(self._groups))
        columns = (
            Column(translate("ImportCheck", "What"), stretch=True),
            Column(translate("ImportCheck", "Rows"), 60, right=True),
        )
        self.groups.grid.show_rows(
            columns, len(self._groups), lambda row, column: group_cell(self._groups[row], column)
        )
        self.groups.go_to(keys.index(before) if before is not None and same else 0)
        self._show_rows()
        self.rows.go_to(row if same else 0)
        show_arriving(self.arriving, draft)
        self.changed.emit()

    def _show_rows(self) -> None:
        group = self.group()
        columns = (
            Column(translate("ImportCheck", "Row"), 64, right=True),
            Column(translate("ImportCheck", "Column"), 116),
            Column(translate("ImportCheck", "Value"), 184),
            Column(translate("ImportCheck", "What is wrong"), stretch=True),
        )
        count = len(group.entries) if group is not None else 0
        self.rows.grid.show_rows(columns if count else (), count, self._row_cell)
        self.rows.go_to(0)
        self._show_sentence()
        self._show_repair()

    def _entry(self, row: int) -> Entry | None:
        group = self.group()
        return group.entries[row] if group and 0 <= row < len(group.entries) else None

    def _row_cell(self, row: int, column: int) -> Shown:
        entry = self._entry(row)
        if entry is None or self.draft is None:
            return Shown()
        return row_cell(self.draft, entry, column)

    def _show_sentence(self) -> None:
        entry = self._entry(self.rows.row())
        self._sentence.setText(problem_text(entry.problem, where=False) if entry else "")

    def _show_repair(self) -> None:
        group = self.group()
        repair = repair_of(group.entries[0].problem) if group is not None else None
        open_cells = sum(e.column is not None for e in group.entries) if group is not None else 0
        self.repairs.show_repair(repair, group.code if group is not None else "", open_cells)
        self.repairs.show_same("", "", 0)

    def _on_corrected(self, row: int, text: object) -> None:
        entry = self._entry(row)
        group, draft = self.group(), self.draft
        if entry is None or entry.column is None or group is None or draft is None:
            return
        before = draft.text(entry.row, entry.column)
        checked = draft.correct(entry.row, entry.column, str(text))
        if draft.plan is not None:
            same = same_cells(draft, group, entry.column, before)
            self._same = {place: str(text) for place in same}
            self._groups = regrouped(self._groups, checked, draft.plan)
            self._show(group.key)
            self.repairs.show_same(before, str(text), len(same))
            self.focus_wanted.emit()

    def _on_repair(self) -> None:
        """What helps against all problems of this group."""
        group, draft = self.group(), self.draft
        if group is None or draft is None:
            return
        if repair_of(group.entries[0].problem) is Repair.MATCH:
            self.words_wanted.emit()
        else:
            self._put(repaired_cells(draft, group))

    def _put(self, texts: Mapping[Place, str | None], *, back: bool = False) -> None:
        """Put other texts into many cells; `back`: those that were there before."""
        draft = self.draft
        if draft is None or draft.plan is None or not texts:
            return
        before = draft.put(texts)
        key = group.key if (group := self.group()) is not None else None
        self.desk.work(
            checked_again, rows=tuple(draft.rows), cells=rows_of(draft, texts),
            checker=draft.checker(), plan=draft.plan,
        ).newest("import_checked").done(
            lambda checked: self._on_put(draft, checked, before, key, back)
        )  # fmt: skip

    def _on_put(
        self,
        draft: ImportDraft,
        checked: _Checked,
        before: Mapping[Place, str | None],
        key: tuple[str, Severity] | None,
        back: bool,
    ) -> None:
        if draft is not self.draft:
            return
        draft.rows, self._groups = checked
        self._same = {}
        self._show(key)
        self.bar.hide()
        if not back:
            self.bar.show_message(
                "ok", translate("ImportCheck", "%n cell(s) changed.", "", len(before)),
                [(translate("Import", "Undo"), lambda: self._put(before, back=True))],
            )  # fmt: skip
        self.focus_wanted.emit()
