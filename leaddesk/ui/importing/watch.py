"""Hearing from a job in another thread how far it is, and telling it to stop."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from leaddesk.desk import Desk
from leaddesk.rests import Rests
from leaddesk.rules.problem import Problem, Refused

CANCELLED = "cancelled"
TELL_S = 0.05
EVENLY = 0.0005, 0.0005
"""Seconds of work and of rest: a list of 10,000 rows is checked in 0.3 s instead of 0.15. Longer
portions gain the window nothing, longer rests no more."""


class Watch:
    """For `Desk.work`, whose jobs get `report` or `is_cancelled` as an argument."""

    def __init__(self, desk: Desk, told: Callable[[int, int], object]) -> None:
        self._desk, self._told = desk, told
        self._cancelled = False
        self._rest = Rests(*EVENLY)
        self._last_told = 0.0

    def cancel(self) -> None:
        self._cancelled = True

    def is_cancelled(self) -> bool:
        return self._cancelled

    def report(self, done: int, total: int) -> None:
        """Called by the job, in its thread, as often as it likes: it rests here for the window's
        sake, which hears of it now and then."""
        if self._cancelled:
            raise Refused(Problem(CANCELLED))
        self._rest()
        if monotonic() - self._last_told >= TELL_S:
            self._last_told = monotonic()
            self._desk.deliver(lambda: self._tell(done, total))

    def _tell(self, done: int, total: int) -> None:
        if not self._cancelled:
            self._told(done, total)
