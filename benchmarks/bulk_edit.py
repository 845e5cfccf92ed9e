"""Ten thousand leads edited at once: owner, stage, segment, next step.

The floor is one UPDATE (or INSERT) of the very rows that the edit is about, and one UPDATE of the
same column where the list reads it, with all indexes that hold it, in one durable transaction. It
writes no before-images, no counters, no history, no order of the segments, and looks at no rule.
Beside it stands the floor of the facts alone, without the list.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import count, cycle
from pathlib import Path
from typing import Any

from benchmarks.make_store import TODAY, copied, open_store
from benchmarks.measure import Figure, figure, quick
from benchmarks.memory import forget_peak, peak_mb
from benchmarks.raw import raw_connection
from leaddesk.operations.follow_ups import set_follow_ups
from leaddesk.operations.leads import assign_owner
from leaddesk.operations.segments import set_segments
from leaddesk.operations.stages import move_stage
from leaddesk.rules.stages import Stage
from leaddesk.store.store import Store

EDITED = 10_000
RUNS = 5
_THESE = "(SELECT value FROM json_each(?1))"
_SEGMENT = 6
_FLOORS = {
    "owner": (f"UPDATE lead SET owner_id = ?2, version = version + 1 WHERE id IN {_THESE}",),
    "stage": (f"UPDATE lead SET stage = ?2, version = version + 1 WHERE id IN {_THESE}",),
    "segment": (
        f"INSERT OR IGNORE INTO membership (lead_id, segment, since, origin)"
        f" SELECT value, {_SEGMENT}, ?2, 'bulk' FROM json_each(?1)",
        f"DELETE FROM membership WHERE ?2 AND segment = {_SEGMENT} AND lead_id IN {_THESE}",
    ),
    "next step": (
        "INSERT INTO follow_up (lead_id, id, due_on, created_at)"
        " SELECT value, 1000000000 + ?2, '2025-12-01', 0 FROM json_each(?1)",
    ),
}
"""The statements of each line, by turns."""

_IN_THE_LIST = {
    "owner": "owner_id = ?2",
    "stage": "stage = ?2, stage_since = ?2",
    "segment": "segmask = segmask + ?2",
    "next step": "due_on = '2025-12-01', due_sort = 202512019999 + ?2",
}


@dataclass(frozen=True, slots=True)
class _Edits:
    """What the program does, each time with other values, so that every row changes."""

    store: Store
    ids: list[int]
    owners: Iterator[int]
    stages: Iterator[tuple[Stage, str]]
    flags: Iterator[bool]
    days: Iterator[int]

    def owner(self) -> None:
        self.store.run(assign_owner, self.ids, next(self.owners))

    def stage(self) -> None:
        self.store.run(move_stage, self.ids, *next(self.stages))

    def segment(self) -> None:
        self.store.run(set_segments, self.ids, {_SEGMENT: next(self.flags)})

    def due(self) -> None:
        self.store.run(set_follow_ups, self.ids, TODAY + timedelta(days=next(self.days)))


def figures(path: Path, leads: int) -> list[Figure]:
    many = min(EDITED, leads // 2)
    ids = list(range(1, leads + 1, max(1, leads // many)))[:many]
    listed, turn = json.dumps(ids), count(1)
    with copied(path, "edit.leaddesk") as mine, copied(path, "edit-floor.leaddesk") as bare:
        store, raw = open_store(mine), raw_connection(bare)
        raw.execute("PRAGMA wal_autocheckpoint=0")  # as the program's writer has it

        def floor(statements: Iterable[str]) -> float:
            about = (listed, next(turn))

            def write() -> None:
                raw.execute("BEGIN IMMEDIATE")
                for statement in statements:
                    raw.execute(statement, about)
                raw.execute("COMMIT")

            return quick(write)

        edits = _Edits(
            store, ids, cycle((2, 3)), cycle(((Stage.LOST, "price"), (Stage.PARTNER, "region"))),
            cycle((True, False)), count(1),
        )  # fmt: skip
        programs: dict[str, Callable[[], Any]] = {
            "owner": edits.owner, "stage": edits.stage, "segment": edits.segment,
            "next step": edits.due,
        }  # fmt: skip
        try:
            found: list[Figure] = []
            for name, program in programs.items():
                facts = cycle(_FLOORS[name])
                card = f"UPDATE lead_card SET {_IN_THE_LIST[name]} WHERE lead_id IN {_THESE}"
                times: dict[str, list[float]] = {"mine": [], "facts": [], "both": []}
                forget_peak()
                for _ in range(RUNS + 1):
                    times["both"].append(floor((next(facts), card)))
                    times["facts"].append(floor((next(facts),)))
                    times["mine"].append(quick(program))
                found += _told(f"bulk edit of {many:,} leads: {name}", times, peak_mb())
            return found
        finally:
            raw.close()
            store.close()


def _told(line: str, times: dict[str, list[float]], peak: float) -> list[Figure]:
    """The first round does not count."""
    mine, facts, both = (times[key][1:] for key in ("mine", "facts", "both"))
    return [
        figure(line, mine, both, limit=5.0, peak=peak,
               what_floor="bulk edit: UPDATE of the same facts and of the list's column"),
        figure("  beside the facts alone", mine, facts,
               what_floor="beside the facts: one UPDATE or INSERT of the same rows"),
    ]  # fmt: skip
