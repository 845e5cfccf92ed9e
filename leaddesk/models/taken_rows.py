"""Rows of a list as an import remembers what it made of them, until all has its ids."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from leaddesk.models.draft_filling import NOTHING, Filled
from leaddesk.models.drafts import LeadDraft
from leaddesk.models.duplicate_pairs import add_pairs
from leaddesk.models.work import Work
from leaddesk.rules.checks import CheckedRow
from leaddesk.rules.list_rows import Outcome, RowResult


class Pair(NamedTuple):
    """The other one of two that may be one, and how sure that is: a draft, or a kept lead."""

    draft: LeadDraft | None
    lead_id: int | None
    sureness: int

    @property
    def other(self) -> int:
        return self.lead_id or (self.draft.lead_id if self.draft is not None else 0)


class Taken(NamedTuple):
    """A row, and what became of it; leads have their ids when all is written."""

    row: CheckedRow
    outcome: Outcome
    draft: LeadDraft | None = None
    matched: str = ""
    filled: Filled = NOTHING
    pair: Pair | None = None

    def result(self) -> RowResult:
        draft, pair, filled = self.draft, self.pair, self.filled
        return RowResult(
            self.row.row, self.outcome, draft.lead_id if draft else None, self.matched,
            filled.changed, (pair.other or None) if pair else None, filled.left, filled.was,
        )  # fmt: skip


def lay_beside(work: Work, results: Iterable[Taken]) -> None:
    """The pairs that a person is to look at."""
    pairs = [
        (taken.draft.lead_id, taken.pair.other, taken.pair.sureness)
        for taken in results
        if taken.pair is not None and taken.draft is not None and taken.pair.other
    ]
    add_pairs(work.connection(), pairs)
