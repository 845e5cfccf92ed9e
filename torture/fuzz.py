"""An hour of files that nobody would make on purpose."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from torture.figures import Figure

DEFAULTS = {"minutes": 60, "first": 0}

_PORTION = 200
_LONGEST = 600.0  # seconds for a portion; what takes longer hangs


@dataclass(slots=True)
class Findings:
    """`errors`: exceptions that came out; `fallen`: deaths of the process that reads, which in the
    program is the child; `hung`: files on which it stayed."""

    files: int = 0
    errors: list[str] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)
    fallen: list[str] = field(default_factory=list)
    hung: list[int] = field(default_factory=list)


def figures(minutes: int, first: int) -> Iterable[Figure]:
    found = Findings()
    until = monotonic() + minutes * 60
    number = first
    with TemporaryDirectory(prefix="fuzz-") as folder:
        while monotonic() < until:
            number = portion(number, _PORTION, Path(folder), found)
    for line in (*dict.fromkeys(found.errors), *found.fallen, f"hung: {found.hung}"):
        print(f"  {line}", flush=True)
    yield Figure("fuzz: files", found.files)
    yield Figure("fuzz: exceptions that came out", len(found.errors), "= 0")
    yield Figure("fuzz: hung or slow", len(found.hung), "= 0")
    yield Figure("fuzz: reader out of memory (told so)", len(found.memory))
    yield Figure("fuzz: reader fell (told so)", len(found.fallen))


def portion(first: int, count: int, folder: Path, found: Findings) -> int:
    """Reads `count` files from this number on; gives the number to go on with."""
    arguments = [sys.executable, "-m", "torture.fuzz_worker", str(first), str(count), str(folder)]
    try:
        done = subprocess.run(
            arguments, capture_output=True, text=True, timeout=_LONGEST,
            env={**os.environ, "RUST_BACKTRACE": "0"},
        )  # fmt: skip
        out, code, errors = done.stdout, done.returncode, done.stderr
    except subprocess.TimeoutExpired as late:
        out = (late.stdout or b"").decode("utf-8", "replace")
        code, errors = -1, ""
        found.hung.append(_at(folder))
    for line in out.splitlines():
        if not line.startswith('{"number"'):
            continue  # what a library says
        told = json.loads(line)
        _sort(told["number"], told["told"], found)
    if code == 0:
        found.files += count
        return first + count
    at = _at(folder)
    found.files += at - first + 1
    if code == -signal.SIGPROF:
        found.hung.append(at)
    elif "memory allocation" in errors:
        found.memory.append(at)
    elif at not in found.hung:
        found.fallen.append(f"{at}: {code} {errors[-200:]}")
    return at + 1


def _sort(number: int, told: str, found: Findings) -> None:
    if told == "memory":
        found.memory.append(number)
    elif told.startswith("slow"):
        found.hung.append(number)
        found.errors.append(f"{number}: {told}")
    else:
        found.errors.append(f"{number}: {told}")


def _at(folder: Path) -> int:
    return int((folder / "at").read_text())
