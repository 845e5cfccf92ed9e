"""Many widgets are made a few at a time, so that the window goes on living meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject, QTimer

FIRST = 6
NEXT = 3


class Portions(QObject):
    """`start` takes a generator that makes one thing with each step: what fills the view at once,
    the rest between what else there is to do. A later start gives up what is left."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(lambda: self._go_on(NEXT))

    def start(self, steps: Iterator[None]) -> None:
        self._left = steps
        self._timer.start()
        self._go_on(FIRST)

    def finish(self) -> None:
        """All that is left, now."""
        for _ in self._left:
            pass
        self._timer.stop()

    def _go_on(self, most: int) -> None:
        made = sum(1 for _ in islice(self._left, most))
        if made < most:
            self._timer.stop()
