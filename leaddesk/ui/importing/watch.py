"""Hearing from a job in another thread how far it is, and telling it to stop."""

from __future__ import annotations

from collections.abc import Callable

from leaddesk.desk import Desk
from leaddesk.rules.problem import Problem, Refused

CANCELLED = "cancelled"


class Watch:
    """For `Desk.work`, whose jobs get `report` or `is_cancelled` as an argument."""

    def __init__(self, desk: Desk, told: Callable[[int, int], object]) -> None:
        self._desk, self._told = desk, told
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True

    def is_cancelled(self) -> bool:
        return self._cancelled

    def report(self, done: int, total: int) -> None:
        """Called by the job, in its thread."""
        if self._cancelled:
            raise Refused(Problem(CANCELLED))
        self._desk.deliver(lambda: self._tell(done, total))

    def _tell(self, done: int, total: int) -> None:
        if not self._cancelled:
            self._told(done, total)
