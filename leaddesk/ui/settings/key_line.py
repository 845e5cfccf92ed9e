"""A line that takes the next key as it is pressed: the key is meant, not what it does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from leaddesk.rules.key_rules import MODIFIERS
from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text

_BARE = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta,
         Qt.Key.Key_AltGr}  # fmt: skip
_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


class KeyLine(LineEdit):
    """`pressed` carries the key as Qt writes it ("Ctrl+J"). Tab and Esc leave, as everywhere."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(
            translate("KeysPage", "New key"), "", translate("KeysPage", "Press the new key")
        )
        self.setReadOnly(True)

    def show_key(self, key: str) -> None:
        self.setText(key_text(key) if key else "")

    def event(self, event: QEvent) -> bool:
        """No command takes the key away."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _LEAVING:
            super().keyPressEvent(event)
        elif key not in _BARE:
            self.pressed.emit(key_of(event))


def key_of(event: QKeyEvent) -> str:
    """ "Ctrl+Shift+N"; that it was on the keypad is no matter. Shift is left out where it only
    makes the sign ("?")."""
    text = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
    plain = text.replace("Num+", "")
    sign = plain.removeprefix("Shift+")
    shifted = sign != plain and len(sign) == 1 and not sign.isalnum()
    return sign if shifted and not plain.startswith(MODIFIERS[0]) else plain
