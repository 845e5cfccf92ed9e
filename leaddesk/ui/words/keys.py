"""Names of keys as they stand on the user's keyboard.

Qt's German has "Strg+Return" and "Bild abwärts", which is on no keyboard; hence the own table.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeySequence

from leaddesk.ui.words import Marked, marked

_NAMES: dict[str, Marked] = {
    "Ctrl": marked("Keys", "Ctrl"),
    "Shift": marked("Keys", "Shift"),
    "Alt": marked("Keys", "Alt"),
    "Meta": marked("Keys", "Win"),
    "Del": marked("Keys", "Del"),
    "Ins": marked("Keys", "Ins"),
    "Home": marked("Keys", "Home"),
    "End": marked("Keys", "End"),
    "PgUp": marked("Keys", "PgUp"),
    "PgDown": marked("Keys", "PgDn"),
    "Space": marked("Keys", "Space"),
    "Backspace": marked("Keys", "Backspace"),
    "Tab": marked("Keys", "Tab"),
    "Esc": marked("Keys", "Esc"),
    "Print": marked("Keys", "Print"),
}
_SIGNS = {"Return": "↵", "Enter": "↵", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def key_text(sequence: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """ "Strg+Umschalt+N", "Entf", "Strg+↵"; several chords with blanks between. Text is read as
    Qt's portable names ("Ctrl+Shift+N"). On a Mac the signs of its keyboard."""
    keys = QKeySequence(sequence)
    if sys.platform == "darwin":
        return keys.toString(QKeySequence.SequenceFormat.NativeText)
    chords = keys.toString(QKeySequence.SequenceFormat.PortableText).split(", ")
    return " ".join("+".join(_named(key) for key in _keys_of(chord)) for chord in chords)


def _keys_of(chord: str) -> list[str]:
    # "Ctrl++": the last plus is the key itself.
    if chord.endswith("+"):
        return [*(key for key in chord[:-1].split("+") if key), "+"]
    return chord.split("+")


def _named(key: str) -> str:
    name = _NAMES.get(key)
    return _SIGNS.get(key, key) if name is None else name.now()
