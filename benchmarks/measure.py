"""Measuring: the program and its floor by turns, so that a busy machine is unfair to neither."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time
from typing import Any

from benchmarks.memory import forget_peak, peak_mb

SHORT_MS = 0.05
"""Beside a floor that is shorter a ratio says little: opening a question takes as long."""
CLOCK: list[Callable[[], float]] = [perf_counter]
"""What time is taken from: the clock, or on a busy machine the processor's time."""


def take_processor_time() -> None:
    CLOCK[0] = process_time


@dataclass(frozen=True, slots=True)
class Figure:
    """One line: milliseconds of the program and of its floor, each as median and 95th percentile.

    `limit` is the ratio that the issue allows, 0 where it sets none; `worst_ms` the longest of
    all, where that is what counts; `peak_mb` the most memory that this process held meanwhile, 0
    where it was not looked at.
    """

    line: str
    median_ms: float
    p95_ms: float
    floor: str = ""
    floor_median_ms: float = 0.0
    floor_p95_ms: float = 0.0
    limit: float = 0.0
    runs: int = 0
    worst_ms: float = 0.0
    peak_mb: float = 0.0

    @property
    def ratio(self) -> float:
        return self.median_ms / self.floor_median_ms if self.floor_median_ms else 0.0

    @property
    def is_short(self) -> bool:
        """Whether the ratio says little, and the milliseconds have to be looked at."""
        return 0.0 < self.floor_median_ms < SHORT_MS

    @property
    def verdict(self) -> str:
        """What is said of a line that misses its limit."""
        told = f"{self.line} ({self.median_ms:.2f} ms against {self.floor_median_ms:.2f})"
        return f"{told}: a floor so short says little" if self.is_short else told


def timed(work: Callable[[], Any]) -> float:
    """Milliseconds that the work takes."""
    gc.collect()
    now = CLOCK[0]
    start = now()
    work()
    return (now() - start) * 1000


def by_turns(
    line: str,
    program: Callable[[], Any],
    floor: Callable[[], Any] | None = None,
    *,
    what_floor: str = "",
    limit: float = 0.0,
    runs: int = 200,
) -> Figure:
    """Both by turns, `runs` times, after one round that doesn't count."""
    mine: list[float] = []
    least: list[float] = []
    program()
    if floor is not None:
        floor()
    peak = 0.0
    for _ in range(runs):
        if floor is not None:
            least.append(quick(floor))
        forget_peak()
        mine.append(quick(program))
        peak = max(peak, peak_mb())
    said = what_floor if floor is not None else ""
    return figure(line, mine, least, what_floor=said, limit=limit, peak=peak)


def quick(work: Callable[[], Any]) -> float:
    """`timed` for what takes milliseconds: without tidying up before."""
    now = CLOCK[0]
    start = now()
    work()
    return (now() - start) * 1000


def figure(
    line: str,
    mine: list[float],
    least: list[float] | None = None,
    *,
    what_floor: str = "",
    limit: float = 0.0,
    worst: bool = False,
    peak: float = 0.0,
) -> Figure:
    floor = least or [0.0]
    return Figure(
        line, median(mine), p95(mine), what_floor, median(floor), p95(floor), limit, len(mine),
        max(mine) if worst else 0.0, peak,
    )  # fmt: skip


def typical_and_worst(line: str, several: list[Figure]) -> list[Figure]:
    """Of many lines of one kind the one in the middle and the worst, by their ratio."""
    ordered = sorted(several, key=lambda f: f.ratio)
    over = sum(f.limit > 0 and f.ratio > f.limit for f in several)
    middle, worst = ordered[len(ordered) // 2], ordered[-1]
    said = [replace(middle, line=f"{line}: median")] if len(several) > 1 else []
    name = worst.line.split(": ", 1)[-1]
    told = f", {over} over the limit" if over else ""
    return [*said, replace(worst, line=f"{line}: worst{told}: {name}")]


def p95(values: list[float]) -> float:
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]


def table(figures: list[Figure]) -> str:
    """The figures as they are printed."""
    width = max(len(f.line) for f in figures)
    head = (
        f"{'':{width}}  {'median':>9} {'p95':>9} {'MB':>6}"
        f"   {'floor':>9} {'p95':>9}   {'ratio':>6} limit"
    )
    lines = [head]
    for f in figures:
        memory = f"{f.peak_mb:6.0f}" if f.peak_mb else f"{'':6}"
        line = f"{f.line:{width}}  {f.median_ms:9.2f} {f.p95_ms:9.2f} {memory}"
        if f.floor:
            limit = f"{f.limit:g}x" if f.limit else "-"
            line += f"   {f.floor_median_ms:9.2f} {f.floor_p95_ms:9.2f}   {f.ratio:5.1f}x {limit}"
            line += " *" if f.is_short else ""
        if f.worst_ms:
            line += f"   worst of {f.runs}: {f.worst_ms:.1f}"
        lines.append(line)
    lines += ["", "Times in ms; MB: the most that this process held.", _STARRED, "The floors:"]
    lines += [f"  {floor}" for floor in dict.fromkeys(f.floor for f in figures if f.floor)]
    return "\n".join(lines)


def growth(by_size: dict[int, list[Figure]]) -> str:
    """Each line at each size of the store: its median, and beside it the ratio to its floor."""
    sizes = sorted(by_size)
    found = {size: {f.line: f for f in figures} for size, figures in by_size.items()}
    names = list(dict.fromkeys(f.line for size in sizes for f in by_size[size]))
    width = max(map(len, names))
    lines = [f"{'':{width}}" + "".join(f"{size:>20,}" for size in sizes)]
    for name in names:
        cells = [found[size].get(name) for size in sizes]
        lines.append(f"{name:{width}}" + "".join(map(_grown, cells)))
    lines.append(_STARRED)
    return "\n".join(lines)


def _grown(f: Figure | None) -> str:
    if f is None:
        return f"{'':20}"
    star = "*" if f.is_short else " "
    return f"{f.median_ms:11.2f} " + (f"{f.ratio:6.1f}x{star}" if f.floor else f"{'':8}")


_STARRED = (
    f"*: the floor is under {SHORT_MS} ms; there a ratio says little, the milliseconds count."
)


def write_json(figures: list[Figure], path: Path, **about: Any) -> None:
    content = {**about, "lines": [{**asdict(f), "ratio": round(f.ratio, 2)} for f in figures]}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
