"""And when next? The follow-up with its topic, and the reason where none is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leaddesk.rules.due_text import Due
from leaddesk.rules.follow_ups import NextStep
from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.lead_words import NO_FOLLOW_UP
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.due_field import DueField
from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate


class NextStepFields(QWidget):
    """`edited` follows each change. The fields are `due` and `topic`; `reasons` shows when due."""

    edited = Signal()
    reason_picked = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._stage = Stage.COLD
        self._build(today)
        self._wire()
        self._show()

    def _build(self, today: date) -> None:
        self.due = DueField(today)
        self.topic = LineEdit(translate("Lead", "Topic of the follow-up"))
        self.topic.setMaxLength(300)
        self._why = Label(
            translate("Lead", "Why no follow-up? Press a digit."), SECONDARY, "text2", wrap=True
        )
        self.reasons = ChoiceList(translate("Lead", "Why no follow-up?"))
        self.reasons.show_choices(
            [Choice(k, w.now(), str(i)) for i, (k, w) in enumerate(NO_FOLLOW_UP.items(), 1)]
        )
        self._reason = ""
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(1, 1)
        self._rows = 0
        self.add_row(translate("Lead", "Follow-up"), self.due)
        self.grid.addWidget(self._why, 1, 1)
        self.grid.addWidget(self.reasons, 2, 1)
        self._rows = 3
        self.add_row(translate("Lead", "Topic"), self.topic)

    def add_row(self, label: str, field: QWidget) -> Label:
        """One more row with its label to the left, aligned with the others."""
        row, self._rows = self._rows, self._rows + 1
        said = Label(label, SECONDARY, "text2")
        said.setBuddy(field)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.grid.addWidget(said, row, 0, right)
        self.grid.addWidget(field, row, 1)
        return said

    def _wire(self) -> None:
        self.due.edited.connect(self._show)
        self.due.edited.connect(self.edited)
        self.topic.textEdited.connect(lambda _: self.edited.emit())
        self.reasons.picked.connect(self._on_reason)
        self.reasons.taken.connect(self._on_reason)

    def begin(self, stage: Stage, preset: str = "", topic: str = "") -> None:
        """Empty, for a lead at this stage."""
        self._stage, self._reason = stage, ""
        self.due.set_text("")
        self.due.set_preset(preset)
        self.topic.setText(topic)
        self.reasons.choose_none()
        self._show()

    def wanted(self) -> NextStep | Problem | None:
        """The next step; None where nothing is said; a Problem where it can't be read, or where
        no follow-up is wanted and the reason is still missing ("follow_up_reason_missing")."""
        found = self.due.due()
        if found is None or isinstance(found, Problem):
            return found
        if found.on is None and self.asks_reason() and not self._reason:
            return Problem("follow_up_reason_missing")
        minute = None if found.at is None else found.at.hour * 60 + found.at.minute
        return NextStep(found.on, minute, self.topic.text().strip(), self.reason())

    def reason(self) -> str:
        return self._reason if self.asks_reason() else ""

    def asks_reason(self) -> bool:
        """None is wanted although somebody should stay in touch with this lead."""
        found = self.due.due()
        active = self._stage.in_funnel and self._stage is not Stage.WON
        return active and isinstance(found, Due) and found.on is None

    def focus_on(self, problem: Problem) -> None:
        """Put the focus where the problem can be solved."""
        missing = problem.code == "follow_up_reason_missing"
        (self.reasons if missing else self.due.line).setFocus()

    def content(self) -> dict[str, Any]:
        """For a draft: what was typed, not what was preset."""
        typed = {
            "due": self.due.line.text(), "topic": self.topic.text(), "reason": self._reason,
        }  # fmt: skip
        return {key: text for key, text in typed.items() if text}

    def restore(self, content: Mapping[str, Any]) -> None:
        self.due.set_text(str(content.get("due", "")))
        self.topic.setText(str(content.get("topic", self.topic.text())))
        self._reason = str(content.get("reason", ""))
        self.reasons.choose(self._reason)

    def _on_reason(self, key: str) -> None:
        self._reason = key
        self.edited.emit()
        self.reason_picked.emit()

    def _show(self) -> None:
        asks = self.asks_reason()
        if not asks and self.reasons.hasFocus():
            self.due.line.setFocus()
        self._why.setVisible(asks)
        self.reasons.setVisible(asks)
