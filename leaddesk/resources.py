"""Where the files lie that come with the program: icons, fonts, translations, samples, manual."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(name: str) -> Path:
    """The file or folder of this name below resources/, in a checkout as in a frozen program."""
    return _root() / "resources" / name


def manual(language: str) -> Path:
    """The folder with the manual's pages in this language, Markdown."""
    return _root() / "docs" / "manual" / language


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller: where it unpacked itself
    return Path(frozen) if frozen else Path(__file__).resolve().parents[1]
