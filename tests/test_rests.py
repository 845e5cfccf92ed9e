"""Long work beside the window rests now and then."""

from __future__ import annotations

import time

import pytest

from leaddesk.rests import Rests


def test_it_rests_when_it_has_worked_for_so_long(monkeypatch: pytest.MonkeyPatch) -> None:
    now, slept = [100.0], []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds

    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    monkeypatch.setattr(time, "sleep", sleep)
    rest = Rests(0.5, 0.25)
    for _ in range(8):
        now[0] += 0.25
        rest()
    assert slept == [0.25] * 4, "after each second quarter; the rest is no work"
