"""The bar over everything that says how it stands with the store: calmly, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


class StoreBar(QWidget):
    """One message at a time; that the file or its server is gone goes before anything else."""

    again_wanted = Signal()
    look_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bar = MessageBar(inset=True)
        self._gone = self._lost = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)

    def text(self) -> str:
        return self._bar.text()

    def show_warning(self, problem: Problem) -> None:
        """Work goes on; it is said until it is closed."""
        if not self._gone and not self._lost:
            self._bar.show_message("warn", problem_text(problem))

    def show_gone(self, problem: Problem) -> None:
        self._gone = True
        again = translate("StoreBar", "Open again")
        self._bar.show_message(
            "danger", problem_text(problem), [(again, self.again_wanted.emit)], closable=False
        )

    def show_lost(self, problem: Problem) -> None:
        """The server does not answer; it is asked again every few seconds."""
        self._lost = True
        trying = translate("StoreBar", "What you type stays here; LeadDesk keeps trying by itself.")
        now = translate("StoreBar", "Try now")
        self._bar.show_message(
            "danger", f"{problem_text(problem)} {trying}", [(now, self.look_wanted.emit)],
            closable=False,
        )  # fmt: skip

    def show_found(self) -> None:
        """The server answers again."""
        if self._lost:
            self._lost = False
            self._bar.dismiss()

    def show_back(self) -> None:
        if self._gone:
            self._gone = False
            self._bar.dismiss()
