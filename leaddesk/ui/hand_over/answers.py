"""The ways on which customer numbers come back: a file, two columns pasted, numbers given by us."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from leaddesk.desk import Desk
from leaddesk.exchange.erp_answer import AnswerRow
from leaddesk.queries.hand_over import given_numbers
from leaddesk.ui.hand_over.answer_panel import AnswerPanel
from leaddesk.ui.words import translate


class Answers(QObject):
    """Puts its panel into the stack when it is first wanted, and shows it there. `wanted`: the page
    is to come to the front, `shown`: the panel is there; `left` and `taken` as of the panel."""

    wanted = Signal()
    shown = Signal()
    left = Signal()
    taken = Signal(str)

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk, self._stack = desk, stack

    @cached_property
    def panel(self) -> AnswerPanel:
        panel = AnswerPanel(self._desk)
        panel.left.connect(self.left)
        panel.taken.connect(self.taken)
        self._stack.addWidget(panel)
        return panel

    def open_file(self, path: Path) -> None:
        self._show()
        self.panel.open_file(path)

    def _show(self) -> None:
        self._stack.setCurrentWidget(self.panel)
        self.shown.emit()

    def choose(self, folder: Path) -> None:
        """A file that the user names."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._stack, translate("HandOver", "The ERP's answer"), str(folder)
        )
        if chosen:
            self.wanted.emit()
            self.open_file(Path(chosen))

    def paste(self) -> None:
        """Two columns from the clipboard."""
        self.wanted.emit()
        self._show()
        self.panel.take_text(QGuiApplication.clipboard().text())

    def take_given(self, batch_id: int) -> None:
        """The ERP has taken the file with the numbers that we gave."""
        self._desk.ask(given_numbers, batch_id=batch_id).done(self._show_given)

    def _show_given(self, numbers: tuple[tuple[str, str], ...]) -> None:
        rows = tuple(AnswerRow(n, ours, given) for n, (ours, given) in enumerate(numbers, 1))
        self._show()
        self.panel.take_rows(rows, translate("HandOver", "numbers given here"))
