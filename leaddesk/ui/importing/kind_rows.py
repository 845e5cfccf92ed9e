"""The rows behind a figure of a list that holds something else than leads, and why they are counted
there."""

from __future__ import annotations

from collections.abc import Mapping

from leaddesk.rules.list_rows import ImportResult, Outcome, RowResult
from leaddesk.rules.problem import Problem
from leaddesk.ui.importing.grid import GridTable
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.kinds import Rows
from leaddesk.ui.importing.match_words import REASONS
from leaddesk.ui.importing.outcome_rows import cells_text, show_counted
from leaddesk.ui.words.fields import field_name, is_field
from leaddesk.ui.words.list_kinds import (
    list_field_name,
    list_value_text,
    not_taken_text,
    reasons_text,
)
from leaddesk.ui.words.problems import problem_text


def show_kind_outcome(
    table: GridTable, draft: ImportDraft, checked: Rows, result: ImportResult, outcome: Outcome
) -> None:
    """The rows with this outcome."""
    problems: Mapping[int, tuple[Problem, ...]] = {row.row: row.problems for row in checked}
    show_counted(
        table,
        [row for row in result.rows if row.outcome is outcome],
        lambda row: cells_text(draft, row.row),
        lambda row: _why(draft, row, problems.get(row.row, ())),
    )


def _why(draft: ImportDraft, row: RowResult, problems: tuple[Problem, ...]) -> str:
    if row.outcome is Outcome.REJECTED and (said := reasons_text(problems)):
        return said
    if said := not_taken_text(row.matched):
        return said
    parts = [REASONS[row.matched].now()] if row.matched in REASONS else []
    names = draft.known.names
    parts += [
        f"{list_field_name(key)}: {list_value_text(key, before, names) or '–'} → "
        f"{list_value_text(key, now, names) or '–'}"
        for key, before, now in row.was
    ]
    told = {key for key, _, _ in row.was}
    parts += [field_name(key) for key in row.changed if key not in told and is_field(key)]
    parts += [problem_text(problem, where=False) for problem in problems]
    return " · ".join(parts)
