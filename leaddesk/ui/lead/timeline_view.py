"""The history of a lead, newest first: one bold line of what, one of what it led to or said."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.queries.field_changes import field_changes
from leaddesk.queries.ledger import points_by_touchpoint
from leaddesk.queries.timeline import Entry, timeline
from leaddesk.ui.lead.timeline_model import TimelineModel
from leaddesk.ui.lead.timeline_rows import TimelineDelegate, TimelineList
from leaddesk.ui.lead.timeline_words import ALL, CONTACTS, SYSTEM
from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.chips import Chip
from leaddesk.ui.words import translate

PAGE = 200


class TimelineView(QWidget):
    """The list with its filters. `counted` carries how many entries are known."""

    counted = Signal(int)
    opened = Signal(int)
    """The id of a touchpoint that is to be put right or added to."""
    merge_opened = Signal(int)
    """The id of a merge that may be split again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.lead_id: int | None = None
        self._asking = False
        self._ended = False
        self._build()
        self._wire()

    def _build(self) -> None:
        self.model = TimelineModel()
        self.list = TimelineList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(TimelineDelegate(self.list))
        self._empty = EmptyState("history")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.filters = {
            CONTACTS: Chip(translate("Lead", "Contacts", "filter of the history")),
            SYSTEM: Chip(translate("Lead", "System")),
            ALL: Chip(translate("Lead", "All")),
        }
        row = QHBoxLayout()
        row.setContentsMargins(20, 12, 20, 8)
        row.setSpacing(8)
        for key, chip in self.filters.items():
            chip.setCheckable(True)
            chip.setChecked(key == CONTACTS)
            chip.clicked.connect(lambda _=False, k=key: self.show_filter(k))
            row.addWidget(chip)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)

    def _wire(self) -> None:
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.list.opened.connect(self._on_opened)

    def show_lead(self, lead_id: int) -> None:
        """Ask for the history; what was there stays until the answer comes."""
        if lead_id != self.lead_id:
            self.model.show_edits(())
        self.lead_id, self._ended = lead_id, False
        self._ask_edits()
        self.desk.ask(timeline, lead_id=lead_id, limit=PAGE).newest("lead_timeline").done(
            lambda entries: self._on_entries(lead_id, entries)
        )

    def show_filter(self, key: str) -> None:
        for other, chip in self.filters.items():
            chip.setChecked(other == key)
        self.model.show_filter(key)
        self._ask_edits()
        self._show_state()

    def _ask_edits(self) -> None:
        """The journal is read for those only who want to see it."""
        if self.lead_id is not None and not self.filters[CONTACTS].isChecked():
            lead_id = self.lead_id
            self.desk.ask(field_changes, lead_id=lead_id).newest("lead_edits").done(
                lambda edits: self._on_edits(lead_id, edits)
            )

    def _on_edits(self, lead_id: int, edits: tuple[Entry, ...]) -> None:
        if lead_id == self.lead_id:
            self.model.show_edits(edits)
            self._show_state()

    def _on_opened(self, row: int) -> None:
        entry = self.model.entry(row) if row >= 0 else None
        if entry is not None and entry.sort == "touchpoint":
            self.opened.emit(entry.entry_id)
        elif entry is not None and entry.sort == "merged":
            self.merge_opened.emit(entry.entry_id)

    def _on_entries(self, lead_id: int, entries: tuple[Entry, ...]) -> None:
        if lead_id != self.lead_id:
            return
        self._ended = len(entries) < PAGE
        self.model.show_entries(entries)
        self._show_state()
        self.counted.emit(len(entries))
        if self.desk.inline:
            self._ask_points()
        else:  # scoring takes longer than reading: after the first paint
            QTimer.singleShot(0, self._ask_points)

    def _ask_points(self) -> None:
        if self.lead_id is not None:
            self.desk.ask(points_by_touchpoint, lead_id=self.lead_id, now=self.desk.now()).newest(
                "lead_points"
            ).done(self.model.show_points)

    def _on_scrolled(self, value: int) -> None:
        """Near the end: the next older ones."""
        bar = self.list.verticalScrollBar()
        if self._ended or self._asking or value < bar.maximum() - 400 or not self.model.entries:
            return
        if self.lead_id is not None:
            self._asking = True
            lead_id, before = self.lead_id, self.model.entries[-1].at
            self.desk.ask(timeline, lead_id=lead_id, limit=PAGE, before=before).done(
                lambda entries: self._on_older(lead_id, entries)
            ).failed(lambda _: self._on_older(lead_id, ()))

    def _on_older(self, lead_id: int, entries: tuple[Entry, ...]) -> None:
        self._asking = False
        if lead_id != self.lead_id:
            return
        self._ended = len(entries) < PAGE
        place = self.list.verticalScrollBar().value()
        self.model.show_entries(self.model.entries + entries)
        self.list.verticalScrollBar().setValue(place)

    def _show_state(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.list)
            return
        text = translate("Lead", "No contact yet. The first call counts: press T.")
        if self.filters[SYSTEM].isChecked():
            text = translate("Lead", "No entries by the system yet.")
        self._empty.show_state("", text)
        self._stack.setCurrentWidget(self._empty)
