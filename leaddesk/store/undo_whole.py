"""An undo that somebody wants whole: what was done since to leads that it would keep goes first.

All of it is one transaction, and each step that goes is taken back as a step of its own, the newest
first: that each of them can be, and can be done again, is what an undo is anyway.
"""

from __future__ import annotations

from typing import Any

from leaddesk.models.edits_since import edits_since
from leaddesk.rules.changes import Undone
from leaddesk.rules.problem import Problem
from leaddesk.store.steps import Done
from leaddesk.store.store import Store


def would_undo(store: Store, step_id: int, first: tuple[int, ...] = ()) -> Undone | Problem:
    """What the undo would do and what it would keep: tried, and rolled back. `first`: steps taken
    back before it."""
    done: Undone | Problem = store.undo(step_id, first=first, trying=True).result.result
    return done


def undo_whole(store: Store, step_id: int) -> Done[Any]:
    """Take back the step, and before it what was done since to the leads that would be kept.

    A lead stays wholly as it is, and is named in the answer (an Undone, or a Problem) as after any
    undo, if a step about other leads too keeps it, or one that the world has seen. If nothing would
    go then, nothing is written.
    """
    stay: set[int] = set()
    while True:
        first, would = _done_since(store, step_id, stay)
        kept = _leads(would) if isinstance(would, Undone) else set()
        if kept <= stay:
            idle = isinstance(would, Undone) and would.idle
            return Done(would, None) if idle else store.undo(step_id, first=first)
        stay |= kept


def _done_since(
    store: Store, step_id: int, stay: set[int]
) -> tuple[tuple[int, ...], Undone | Problem]:
    """The steps that have to go first, and what would be kept then; none about leads in `stay`."""
    first: tuple[int, ...] = ()
    while True:
        would = would_undo(store, step_id, first)
        if isinstance(would, Problem):
            return first, would
        kept = _leads(would) - stay
        more = store.ask(edits_since, step_id=step_id, kept=kept, stay=stay)
        if set(more) <= set(first):
            return first, would
        first = tuple(sorted({*first, *more}, reverse=True))


def _leads(would: Undone) -> set[int]:
    return {lead.lead_id for lead in would.kept}
