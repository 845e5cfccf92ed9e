"""The keys of a lead's commands while the list has the focus. The pane binds its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from leaddesk.ui.shell.actions import Command, Scope


def bind_commands(
    commands: Iterable[Command], table: QWidget, run: Callable[[Command], None]
) -> None:
    """Bind what is not bound everywhere. Digits stay the list's: they are parameters there."""
    for command in commands:
        if command.scope is Scope.EVERYWHERE:
            continue
        for key in (command.shortcut, *command.more_shortcuts):
            if key and not key.isdigit():
                bind(key, table, partial(run, command))


def parameter_key(event: QKeyEvent) -> int | None:
    """The parameter that a digit means; 0 for the keys that clear; None for all others."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    if event.key() == Qt.Key.Key_Escape:
        return 0
    text = event.text()
    return int(text) if text and text in "0123456" else None


def bind(key: str, widget: QWidget, do: Callable[[], object]) -> None:
    """A key that works in the widget and what is in it, nowhere else."""
    shortcut = QShortcut(QKeySequence(key), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(do)
