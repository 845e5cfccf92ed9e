"""What readers keep between two questions, and how it follows the steps that came since.

Each reading sees one state of the store: that of a step. What was kept at an earlier one is brought
forward by looking at the leads that were touched since; what is ahead of the reading is not used.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from typing import Any, NamedTuple, Protocol, TypeVar

from pyroaring import BitMap
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from leaddesk.models import Counter, Step
from leaddesk.models.quick import plain_rows, plain_values
from leaddesk.models.settled import SETTLED

T = TypeVar("T")

MOST_STEPS = 200
"""After more steps than this a thing is found anew."""


class Moment(NamedTuple):
    """What a reading sees: the last step, and how often derived values were rebuilt without one."""

    step: int
    settled: int


class Keeper(Protocol):
    """Keeps things from one reading to the next; the store has one (`store.memory`)."""

    def get(self, key: Hashable) -> tuple[Any, Any] | None: ...

    def put(self, key: Hashable, at: Any, value: Any, alone: bool) -> None: ...


class Reading:
    """One question's view of what is kept. `session` is that of the question."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._memory: Keeper | None = session.info.get("memory")
        self._touched: dict[Moment, BitMap | None] = {}
        self.at = _moment(session)

    def has(self, key: Hashable) -> bool:
        """Whether it is kept, and not too long ago to be brought forward."""
        kept = self._get(key)
        return kept is not None and self._since(kept[0]) is not None

    def keep(
        self,
        key: Hashable,
        find: Callable[[], T],
        follow: Callable[[T, BitMap], T] | None,
        *,
        alone: bool = False,
    ) -> T:
        """What is kept under `key`: found now, or brought forward by `follow`, which gets the
        value and the leads touched since (None: it can't be, and is found anew).

        `alone`: of all keys that begin as this one does, only this is kept.
        """
        kept = self._get(key)
        if kept is not None and kept[0] == self.at:
            return kept[1]  # type: ignore[no-any-return]
        touched = None if kept is None else self._since(kept[0])
        if kept is None or touched is None or (touched and follow is None):
            value = find()
        elif touched and follow is not None:
            value = follow(kept[1], touched)
        else:
            value = kept[1]
        if self._memory is not None:
            self._memory.put(key, self.at, value, alone)
        return value

    def _get(self, key: Hashable) -> tuple[Moment, Any] | None:
        return None if self._memory is None else self._memory.get(key)

    def _since(self, at: Moment) -> BitMap | None:
        """The leads that steps after `at` touched; None: too many, or not known."""
        if at not in self._touched:
            self._touched[at] = self._read_since(at)
        return self._touched[at]

    def _read_since(self, at: Moment) -> BitMap | None:
        if at == self.at:
            return BitMap()
        if at.settled != self.at.settled or at.step > self.at.step:
            return None
        span = {"after": at.step, "last": self.at.step}
        listed = plain_values(self.session, _LEADS_OF_STEPS, span)
        if len(listed) > MOST_STEPS or None in listed:
            return None
        return BitMap([lead for leads in listed for lead in json.loads(leads)])


def _moment(session: Session) -> Moment:
    """Looked up once in a question, which sees one state however long it takes."""
    known: Moment | None = session.info.get("moment")
    if known is None:
        counted = dict(plain_rows(session, _COUNTERS))
        known = Moment(counted.get("step", 0), counted.get(SETTLED, 0))
        if "memory" in session.info:  # a question; what works on the store changes its state
            session.info["moment"] = known
    return known


_STEP, _COUNTER = Step.__table__, Counter.__table__
_COUNTERS = select(_COUNTER.c.name, _COUNTER.c.value).where(_COUNTER.c.name.in_(["step", SETTLED]))
_LEADS_OF_STEPS = (
    select(_STEP.c.leads)
    .where(_STEP.c.id > bindparam("after"), _STEP.c.id <= bindparam("last"))
    .limit(MOST_STEPS + 1)
)

__all__ = ["Keeper", "Moment", "Reading"]
