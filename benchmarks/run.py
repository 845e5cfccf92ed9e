"""All figures in one run: a table on the screen, the same as JSON under build/bench.

A part is a module with `figures(path, leads) -> list[Figure]`, given the store and its size; a
new one is entered in PARTS. A limit is set where one is due; the other lines are told, not judged.
Several sizes are measured one after the other, and then side by side: which line grows, and how.
"""

from __future__ import annotations

import argparse
import gc
import os
import platform
from datetime import UTC, datetime

from benchmarks import (
    bulk_edit,
    deadlines,
    distributing,
    duplicate_lines,
    export,
    funnel_lines,
    import_list,
    lead_lines,
    list_lines,
    report_lines,
    rescore,
    search_lines,
    segment_lines,
    window,
)
from benchmarks.make_store import FOLDER, build_seconds, make_store
from benchmarks.measure import Figure, growth, table, take_processor_time, write_json
from leaddesk.store.engine import sqlite_version

PARTS = {
    "list": list_lines, "search": search_lines, "funnel": funnel_lines,
    "lead": lead_lines, "import": import_list,
    "rescore": rescore, "edit": bulk_edit, "distribute": distributing,
    "deadlines": deadlines, "segments": segment_lines, "duplicates": duplicate_lines,
    "report": report_lines,
    "export": export, "window": window,
}  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Always 0: a figure tells what was measured here, and a missed limit is said beside it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"which of {', '.join(PARTS)}; none: all")
    parser.add_argument("--leads", type=int, nargs="+", default=[100_000])
    parser.add_argument(
        "--cpu", action="store_true", help="processor time, where other work has the machine too"
    )
    chosen = parser.parse_args(arguments)
    if chosen.cpu:
        take_processor_time()
    by_size = {size: _measured(size, chosen.parts or list(PARTS)) for size in chosen.leads}
    if len(by_size) > 1:
        print(f"\nGrowth (median in ms, ratio to the floor):\n{growth(by_size)}")
    return 0


def _measured(leads: int, parts: list[str]) -> list[Figure]:
    path = make_store(leads)
    size, seconds = path.stat().st_size / 1e6, build_seconds(path)
    print(f"store of {leads:,} leads: {size:.0f} MB, built in {seconds:.0f} s", flush=True)
    figures: list[Figure] = []
    for name in parts:
        gc.collect()
        figures += PARTS[name].figures(path, leads)
    print(table(figures))
    missed = [f for f in figures if f.limit and f.ratio > f.limit]
    about = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"), "leads": leads,
        "python": platform.python_version(), "sqlite": sqlite_version(),
        "cores": os.cpu_count(), "store_mb": round(size), "build_seconds": round(seconds),
        "missed": [f.line for f in missed],
    }  # fmt: skip
    write_json(figures, FOLDER / f"figures-{leads}.json", **about)
    for figure in missed:
        print(f"missed its limit: {figure.verdict}")
    return figures
