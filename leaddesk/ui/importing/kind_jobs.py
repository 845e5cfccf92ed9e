"""Lists that hold something else than leads: what is done with them in other threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from leaddesk.exchange.write_rejects import write_rejects
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.kind_lists import KindPlan
from leaddesk.rules.list_plan import list_rows
from leaddesk.rules.problem import Problem
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.kinds import IMPORTS, Rows, Sheets, open_words
from leaddesk.ui.words import translate
from leaddesk.ui.words.list_kinds import kind_title


@dataclass(frozen=True, slots=True)
class KindCheck:
    """The rows, checked, and the words of the list that are unknown by themselves, with how often
    each is there."""

    rows: Rows
    words: dict[str, int]


def checked_kind(sheets: Sheets, plan: KindPlan, context: CheckContext, now: datetime) -> KindCheck:
    """For `Desk.work`: a list of 10,000 rows takes a while."""
    how = IMPORTS[plan.of.key]
    rows = how.check(sheets, plan, context, now.astimezone())
    return KindCheck(rows, open_words(how, sheets, replace(plan, words={})))


def write_left_out(path: Path, draft: ImportDraft, reasons: Mapping[int, str]) -> Problem | int:
    """For `Desk.work`: the rows that did not come in, with the reason of each."""
    assert draft.plan is not None
    cells = [
        (row.number, row.cells, reasons[row.number])
        for row in list_rows(draft.book.sheets, draft.plan)
        if row.number in reasons
    ]
    problem = write_rejects(
        path, draft.plan.table.headers, cells,
        row_title=translate("ImportResult", "Row in the file"),
        reason_title=translate("ImportResult", "Reason"), sheet_name=kind_title(draft.holds),
    )  # fmt: skip
    return problem or len(cells)
