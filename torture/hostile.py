"""Hostile files: nothing that is read may harm the program, and each has one clear answer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from torture.figures import Figure
from torture.hostile_files import made
from torture.samples import samples
from torture.watched import Watched, listening, watched

DEFAULTS = {"files": 1_000}
"""At most so many of the crafted ones, and of the real ones (samples B*)."""

_LONGEST = 90.0  # seconds for the stand-in; the child has 30 of its own


@dataclass(slots=True)
class Findings:
    """What came out over all files; texts name the file."""

    files: int = 0
    died: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    unseen: int = 0
    calls: int = 0
    most_mb: float = 0.0
    own_mb: float = 0.0
    longest: float = 0.0

    def take(self, name: str, run: Watched, right: tuple[str, ...]) -> None:
        self.files += 1
        self.calls += run.calls
        self.unseen += not run.seen
        self.outside += [f"{name}: {path}" for path in run.written]
        if run.code != 0:
            self.died.append(f"{name}: {run.code} {run.errors[-300:]}")
            return
        told: dict[str, Any] = json.loads(run.out)
        self.most_mb = max(self.most_mb, told["child_mb"])
        self.own_mb = max(self.own_mb, told["own_mb"])
        self.longest = max(self.longest, told["seconds"])
        if right and told["outcome"] not in right:
            self.wrong.append(f"{name}: {told['outcome']}, not {' or '.join(right)}")
        if told["outcome"] != "read" and not _is_clear(told["sentences"]):
            self.unclear.append(f"{name}: {told['sentences']}")

    def lines(self) -> Iterator[Figure]:
        yield Figure("hostile: files", self.files)
        yield Figure("hostile: the program died", len(self.died), "= 0")
        yield Figure("hostile: not the right answer", len(self.wrong), "= 0")
        yield Figure("hostile: no clear sentence (de, en)", len(self.unclear), "= 0")
        yield Figure("hostile: reader's memory, most", self.most_mb, "<= 512", "MB")
        yield Figure("hostile: reader's time, longest", self.longest, "<= 31", "s")
        yield Figure("hostile: calls to the network", self.calls, "= 0")
        yield Figure("hostile: files written outside", len(self.outside), "= 0")
        yield Figure("hostile: runs that strace did not see", self.unseen)
        yield Figure("hostile: program's own memory, most", self.own_mb, "", "MB")


def figures(files: int) -> Iterable[Figure]:
    found = Findings()
    for name in _run(files, found):
        print(f"  {name}", flush=True)
    for line in (*found.died, *found.wrong, *found.unclear, *found.outside):
        print(f"  {line}", flush=True)
    yield from found.lines()


def _run(files: int, found: Findings) -> Iterator[str]:
    """Goes through the files; gives the name of each that is done."""
    with TemporaryDirectory(prefix="hostile-") as folder, listening() as (port, calls):
        place = Path(folder) / "lists"
        place.mkdir()
        for number, (case, path) in enumerate(made(place, port)):
            if number == files:
                break
            found.take(case.name, read_watched(path, Path(folder)), case.right)
            if left := [p for p in place.rglob("*") if p != path and path not in p.parents]:
                found.outside += [f"{case.name}: {p}" for p in left]
            yield case.name
        for path in samples("B")[:files]:
            found.take(path.name, read_watched(path, Path(folder)), ())
            yield path.name
        found.calls += len(calls)


def read_watched(path: Path, folder: Path) -> Watched:
    return watched(["-m", "torture.one_reader", str(path)], folder, timeout=_LONGEST)


def _is_clear(sentences: list[str]) -> bool:
    """Said in both languages, by a sentence of its own for this code."""
    german, english = sentences
    return bool(german) and german != english and "(code:" not in english and german.endswith(".")


__all__ = ["DEFAULTS", "Findings", "figures", "read_watched"]
