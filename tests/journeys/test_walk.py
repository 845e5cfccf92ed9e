"""A minute of a random hand at the window (`python -m torture walk` goes on for ten)."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

from pytest import MonkeyPatch

from leaddesk import logs
from torture.walk import DIED, MOST_MB, MOST_WIDGETS, grown, walked
from torture.walk_worker import Told

SECONDS = 60.0
SEED = 20_261_123


def test_a_random_hand_raises_nothing_and_leaves_the_store_sound(tmp_path: Path) -> None:
    told = walked(SEED, SECONDS, tmp_path)
    assert DIED not in told, told[DIED]
    assert told["found"] == [] and told["store"] == []
    assert told["different"] > 100, "the hand did hardly anything"
    assert grown(told, "widgets") <= MOST_WIDGETS and grown(told, "mb") <= MOST_MB


def test_what_a_job_or_a_slot_raises_is_told_with_its_trace(monkeypatch: MonkeyPatch) -> None:
    found: list[str] = []
    log = logging.getLogger(logs.PROGRAM)
    handler = Told(found.append)
    log.addHandler(handler)
    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    logs.catch_the_rest()
    try:
        sys.excepthook(ValueError, ValueError("Krüger"), None)
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    finally:
        log.removeHandler(handler)
    assert ["ValueError" in found[0], "ZeroDivisionError" in found[1]] == [True, True]
