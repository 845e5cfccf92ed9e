"""Chips of which one is chosen, each with its digit: how a call ended, which way a mail went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from leaddesk.ui.parts.chips import Chip, FlowLayout


class ChoiceChips(QWidget):
    """Digits and clicks choose and emit `chosen` with the key; arrows go from chip to chip.

    Text that chooses nothing is handed on as `typed`: nobody's first words are lost.
    """

    chosen = Signal(str)
    typed = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.chips: dict[str, Chip] = {}
        layout = FlowLayout(self, 4)
        for place, (key, words) in enumerate(choices, 1):
            chip = Chip(words, digit=str(place))
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, k=key: self._on_clicked(k))
            self.chips[key] = chip
            layout.addWidget(chip)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.choose("")

    def current(self) -> str:
        return next((key for key, chip in self.chips.items() if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose without telling; "" chooses none."""
        for other, chip in self.chips.items():
            chip.setChecked(other == key)
        focused = self.chips.get(key) or next(iter(self.chips.values()), None)
        if focused is not None:
            self.setFocusProxy(focused)

    def _on_clicked(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = list(self.chips)
        text = event.text()
        if text.isdecimal() and 1 <= int(text) <= len(keys):
            self._on_clicked(keys[int(text) - 1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            focused = [key for key, chip in self.chips.items() if chip.hasFocus()]
            if focused:
                self._on_clicked(focused[0])
        elif _is_writing(event):
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)


def _is_writing(event: QKeyEvent) -> bool:
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    # AltGr, which writes @ and €, is told as Ctrl and Alt together.
    held = event.modifiers() & (commands | Qt.KeyboardModifier.AltModifier)
    by_altgr = held == Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.text().isprintable() and bool(event.text()) and (not held or by_altgr)
