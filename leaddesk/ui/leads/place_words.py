"""Why a lead stands where it does, in the order of whom to call first."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from leaddesk.desk import Desk
from leaddesk.queries.priority_order import BY_PRIORITY, priorities
from leaddesk.rules.priority import Priority
from leaddesk.ui.leads.lead_model import LeadModel
from leaddesk.ui.words.follow_ups import priority_text


class PlaceWords(QObject):
    """`said` carries the reason of the lead that was asked for last; in other orders nothing."""

    said = Signal(str)

    def __init__(self, desk: Desk, model: LeadModel) -> None:
        super().__init__(model)
        self._desk, self._model = desk, model

    def explain(self, lead_id: int) -> None:
        if BY_PRIORITY in (self._model.sort_by.by, self._model.filter.order):
            asked = self._desk.ask(priorities, lead_ids=(lead_id,), now=self._desk.now())
            asked.newest("place").done(self._on_found)

    def _on_found(self, found: Mapping[int, Priority]) -> None:
        for one in found.values():
            self.said.emit(priority_text(one))
