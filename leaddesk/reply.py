"""What will come of a thing that the desk was asked to do, told on the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QObject, SignalInstance
from shiboken6 import isValid

from leaddesk.rules.problem import Problem

log = logging.getLogger(__name__)


class Asked(Protocol):
    """The desk, as far as a reply needs it."""

    inline: bool
    newest_of: dict[str, Reply]

    @property
    def failed(self) -> SignalInstance: ...

    def deliver(self, call: Callable[[], None]) -> None: ...


@dataclass(frozen=True, slots=True)
class Failure:
    """Why something was not done. Nothing was written. `about`: what it was, in the user's words,
    where that is not seen any more."""

    problems: tuple[Problem, ...]
    about: str = ""

    @property
    def code(self) -> str:
        return self.problems[0].code


class Reply:
    """What will come of a run, ask or work. Slots are called once, on the GUI thread; those of a
    widget that is gone by then are not. A failure that only such slots wanted is the desk's."""

    def __init__(self, desk: Asked) -> None:
        self._desk = desk
        self._done: list[Callable[[Any], object]] = []
        self._failed: list[Callable[[Failure], object]] = []
        self._progress: list[Callable[[int, int], object]] = []
        self._outcome: tuple[Any, Failure | None] | None = None
        self._key: str | None = None
        self._cancelled = False
        self._reported = (-1, -1)

    def done(self, slot: Callable[[Any], object]) -> Reply:
        """Call `slot` with the result."""
        if self._outcome is None:
            self._done.append(slot)
        elif self._outcome[1] is None and self._wanted():
            slot(self._outcome[0])
        return self

    def failed(self, slot: Callable[[Failure], object]) -> Reply:
        """Call `slot` with the Failure; without one, the desk's `failed` signal tells it."""
        if self._outcome is None:
            self._failed.append(slot)
        elif self._outcome[1] is not None:
            slot(self._outcome[1])
        return self

    def progress(self, slot: Callable[[int, int], object]) -> Reply:
        """Call `slot` with (done, total) as it goes on."""
        self._progress.append(slot)
        return self

    def newest(self, key: str) -> Reply:
        """Drop this answer if a later request of the same key was made before it came."""
        self._key = key
        self._desk.newest_of[key] = self
        return self

    def cancel(self) -> None:
        """Ask it to stop; a write that is called off leaves nothing behind."""
        self._cancelled = True

    def is_cancelled(self) -> bool:
        return self._cancelled

    def is_watched(self) -> bool:
        """Somebody wants to know how far it is: it takes its time."""
        return bool(self._progress)

    def _wanted(self) -> bool:
        return self._key is None or self._desk.newest_of.get(self._key) is self

    def settle(self, result: Any, failure: Failure | None) -> None:
        """Called by the desk, on the GUI thread."""
        self._outcome = (result, failure)
        done, self._done = self._done, []  # let go of: whose they are may be gone long before this
        failed, self._failed = self._failed, []
        if failure is None:
            for slot in done if self._wanted() else ():
                if _is_there(slot):
                    slot(result)
            return
        takers = [slot for slot in failed if _is_there(slot)]
        for failed_slot in takers:
            failed_slot(failure)
        if not takers and self._wanted() and failure.code != "cancelled" and not self._desk.inline:
            self._desk.failed.emit(failure)

    def tell(self, done: int, total: int) -> None:
        """Called by the desk, on the GUI thread."""
        for slot in self._progress:
            if _is_there(slot):
                slot(done, total)

    def report_from_thread(self, done: int, total: int) -> None:
        """Called by the job; at most a hundred reports reach the window."""
        step = max(1, total // 100)
        if done == total or done - self._reported[0] >= step or total != self._reported[1]:
            self._reported = (done, total)
            self._desk.deliver(lambda: self.tell(done, total))


def _is_there(slot: Callable[..., object]) -> bool:
    """Whether the widgets that a slot would work on still exist: of a method its object, of a
    lambda or a partial what it has hold of."""
    call = getattr(slot, "func", slot)  # of a partial
    held = [getattr(call, "__self__", None), *getattr(slot, "args", ())]
    held += [cell.cell_contents for cell in getattr(call, "__closure__", None) or ()]
    return all(isValid(thing) for thing in held if isinstance(thing, QObject))


def failure_of(error: Exception) -> Failure:
    """A job called off is no failure to speak of; anything else here is a bug: log its trace.

    The log gets the kind of error and the place, never its text, which may hold personal data.
    """
    if type(error).__name__ == "Cancelled":
        return Failure((Problem("cancelled"),))
    log.error("a job failed: %s", type(error).__name__, exc_info=_without_text(error))
    return Failure((Problem("unexpected"),))


def _without_text(error: Exception) -> tuple[type[BaseException], BaseException, Any]:
    return type(error), RuntimeError(type(error).__name__), error.__traceback__
