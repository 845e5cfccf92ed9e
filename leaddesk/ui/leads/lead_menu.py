"""The menu of a right click: the commands of the keys, at most twelve."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QMenu, QWidget

from leaddesk.ui.parts.texts import esc
from leaddesk.ui.shell.actions import Command

_WANTED = (
    "log_call", "log_mail", "visit", "log_note", "log_service", "follow_up", "stage", "segments",
    "owner", "copy_rows", "export", "save_view",
)  # fmt: skip


def lead_menu(
    parent: QWidget, commands: Mapping[str, Command], run: Callable[[Command], object]
) -> QMenu:
    """A menu of those commands that there are."""
    menu = QMenu(parent)
    for key in _WANTED:
        command = commands.get(key)
        if command is None:
            continue
        text = esc(command.name())
        if keys := command.key_text():
            text += f"\t{keys}"
        action = menu.addAction(text)
        action.setEnabled(not command.why_not())
        action.triggered.connect(lambda _=False, c=command: run(c))
    return menu
