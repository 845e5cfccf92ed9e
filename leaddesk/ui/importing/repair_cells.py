"""The rows of a list checked; many cells put right at once, and their rows checked again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias

from leaddesk.rules.checks import CheckContext, CheckedRow, Checker
from leaddesk.rules.list_plan import ListPlan
from leaddesk.rules.list_repairs import repaired
from leaddesk.rules.sheet import Cells, Sheet
from leaddesk.ui.importing.import_draft import ImportDraft, check
from leaddesk.ui.importing.problem_groups import Group, group_problems

Place: TypeAlias = tuple[int, int]
"""Row in the file, index of the column."""


def repaired_cells(draft: ImportDraft, group: Group) -> dict[Place, str | None]:
    """The cells of a group after their repair."""
    texts: dict[Place, str | None] = {}
    for entry in group.entries:
        if entry.column is not None:
            place = entry.row, entry.column
            now = texts.get(place) or draft.text(*place)
            texts[place] = repaired(entry.problem, now)
    return texts


def same_cells(draft: ImportDraft, group: Group, column: int, text: str) -> list[Place]:
    """Further cells of the group and column that hold this text."""
    places = [(e.row, column) for e in group.entries if e.column == column]
    return [place for place in dict.fromkeys(places) if draft.text(*place) == text]


def rows_of(draft: ImportDraft, places: Iterable[Place]) -> dict[int, Cells]:
    """The rows of these cells as they are now, by number."""
    return {row: draft.cells(row) for row in {row for row, _ in places}}


def checked_again(
    rows: Sequence[CheckedRow], cells: Mapping[int, Cells], checker: Checker, plan: ListPlan
) -> tuple[list[CheckedRow], tuple[Group, ...]]:
    """The rows with those of `cells` (by number) checked anew, and all problems by group; for
    `Desk.work`."""
    new = [checker.check(row.row, cells[row.row]) if row.row in cells else row for row in rows]
    return new, group_problems(new, plan)


def checked_list(
    sheets: Sequence[Sheet],
    plan: ListPlan,
    context: CheckContext,
    report: Callable[[int, int], None],
) -> tuple[list[CheckedRow], tuple[Group, ...]]:
    """The rows and their problems by group: both take their time with long lists."""
    rows = check(sheets, plan, context, report)
    return rows, group_problems(rows, plan)
