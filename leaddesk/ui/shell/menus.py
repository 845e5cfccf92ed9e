"""The menu bar, made from the commands: the documented place of each with its key."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from leaddesk.ui.parts.texts import esc, plain_tip
from leaddesk.ui.shell.actions import Command, Commands
from leaddesk.ui.theme.icons import icon
from leaddesk.ui.words import marked
from leaddesk.ui.words.keys import key_text

MENUS = {
    "file": marked("Menus", "&File"),
    "edit": marked("Menus", "&Edit"),
    "view": marked("Menus", "&View"),
    "lead": marked("Menus", "&Lead"),
    "tools": marked("Menus", "&Tools"),
    "help": marked("Menus", "&Help"),
}


def fill_menus(bar: QMenuBar, commands: Commands) -> None:
    """Make the menus; each is filled when it is opened, so that names and states are true."""
    bar.clear()
    for key, title in MENUS.items():
        menu = QMenu(title.now(), bar)
        menu.aboutToShow.connect(lambda m=menu, k=key: _fill(m, k, commands))
        bar.addMenu(menu)


def _fill(menu: QMenu, key: str, commands: Commands) -> None:
    menu.clear()
    for command in commands:
        if command.menu == key:
            menu.addAction(_action(menu, command))


def _action(menu: QMenu, command: Command) -> QAction:
    why_not = command.why_not()
    text = esc(command.name())
    if command.shortcut:
        text += f"\t{key_text(command.shortcut)}"
    action = QAction(text, menu)
    if command.icon:
        action.setIcon(icon(command.icon))
    action.setEnabled(not why_not)
    action.setToolTip(plain_tip(why_not))
    action.triggered.connect(lambda _=False: command.run())
    return action


def sequences(command: Command) -> list[QKeySequence]:
    return [QKeySequence(key) for key in (command.shortcut, *command.more_shortcuts) if key]
