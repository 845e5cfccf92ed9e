"""When what is being typed is written down."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

DRAFT_MS = 400


class Keeping(QTimer):
    """Calls `keep` a moment after the first of many keys: typing on does not put it off."""

    def __init__(self, parent: QObject, keep: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(DRAFT_MS)
        self.timeout.connect(keep)

    def begin(self) -> None:
        """Something was typed."""
        if not self.isActive():
            self.start()
