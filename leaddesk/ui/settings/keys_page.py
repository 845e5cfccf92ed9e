"""All keys, made from the commands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout

from leaddesk.ui.parts.texts import Label
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.shell.actions import Command, Commands
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text


class KeysPage(SettingsPart):
    """Filled when it is first seen: a hundred labels would keep the other settings waiting."""

    def __init__(self) -> None:
        super().__init__(translate("Settings", "Keys"))
        self._commands: Iterable[Command] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)

    def show_commands(self, commands: Commands) -> None:
        self._commands = commands
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        shown = [command for command in self._commands if command.shortcut]
        self._commands = ()
        for row, command in enumerate(shown):
            keys = "  ".join(key_text(k) for k in (command.shortcut, *command.more_shortcuts))
            self._grid.addWidget(Label(keys, color="text2"), row, 0)
            self._grid.addWidget(Label(command.plain_name()), row, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()
