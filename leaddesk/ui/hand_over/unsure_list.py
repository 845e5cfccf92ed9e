"""Rows of an answer without a number of ours: whom they probably mean, to be confirmed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.operations.take_answer import UnsureRow
from leaddesk.ui.hand_over.lines import Lines
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import ComboBox
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.words import translate


class UnsureList(Lines):
    """`confirmed` carries the row of the file and the lead that it is for."""

    confirmed = Signal(int, int)

    def __init__(self) -> None:
        super().__init__(translate("HandOver", "To be confirmed"))

    def show_unsure(self, rows: Sequence[UnsureRow]) -> None:
        self.setVisible(bool(rows))
        self.show_lines(rows, lambda unsure: unsure.row.row, self._line)

    def _line(self, unsure: UnsureRow) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        theirs = ", ".join(filter(None, (unsure.row.company, unsure.row.postal_code)))
        row.addWidget(Label(unsure.row.customer_number, (13, 600)))
        row.addWidget(ElidedLabel(theirs or unsure.row.vat_id, color="text2"), 1)
        row.addWidget(Label(translate("HandOver", "probably"), color="text2"))
        box = ComboBox(translate("HandOver", "Lead"))
        for choice in unsure.choices:
            box.addItem(f"{choice.number} {choice.name}", choice.lead_id)
        row.addWidget(box, 1)
        row.addWidget(
            Button(
                translate("HandOver", "Assign"),
                clicked=lambda: self.confirmed.emit(unsure.row.row, int(box.currentData())),
            )
        )  # fmt: skip
        return line
