"""The window: how soon it is there, how much memory it takes, how long it ever stands still.

Each start is a fresh process, by turns with the start of an empty window and with the imports
alone; compiled modules are there, as they are in an installed program. What a person does is done
to one window in a process of its own; a line is the longest gap of the event loop in each of its
steps (`gaps.py`).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.import_list import workbook
from benchmarks.make_store import FOLDER, ROOT, copied
from benchmarks.measure import Figure, figure

STARTS = 9
EMPTY = "PySide6 alone: a window with an empty table, process start to first paint"


def _child(what: str, store: Path, settings: str, *more: str) -> dict[str, Any]:
    """Run one process and give back its figures."""
    environ = {key: v for key, v in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environ |= {
        "QT_QPA_PLATFORM": "offscreen", "LEADDESK_CONFIG": settings, "XDG_CONFIG_HOME": settings,
        "XDG_DATA_HOME": settings, "XDG_STATE_HOME": settings,
        "PYTHONPYCACHEPREFIX": str(FOLDER / "compiled"),
    }  # fmt: skip
    words = [sys.executable, "-m", "benchmarks.window_child", what, str(store)]
    said = subprocess.run(
        [*words, str(perf_counter()), *more],
        capture_output=True, text=True, check=False, cwd=ROOT, env=environ,
    )  # fmt: skip
    if said.returncode:
        raise RuntimeError(f"{what}: {said.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(said.stdout.splitlines()[-1])
    return found


def figures(path: Path, leads: int) -> list[Figure]:
    with (
        tempfile.TemporaryDirectory(prefix="leaddesk-bench-") as settings,
        copied(path, "window.leaddesk") as store,
    ):
        started = _starts(store, settings)
        worked = _child("acts", store, settings, str(workbook(leads)))
    memory = [
        figure(f"memory {when}, MB", [size]) for when, size in worked["memory"].items() if size
    ]
    gaps = [figure(f"gap: {act}", steps, worst=True) for act, steps in worked["gaps"].items()]
    return [*started, *memory, *gaps]


def _starts(store: Path, settings: str) -> list[Figure]:
    """The three starts by turns, after one of each that doesn't count."""
    empty: list[float] = []
    imports: list[float] = []
    mine: dict[str, list[float]] = {"painted": [], "filled": []}
    for turn in range(STARTS + 1):
        bare = _child("empty", store, settings)["painted"]
        brought_in = _child("imports", store, settings)["ready"]
        whole = _child("window", store, settings)
        if turn:
            empty.append(bare)
            imports.append(brought_in)
            for key, values in mine.items():
                values.append(whole[key])
    return [
        figure("start: window on the screen", mine["painted"], empty, what_floor=EMPTY),
        figure("start: list filled", mine["filled"], empty, what_floor=EMPTY),
        figure("  imports alone", imports),
    ]
