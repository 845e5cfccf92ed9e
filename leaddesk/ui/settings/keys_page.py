"""All keys, made from the commands."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from leaddesk.ui.parts.texts import Label
from leaddesk.ui.shell.actions import Commands
from leaddesk.ui.theme.tokens import PANE
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text


class KeysPage(QWidget):
    """Filled when the commands are known."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        layout.addWidget(Label(translate("Settings", "Keys"), PANE))
        layout.addLayout(self._grid)
        layout.addStretch()

    def show_commands(self, commands: Commands) -> None:
        shown = [command for command in commands if command.shortcut]
        for row, command in enumerate(shown):
            keys = "  ".join(key_text(k) for k in (command.shortcut, *command.more_shortcuts))
            self._grid.addWidget(Label(keys, color="text2"), row, 0)
            self._grid.addWidget(Label(command.name()), row, 1)
