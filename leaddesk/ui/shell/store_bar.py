"""The bar over everything that says how it stands with the store's file: calmly, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


class StoreBar(QWidget):
    """One message at a time; that the file is gone goes before anything else."""

    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bar = MessageBar(inset=True)
        self._gone = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)

    def text(self) -> str:
        return self._bar.text()

    def show_warning(self, problem: Problem) -> None:
        """Work goes on; it is said until it is closed."""
        if not self._gone:
            self._bar.show_message("warn", problem_text(problem))

    def show_gone(self, problem: Problem) -> None:
        self._gone = True
        again = translate("StoreBar", "Open again")
        self._bar.show_message(
            "danger", problem_text(problem), [(again, self.again_wanted.emit)], closable=False
        )

    def show_back(self) -> None:
        if self._gone:
            self._gone = False
            self._bar.dismiss()
