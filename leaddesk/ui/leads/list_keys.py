"""The keys of a lead's commands while the list has the focus. The pane binds its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from leaddesk.ui.parts.keymap import CommandKeys, keymap
from leaddesk.ui.shell.actions import Command, Scope
from leaddesk.ui.words import translate


def bind_commands(
    commands: Iterable[Command], table: QWidget, run: Callable[[Command], None]
) -> None:
    """Bind what is not bound everywhere. Digits stay the list's: they are parameters there."""
    for command in commands:
        if command.scope not in (Scope.EVERYWHERE, Scope.PANES):
            CommandKeys(command.key, table, partial(run, command))


def step_commands(step: Callable[[int], object]) -> tuple[Command, Command]:
    """The next and the previous lead, from anywhere in the page, whatever is typed there."""
    return (
        Command(
            "next_lead", lambda: translate("ListCommands", "Next lead"), lambda: step(1),
            "Ctrl+Down", Scope.PANES, "arrow-down", "lead", "nächster|next|weiter",
        ),
        Command(
            "previous_lead", lambda: translate("ListCommands", "Previous lead"),
            lambda: step(-1), "Ctrl+Up", Scope.PANES, "arrow-up", "lead", "voriger|previous",
        ),
    )  # fmt: skip


def parameter_key(event: QKeyEvent) -> int | None:
    """The parameter that a digit means; 0 for the keys that clear; None for all others, and for
    digits where bare keys are no commands."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    if event.key() == Qt.Key.Key_Escape:
        return 0
    text = event.text() if keymap.single else ""
    return int(text) if text and text in "0123456" else None


def bind_steps(page: QWidget, step: Callable[[int], object]) -> tuple[Command, Command]:
    """Bind `step_commands` within the page; gives them back for menus and palette."""
    commands = step_commands(step)
    for command in commands:
        CommandKeys(command.key, page, command.run)
    return commands
