"""The leads: the list at the left, the lead at the right. The list is the keyboard's home."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.ui.lead.lead_pane import LeadPane
from leaddesk.ui.lead.popovers import Layers
from leaddesk.ui.leads.bulk_pane import BulkPane
from leaddesk.ui.leads.cell_blocks import CellBlocks
from leaddesk.ui.leads.hit_list import HitList
from leaddesk.ui.leads.lead_door import LeadDoor
from leaddesk.ui.leads.lead_menu import lead_menu
from leaddesk.ui.leads.list_and_detail import ListAndDetail
from leaddesk.ui.leads.list_commands import add_lead_by_hand, list_commands
from leaddesk.ui.leads.list_grid import ListGrid
from leaddesk.ui.leads.list_keys import bind_commands, bind_steps
from leaddesk.ui.leads.list_pane import ListPane
from leaddesk.ui.leads.place_words import PlaceWords
from leaddesk.ui.parts.dialogs import run_menu
from leaddesk.ui.parts.focus import has_focus_within, holds_focus
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.shell.page import Page

REST_MS = 60  # the detail waits so long for the cursor to rest


class LeadsPage(Page):
    """Brings list and lead together: the cursor shows a lead, a command acts on the one shown."""

    key = "leads"

    def __init__(self, desk: Desk, layers: Callable[[], Layers]) -> None:
        """`layers`: what makes the small layers of a lead, asked when one is opened."""
        super().__init__(desk)
        self._layers = layers
        self.shown_lead: int | None = None
        self._guest: int | None = None  # a lead that is shown though no row of the list is its
        self._left = False  # the guest was in the list until now: the cursor is on who came after
        self._build()
        self._wire()
        steps = bind_steps(self, self.step)
        self._commands = (*list_commands(self), *self.door.commands(), *steps)
        self._by_key = {command.key: command for command in self._commands}
        bind_commands(self._commands, self.table, self.grid.instead_of(self.door.press))
        self.refresh = self.hits.refresh
        self.hits.begin()

    def _build(self) -> None:
        self.hits = HitList(self.desk)
        self.model, self.table = self.hits.model, self.hits.table
        self.place = PlaceWords(self.desk, self.model)
        self.pane = LeadPane(self.desk, self._layers)
        self.shown_lead_id = lambda: self.pane.lead_id
        self.model.has_draft = lambda lead_id: bool(self.pane.drafts.kinds_of(lead_id))
        self.shown_part = lambda: "writing" if self.pane.forms.is_open() else ""
        self.bulk = BulkPane(self.desk, self._layers)
        self.detail = QStackedWidget()
        self.detail.setProperty("surface", "panel")
        self.detail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.detail.addWidget(self.pane)
        self.detail.addWidget(self.bulk)
        self.bulk.setFocusProxy(self.bulk.segment)
        listed = ListPane(self.hits)
        self.grid = ListGrid(self.desk, self.hits, listed.bar)
        self.blocks = CellBlocks(self.desk, self.hits, self.grid.writer, self)
        self.panes = ListAndDetail(listed, self.detail, key="leads")
        self.door = LeadDoor(
            self.panes, self.detail, self.pane, self.bulk, self._settle, self.take_focus
        )
        self.door.show_one()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)

    def _wire(self) -> None:
        self.table.moved.connect(self._on_moved)
        self.pane.ended.connect(lambda _: self.table.viewport().update())
        self.table.selected.connect(self._on_selected)
        self.table.entered.connect(self._on_entered)
        self.table.doubleClicked.connect(lambda _index: self._on_entered())
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.hits.counted.connect(self.counted)
        self.hits.query_changed.connect(self._on_own_query)
        self.hits.status_wanted.connect(self.status_wanted)
        self.place.said.connect(self.status_wanted)
        self.hits.emptied.connect(self._on_emptied)
        self.hits.nothing.import_wanted.connect(lambda: self.view_wanted.emit("importing"))
        self.hits.nothing.add_wanted.connect(lambda: self._by_key["new_lead"].run())
        self.hits.nothing.named_wanted.connect(lambda name: add_lead_by_hand(self, company=name))
        self.model.loaded.connect(self._on_loaded)
        self.model.dataChanged.connect(self._on_data)
        self.pane.next_wanted.connect(lambda: self.step(1))
        self.pane.previous_wanted.connect(lambda: self.step(-1))
        self.pane.toast_wanted.connect(self.toast_wanted)
        self.pane.query_wanted.connect(self.query_wanted)
        self.pane.view_wanted.connect(self.view_wanted)
        self.pane.hand_over_wanted.connect(self.hand_over_wanted)
        self.panes.full.connect(self.grid.use)
        self.grid.said.connect(self.status_wanted)
        self.blocks.said.connect(self.status_wanted)
        self.blocks.toast_wanted.connect(self.toast_wanted)
        self.bulk.toast_wanted.connect(self.toast_wanted)
        self.bulk.hand_over_wanted.connect(self.hand_over_wanted)
        self.bulk.export_wanted.connect(lambda: self._by_key["export"].run())
        self._rest.timeout.connect(self._show_current)
        self.door.view_wanted.connect(self.view_wanted)
        self.door.said.connect(self.status_wanted)
        self.pane.installEventFilter(self)
        self.bulk.installEventFilter(self)

    def commands(self) -> Sequence[Command]:
        return self._commands

    def subject(self) -> str:
        return self.door.subject()

    def activate(self) -> None:
        self.hits.tell()
        self.take_focus()
        if self.table.currentIndex().row() < 0:
            self.table.go_to(0)

    def stops(self) -> Sequence[QWidget]:
        return (self.table, self.hits.nothing, self.pane, self.bulk)

    def take_focus(self) -> None:
        """To the list; to the detail where that is seen instead."""
        (self.hits if self.panes.shows_list() else self.detail).setFocus()

    def set_query(self, text: str) -> None:
        """Show the leads of this query; what can't be read of it is left out."""
        self._guest = None
        if not self.panes.shows_list():
            self.door.leave()
        self.hits.show_query(text)

    def _on_own_query(self, text: str) -> None:
        self._guest = None
        self.query_changed.emit(text)

    def show_lead(self, lead_id: int) -> None:
        """Open this lead, in the list if it is among the hits."""
        row = self.model.row_of(lead_id)
        if row is not None:
            self.table.go_to(row)
        self._rest.stop()
        self._guest, self._left = lead_id if row is None else None, False
        self._show_lead(lead_id)
        if self.panes.stacked():  # there is room for one pane only: the one that was asked for
            self.door.enter()

    def step(self, by: int) -> None:
        """The next or previous lead, from wherever the focus is; it stays there. The list has it
        where it would be lost, and where it was in the list's own room."""
        row = self.table.currentIndex().row()
        after = self._left and by > 0
        self._guest, self._left = None, False
        self.table.go_to(row + by - (1 if after else 0))
        self._show_current()
        if by > 0 and holds_focus(self) and not has_focus_within(self.pane):
            self.take_focus()

    def _settle(self) -> None:
        """A lead's command acts on the lead that is shown: by now that of the cursor."""
        self._rest.stop()
        if self._guest is None:
            self._show_current()

    def _on_moved(self, row: int) -> None:
        if row < 0 or self.model.counting:
            return
        self._guest, self._left = None, False
        if self.desk.inline:
            self._show_current()
        else:
            self._rest.start()

    def _show_current(self) -> None:
        row = self.table.currentIndex().row()
        lead = self.model.lead(row) if 0 <= row < self.model.total() else None
        if lead is None:
            return
        self._show_lead(lead.lead_id)
        self.place.explain(lead.lead_id)
        after = self.model.lead(row + 1) if row + 1 < self.model.total() else None
        self.pane.show_next((after.company or after.contact or "") if after else "")

    def _show_lead(self, lead_id: int | None) -> None:
        if lead_id is not None:
            self.model.seen.look_at(lead_id)
        if lead_id != self.shown_lead:
            self.shown_lead = lead_id
            self.pane.show_lead(lead_id)

    def _on_selected(self, count: int) -> None:
        if count in (0, 1):
            self.door.show_one()
            return
        whole = count < 0
        self.bulk.show_selection(
            self.model.total() if whole else count, self.model.filter if whole else None
        )
        if not whole:
            self.hits.ask_marked().done(self.bulk.take_ids)
        self.door.show_many()

    def _on_entered(self) -> None:
        """Into the lead; where cells are edited in place, into the cell."""
        if self.grid.is_on():
            self.grid.edit()
            return
        self._show_current()
        self.door.enter()

    def _on_loaded(self) -> None:
        anew, self.model.anew = self.model.anew, False
        row = self.model.row_of(self.shown_lead) if self.shown_lead else None
        if not anew and self.detail.currentWidget() is self.bulk:
            self._keep_marks()
        elif not anew and self.shown_lead is not None:
            self._keep_place()
        elif row is not None:
            self.table.go_to(row)
        elif self.model.total() and self._guest is None:
            self.table.go_to(0)
            self._show_current()

    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        if not first.row() <= self.table.currentIndex().row() <= last.row():
            return
        if self.shown_lead is None:
            self._show_current()
        elif not self.model.anew and self.detail.currentWidget() is self.pane:
            self._keep_place()

    def _keep_place(self) -> None:
        """The same list again: the cursor stays with its lead. One that has left the list gives
        way to who came after, unless it is being worked on."""
        if self._guest is not None or self._rest.isActive() or not self.model.total():
            return
        row = self.table.currentIndex().row()
        here = self.model.lead(row) if row >= 0 else None
        if self.shown_lead is None or (here is not None and here.lead_id == self.shown_lead):
            return
        found = self.model.row_of(self.shown_lead)
        if found is not None:
            self.table.go_to(found)
        elif self.pane.is_busy():
            self._guest, self._left = self.shown_lead, True
        else:
            self.table.go_to(max(0, row))
            self._show_current()

    def _keep_marks(self) -> None:
        """Marked leads stay marked as long as they stand in the same rows."""

        def compare(ids: Sequence[int]) -> None:
            if self.detail.currentWidget() is self.bulk and not self.bulk.works_on(ids):
                self.table.go_to(self.table.currentIndex().row())
                self._keep_place()

        if self.table.all_hits():
            self.table.select_all_hits()
        else:
            self.hits.ask_marked("marks_kept").done(compare)

    def _on_emptied(self) -> None:
        self.door.show_one()
        if self.pane.is_busy() and not self.model.anew:
            self._guest, self._left = self.shown_lead, True
        else:
            self._show_lead(None)

    def _on_menu(self, place: QPoint) -> None:
        menu = lead_menu(self, self._by_key, self.door.press)
        run_menu(menu, self.table.viewport().mapToGlobal(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the detail leads back to the list, the same row."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.door.leave()
            self.take_focus()
            return True
        return super().eventFilter(watched, event)
