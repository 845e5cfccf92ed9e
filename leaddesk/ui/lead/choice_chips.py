"""Chips of which one is chosen, each with its digit: how a call ended, which way a mail went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from leaddesk.ui.parts.chips import Chip, FlowLayout


class ChoiceChips(QWidget):
    """Digits and clicks choose and emit `chosen` with the key; arrows go from chip to chip."""

    chosen = Signal(str)

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
        if self.chips:
            self.setFocusProxy(next(iter(self.chips.values())))

    def current(self) -> str:
        return next((key for key, chip in self.chips.items() if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose without telling; "" chooses none."""
        for other, chip in self.chips.items():
            chip.setChecked(other == key)
        chosen = self.chips.get(key)
        if chosen is not None:
            self.setFocusProxy(chosen)

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
        else:
            super().keyPressEvent(event)
