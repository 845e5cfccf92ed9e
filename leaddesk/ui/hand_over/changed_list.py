"""The leads of which the ERP has older master data, and what is another today."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.queries.erp_changes import ChangedLead
from leaddesk.ui.hand_over.lines import Lines
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.words import translate
from leaddesk.ui.words.erp import source_name


class ChangedList(Lines):
    """Handed over together, as an update."""

    def __init__(self) -> None:
        super().__init__(translate("HandOver", "Changed since"))
        self.leads: Sequence[ChangedLead] = ()

    def show_changed(self, leads: Sequence[ChangedLead]) -> None:
        self.leads = leads
        self.show_lines(leads, lambda lead: lead.lead_id, self._line)

    def _line(self, lead: ChangedLead) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 6, 0, 6)
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
        return line
