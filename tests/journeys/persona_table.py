"""The table of the personas' tasks in docs/keyboard.md, made of what was counted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.journeys.person import Person

DOCS = Path(__file__).parents[2] / "docs" / "keyboard.md"
HEAD = ("| | Task | Target | Counted |", "|---|---|---|---|")


class Task(NamedTuple):
    """`presses`, `clicks`: the target of ux.md section 1. `do` None: not replayed, and `why`."""

    persona: str
    number: str
    words: str
    presses: int
    clicks: int
    do: Callable[[Person], None] | None
    why: str = ""
    final: bool = False
    """It can't be taken back: it has a window of its own."""


def target_text(presses: int, clicks: int) -> str:
    """ "6 presses", "1 click", "none"."""
    said = [_so_many(presses, "press", "presses")] if presses else []
    said += [_so_many(clicks, "click", "clicks")] if clicks else []
    return ", ".join(said) or "none"


def line_of(task: Task, counted: str) -> str:
    target = target_text(task.presses, task.clicks)
    return f"| {task.persona} {task.number} | {task.words} | {target} | {counted} |"


def _so_many(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
