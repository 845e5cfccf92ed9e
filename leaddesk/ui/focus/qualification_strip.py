"""The checklist in one strip: what is answered, what is open. Q answers."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.queries.qualification import Checklist, ChecklistRow
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import current_language, translate

_SIGNS: dict[bool | None, tuple[str, str]] = {
    True: ("✓", "ok"), False: ("✗", "danger"), None: ("○", "text2"),
}  # fmt: skip


class QualificationStrip(QWidget):
    """The questions in their order, each with a sign and its name; nothing where none are set."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", SECTION)
        self._words: list[Label] = []
        self._flow = FlowLayout(gap=10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(self._flow)

    def show_checklist(self, checklist: Checklist) -> None:
        done = checklist.progress
        text = translate("Focus", "Qualification {answered}/{asked} · {key} answers")
        self._title.setText(
            text.format(answered=done.answered, asked=done.asked, key=keymap.text("qualify"))
        )
        rows = checklist.rows
        while len(self._words) < len(rows):
            self._words.append(Label("", SECONDARY))
            self._flow.addWidget(self._words[-1])
        for word, row in zip(self._words, rows, strict=False):
            word.setText(_mark(row))
            word.set_color(_SIGNS[row.yes][1])
        for place, word in enumerate(self._words):
            word.setVisible(place < len(rows))
        self.setVisible(bool(rows))

    def texts(self) -> list[str]:
        """What is shown."""
        return [word.text() for word in self._words if not word.isHidden()]


def _mark(row: ChecklistRow) -> str:
    return f"{_SIGNS[row.yes][0]} {row.question.name(current_language())}"
