"""All keys, made from the commands, and to be changed: a conflict is shown before it is made."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from leaddesk.rules.fold import fold
from leaddesk.rules.key_rules import kept_keys, key_problem
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import Label, esc
from leaddesk.ui.settings.key_line import KeyLine
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.shell.actions import Command, Commands, Scope
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

ROWS = 8


class KeysPage(SettingsPart):
    """`keys_changed` carries what is kept: the keys by command, and whether bare letters count.

    Filled when it is first seen: two hundred rows would keep the other settings waiting.
    """

    keys_changed = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__(
            translate("Settings", "Keys"),
            translate("KeysPage", "Choose a command, press Enter, then the new key. Tab leaves."),
        )
        self._commands: Commands | None = None
        self._build()
        self._wire()

    def _build(self) -> None:
        self.single = QCheckBox(
            esc(
                translate("KeysPage", "Bare letters and digits are commands where nothing is typed")
            )
        )
        self.search = LineEdit(
            translate("KeysPage", "Search"), "", translate("KeysPage", "Command or key")
        )
        self.list = ChoiceList(translate("Settings", "Keys"), ROWS)
        self._title = Label("", SECTION)
        self._where = Label("", SECONDARY, "text2")
        self.line = KeyLine()
        self.default_button = Button(translate("KeysPage", "As it came"), clicked=self._to_default)
        self.none_button = Button(translate("KeysPage", "No key"), clicked=lambda: self._set(()))
        self.bar = MessageBar()
        self.all_button = Button(
            translate("KeysPage", "All keys as they came"), "text", clicked=self._all_to_default
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.none_button)
        row.addWidget(self.default_button)
        for part in (self.single, self.search, self.list, self._title, self._where):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.all_button)

    def _wire(self) -> None:
        self.single.toggled.connect(self._on_single)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._show_chosen)
        self.list.taken.connect(lambda _: self.line.setFocus())
        self.line.pressed.connect(self._on_pressed)
        self.line.left.connect(self.list.setFocus)
        keymap.changed.connect(self._on_keys)

    def show_commands(self, commands: Commands) -> None:
        self._commands = commands
        if self.isVisible():
            self._fill()

    def chosen(self) -> Command | None:
        """The command of the row that is chosen."""
        key = self.list.current()
        return self._commands[key] if self._commands is not None and key else None

    def _fill(self) -> None:
        typed = fold(self.search.text())
        found = [c for c in self._commands or () if typed in fold(_searched(c))]
        found.sort(key=lambda command: list(Scope).index(command.scope))
        rows = [Choice(c.key, c.plain_name(), second=keys_text(c.keys_now())) for c in found]
        self.list.show_choices(rows, self.list.current())
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * ROWS + 2 if rows else 60)
        self.single.setChecked(keymap.single)
        self._show_chosen()

    def _show_chosen(self) -> None:
        command = self.chosen()
        self.bar.hide()
        for part in (self.line, self.none_button, self.default_button):
            part.setEnabled(command is not None)
        if command is None:
            return
        self._title.setText(command.plain_name())
        came = keys_text(keymap.default(command.key)) or translate("KeysPage", "none")
        self._where.setText(translate("KeysPage", "Came with: {keys}").format(keys=came))
        keys = command.keys_now()
        self.line.show_key(keys[0] if keys else "")

    def _on_pressed(self, key: str) -> None:
        command = self.chosen()
        if command is None:
            return
        self.line.show_key(key)
        problem = key_problem(key, everywhere=command.scope is Scope.EVERYWHERE)
        if problem is not None:
            text = problem_text(problem)
            self.bar.show_message("warn", text, closable=False)
            return
        taken = self._taken_by(key, command)
        if taken:
            self._ask(key, taken)
        else:
            self._set((key,))

    def _taken_by(self, key: str, command: Command) -> list[Command]:
        """Other commands that this key would run in the same place."""
        return [
            other for other in self._commands or ()
            if other.key != command.key and key in other.keys_now()
            and other.scope.meets(command.scope)
        ]  # fmt: skip

    def _ask(self, key: str, taken: list[Command]) -> None:
        quoted = translate("KeysPage", "“{name}”")
        names = ", ".join(quoted.format(name=other.plain_name()) for other in taken)
        text = translate("KeysPage", "{key} belongs to {names}.").format(
            key=key_text(key), names=names
        )

        def take_over() -> None:
            own = dict(keymap.own())
            for other in taken:
                left = tuple(one for one in keymap.keys(other.key) if one != key)
                own[other.key] = kept_keys(left)
            self._set((key,), own)

        actions: list[Action] = [
            (translate("KeysPage", "Take it away there"), take_over),
            (translate("KeysPage", "Leave it"), self._show_chosen),
        ]
        self.bar.show_message("warn", text, actions, closable=False)

    def _set(self, keys: tuple[str, ...], own: Mapping[str, str] | None = None) -> None:
        command = self.chosen()
        if command is None:
            return
        kept = {**(keymap.own() if own is None else own), command.key: kept_keys(keys)}
        if keys == keymap.default(command.key):
            del kept[command.key]
        self._take(kept)
        self.list.setFocus()

    def _to_default(self) -> None:
        """The key that it came with, if that is free by now."""
        command = self.chosen()
        if command is None:
            return
        keys = keymap.default(command.key)
        taken = [other for key in keys for other in self._taken_by(key, command)]
        if taken:
            self._ask(keys[0], taken)
        else:
            self._set(keys)

    def _all_to_default(self) -> None:
        self._take({})

    def _on_single(self, on: bool) -> None:
        if on != keymap.single:
            keymap.take(keymap.own(), on)
            self.keys_changed.emit(keymap.own(), on)

    def _take(self, own: Mapping[str, str]) -> None:
        keymap.take(own, keymap.single)
        self.keys_changed.emit(own, keymap.single)

    def _on_keys(self) -> None:
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()


def keys_text(keys: tuple[str, ...]) -> str:
    """ "Strg+F  F3"."""
    return "  ".join(key_text(key) for key in keys)


def _searched(command: Command) -> str:
    return f"{command.plain_name()} {command.other_names} {keys_text(command.keys_now())}"
