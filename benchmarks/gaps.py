"""How long the window does not answer: gaps between two turns of the event loop.

A timer of one millisecond writes down when it fires; what lies between two of its calls beyond
that millisecond, the window spent on something else, or waited for the interpreter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer


@dataclass(frozen=True, slots=True)
class Gap:
    """One of them: when it began (perf_counter) and its milliseconds."""

    began: float
    ms: float


class Recorder(QObject):
    """Runs from `start` until `stop`; `longest_since` looks back."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_turn)

    def start(self) -> None:
        self._last = perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def longest_since(self, moment: float) -> float:
        """Milliseconds of the longest gap that began at `moment` or later."""
        found = 0.0
        for gap in reversed(self.gaps):
            if gap.began + gap.ms / 1000 < moment:
                break
            found = max(found, gap.ms)
        return found

    def _on_turn(self) -> None:
        now = perf_counter()
        self.gaps.append(Gap(self._last, max(0.0, (now - self._last) * 1000 - 1)))
        self._last = now


def wait(ms: int) -> None:
    """Let the window live for so long."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def wait_until(met: Callable[[], object], seconds: float = 60.0) -> bool:
    """Let the window live until `met`; False if that does not come to pass."""
    end = perf_counter() + seconds
    while not met():
        if perf_counter() > end:
            return False
        wait(5)
    return True
