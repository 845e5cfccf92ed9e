"""Step 3: what is wrong with the rows, by repair; cells are corrected where they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.rules.checks import CheckContext, CheckedRow
from leaddesk.rules.list_plan import ListPlan
from leaddesk.rules.problem import Severity
from leaddesk.rules.sheet import Sheet
from leaddesk.ui.importing.arrival import arriving_fields, arriving_text
from leaddesk.ui.importing.busy_line import BusyLine
from leaddesk.ui.importing.grid import Column, Shown
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft, check
from leaddesk.ui.importing.problem_groups import Entry, Group, group_problems, regrouped
from leaddesk.ui.importing.steps.step import Step
from leaddesk.ui.importing.watch import CANCELLED, Watch
from leaddesk.ui.parts.rows import fitting_width
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import PANE, SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

ARRIVING = 10
_Checked = tuple[list[CheckedRow], tuple[Group, ...]]
_ICONS = {Severity.ERROR: ("circle-alert", "danger"), Severity.WARNING: ("triangle-alert", "warn")}


class CheckStep(Step):
    """Groups at the left, the rows of one at the right, below how the rows will arrive."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._groups: tuple[Group, ...] = ()
        self._of: ImportDraft | None = None  # whose groups these are
        self._watch: Watch | None = None
        self._build()
        self._wire()

    def _build(self) -> None:
        self.head = Label("", PANE)
        self._say = Label("", SECONDARY, "text2", wrap=True)
        self.busy = BusyLine()
        self.groups = grid_table(translate("ImportCheck", "Kinds of problems"))
        self.groups.setFixedWidth(theme.px(252))
        self.rows = grid_table(translate("ImportCheck", "Rows with this problem"))
        self._sentence = Label("", SECONDARY, "text2", wrap=True)
        self._sentence.setMinimumHeight(theme.px(34))
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.arriving = grid_table(translate("ImportCheck", "How they will arrive"))
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.rows, 1)
        right.addWidget(self._sentence)
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
            _check, sheets=draft.sheets(), plan=draft.plan, context=draft.context(),
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
        self.head.setText(translate("ImportCheck", "Checking rows…"))
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
        self._say_counts()
        columns = (
            Column(translate("ImportCheck", "What"), stretch=True),
            Column(translate("ImportCheck", "Rows"), 60, right=True),
        )
        self.groups.grid.show_rows(columns, len(self._groups), self._group_cell)
        self.groups.go_to(keys.index(before) if before is not None and same else 0)
        self._show_rows()
        self.rows.go_to(row if same else 0)
        self._show_arriving()
        self.changed.emit()

    def _say_counts(self) -> None:
        assert self.draft is not None
        text = translate("ImportCheck", "{good} of {all} can be imported")
        good, every = self.draft.importable(), len(self.draft.rows)
        self.head.setText(text.format(good=number_text(good), all=number_text(every)))
        errors = sum(len(g.entries) for g in self._groups if g.severity is Severity.ERROR)
        warnings = sum(len(g.entries) for g in self._groups) - errors
        if not self._groups:
            self._say.setText(translate("ImportCheck", "There is nothing to put right."))
            return
        parts = [
            translate("ImportCheck", "%n error(s)", "", errors),
            translate("ImportCheck", "%n warning(s)", "", warnings),
            translate("ImportCheck", "Rows with errors stay out, all others come in."),
            translate("ImportCheck", "{key}: next problem").format(key=key_text("F3")),
        ]
        self._say.setText(" · ".join(parts))

    def _group_cell(self, row: int, column: int) -> Shown:
        group = self._groups[row]
        if column == 1:
            return Shown(number_text(len(group.entries)), strong=True)
        icon, color = _ICONS[group.severity]
        return Shown(group.title, icon=icon, icon_color=color)

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

    def _entry(self, row: int) -> Entry | None:
        group = self.group()
        return group.entries[row] if group and 0 <= row < len(group.entries) else None

    def _row_cell(self, row: int, column: int) -> Shown:
        entry = self._entry(row)
        draft = self.draft
        if entry is None or draft is None or draft.plan is None:
            return Shown()
        if column == 0:
            return Shown(number_text(entry.row), "text2")
        if column == 1:
            return Shown(self._column_name(entry), "text2")
        if column == 2:
            if entry.column is None:
                return Shown(entry.problem.value, "text2")
            text = draft.text(entry.row, entry.column)
            return Shown(text, use="type", data=text)
        return Shown(problem_text(entry.problem, where=False), "text2")

    def _column_name(self, entry: Entry) -> str:
        assert self.draft is not None and self.draft.plan is not None
        if entry.column is not None:
            header = self.draft.plan.table.headers[entry.column]
            key = self.draft.plan.columns.get(entry.column, "")
            return header or (field_name(key) if key else "")
        return entry.problem.column

    def _show_sentence(self) -> None:
        entry = self._entry(self.rows.row())
        self._sentence.setText(problem_text(entry.problem, where=False) if entry else "")

    def _on_corrected(self, row: int, text: object) -> None:
        entry = self._entry(row)
        group, draft = self.group(), self.draft
        if entry is None or entry.column is None or group is None or draft is None:
            return
        checked = draft.correct(entry.row, entry.column, str(text))
        if draft.plan is not None:
            self._groups = regrouped(self._groups, checked, draft.plan)
            self._show(group.key)
            self.focus_wanted.emit()

    def _show_arriving(self) -> None:
        draft = self.draft
        assert draft is not None and draft.plan is not None
        fields = arriving_fields(draft.plan)
        rows = [row for row in draft.rows if not row.rejected][:ARRIVING]

        def cell(row: int, column: int) -> Shown:
            if column == 0:
                return Shown(number_text(rows[row].row), "text3")
            return Shown(arriving_text(rows[row], fields[column - 1], draft.known), "text2")

        columns = [Column(translate("ImportCheck", "Row"), 64, right=True)]
        for key in fields:
            texts = [arriving_text(row, key, draft.known) for row in rows]
            columns.append(Column(field_name(key), fitting_width([field_name(key), *texts])))
        self.arriving.grid.show_rows(columns, len(rows), cell)


def _check(
    sheets: Sequence[Sheet],
    plan: ListPlan,
    context: CheckContext,
    report: Callable[[int, int], None],
) -> _Checked:
    """The rows and their problems by group: both take their time with long lists."""
    rows = check(sheets, plan, context, report)
    return rows, group_problems(rows, plan)
