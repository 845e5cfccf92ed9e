"""A command as the parser knows it: its name, what it does, an example, its options."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass


def nothing_more(parser: argparse.ArgumentParser) -> None:
    """A command without words of its own."""


@dataclass(frozen=True, slots=True)
class Command:
    """`does` is one sentence in the user's language; `examples` are what is typed."""

    name: str
    does: str
    examples: Sequence[str]
    add: Callable[[argparse.ArgumentParser], None] = nothing_more
