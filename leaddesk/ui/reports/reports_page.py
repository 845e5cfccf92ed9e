"""The reports: the questions at the left, the chosen one large, each number opens its leads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.exchange.write_sheets import write_sheets
from leaddesk.queries.report_list import REPORTS, report
from leaddesk.queries.views import presets
from leaddesk.rules.changes import Changes
from leaddesk.rules.filter_text import parse_filter
from leaddesk.rules.problem import Problem
from leaddesk.rules.reports import Asked, Report, ReportKey
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.paper_dialog import PaperDialog
from leaddesk.ui.parts.skeleton import Skeleton
from leaddesk.ui.parts.texts import hairline
from leaddesk.ui.reports.giving_out import chosen_workbook, report_sheet
from leaddesk.ui.reports.no_figures import NoFigures
from leaddesk.ui.reports.question_list import QuestionList
from leaddesk.ui.reports.report_book import report_sheets
from leaddesk.ui.reports.report_controls import ReportControls
from leaddesk.ui.reports.report_view import ReportView
from leaddesk.ui.shell.actions import Command, Scope
from leaddesk.ui.shell.page import Page
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.reports import question, short_name


class ReportsPage(Page):
    """What is shown stays until the next answer comes."""

    key = "reports"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setProperty("surface", "bg")
        self.chosen = next(iter(REPORTS))
        self.tables = False
        self.view: ReportView | None = None
        self._report: Report | None = None
        self._presets: Mapping[str, str] = {}
        self._build()
        self._wire()

    def _build(self) -> None:
        self.list = QuestionList()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(hairline(vertical=True))
        layout.addLayout(self._right(), 1)

    def _right(self) -> QVBoxLayout:
        self.controls = ReportControls(self.desk.today())
        self._table = Button(
            translate("Reports", "Table"), key=key_text("Alt+T"), icon_name="rows-3",
            clicked=self.switch_tables,
        )  # fmt: skip
        self._excel = Button(
            translate("Reports", "Excel"), key=key_text("Ctrl+E"), icon_name="download",
            clicked=self.export,
        )  # fmt: skip
        self._pdf = Button(
            translate("Reports", "PDF"), icon_name="file-text", clicked=self.show_paper
        )
        buttons = FlowLayout(gap=8, right=True)
        for button in (self._table, self._excel, self._pdf):
            buttons.addWidget(button)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.controls, 2, Qt.AlignmentFlag.AlignTop)
        head.addLayout(buttons, 3)
        self._bar = MessageBar()
        self._nothing = NoFigures()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(translate("Reports", "Report"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.skeleton = Skeleton(self._area)
        right = QVBoxLayout()
        right.setContentsMargins(24, 20, 24, 16)
        right.setSpacing(12)
        right.addLayout(head)
        right.addWidget(self._bar)
        right.addWidget(self._nothing, 1)
        right.addWidget(self._area, 1)
        return right

    def _wire(self) -> None:
        self.controls.changed.connect(self.look)
        self._nothing.longer_wanted.connect(lambda: self.controls.period.choose("365"))
        self._nothing.all_wanted.connect(self.controls.clear)
        self.desk.changed.connect(self._on_changed)
        self.list.chosen.connect(lambda key: self.choose(ReportKey(key)))
        shortcut = QShortcut(QKeySequence("Alt+T"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.switch_tables)

    def commands(self) -> Sequence[Command]:
        def opener(key: ReportKey) -> Command:
            return Command(
                f"report_{key.value}",
                lambda: translate("Reports", "Report: {name}").format(name=short_name(key)),
                lambda: self._open(key), icon="chart-column", menu="view",
                other_names=question(key),
            )  # fmt: skip

        return [
            *(opener(key) for key in REPORTS),
            Command(
                "report_table", lambda: translate("Reports", "Report as table or picture"),
                self.switch_tables, "Alt+T", Scope.LIST, icon="rows-3", menu="view",
            ),
            Command(
                "export", lambda: translate("Reports", "Export the report"), self.export,
                "Ctrl+E", icon="download", menu="file", other_names="excel|exportieren",
            ),
        ]  # fmt: skip

    def stops(self) -> Sequence[QWidget]:
        return (self._area, self.list)

    def activate(self) -> None:
        self._read_views()
        self.look()
        self.take_focus()

    def _read_views(self) -> None:
        self.desk.ask(presets).newest("report_views").done(self._on_views)

    def _on_views(self, found: Mapping[str, str]) -> None:
        """A filter may speak of saved views."""
        known, self._presets = self._presets, found
        if known != found and ":" in self.controls.text():
            self.look()

    def take_focus(self) -> None:
        if self.view is not None and not self._area.isHidden():
            self.view.take_focus()
        else:
            self.list.rows[self.chosen].setFocus()

    def show_part(self, key: str) -> None:
        if key in REPORTS:
            self.choose(ReportKey(key))

    def _open(self, key: ReportKey) -> None:
        self.view_wanted.emit(f"reports/{key.value}")

    def choose(self, key: ReportKey) -> None:
        """Show this one."""
        self.chosen = key
        self.look()

    def look(self) -> None:
        """Ask for what is chosen; what is shown stays until it comes."""
        self.list.show_chosen(self.chosen)
        asked = self._asked()
        if asked is not None:
            if self._report is None or self._report.key is not self.chosen:
                self.skeleton.wait()  # what is shown answers another question
            self.desk.ask(report, key=self.chosen, asked=asked).newest("report").done(
                self._on_answer
            ).failed(self._on_refused)

    def _asked(self) -> Asked | None:
        desk = self.desk
        found = parse_filter(self.controls.text(), desk.today(), self._presets)
        span = self.controls.span(desk.today())
        if span is None:
            text = translate(
                "Reports", "I can’t read these dates. Possible are 01.09.2025 or kw50."
            )
            self._bar.show_message("warn", text)
            return None
        if found.problems:
            self._bar.show_message("warn", problem_text(found.problems[0]))
        else:
            self._bar.hide()
        return Asked(found, self.controls.text(), span, desk.now(), desk.today(), desk.me)

    def _on_answer(self, found: Report) -> None:
        """The same again, after a change of something else, leaves what is shown in peace."""
        self.skeleton.end()
        if found != self._report or not found.n:
            self._show(found)

    def _show(self, found: Report) -> None:
        same = self._report is not None and self._report.key is found.key
        self._report = found
        empty = not found.n
        held = self._area.isAncestorOf(self.focusWidget() or self)
        self._nothing.setVisible(empty)
        self._area.setVisible(not empty)
        for button in (self._table, self._excel, self._pdf):
            button.setEnabled(not empty)
        if empty:
            filtered, of_today = bool(self.controls.text().strip()), found.span.days == 1
            self._nothing.show_question(question(found.key), filtered, of_today)
            if held:  # what had the focus is gone
                self._nothing.take_focus()
            return
        had_focus = self.view is not None and self.view.isAncestorOf(self.focusWidget() or self)
        self.view = ReportView(found, self.controls.text(), tables=self.tables)
        self.view.opened.connect(self.query_wanted)
        place = self._area.verticalScrollBar().value() if same else 0
        self._area.setWidget(self.view)
        self._area.verticalScrollBar().setValue(place)
        if self.view.parts:
            self._area.setFocusProxy(self.view.parts[0])
        if had_focus:
            self.view.take_focus()

    def switch_tables(self) -> None:
        """From pictures to tables and back."""
        self.tables = not self.tables
        said = translate("Reports", "Picture") if self.tables else translate("Reports", "Table")
        self._table.set_caption(said)
        if self._report is not None:
            self._show(self._report)

    def export(self) -> None:
        """All figures of the report as a workbook, a sheet per grid."""
        if self._report is None or not self._report.n:
            return
        chosen = chosen_workbook(self, self._report, self.desk.today())
        if chosen:
            self.desk.work(
                write_sheets, path=Path(chosen),
                sheets=report_sheets(self._report, self.controls.text()),
            ).done(partial(self._on_exported, chosen)).failed(self._on_failed)  # fmt: skip

    def show_paper(self) -> None:
        """As it is printed, to be saved as PDF."""
        if self._report is not None and self._report.n:
            run_dialog(self.paper())

    def paper(self) -> PaperDialog:
        """The sheet of the report that is shown."""
        assert self._report is not None  # the button is off without one
        return report_sheet(self, self._report, self.controls.text(), self.desk.today())

    def _on_exported(self, path: str, problem: Problem | None) -> None:
        if problem is not None:
            self._bar.show_message("danger", problem_text(problem))
            return
        self.status_wanted.emit(translate("Reports", "Written to {path}").format(path=path))

    def _on_refused(self, failure: Failure) -> None:
        """Who may see it is said where it would stand."""
        self.skeleton.end()
        self._report = None
        for part in (self._area, self._nothing):
            part.hide()
        for button in (self._table, self._excel, self._pdf):
            button.setEnabled(False)
        self._on_failed(failure)

    def _on_failed(self, failure: Failure) -> None:
        self._bar.show_message("danger", problem_text(failure.problems[0]))

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.tables:
            if "saved_view" in changes.tables:
                self._read_views()
            self.look()
