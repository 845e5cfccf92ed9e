"""Calls the runs by name and prints their lines.

A run is a module with `DEFAULTS: dict[str, int]` (its options and how large they are in a full
run) and `figures(**options) -> Iterable[Figure]`. A new one is entered in RUNS. A missed goal is
said and makes the exit code 1.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping
from importlib import import_module
from time import perf_counter
from typing import Protocol, cast

from torture.figures import Figure

RUNS: dict[str, str] = {
    "beside": "torture.beside",
    "kill": "torture.kill",
    "damage": "torture.damage",
    "disk": "torture.disk",
    "faults": "torture.faults",
    "migration": "torture.migration",
    "restore": "torture.restore",
    "windows": "torture.windows",
    "undo": "torture.undo",
    "differential": "torture.differential",
    "clients": "torture.clients",
    "cuts": "torture.cuts",
    "openers": "torture.openers",
    "hostile": "torture.hostile",
    "fuzz": "torture.fuzz",
    "roundtrip": "torture.roundtrip",
    "filters": "torture.filters",
    "rows": "torture.accounting",
    "formulas": "torture.formulas",
    "markup": "torture.markup",
    "ledgers": "torture.ledgers",
    "walk": "torture.walk",
    "office": "torture.office",
}
"""Word -> module."""


class Run(Protocol):
    """What the module of a run has."""

    DEFAULTS: Mapping[str, int]

    def figures(self, **options: int) -> Iterable[Figure]: ...


def main(arguments: list[str] | None = None) -> int:
    """0 if every goal was met. Without a word: all runs, one after the other."""
    parser = argparse.ArgumentParser(prog="python -m torture", description=__doc__)
    words = parser.add_subparsers(dest="word")
    for word in RUNS:
        own = words.add_parser(word)
        for option, value in _run(word).DEFAULTS.items():
            own.add_argument(f"--{option.replace('_', '-')}", type=int, default=value)
    chosen = vars(parser.parse_args(arguments))
    word = chosen.pop("word")
    if word is not None:
        return _told(word, chosen)
    return max([_told(each, _run(each).DEFAULTS) for each in RUNS], default=0)


def _run(word: str) -> Run:
    return cast("Run", import_module(RUNS[word]))


def _told(word: str, options: Mapping[str, int]) -> int:
    start = perf_counter()
    met = True
    for figure in _run(word).figures(**options):
        print(figure.line, flush=True)
        met = met and figure.met
    print(f"{word}: {perf_counter() - start:.0f} s", flush=True)
    return 0 if met else 1
