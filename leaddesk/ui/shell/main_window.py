"""The window: navigation, search, one page at a time, status. It passes wishes on, no more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)  # fmt: skip
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.rules.changes import Changes
from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.bars import Action, MessageBar, Toast
from leaddesk.ui.parts.keymap import CommandKeys, keymap
from leaddesk.ui.parts.texts import hairline
from leaddesk.ui.shell.actions import Commands, Scope
from leaddesk.ui.shell.completion import CompletionList
from leaddesk.ui.shell.drafts_line import DraftsLine
from leaddesk.ui.shell.menus import fill_menus
from leaddesk.ui.shell.nav import NavBar
from leaddesk.ui.shell.nav_counts import NavCounts
from leaddesk.ui.shell.page import Page
from leaddesk.ui.shell.palette import Palette
from leaddesk.ui.shell.palette_more import PaletteMore
from leaddesk.ui.shell.pane_ring import PaneRing
from leaddesk.ui.shell.places import Place, Places
from leaddesk.ui.shell.remember import recall, remember
from leaddesk.ui.shell.stage_looks import StageLooks
from leaddesk.ui.shell.status import StatusLine
from leaddesk.ui.shell.top_bar import TopBar
from leaddesk.ui.shell.undoing import Undoing
from leaddesk.ui.shell.window_commands import LAST, PAGES, add_window_commands, go_through
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

NARROW = 1400
PageMaker = Callable[[Desk], Page]
SettingsName = tuple[str, Callable[[], str], str]
"""A part of the settings: its key, its words, its icon."""


class MainWindow(QMainWindow):
    """Pages are made when first shown. `file_dropped` carries the path of a dropped file."""

    file_dropped = Signal(str)
    setting_wanted = Signal(str, object)
    """A setting of this workstation is to have another value."""
    manual_wanted = Signal(str)
    """The page of the manual for what is shown: "leads", "settings/scoring"."""
    report_wanted = Signal()
    backup_wanted = Signal()
    """A problem is to be reported."""
    closing = Signal()

    def __init__(
        self,
        desk: Desk,
        makers: Mapping[str, PageMaker],
        settings_parts: Callable[[], Sequence[SettingsName]] = tuple,
    ) -> None:
        """`settings_parts`: asked when the palette is opened; a start needs none."""
        super().__init__()
        self.settings_parts = settings_parts
        self.desk = desk
        self.commands = Commands(self)
        self.makers = makers
        self.pages: dict[str, Page] = {}
        self.places = Places()
        kept = recall("nav_folded")
        self._folded_by_hand = None if kept is None else kept == "yes"
        self.setWindowTitle("LeadDesk")
        self.setAcceptDrops(True)
        self._build()
        self._wire()
        self.show_page("leads")

    def _build(self) -> None:
        self.nav = NavBar([e for e in PAGES() if e.key in self.makers], LAST())
        self.top = TopBar()
        self.top.search.today = self.desk.today()
        self.problem_bar, self.message_bar = MessageBar(inset=True), MessageBar(inset=True)
        self.banners = QVBoxLayout()
        self.stack = QStackedWidget()
        self.status = StatusLine()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addWidget(hairline())
        for bar in (self.problem_bar, self.message_bar):
            self.banners.addWidget(bar)
        right.addLayout(self.banners)
        right.addWidget(self.stack, 1)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.nav)
        middle.addLayout(right, 1)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(hairline())
        layout.addWidget(self.status)
        self.setCentralWidget(body)
        self.toast = Toast(self.stack)  # at its lower left, and gone with what it tells of
        self.panes = PaneRing(self.top.search, self.stack, self.toast, self.nav)
        self.undoing = Undoing(self.desk, self.commands)
        self.palette_box = Palette(
            body, self.desk, self.commands, self._subject, self.show_lead, self.show_query,
            PaletteMore(self),
        )  # fmt: skip
        self.completion = CompletionList(body, self.top.search, self.desk)
        self.stage_looks = StageLooks(self.desk, self)
        self.counts = NavCounts(self.desk, self.nav, self.top)
        self.drafts = DraftsLine(self.desk, self.status.drafts)

    def _wire(self) -> None:
        for command in self.commands:  # those that were made known before this window listened
            self._on_command(command.key)
        self.commands.added.connect(self._on_command)
        add_window_commands(self)
        for part in (self.nav, self.top, self.status):
            keymap.changed.connect(part.show_keys)
            part.show_keys()
        theme.changed.connect(self._arrange)
        self.nav.picked.connect(self.show_page)
        self.nav.view_picked.connect(self.show_query)
        self.top.search.changed.connect(self._on_query)
        self.top.search.problem.connect(self._on_query_problem)
        self.top.search.left_down.connect(self.panes.enter_page)
        self.top.new_lead.connect(lambda: self._run_if_there("new_lead"))
        self.top.palette_wanted.connect(self.palette_box.open)
        self.undoing.said.connect(self.status.tell)
        self.undoing.said.connect(self.toast.hide)
        self.undoing.asked.connect(self.show_toast)
        self.toast.left.connect(self.panes.enter_page)
        self.drafts.lead_wanted.connect(self.show_lead)
        self.drafts.new_wanted.connect(lambda: self._run_if_there("new_lead"))
        self.drafts.look()
        self.desk.failed.connect(self.show_failure)
        self.desk.changed.connect(self._on_changed)
        fill_menus(self.menuBar(), self.commands)
        self.menuBar().setVisible(False)

    def page(self, key: str) -> Page:
        """The page of this key, made now if it has not been."""
        if key not in self.pages:
            page = self.makers[key](self.desk)
            self.pages[key] = page
            self.stack.addWidget(page)
            page.view_wanted.connect(self.show_page)
            page.query_wanted.connect(self.show_query)
            page.lead_wanted.connect(self.show_lead)
            page.toast_wanted.connect(self.show_toast)
            page.status_wanted.connect(self.status.say)
            page.counted.connect(self.top.show_count)
            page.hand_over_wanted.connect(self.hand_over)
            page.query_changed.connect(self.top.search.set_query)
            page.query_changed.connect(lambda text: self.places.note(Place("leads", text)))
            page.calls_wanted.connect(partial(go_through, self))
            for command in page.commands():
                self.commands.add(command, page)
        return self.pages[key]

    def _subject(self) -> str:
        page = self.stack.currentWidget()
        return page.subject() if isinstance(page, Page) else ""

    def show_page(self, place: str) -> None:
        """The page of this key, or a part of it: "settings/offering"."""
        key, _, part = place.partition("/")
        page = self.page(key)
        self.stack.setCurrentWidget(page)
        self.nav.show_current(key)
        self.commands.use(page)
        self.status.say("")
        page.activate()
        if part:
            page.show_part(part)
        query = self.top.search.query() if key == "leads" else ""
        self.places.note(Place(place, query))

    def show_query(self, text: str) -> None:
        """The leads of this query, in the list."""
        self.top.search.set_query(text)
        self.show_page("leads")
        self._on_query(text)

    def lead_at_work(self) -> int | None:
        """The lead that is shown now, if one is."""
        page = self.stack.currentWidget()
        return page.shown_lead_id() if isinstance(page, Page) else None

    def show_lead(self, lead_id: int) -> None:
        self.show_page("leads")
        self.page("leads").show_lead(lead_id)  # type: ignore[attr-defined]

    def hand_over(self, lead_ids: object) -> None:
        """These leads on the page of the hand-over."""
        self.show_page("hand_over")
        self.page("hand_over").show_leads(lead_ids)  # type: ignore[attr-defined]

    def show_toast(self, text: str, actions: tuple[Action, ...] = ()) -> None:
        undo = (translate("MainWindow", "Undo"), self.undoing.undo)
        self.toast.show_toast(text, [*actions, undo] if not actions else list(actions))

    def show_failure(self, failure: Failure) -> None:
        about = f"{failure.about}: " if failure.about else ""
        report = (translate("MainWindow", "Report it …"), self.report_wanted.emit)
        actions = [report] if failure.code == "unexpected" else []
        self.message_bar.show_message("warn", about + problem_text(failure.problems[0]), actions)

    def _on_query(self, text: str) -> None:
        if self.stack.currentWidget() is not self.page("leads"):
            self.show_page("leads")
            self.top.search.line.setFocus()
        self.places.note(Place("leads", text), typed=True)
        self.page("leads").set_query(text)  # type: ignore[attr-defined]

    def _on_query_problem(self, problem: Problem | None) -> None:
        if problem is None:
            self.problem_bar.hide()
            return
        actions: list[Action] = []
        better = problem.args.get("replacement", "")
        if better and problem.start is not None and problem.end is not None:
            start, end = problem.start, problem.end
            take = translate("MainWindow", "Use it")
            actions.append((take, lambda: self.top.search.replace(start, end, better)))
        self.problem_bar.show_message("warn", problem_text(problem), actions)

    def _on_changed(self, changes: Changes) -> None:
        if changes.own:
            self.status.saved(self.desk.now())

    def _on_command(self, key: str) -> None:
        """Keys that work everywhere are the window's; the others belong to their page."""
        command = self.commands[key]
        if command.scope is Scope.EVERYWHERE:
            run = partial(self.commands.run, key)
            CommandKeys(key, self, run, Qt.ShortcutContext.WindowShortcut)

    def _run_if_there(self, key: str) -> None:
        self.page("leads")
        if key in [command.key for command in self.commands]:
            self.commands.run(key)

    def fold_nav(self) -> None:
        folded = self.nav.width() > 100
        self._folded_by_hand = folded
        remember("nav_folded", "yes" if folded else "no")
        self.nav.fold(folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < theme.px(NARROW)
        self.nav.fold(narrow if self._folded_by_hand is None else self._folded_by_hand)
        self.toast.place()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.file_dropped.emit(url.toLocalFile())
                event.acceptProposedAction()
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """ "?" is on another key of every keyboard: told by what it writes, where nobody types."""
        if event.text() == "?":
            self.commands.run("keys")
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)
