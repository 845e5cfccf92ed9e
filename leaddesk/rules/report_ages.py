"""The parts of a strip of ages: fifths of a target up to three times of it, and what is older."""

from __future__ import annotations

PARTS = 5
"""Of one target."""
BINS = 3 * PARTS
"""Of a strip, before what is older still."""


def age_bounds(target: int, place: int) -> tuple[int, int | None] | None:
    """The days of a part of the strip, both included (None: or older); None: no day is in it."""
    if place == BINS:
        return BINS * target // PARTS + 1, None
    first = place * target // PARTS + 1 if place else 0
    last = (place + 1) * target // PARTS
    return (first, last) if first <= last else None
