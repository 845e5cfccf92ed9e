"""What a step touched, and what stands in the way of one: the same values for my own steps, my
undo, and the steps of other desks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows that a step touched. `leads` is None where there are too many to name: reload."""

    step: int
    tables: frozenset[str]
    leads: frozenset[int] | None
    title: Mapping[str, Any]
    own: bool = True

    def touches(self, lead_id: int) -> bool:
        return self.leads is None or lead_id in self.leads


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody changed a field while it was being edited: `theirs` is what stands there now.

    `who` and `at_ms` say whose step changed it ("" and 0 where the journal does not know).
    """

    lead_id: int
    field: str
    theirs: Any
    who: str = ""
    at_ms: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """A lead that an undo left as it is, since a later step (`title`, `who`) changed it too."""

    lead_number: str
    name: str
    step: int
    title: Mapping[str, Any]
    who: str
    lead_id: int = 0


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo or redo did: the step it was about, rows put back, rows left, and why."""

    step: int
    title: Mapping[str, Any]
    restored: int
    kept_rows: int
    kept: tuple[Kept, ...] = ()

    @property
    def idle(self) -> bool:
        """Nothing of it could go: later steps have changed all that the step did, which stands."""
        return bool(self.kept_rows) and not self.restored


@dataclass(frozen=True, slots=True)
class Tried(Generic[T]):
    """What an operation would do, tried in full: the store takes all of it back again."""

    result: T
