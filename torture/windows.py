"""Fifty starts of the window on one store at once: one has it, the others raise it. And owners
that are killed: the next start takes over."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from time import perf_counter

from torture.figures import Figure

DEFAULTS = {"starts": 50, "kills": 50}
PATIENCE_S = 120.0

_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from leaddesk.ui.shell.one_window import OneWindow
app = QCoreApplication([])
one = OneWindow(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
took = one.take()
print("owner" if took else "other", flush=True)
one.raised.connect(lambda: print("raised", flush=True))
if took:
    QTimer.singleShot(int(float(sys.argv[2]) * 1000), app.quit)
    app.exec()
"""


def start(store: Path, stays_s: float = PATIENCE_S) -> subprocess.Popen[str]:
    """A program that is ready to take the store; a line on its standard input lets it."""
    return subprocess.Popen(
        [sys.executable, "-c", _START, str(store), str(stays_s)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def line_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def let_go(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None
    process.stdin.write("go\n")
    process.stdin.flush()


def end(processes: Sequence[subprocess.Popen[str]]) -> None:
    for process in processes:
        process.kill()
        process.communicate()


def all_at_once(store: Path, starts: int) -> tuple[int, int]:
    """How many had the store, and how often the one was raised by the others."""
    processes = [start(store) for _ in range(starts)]
    try:
        for process in processes:
            assert line_of(process) == "ready"
        for process in processes:
            let_go(process)
        owners = [process for process in processes if line_of(process) == "owner"]
        raised = 0
        while len(owners) == 1 and raised < starts - 1 and line_of(owners[0]) == "raised":
            raised += 1
        return len(owners), raised
    finally:
        end(processes)


def take_over(store: Path) -> float:
    """An owner is killed; how long the next start needs to have its store, from being let."""
    first, second = start(store), start(store)
    try:
        for process in (first, second):
            assert line_of(process) == "ready"
        let_go(first)
        assert line_of(first) == "owner"
        first.kill()
        first.wait()
        begun = perf_counter()
        let_go(second)
        return perf_counter() - begun if line_of(second) == "owner" else PATIENCE_S
    finally:
        end((first, second))


def figures(starts: int, kills: int) -> Iterable[Figure]:
    with tempfile.TemporaryDirectory(prefix="leaddesk-windows-") as folder:
        store = Path(folder) / "leads.leaddesk"
        owners, raised = all_at_once(store, starts)
        yield Figure(f"windows: owners of {starts} starts at once", owners, "= 1")
        yield Figure("windows: others that raised it", raised, f"= {starts - 1}")
        waits = [take_over(store) for _ in range(kills)]
        yield Figure("windows: killed owners", kills, ">= 1")
        yield Figure("windows: longest until taken over", max(waits), "<= 2", "s")
