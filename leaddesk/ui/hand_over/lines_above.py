"""The lines that stand above the headers of a file: a title, a version, as the ERP's template has
them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.erp.kept_profile import MOST_LINES_ABOVE
from leaddesk.rules.erp.profile import CONSTANT, EMPTY, Column
from leaddesk.ui.parts.inputs import NoteEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate

Lines = tuple[tuple[Column, ...], ...]
_BETWEEN = "|"


class LinesAbove(QWidget):
    """A line of text for each, its cells kept apart by |."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Lines = ()
        self._text = ""
        self.edit = NoteEdit(translate("HandOver", "Lines above the headers"), least=5)
        said = translate(
            "HandOver",
            "Written above the headers as they stand here, at most {most} lines. A | begins the"
            " next cell.",
        ).format(most=MOST_LINES_ABOVE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Label(said, SECONDARY, "text2", wrap=True))
        layout.addWidget(self.edit)
        layout.addStretch()

    def show_lines(self, lines: Lines) -> None:
        self._shown = lines
        self._text = "\n".join(
            f" {_BETWEEN} ".join(cell.constant for cell in line) for line in lines
        )
        self.edit.setPlainText(self._text)

    def typed(self) -> Lines:
        """As they were where nothing was typed: a cell of the template may have a | of its own."""
        text = self.edit.text()
        if text == self._text:
            return self._shown
        lines = text.rstrip().split("\n") if text.strip() else []
        return tuple(_cells(line.split(_BETWEEN)) for line in lines)


def _cells(texts: Sequence[str]) -> tuple[Column, ...]:
    said = [text.strip() for text in texts]
    return tuple(Column("", CONSTANT if text else EMPTY, constant=text) for text in said)
