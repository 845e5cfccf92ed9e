"""Of what two leads that become one say of a person and a channel: what stands, what ends when.

An entry is a mapping with basis, given_on, ended_on (days that compare: dates, or all ISO text) and
id, as the store keeps it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from leaddesk.rules.consent import Basis

R = TypeVar("R", bound=Mapping[str, Any])


def stands_of(sides: tuple[Sequence[R], Sequence[R]]) -> R | None:
    """The entry that is left; None: nothing, for nothing stood, or what stood was withdrawn on the
    other side."""
    gone = [row for row, _ in ending(sides)]
    left = [row for row in _standing(sides) if all(row is not other for other in gone)]
    return left[0] if left else None


def ending(sides: tuple[Sequence[R], Sequence[R]]) -> list[tuple[R, Any]]:
    """The entries that stand and must not any more, each with its last day."""
    stands = _standing(sides)
    if not stands:
        return []
    best = _strictest(stands)
    others = [row for row in stands if row is not best]
    found = [(row, max(row["given_on"], best["given_on"])) for row in others]
    (other,) = (rows for rows in sides if all(row is not best for row in rows))
    withdrawn = _withdrawn(other)
    objected = best["basis"] == Basis.OBJECTION
    if not objected and withdrawn is not None and withdrawn >= best["given_on"]:
        found.append((best, withdrawn))
    return found


def _standing(sides: tuple[Sequence[R], Sequence[R]]) -> list[R]:
    return [row for rows in sides for row in rows if row["ended_on"] is None]


def _strictest(stands: Sequence[R]) -> R:
    """An objection, the earliest; else the latest consent."""
    refused = [row for row in stands if row["basis"] == Basis.OBJECTION]
    if refused:
        return min(refused, key=lambda row: (row["given_on"], row["id"]))
    return max(stands, key=lambda row: (row["given_on"], row["id"]))


def _withdrawn(rows: Sequence[R]) -> Any:
    """The day on which the last of them ended where none of them stands."""
    if any(row["ended_on"] is None for row in rows):
        return None
    return max((row["ended_on"] for row in rows), default=None)
