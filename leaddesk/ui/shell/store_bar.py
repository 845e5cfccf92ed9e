"""The bar over everything that says how it stands with the store: calmly, and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

SECOND_MS = 1000
Left = Callable[[], int]
"""Milliseconds until it is tried again by itself; -1: no time is set for that."""


class StoreBar(QWidget):
    """One message at a time; that the file or its server is gone goes before anything else."""

    again_wanted = Signal()
    look_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bar = MessageBar(inset=True)
        self._gone = self._lost = False
        self._said, self._left = "", _never
        self._seconds = QTimer(self)
        self._seconds.setInterval(SECOND_MS)
        self._seconds.timeout.connect(self._count_down)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)

    def text(self) -> str:
        return self._bar.text()

    def show_warning(self, problem: Problem) -> None:
        """Work goes on; it is said until it is closed."""
        if not self._gone and not self._lost:
            self._bar.show_message("warn", problem_text(problem))

    def show_gone(self, problem: Problem, left: Left) -> None:
        """The file is not there; it is looked for again every few seconds."""
        if not self._gone:
            self._gone = True
            again = translate("StoreBar", "Open again")
            self._show(problem_text(problem), left, (again, self.again_wanted.emit))

    def show_lost(self, problem: Problem, left: Left) -> None:
        """The server does not answer; it is asked again every few seconds."""
        self._lost = True
        stays = translate("StoreBar", "What you type stays here as a draft.")
        now = translate("StoreBar", "Try now")
        self._show(f"{problem_text(problem)} {stays}", left, (now, self.look_wanted.emit))

    def show_found(self) -> None:
        """The server answers again."""
        if self._lost:
            self._lost = False
            self._end()

    def show_back(self) -> None:
        if self._gone:
            self._gone = False
            self._end()

    def _show(self, said: str, left: Left, action: Action) -> None:
        self._said, self._left = said, left
        self._bar.show_message("danger", said, [action], closable=False)
        self._count_down()
        self._seconds.start()

    def _count_down(self) -> None:
        seconds = -(-max(0, self._left()) // SECOND_MS)
        next_try = translate("StoreBar", "Next try in {seconds} s.").format(seconds=seconds)
        if not seconds:
            next_try = translate("StoreBar", "Trying now …")
        self._bar.reword(f"{self._said} {next_try}")

    def _end(self) -> None:
        self._seconds.stop()
        self._bar.dismiss()


def _never() -> int:
    return 0
