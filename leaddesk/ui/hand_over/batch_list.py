"""Batches that were made, and the leads that wait for their number."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.customer_number import set_customer_number
from leaddesk.operations.hand_over import withdraw_batch
from leaddesk.queries.hand_over import BatchInfo, HandedLead
from leaddesk.rules.changes import Conflict
from leaddesk.ui.hand_over.lines import Lines
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.formats import moment_text
from leaddesk.ui.words.problems import problem_text

_STATES = {
    "prepared": marked("HandOver", "prepared"),
    "sent": marked("HandOver", "sent"),
    "withdrawn": marked("HandOver", "withdrawn"),
}


_KINDS = {
    "update": marked("HandOver", "update"),
    "correction": marked("HandOver", "correction of {number}"),
}


def _state(batch: BatchInfo) -> str:
    """What became of it, and what it was for."""
    kind = _KINDS.get(batch.kind)
    said = kind.now().format(number=f"{batch.corrects or 0:03d}") if kind is not None else ""
    return " · ".join(filter(None, (said, _STATES[batch.state].now())))


class WaitingList(Lines):
    """A number can be typed here, as well as come back in a file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("HandOver", "Handed over, number open"))
        self._desk = desk

    def show_leads(self, leads: Sequence[HandedLead]) -> None:
        self.show_lines(leads, lambda lead: lead.lead_id, self._line)

    def _line(self, lead: HandedLead) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(ElidedLabel(lead.name, (13, 500)), 1)
        row.addWidget(Label(lead.reference, color="text2"))
        batch = translate("HandOver", "Hand-over {number}").format(
            number=f"{lead.batch_number:03d}"
        )
        row.addWidget(Label(batch, color="text2"))
        number = LineEdit(translate("HandOver", "Customer number"))
        number.setPlaceholderText(translate("HandOver", "Customer number"))
        number.setFixedWidth(160)
        field = Field("", number)
        number.returnPressed.connect(lambda: self._set(lead, number.text(), field))
        row.addWidget(field)
        return line

    def _set(self, lead: HandedLead, number: str, field: Field) -> None:
        def on_failed(failure: Failure) -> None:
            field.show_problem(problem_text(failure.problems[0]))

        def on_done(conflict: Conflict | None) -> None:
            if conflict is not None:
                text = translate("HandOver", "{who} has just entered: {value}")
                said = text.format(who=conflict.who, value=conflict.theirs or "–")
                field.show_problem(said)

        what = {"lead_id": lead.lead_id, "number": number, "was": lead.customer_number}
        self._desk.run(set_customer_number, **what).done(on_done).failed(on_failed)


class BatchList(Lines):
    """The log of what was sent when; a copy can be written, an unanswered one withdrawn, one whose
    leads have changed corrected, numbers that we gave confirmed."""

    repeat_wanted = Signal(int)
    correction_wanted = Signal(int)
    given_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("HandOver", "Batches"))
        self._desk = desk
        self._changed: frozenset[int] = frozenset()
        self._found: Sequence[BatchInfo] = ()

    def show_changed(self, numbers: Collection[int]) -> None:
        """The numbers of the batches with leads that have changed since."""
        if frozenset(numbers) != self._changed:
            self._changed = frozenset(numbers)
            self._items = None  # the same batches have other buttons now
            self.show_batches(self._found)

    def show_batches(self, found: Sequence[BatchInfo]) -> None:
        self._found = found
        self.show_lines(found, lambda batch: batch.batch_id, self._line)

    def _line(self, batch: BatchInfo) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(Label(f"{batch.number:03d}", (13, 600)))
        row.addWidget(Label(moment_text(batch.sent_at or batch.at), color="text2"))
        row.addWidget(ElidedLabel(batch.file_name, SECONDARY, "text2"), 1)
        answered = translate("HandOver", "{answered} of {leads} numbers")
        row.addWidget(Label(answered.format(answered=batch.answered, leads=batch.leads)))
        row.addWidget(Label(_state(batch), color="text2"))
        if batch.given and batch.state == "sent":
            given = translate("HandOver", "Confirm numbers")
            row.addWidget(
                Button(given, "text", clicked=lambda: self.given_wanted.emit(batch.batch_id))
            )
        if batch.number in self._changed:
            correct = translate("HandOver", "Correction file")
            row.addWidget(
                Button(correct, "text", clicked=lambda: self.correction_wanted.emit(batch.number))
            )
        copy = translate("HandOver", "Write a copy")
        row.addWidget(Button(copy, "text", clicked=lambda: self.repeat_wanted.emit(batch.batch_id)))
        if batch.state != "withdrawn" and not batch.answered:
            withdraw = translate("HandOver", "Withdraw")
            row.addWidget(
                Button(
                    withdraw, "text",
                    clicked=lambda: self._desk.run(withdraw_batch, batch_id=batch.batch_id),
                )
            )  # fmt: skip
        return line
