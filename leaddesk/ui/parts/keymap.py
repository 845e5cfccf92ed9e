"""Which keys the commands have now: as they come, or as somebody has set them.

One map for the whole program, like the theme: whoever shows a key asks here, so that a changed key
is shown as it is. `changed` follows `take`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from leaddesk.rules.key_rules import changed_keys, is_single
from leaddesk.ui.words.keys import key_text


class KeyMap(QObject):
    """`single`: bare letters and digits are commands where nothing is typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.single = True
        self._own: dict[str, str] = {}
        self._defaults: dict[str, tuple[str, ...]] = {}

    def know(self, command: str, keys: tuple[str, ...]) -> None:
        """The command comes with these."""
        self._defaults[command] = keys

    def default(self, command: str) -> tuple[str, ...]:
        return self._defaults.get(command, ())

    def keys(self, command: str) -> tuple[str, ...]:
        """Those that work now, the one to be shown first."""
        own = self._own.get(command)
        keys = self.default(command) if own is None else changed_keys(own)
        return keys if self.single else tuple(key for key in keys if not is_single(key))

    def own(self) -> Mapping[str, str]:
        """What was set by hand: the kept form of the keys by command."""
        return dict(self._own)

    def text(self, command: str) -> str:
        """The first key as it stands on the keyboard; "" if there is none."""
        keys = self.keys(command)
        return key_text(keys[0]) if keys else ""

    def shown(self, command: str) -> Callable[[], str]:
        """The same, for whoever shows it again and again."""
        return lambda: self.text(command)

    def take(self, own: Mapping[str, str], single: bool) -> None:
        """From now on these."""
        if (dict(own), single) != (self._own, self.single):
            self._own, self.single = dict(own), single
            self.changed.emit()


keymap = KeyMap()


class CommandKeys(QShortcut):
    """The keys of a command within a widget, whatever they are at the time. Digits are left out:
    lists and tiles take them themselves."""

    def __init__(
        self,
        command: str,
        widget: QWidget,
        call: Callable[[], object],
        context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
    ) -> None:
        super().__init__(widget)
        self._command = command
        self.setContext(context)
        self.activated.connect(call)
        self.activatedAmbiguously.connect(call)  # a page with steps has the window's Alt and arrows
        keymap.changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        keys = [key for key in keymap.keys(self._command) if not key.isdigit()]
        self.setKeys([QKeySequence(key) for key in keys])
