"""Rests in long work beside the window, so that the window has the interpreter when it wants it.

Python gives the interpreter to another thread half a millisecond after it was asked for, and a key
press asks some fifty times: beside a thread that never rests it takes 30 ms longer.
"""

from __future__ import annotations

import time


class Rests:
    """Called now and then by a job, in its thread: it works for `work_s`, then sleeps for `rest_s`.

    A person at the window waits at most for the few moments that fall into one portion of work.
    """

    def __init__(self, work_s: float, rest_s: float) -> None:
        self._work_s, self._rest_s = work_s, rest_s
        self._begun = time.monotonic()

    def __call__(self) -> None:
        if time.monotonic() - self._begun >= self._work_s:
            time.sleep(self._rest_s)
            self._begun = time.monotonic()
