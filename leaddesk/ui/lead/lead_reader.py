"""Reads the lead that is shown, and again whenever a step touched it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.queries.lead_detail import LeadDetail, lead_detail
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.rules.changes import Changes


class LeadReader(QObject):
    """`read` carries the LeadDetail. What was read stays until the next answer is there."""

    read = Signal(object)
    gone = Signal()
    history_touched = Signal(int)

    def __init__(self, desk: Desk, pane: QWidget) -> None:
        super().__init__(pane)
        self._desk = desk
        self.lead_id: int | None = None
        self.detail: LeadDetail | None = None
        self.segments: tuple[SegmentRow, ...] = ()
        desk.changed.connect(self._on_changed)
        self._ask_segments()

    def show_lead(self, lead_id: int | None) -> None:
        """Read this lead from now on."""
        self.lead_id = lead_id
        if lead_id is None:
            self.detail = None
            return
        self.ask()

    def current(self) -> LeadDetail | None:
        """The lead that is wanted, if it has been read already."""
        known = self.detail is not None and self.detail.lead_id == self.lead_id
        return self.detail if known else None

    def ask(self) -> None:
        """Read it now."""
        lead_id = self.lead_id
        if lead_id is not None:
            self._desk.ask(lead_detail, lead_id=lead_id).newest("lead_detail").done(
                lambda detail: self._on_detail(lead_id, detail)
            )
            self.history_touched.emit(lead_id)

    def _ask_segments(self) -> None:
        asked = self._desk.ask(segments)
        asked.newest("lead_segments").done(self._on_segments)

    def _on_segments(self, rows: tuple[SegmentRow, ...]) -> None:
        self.segments = rows
        if self.detail is not None:
            self.read.emit(self.detail)

    def _on_detail(self, lead_id: int, detail: LeadDetail | None) -> None:
        if lead_id != self.lead_id:
            return
        self.detail = detail
        if detail is None:
            self.lead_id = None
            self.gone.emit()
        else:
            self.read.emit(detail)

    def _on_changed(self, changes: Changes) -> None:
        if "segment" in changes.tables:
            self._ask_segments()
        if self.lead_id is not None and changes.touches(self.lead_id):
            self.ask()
