"""Under the stage bar: what is missing for the next stage, one click from where it is entered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.problem import Problem
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.lead_words import gate_text
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name

CHECKLIST, TOUCHPOINT = "checklist", "touchpoint"
_FIELDS = frozenset({"gate_field", "gate_name", "gate_channel", "gate_excluded"})
MOST = 3


class GateLine(QWidget):
    """`wanted` carries where to go: CHECKLIST, TOUCHPOINT, or the key of a field."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.label = Label("", SECONDARY, "text2", wrap=True)
        self._links: list[Button] = []
        self._row = FlowLayout(gap=4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.label)
        layout.addLayout(self._row)
        self.hide()

    def text(self) -> str:
        return self.label.text()

    def show_gate(self, problems: Sequence[Problem], to: Stage) -> None:
        text = gate_text(problems, to)
        if text == self.label.text():
            return
        self.label.setText(text)
        for link in self._links:
            self._row.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = [self._link(where, words) for where, words in _ways(problems)[:MOST]]
        for link in self._links:
            self._row.addWidget(link)
        self.setVisible(bool(text))

    def _link(self, where: str, words: str) -> Button:
        return Button(words, "text", clicked=lambda: self.wanted.emit(where))


def _ways(problems: Sequence[Problem]) -> list[tuple[str, str]]:
    """(where to, words) of what can be entered, each once."""
    found: dict[str, str] = {}
    for problem in problems:
        if problem.code == "gate_answer":
            found[CHECKLIST] = translate("Lead", "Answer the questions (Q)")
        elif problem.code == "gate_activity":
            found[TOUCHPOINT] = translate("Lead", "Log a contact (T)")
        elif problem.code in _FIELDS:
            text = translate("Lead", "Enter: {field}")
            found[problem.field] = text.format(field=field_name(problem.field))
    return list(found.items())
