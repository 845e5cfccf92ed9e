"""Our own dialog: a title, content, verb buttons; Esc leaves, Ctrl+Enter does it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.theme.tokens import PANE
from leaddesk.ui.words import translate


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
