"""The leads of which the ERP has older master data, and what is another today; what is missing by
now is filled in right there."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk
from leaddesk.operations.hand_over import CheckedLead, LeadCut
from leaddesk.queries.erp_changes import ChangedLead
from leaddesk.ui.hand_over.checking import Checking
from leaddesk.ui.hand_over.incomplete_list import LeadLine
from leaddesk.ui.hand_over.lines import Lines
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.words import translate
from leaddesk.ui.words.erp import source_name

_Shown = tuple[ChangedLead, CheckedLead | None]


class ChangedList(Lines):
    """Handed over together, as an update, as far as they are complete. `checked`: which are is
    known now; `cut_agreed` carries lead, field and the shorter text."""

    checked = Signal()
    cut_agreed = Signal(int, str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("HandOver", "Changed since"))
        self._desk = desk
        self.leads: Sequence[ChangedLead] = ()
        self._lacking: dict[int, CheckedLead] = {}
        self._checking = Checking(desk, self, "ho_check_changed")
        self._checking.done.connect(self._on_checked)

    def show_changed(
        self, leads: Sequence[ChangedLead], profile: str, cuts: Collection[LeadCut]
    ) -> None:
        self.leads = leads
        there = {lead.lead_id for lead in leads}
        self._lacking = {key: lead for key, lead in self._lacking.items() if key in there}
        self._show()
        if leads:
            self._checking.begin(tuple(lead.lead_id for lead in leads), profile, cuts)

    def ready_ids(self) -> list[int]:
        """Those that nothing is missing for, as far as is known."""
        return [lead.lead_id for lead in self.leads if lead.lead_id not in self._lacking]

    def _on_checked(self, found: Sequence[CheckedLead]) -> None:
        self._lacking = {lead.lead_id: lead for lead in found if not lead.complete}
        self._show()
        self.checked.emit()

    def _show(self) -> None:
        shown: list[_Shown] = [(lead, self._lacking.get(lead.lead_id)) for lead in self.leads]
        shown.sort(key=lambda both: both[1] is None)  # what asks for something comes first
        self.show_lines(shown, lambda both: both[0].lead_id, self._line)

    def _line(self, both: _Shown) -> QWidget:
        lead, lacking = both
        line = QWidget()
        below = QVBoxLayout(line)
        below.setContentsMargins(0, 6, 0, 6)
        below.setSpacing(0)
        below.addLayout(self._head(lead))
        if lacking is not None:
            missing = LeadLine(self._desk, lacking, headed=False)
            missing.cut_agreed.connect(self.cut_agreed)
            below.addWidget(missing)
        return line

    def _head(self, lead: ChangedLead) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(ElidedLabel(lead.name, (13, 500)), 2)
        row.addWidget(Label(lead.customer_number or lead.number, color="text2"))
        fields = ", ".join(source_name(key) for key in lead.fields)
        row.addWidget(ElidedLabel(fields, color="text2"), 3)
        batch = translate("HandOver", "Hand-over {number}")
        row.addWidget(Label(batch.format(number=f"{lead.batch_number:03d}"), color="text2"))
        row.addWidget(
            Button(
                translate("HandOver", "Open"), "text",
                clicked=lambda: self.lead_wanted.emit(lead.lead_id),
            )
        )  # fmt: skip
        return row
