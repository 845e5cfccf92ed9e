"""Every command of the program in one list: words, key, where it is possible, what it does.

Menus, palette, key sheet and shortcuts are all made from here, so none of them can be wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from leaddesk.ui.parts.keymap import keymap


class Scope(StrEnum):
    """Where an action's key works. Bare letters live on lists and read-only panes only."""

    def meets(self, other: Scope) -> bool:
        """One key can't mean two things there: both may be asked where one is."""
        if self is other or Scope.EVERYWHERE in (self, other):
            return True
        return {self, other} not in ({Scope.FOCUS, Scope.LIST}, {Scope.FOCUS, Scope.PANES})

    EVERYWHERE = "everywhere"
    LEAD = "lead"  # list and detail of leads, not while typing
    LIST = "list"
    PANES = "panes"  # list and detail, while typing too
    FOCUS = "focus"  # the focus mode, from anywhere in it


@dataclass(slots=True)
class Command:
    """One command. `shortcut` and `more_shortcuts` are the keys it comes with, `keys_now` those
    that it has. `name` may say what it would act on now ("Undo: visit report Krüger"), then
    `bare_name` is without that. `other_names` are found by the palette too, whatever the language,
    parted by |. `why_not` says in the user's words why it is not possible now; "" if it is.
    `about` names the lead it would act on, for where that lead is not to be seen.
    """

    key: str
    name: Callable[[], str]
    run: Callable[[], object]
    shortcut: str = ""
    scope: Scope = Scope.EVERYWHERE
    icon: str = ""
    menu: str = ""
    other_names: str = ""
    why_not: Callable[[], str] = lambda: ""
    more_shortcuts: tuple[str, ...] = ()
    bare_name: Callable[[], str] | None = None
    about: Callable[[], str] = lambda: ""

    def __post_init__(self) -> None:
        defaults = (self.shortcut, *self.more_shortcuts)
        keymap.know(self.key, tuple(key for key in defaults if key))

    def keys_now(self) -> tuple[str, ...]:
        """As they are set, the one to be shown first."""
        return keymap.keys(self.key)

    def key_text(self) -> str:
        """The first of them as it stands on the keyboard; "" if there is none."""
        return keymap.text(self.key)

    def plain_name(self) -> str:
        """What the key does whatever is there now."""
        return (self.bare_name or self.name)()


class Commands(QObject):
    """The commands that there are, in the order in which they were made known."""

    added = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: dict[str, Command] = {}
        self._of: dict[int, dict[str, Command]] = {}

    def add(self, command: Command, owner: object | None = None) -> Command:
        """Make it known. Several owners (pages) may each have their own of one key: that of the
        owner at work goes, see `use`."""
        of = self._of.setdefault(id(owner), {})
        known = command.key in self._commands
        if known and (owner is None or command.key in of or command.key in self._shared()):
            raise ValueError(f"command {command.key} exists")
        of[command.key] = command
        if not known:
            self._commands[command.key] = command
            self.added.emit(command.key)
        return command

    def use(self, owner: object) -> None:
        """From now on this owner's commands are meant, where several have one of that key."""
        self._commands.update(self._of.get(id(owner), {}))

    def _shared(self) -> dict[str, Command]:
        return self._of.get(id(None), {})

    def __getitem__(self, key: str) -> Command:
        return self._commands[key]

    def __iter__(self) -> Iterator[Command]:
        return iter(tuple(self._commands.values()))

    def run(self, key: str) -> None:
        """Run it if it is possible."""
        command = self._commands[key]
        if not command.why_not():
            command.run()
