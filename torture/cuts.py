"""A window whose way to the server is cut at fifty moments while it saves and others write.

What it has said to be saved is there once; what it has said to be lost is not there, still stands
where it was typed, and is there once when it is saved again. Ten seconds after the way is mended
the window shows what the others have written meanwhile.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer

from leaddesk.rules.problem import Problem
from leaddesk.rules.servers import Server
from leaddesk.ui.words.problems import problem_text
from torture.clients import prepare
from torture.cut_window import CutWindow
from torture.figures import Figure
from torture.postgres import database, make_template, running_server
from torture.wire import Loss, Wire

DEFAULTS = {"cuts": 50, "seed": 1}
PLAIN = ("terminated by the server", "cut", "silent")
OUTAGES_S = (0.0, 0.0, 0.3, 1.0, 3.0, 12.0)


@dataclass(frozen=True, slots=True)
class Moment:
    """What happens to the way, so long after the wish to save, and for how long it is gone."""

    kind: Loss | str
    outage_s: float
    after_ms: int = 0


@dataclass(slots=True)
class Outcome:
    """What came of all moments."""

    acknowledged: int = 0
    refused: int = 0
    unknown: int = 0
    faults: list[str] = field(default_factory=list)
    back_s: list[float] = field(default_factory=list)
    longest_gap_ms: float = 0.0


def moments(count: int, seed: int) -> list[Moment]:
    """As many of each kind as there is room for, with outages and moments by dice."""
    dice, kinds = Random(seed), (*Loss, *PLAIN)
    return [
        Moment(kinds[i % len(kinds)], dice.choice(OUTAGES_S), dice.randrange(40))
        for i in range(count)
    ]


def cut_off(server: Server, chosen: Sequence[Moment]) -> Outcome:
    """Lives through these moments with one window."""
    prepare(server)
    outcome = Outcome()
    with (
        tempfile.TemporaryDirectory(prefix="leaddesk-cuts-") as folder,
        Wire(server.port) as wire,
    ):
        window = CutWindow(server, wire, Path(folder))
        try:
            for number, moment in enumerate(chosen):
                _live_through(window, number, moment, outcome)
            outcome.longest_gap_ms = window.longest_gap_ms
        finally:
            wire.mend()
            window.close()
    return outcome


def _live_through(window: CutWindow, number: int, moment: Moment, outcome: Outcome) -> None:
    note, city = f"Notiz {number}: Größe <b>", f"Köln {number}"

    def fault(what: str) -> None:
        outcome.faults.append(f"{number}, {moment.kind}, {moment.outage_s} s: {what}")

    window.write(note)
    _begin(window, moment)
    writing = window.colleague_writes(city)
    window.rest(moment.outage_s)
    mended = time.monotonic()
    window.wire.mend()
    if not window.until(lambda: not window.is_saving):
        fault("never told what came of the saving")
    if window.is_saved:
        outcome.acknowledged += 1
    else:
        _save_again(window, note, outcome, fault_of=fault)
    window.until(lambda: not writing.is_alive())
    if not window.until(partial(window.has_caught_up, city)):
        fault("never caught up")
    outcome.back_s.append(time.monotonic() - mended)
    if window.times_there(note) != 1:
        fault(f"there {window.times_there(note)} times")


def _begin(window: CutWindow, moment: Moment) -> None:
    """Save, and have it happen meanwhile."""
    wire = window.wire
    if isinstance(moment.kind, Loss):
        wire.lose_commit(moment.kind, then_down=moment.outage_s > 0)
        window.save()
        window.until(wire.lost.is_set)
        return
    QTimer.singleShot(moment.after_ms, partial(_strike, window, moment))
    window.save()
    window.rest(moment.after_ms / 1000 + 0.02)


def _strike(window: CutWindow, moment: Moment) -> None:
    if moment.kind == "silent":
        window.wire.fall_silent()
    elif moment.kind == "cut":
        window.wire.go_down() if moment.outage_s else window.wire.cut()
    else:
        window.terminate_all()
        if moment.outage_s:
            window.wire.go_down()


def _save_again(window: CutWindow, note: str, outcome: Outcome, fault_of: object) -> None:
    """It was told that nothing is saved: so it has to be, and the text still stands there."""
    assert callable(fault_of)
    outcome.refused += 1
    unknown = problem_text(Problem("store_commit_unknown", args={"path": "\n"})).partition("\n")[0]
    if window.said().startswith(unknown):
        outcome.unknown += 1
        fault_of("the outcome was told to be unknown")
    if not window.said():
        fault_of("nothing was said")
    if window.typed() != note:
        fault_of("what was typed is not there any more")
    if window.times_there(note):
        fault_of("told to be lost, and it is there")
    for _ in range(20):
        window.save()
        window.until(lambda: not window.is_saving)
        if window.is_saved:
            return
        window.rest(0.5)
    fault_of("could not be saved again")


def figures(cuts: int, seed: int) -> Iterable[Figure]:
    chosen = moments(cuts, seed)
    with running_server() as port, database(port, make_template(port)) as server:
        outcome = cut_off(server, chosen)
    for said in outcome.faults:
        print(said, flush=True)
    yield Figure("cuts: moments", len(chosen), f">= {cuts}")
    yield Figure("cuts: told to be saved", outcome.acknowledged)
    yield Figure("cuts: told to be lost, and saved again", outcome.refused)
    yield Figure("cuts: told to be unknown", outcome.unknown, "= 0")
    yield Figure("cuts: twice, lost, or told wrongly", len(outcome.faults), "= 0")
    yield Figure("cuts: back and caught up, at the longest", max(outcome.back_s), "<= 10", "s")
    yield Figure(
        "cuts: window's thread kept, at the longest", outcome.longest_gap_ms, "<= 200", "ms"
    )
