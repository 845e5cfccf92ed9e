"""What the program does by itself at regular times: what time brings about, as steps of their own.

Each round is a question and an operation; the operation is run where the question finds something.
What was missed while the program was switched off is caught up with the first round.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer
from sqlalchemy.orm import Session

from leaddesk.desk import Desk, Failure

log = logging.getLogger(__name__)

ROUND_MS = 60_000
FIRST_MS = 5_000
"""The window has its list first."""


@dataclass(frozen=True, slots=True)
class Round:
    """`due` looks whether there is something to do; `do` does it in one step, or writes what is
    `derived` without one; `given`: it makes what is done of what the question has found. `every`:
    minutes from one look to the next, `first`: until the first."""

    key: str
    due: Callable[[Session, datetime], Any]
    do: Callable[..., Any]
    every: int = 1
    first: int = 0
    derived: bool = False
    given: bool = False


def all_rounds() -> Sequence[Round]:
    """Their modules are brought in by the first round, not by the start."""
    from leaddesk.derived.ageing import bring_to_today, is_anything_old
    from leaddesk.models.deadlines import is_clock_waiting
    from leaddesk.models.follow_up_finds import is_anything_found
    from leaddesk.models.giving_by_itself import is_anything_to_give
    from leaddesk.models.ripe_leads import is_any_ripe
    from leaddesk.models.segment_rules import is_any_to_set
    from leaddesk.operations.deadlines import meet_deadlines
    from leaddesk.operations.distribution import distribute_by_itself
    from leaddesk.operations.follow_up_rules import make_follow_ups
    from leaddesk.operations.offers import offer_ripe_leads
    from leaddesk.operations.segment_rules import set_by_rules
    from leaddesk.queries.duplicate_scan import daily_scan
    from leaddesk.scanning import kept

    return (
        Round("ageing", is_anything_old, bring_to_today, derived=True),
        Round("ripe_leads", is_any_ripe, offer_ripe_leads),
        Round("deadlines", is_clock_waiting, meet_deadlines),
        Round("distribution", is_anything_to_give, distribute_by_itself, every=5),
        Round("follow_ups", is_anything_found, make_follow_ups, every=15),
        Round("duplicates", daily_scan, kept, every=60, first=10, derived=True, given=True),
        Round("segments", is_any_to_set, set_by_rules, every=15),
    )


class Rounds(QObject):
    """Of one desk. A store that can only be read is left as it is."""

    def __init__(self, desk: Desk, rounds: Callable[[], Sequence[Round]] = all_rounds) -> None:
        super().__init__()
        self._desk, self._rounds = desk, rounds
        self._under_way: set[str] = set()
        self._gone = 0
        self._timer = QTimer(self)
        self._timer.setInterval(ROUND_MS)
        self._timer.timeout.connect(self.go)

    def start(self) -> None:
        if not self._desk.store.read_only:
            self._timer.start()
            QTimer.singleShot(FIRST_MS, self, self.go)

    def stop(self) -> None:
        self._timer.stop()

    def go(self) -> None:
        """One round of all; what is still under way is not begun again."""
        gone, self._gone = self._gone, self._gone + 1
        for one in self._rounds():
            turn = gone >= one.first and (gone - one.first) % one.every == 0
            if turn and one.key not in self._under_way:
                self._under_way.add(one.key)
                asked = self._desk.ask(one.due, now=self._desk.now())
                asked.done(partial(self._on_due, one)).failed(partial(self._on_failed, one))

    def _on_due(self, one: Round, due: Any) -> None:
        if not due:
            self._under_way.discard(one.key)
            return
        do = one.do(due) if one.given else one.do
        done = self._desk.refresh(do) if one.derived else self._desk.run(do)
        done.done(lambda _: self._under_way.discard(one.key))
        done.failed(partial(self._on_failed, one))

    def _on_failed(self, one: Round, failure: Failure) -> None:
        """Nobody has asked for it, so nobody is bothered; the next round tries again."""
        self._under_way.discard(one.key)
        log.warning("round %s: %s", one.key, failure.code)
