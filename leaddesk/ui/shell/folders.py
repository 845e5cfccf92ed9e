"""Where files are looked for and written unless the user says otherwise."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from leaddesk.ui.shell.remember import recall


def documents() -> Path:
    """The user's folder of documents; the home folder where there is none."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    named = QStandardPaths.writableLocation(place)
    return Path(named) if named and Path(named).is_dir() else Path.home()


def kept_folder(key: str) -> Path:
    """The folder remembered under this key, as long as it is there; else that of documents."""
    kept = str(recall(key, "") or "")
    return Path(kept) if kept and Path(kept).is_dir() else documents()
