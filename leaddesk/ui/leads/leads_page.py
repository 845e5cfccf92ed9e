"""The leads: the list at the left, the lead at the right. The list is the keyboard's home."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.lead_list import no_result_hint, total_leads
from leaddesk.queries.lead_sorts import Sort
from leaddesk.rules.changes import Changes
from leaddesk.rules.filter_text import Segment, parse_filter, toggle_segment, without_term
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.leads.bulk_pane import BulkPane
from leaddesk.ui.leads.lead_menu import lead_menu
from leaddesk.ui.leads.lead_model import LeadModel
from leaddesk.ui.leads.lead_table import LeadTable
from leaddesk.ui.leads.list_and_detail import ListAndDetail
from leaddesk.ui.leads.list_commands import list_commands
from leaddesk.ui.leads.nothing_here import NothingHere
from leaddesk.ui.shell.actions import Command, Scope
from leaddesk.ui.shell.page import Page
from leaddesk.ui.words import translate

REST_MS = 60  # the detail waits so long for the cursor to rest


class LeadsPage(Page):
    """`query_changed` tells when a digit or a chip here changed the query, `counted` the hits."""

    key = "leads"
    query_changed = Signal(str)
    counted = Signal(object, int)
    hand_over_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.query = ""
        self._total = 0
        self._shown_lead: int | None = None
        self._wanted_lead: int | None = None
        self.model = LeadModel(desk)
        self._build()
        self._wire()
        self._commands = list_commands(self)
        self._bind_keys()
        self._ask_total()
        self.model.refresh()

    def _build(self) -> None:
        self.table = LeadTable(self.model)
        self.nothing = NothingHere()
        self.list_stack = QStackedWidget()
        self.list_stack.addWidget(self.table)
        self.list_stack.addWidget(self.nothing)
        self.pane = LeadPane(self.desk)
        self.bulk = BulkPane(self.desk)
        self.detail = QStackedWidget()
        self.detail.setProperty("surface", "panel")
        self.detail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.detail.addWidget(self.pane)
        self.detail.addWidget(self.bulk)
        self.panes = ListAndDetail(self.list_stack, self.detail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)

    def _wire(self) -> None:
        self.table.moved.connect(self._on_moved)
        self.table.selected.connect(self._on_selected)
        self.table.digit.connect(self._on_digit)
        self.table.cleared.connect(self._on_cleared)
        self.table.entered.connect(self._on_entered)
        self.table.sorted_by.connect(self.sort)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.doubleClicked.connect(lambda _index: self._on_entered())
        self.model.counted.connect(self._on_counted)
        self.model.loaded.connect(self._on_loaded)
        self.model.dataChanged.connect(self._on_data)
        self.pane.next_wanted.connect(lambda: self.step(1))
        self.pane.previous_wanted.connect(lambda: self.step(-1))
        self.pane.toast_wanted.connect(self.toast_wanted)
        self.pane.query_wanted.connect(self.query_wanted)
        self.bulk.toast_wanted.connect(self.toast_wanted)
        self.bulk.hand_over_wanted.connect(self.hand_over_wanted)
        self.nothing.query_wanted.connect(self._take_query)
        self.nothing.import_wanted.connect(lambda: self.view_wanted.emit("importing"))
        self.nothing.add_wanted.connect(lambda: self._commands_by_key()["new_lead"].run())
        self._rest.timeout.connect(self._show_current)
        self.desk.changed.connect(self._on_changed)
        self.pane.installEventFilter(self)

    def commands(self) -> Sequence[Command]:
        return (*self._commands, *self.pane.commands())

    def activate(self) -> None:
        self.counted.emit(self.model.total(), self._total)
        self._say(1 if self.model.total() else 0)
        self.focus_list()
        if self.table.currentIndex().row() < 0:
            self.table.go_to(0)

    def focus_list(self) -> None:
        self.table.setFocus()

    def set_query(self, text: str) -> None:
        """Show the leads of this query; what can't be read of it is left out."""
        self.query = text
        self._wanted_lead = None
        self.counted.emit(None, self._total)
        self.model.show_query(text)
        self.table.scrollToTop()

    def _take_query(self, text: str) -> None:
        """A query made here: the search box is told, the list keeps the focus."""
        self.set_query(text)
        self.query_changed.emit(text)
        self.focus_list()

    def sort(self, by: Sort) -> None:
        self.model.show_sort(by)
        self.table.show_sort(by)

    def show_lead(self, lead_id: int) -> None:
        """Open this lead, in the list if it is among the hits."""
        row = self.model.row_of(lead_id)
        if row is not None:
            self.table.go_to(row)
        self._wanted_lead = lead_id
        self._show_lead(lead_id)

    def step(self, by: int) -> None:
        """The next or previous lead, from wherever the focus is; it stays there."""
        row = self.table.currentIndex().row()
        self.table.go_to(row + by)
        self._show_current()
        if by > 0 and not self.pane.isAncestorOf(self.focusWidget() or self.table):
            self.focus_list()

    def selected_ids(self) -> list[int]:
        """The marked leads that are here; all hits are asked for by query instead."""
        leads = [self.model.lead(row) for row in self.table.marked_rows()]
        return [lead.lead_id for lead in leads if lead is not None]

    def _commands_by_key(self) -> dict[str, Command]:
        return {command.key: command for command in self.commands()}

    def _bind_keys(self) -> None:
        """Keys of lead and list commands live on the table; the pane binds its own."""
        for command in self.commands():
            if command.scope is Scope.EVERYWHERE:
                continue
            for key in (command.shortcut, *command.more_shortcuts):
                if key and not key.isdigit():
                    _bound(key, self.table).activated.connect(lambda c=command: self._run(c))
        for key, by in (("Ctrl+Down", 1), ("Ctrl+Up", -1)):
            _bound(key, self).activated.connect(lambda b=by: self.step(b))

    def _run(self, command: Command) -> None:
        """A lead's command acts on the lead of the cursor, shown first if it is not yet."""
        self._rest.stop()
        self._show_current()
        if not command.why_not():
            command.run()

    def _on_moved(self, row: int) -> None:
        if row < 0:
            return
        if self.desk.inline:
            self._show_current()
        else:
            self._rest.start()

    def _show_current(self) -> None:
        row = self.table.currentIndex().row()
        lead = self.model.lead(row) if 0 <= row < self.model.total() else None
        if lead is not None:
            self._show_lead(lead.lead_id)

    def _show_lead(self, lead_id: int | None) -> None:
        if lead_id != self._shown_lead:
            self._shown_lead = lead_id
            self.pane.show_lead(lead_id)

    def _on_selected(self, count: int) -> None:
        if count in (0, 1):
            self.detail.setCurrentWidget(self.pane)
        else:
            whole = count < 0
            self.bulk.show_selection(
                self.model.total() if whole else count,
                self.model.filter if whole else None,
                [] if whole else self.selected_ids(),
            )
            self.detail.setCurrentWidget(self.bulk)
        self._say(count)

    def _say(self, count: int) -> None:
        hits = translate("LeadsPage", "%n lead(s)", "", self.model.total())
        if count < 0:
            chosen = translate("LeadsPage", "all hits selected")
        else:
            chosen = translate("LeadsPage", "%n selected", "", count)
        if self.isVisible():  # else the status line is another page's
            self.status_wanted.emit(f"{hits} · {chosen}")

    def _on_digit(self, digit: int) -> None:
        self._take_query(toggle_segment(self.query, digit))

    def _on_cleared(self) -> None:
        """First the parameters go, then the whole query; with neither the selection."""
        found = parse_filter(self.query, self.desk.today())
        segments = [term for term in found.terms if isinstance(term, Segment)]
        if segments:
            text = self.query
            for term in reversed(segments):
                text = without_term(text, term)
            self._take_query(text)
        elif self.query:
            self._take_query("")

    def _on_entered(self) -> None:
        self._show_current()
        self.panes.open_detail()
        self.pane.setFocus()

    def _on_counted(self, total: int) -> None:
        self.counted.emit(total, self._total)
        self.list_stack.setCurrentWidget(self.table if total else self.nothing)
        if not total:
            self._show_lead(None)
            self._explain_nothing()
        self._say(1 if total else 0)

    def _explain_nothing(self) -> None:
        if self._total == 0:
            self.nothing.show_first_use()
            return
        self.nothing.show_no_hit(self.query, ())
        self.desk.ask(
            no_result_hint, filter=self.model.filter, me=self.desk.me, today=self.desk.today()
        ).newest("no_result").done(lambda hints: self.nothing.show_no_hit(self.query, hints))

    def _on_loaded(self) -> None:
        if self._wanted_lead is not None:
            return
        row = self.model.row_of(self._shown_lead) if self._shown_lead else None
        if row is not None:
            self.table.go_to(row)
        elif self.model.total():
            self.table.go_to(0)
            self._show_current()

    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        row = self.table.currentIndex().row()
        if self._shown_lead is None and first.row() <= row <= last.row():
            self._show_current()

    def _on_changed(self, changes: Changes) -> None:
        self.model.touched(changes)
        self._ask_total()

    def _ask_total(self) -> None:
        self.desk.ask(total_leads).newest("leads_total").done(self._on_total)

    def _on_total(self, total: int) -> None:
        self._total = total
        self.counted.emit(self.model.total(), total)
        if not total:
            self._on_counted(0)

    def _on_menu(self, place: QPoint) -> None:
        menu = lead_menu(self, self._commands_by_key(), self._run)
        menu.exec(self.table.viewport().mapToGlobal(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the detail leads back to the list, the same row."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.panes.arrange()
            self.focus_list()
            return True
        return super().eventFilter(watched, event)


def _bound(key: str, widget: QWidget) -> QShortcut:
    """A key that works in the widget and what is in it, nowhere else."""
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return shortcut
