"""Many rows without what none of them fills: a value that is nothing need not be handed over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

MANY = 1_000
"""From so many rows on it pays to look; of few the statement would be another one each time."""

Row: TypeAlias = tuple[Any, ...]


def filled(names: Sequence[str], rows: Sequence[Row]) -> tuple[Sequence[str], Sequence[Row]]:
    """The columns that any of the rows fills, and the rows with these alone."""
    if len(rows) < MANY:
        return names, rows
    columns = list(zip(*rows, strict=True))
    kept = [place for place, values in enumerate(columns) if values.count(None) < len(rows)]
    short = list(zip(*(columns[place] for place in kept), strict=True))
    return [names[place] for place in kept], short
