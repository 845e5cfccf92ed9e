"""Where the files lie that come with the program: icons, fonts, translations, samples."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """The file or folder of this name below resources/, in a checkout as in a frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller: where it unpacked itself
    root = Path(frozen) if frozen else Path(__file__).resolve().parents[1]
    return root / "resources" / name
