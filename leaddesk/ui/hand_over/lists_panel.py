"""The lists of the hand-over under their tabs: ready, incomplete, waiting, batches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.operations.hand_over import CheckedLead
from leaddesk.queries.erp_changes import ChangedLead
from leaddesk.queries.hand_over import BatchInfo, HandedLead
from leaddesk.ui.hand_over.batch_list import BatchList, WaitingList
from leaddesk.ui.hand_over.changed_list import ChangedList
from leaddesk.ui.hand_over.incomplete_list import IncompleteList
from leaddesk.ui.hand_over.lines import Lines
from leaddesk.ui.hand_over.ready_list import ReadyList
from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.tabs import Tabs
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text


class ListsPanel(QWidget):
    """Shows what it is given; an empty list says why it is empty."""

    lead_wanted = Signal(int)
    repeat_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.tabs = Tabs(translate("HandOver", "Hand-over"))
        self.ready, self.incomplete = ReadyList(), IncompleteList(desk)
        self.waiting, self.batches = WaitingList(desk), BatchList(desk)
        self.changed = ChangedList(desk)
        self._nothing = EmptyState("file-spreadsheet")
        self._stack = QStackedWidget()
        for part in (*self._parts().values(), self._nothing):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.tabs.changed.connect(lambda _: self.show_tab())
        self.batches.repeat_wanted.connect(self.repeat_wanted)
        self.changed.cut_agreed.connect(self.incomplete.take_cut)
        for lines in (self.ready, self.incomplete, self.waiting, self.changed):
            lines.lead_wanted.connect(self.lead_wanted)
        self._show_counts()

    def show_checked(self, checked: Sequence[CheckedLead]) -> None:
        self.ready.show_leads([lead for lead in checked if lead.complete])
        self.incomplete.show_leads([lead for lead in checked if not lead.complete])
        self._show_counts()

    def show_waiting(self, leads: Sequence[HandedLead]) -> None:
        self.waiting.show_leads(leads)
        self._show_counts()

    def show_changed(self, leads: Sequence[ChangedLead], profile: str) -> None:
        """The ERP of that profile is told of those that it has."""
        told = [lead for lead in leads if lead.profile == profile]
        self.changed.show_changed(told, profile, self.incomplete.cuts)
        self.batches.show_changed({lead.batch_number for lead in leads})
        self._show_counts()

    def show_batches(self, found: Sequence[BatchInfo]) -> None:
        self.batches.show_batches(found)
        self._show_counts()

    def _show_counts(self) -> None:
        self.tabs.set_tabs(
            [
                ("ready", translate("HandOver", "Ready"), number_text(self.ready.count())),
                ("incomplete", translate("HandOver", "Incomplete"),
                 number_text(self.incomplete.count())),
                ("waiting", translate("HandOver", "Handed over, number open"),
                 number_text(self.waiting.count())),
                ("changed", translate("HandOver", "Changed since"),
                 number_text(self.changed.count())),
                ("batches", translate("HandOver", "Batches"), number_text(self.batches.count())),
            ]
        )  # fmt: skip
        self.show_tab()

    def show_tab(self) -> None:
        part = self._parts().get(self.tabs.current(), self.ready)
        if part.count():
            self._stack.setCurrentWidget(part)
            return
        self._explain()
        self._stack.setCurrentWidget(self._nothing)

    def _parts(self) -> dict[str, ReadyList | Lines]:
        return {
            "ready": self.ready, "incomplete": self.incomplete, "waiting": self.waiting,
            "changed": self.changed, "batches": self.batches,
        }  # fmt: skip

    def _explain(self) -> None:
        missing = self.incomplete.count()
        buttons, text = [], ""
        if self.tabs.current() == "ready" and missing:
            text = translate("HandOver", "%n lead(s) (is/are) incomplete.", "", missing)
            see = translate("HandOver", "See the incomplete ones")
            buttons.append(Button(see, clicked=lambda: self.tabs.choose("incomplete")))
        elif self.tabs.current() == "ready":
            text = translate("HandOver", "Won leads appear here by themselves.")
        elif self.tabs.current() == "changed":
            text = translate("HandOver", "The ERP has the master data as they are here.")
        self._nothing.show_state(translate("HandOver", "Nothing here"), text, buttons)
