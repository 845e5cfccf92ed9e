"""What is wanted of a list that holds something else than leads, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass

from leaddesk.rules.kind_lists import KindPlan
from leaddesk.rules.list_mapping import ListMapping
from leaddesk.rules.list_rows import ImportResult, Outcome
from leaddesk.ui.importing.kinds import KindOfImport, Rows


@dataclass(slots=True)
class KindState:
    """`remembered`: how such a list was brought in before. `tried`: what the dry run of the rows
    said; `asked`: how often something was wanted otherwise."""

    how: KindOfImport
    plan: KindPlan
    remembered: ListMapping | None = None
    rows: Rows = ()
    tried: ImportResult | None = None
    asked: int = 0

    def taken(self) -> int:
        """How many rows will come in or change something."""
        if self.tried is None:
            return 0
        return self.tried.count(Outcome.CREATED) + self.tried.count(Outcome.UPDATED)
