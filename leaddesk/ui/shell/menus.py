"""The menu bar, made from the commands: the documented place of each with its key."""

from __future__ import annotations

import sys

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from leaddesk.rules.mnemonics import mnemonics
from leaddesk.ui.parts.texts import esc, plain_tip
from leaddesk.ui.shell.actions import Command, Commands
from leaddesk.ui.theme.icons import icon
from leaddesk.ui.words import marked

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
    found = [command for command in commands if command.menu == key]
    names = [command.name() for command in found]
    for command, name, place in zip(found, names, mnemonics(names), strict=True):
        menu.addAction(_action(menu, command, underlined(name, place)))


def underlined(text: str, place: int | None) -> str:
    """The text with its letter marked. On a Mac none is."""
    if place is None or sys.platform == "darwin":
        return esc(text)
    return f"{esc(text[:place])}&{esc(text[place:])}"


def _action(menu: QMenu, command: Command, text: str) -> QAction:
    why_not = command.why_not()
    if keys := command.key_text():
        text += f"\t{keys}"
    action = QAction(text, menu)
    if command.icon:
        action.setIcon(icon(command.icon))
    action.setEnabled(not why_not)
    action.setToolTip(plain_tip(why_not))
    action.triggered.connect(lambda _=False: command.run())
    return action
