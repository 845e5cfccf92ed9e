"""Rings of objects that nobody holds any more: looked for on the window's thread, a few at a time.

Left to itself Python looks wherever it happens to be: through all objects of the program at once
(200 ms in which the window stands still), and in a thread of the desk too, where no widget must
ever be destroyed.
"""

from __future__ import annotations

import gc
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_LOOK_MS = 200
_FEW = 700
_MANY = 10_000
"""So many new objects are a list that was read: they are put aside, not looked through now."""
_OLDER_EVERY = 10
_ALL_EVERY_S = 600.0
_AWAY_EVERY_S = 60.0


class Collecting(QObject):
    """Takes Python's place until `stop`. All that is there when it begins is put aside."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._looks = 0
        self._last = monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        app.applicationStateChanged.connect(self._on_state)
        app.aboutToQuit.connect(self.stop)
        gc.disable()
        gc.freeze()
        self._timer.start()

    def look(self) -> None:
        """Look through what is new; now and then through all that is not put aside."""
        new = gc.get_count()[0]
        if new > _MANY:
            gc.freeze()
        elif monotonic() - self._last > _ALL_EVERY_S:
            self._last = monotonic()
            gc.collect()
        elif new > _FEW:
            self._looks += 1
            gc.collect(1 if self._looks % _OLDER_EVERY == 0 else 0)

    def look_at_all(self) -> None:
        """Through everything, what was put aside too. Takes its time."""
        self._last = monotonic()
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        """The user is at another program: nobody minds now."""
        away = state is not Qt.ApplicationState.ApplicationActive
        if away and self._timer.isActive() and monotonic() - self._last > _AWAY_EVERY_S:
            self.look_at_all()
