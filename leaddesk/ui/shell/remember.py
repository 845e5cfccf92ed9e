"""What the window remembers from one start to the next: sizes, columns, the last view.

It lies beside the settings (`window.ini`), and moves with them: `LEADDESK_CONFIG`.
"""

from __future__ import annotations

from PySide6.QtCore import QSettings

from leaddesk.settings import settings_folder

CARD, PUT_AWAY = "key_card", "put away"
"""Whether somebody has put the card with the first keys away."""


def _store() -> QSettings:
    return QSettings(str(settings_folder() / "window.ini"), QSettings.Format.IniFormat)


def remember(key: str, value: object) -> None:
    _store().setValue(key, value)


def recall(key: str, default: object = None) -> object:
    return _store().value(key, default)
