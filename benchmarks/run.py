"""All figures in one run: a table on the screen, the same as JSON under build/bench.

A part is a module with `figures(path, leads) -> list[Figure]`, given the store and its size; a
new one is entered in PARTS. A limit is set where one is due; the other lines are told, not judged.
"""

from __future__ import annotations

import argparse
import gc
import os
import platform
from datetime import UTC, datetime
from time import perf_counter

from benchmarks import import_list, lead_lines, list_lines, window
from benchmarks.make_store import FOLDER, make_store
from benchmarks.measure import table, write_json
from leaddesk.store.engine import sqlite_version

PARTS = {"list": list_lines, "lead": lead_lines, "import": import_list, "window": window}


def main(arguments: list[str] | None = None) -> int:
    """Always 0: a figure tells what was measured here, and a missed limit is said beside it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"which of {', '.join(PARTS)}; none: all")
    parser.add_argument("--leads", type=int, default=100_000)
    chosen = parser.parse_args(arguments)
    start = perf_counter()
    path = make_store(chosen.leads)
    print(f"store of {chosen.leads:,} leads: {path.stat().st_size / 1e6:.0f} MB, "
          f"ready after {perf_counter() - start:.1f} s", flush=True)  # fmt: skip
    figures = []
    for name in chosen.parts or PARTS:
        gc.collect()
        figures += PARTS[name].figures(path, chosen.leads)
    print(table(figures))
    missed = [f.line for f in figures if f.limit and f.ratio > f.limit]
    about = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"), "leads": chosen.leads,
        "python": platform.python_version(), "sqlite": sqlite_version(),
        "cores": os.cpu_count(), "missed": missed,
    }  # fmt: skip
    write_json(figures, FOLDER / f"figures-{chosen.leads}.json", **about)
    for line in missed:
        print(f"missed its limit: {line}")
    return 0
