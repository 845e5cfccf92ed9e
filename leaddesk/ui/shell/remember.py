"""What the window remembers from one start to the next: sizes, columns, the last view."""

from __future__ import annotations

from PySide6.QtCore import QSettings


def _store() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "LeadDesk", "window")


def remember(key: str, value: object) -> None:
    _store().setValue(key, value)


def recall(key: str, default: object = None) -> object:
    return _store().value(key, default)
