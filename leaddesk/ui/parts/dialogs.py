"""Our own dialog: a title, content, verb buttons; Esc leaves, Ctrl+Enter does it.

`run_dialog` and `run_menu` show one and let go of it: left to its parent it would live as long as
the window does.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QMessageBox, QVBoxLayout, QWidget

from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.theme.tokens import PANE
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text

_MARGIN = 64
"""What a dialog leaves of the screen's height."""


def run_dialog(dialog: QDialog) -> int:
    """Show it until it is answered; what it found out can be asked of it right afterwards."""
    try:
        return dialog.exec()
    finally:
        dialog.deleteLater()


def run_menu(menu: QMenu, place: QPoint) -> None:
    """Show it there until something is chosen or it is left."""
    try:
        menu.exec(place)
    finally:
        menu.deleteLater()


def say_problem(problem: Problem) -> None:
    """Where there is no window yet: why it can't be opened."""
    box = QMessageBox(QMessageBox.Icon.Warning, "LeadDesk", "")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(problem_text(problem))
    box.addButton(translate("Dialog", "Close"), QMessageBox.ButtonRole.AcceptRole)
    run_dialog(box)


class Dialog(QDialog):
    """Add to `body`; `accept_button` is the one filled button, with a verb."""

    def __init__(self, title: str, verb: str, parent: QWidget | None, *, key: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.accept_button = Button(verb, "pri", key=key, clicked=self.accept)
        self.cancel_button = Button(translate("Dialog", "Cancel"), clicked=self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        buttons.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(16)
        layout.addWidget(Label(title, PANE))
        layout.addLayout(self.body)
        layout.addStretch()
        layout.addWidget(hairline())
        layout.addLayout(buttons)
        self.setMinimumWidth(420)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept_button.click)

    def _fit(self) -> None:
        """Texts that take several lines get their room: by itself Qt asks for one line of each."""
        layout = self.layout()
        if layout is None:
            return
        least = layout.totalMinimumSize().width()
        self.setMinimumWidth(min(max(self.minimumWidth(), least), self._most_width()))
        if layout.hasHeightForWidth():
            room = self.screen().availableGeometry().height() - _MARGIN
            wanted = layout.totalHeightForWidth(max(self.width(), self.minimumWidth()))
            self.setMinimumHeight(min(wanted, room))

    def _most_width(self) -> int:
        return self.screen().availableGeometry().width() - _MARGIN

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit()
        return done
