"""The rows behind a figure of the import: which they are, and why they are counted there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from leaddesk.rules.list_rows import ImportResult, Outcome, RowResult
from leaddesk.rules.problem import Problem, Severity
from leaddesk.ui.importing.arrival import value_text
from leaddesk.ui.importing.grid import Column, GridTable, Shown
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.match_words import REASONS
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text


def show_outcome(
    table: GridTable, draft: ImportDraft, result: ImportResult, outcome: Outcome
) -> None:
    """The rows with this outcome."""
    checked = {row.row: row for row in draft.rows}
    show_counted(
        table,
        [row for row in result.rows if row.outcome is outcome],
        lambda row: row_name(checked[row.row].values) or cells_text(draft, row.row),
        lambda row: _why(draft, row, checked[row.row].problems),
    )


def show_counted(
    table: GridTable,
    rows: Sequence[RowResult],
    called: Callable[[RowResult], str],
    why: Callable[[RowResult], str],
) -> None:
    """Rows of any kind of list: which of the list, what they are called, why they are here."""

    def cell(place: int, column: int) -> Shown:
        row = rows[place]
        if column == 0:
            return Shown(number_text(row.row), "text2")
        return Shown(called(row)) if column == 1 else Shown(why(row), "text2")

    columns = (
        Column(translate("ImportResult", "Row"), 72, right=True),
        Column(translate("ImportResult", "In the list"), 300),
        Column(translate("ImportResult", "Why"), stretch=True),
    )
    table.grid.show_rows(columns, len(rows), cell)
    table.go_to(0)


def row_name(values: dict[str, object]) -> str:
    """What a row is called: its company, else its person."""
    person = [values.get("contact.first_name"), values.get("contact.last_name")]
    company = values.get("company.name")
    if isinstance(company, str):
        return company
    return " ".join(part for part in person if isinstance(part, str))


def cells_text(draft: ImportDraft, row: int) -> str:
    """What stands in the row, from left to right."""
    width = len(draft.plan.table.headers) if draft.plan is not None else 0
    return " · ".join(text for column in range(width) if (text := draft.text(row, column)))


def _why(draft: ImportDraft, row: RowResult, problems: tuple[Problem, ...]) -> str:
    if row.outcome is Outcome.REJECTED:
        errors = [p for p in problems if p.severity is Severity.ERROR]
        return " ".join(problem_text(problem, where=False) for problem in errors)
    parts = []
    if row.matched in REASONS:
        parts.append(REASONS[row.matched].now())
    told = {key for key, _, _ in row.was}
    parts += [
        f"{field_name(key)}: {value_text(key, before, draft.known) or '–'} → "
        f"{value_text(key, now, draft.known) or '–'}"
        for key, before, now in row.was
    ]
    others = [field_name(key) for key in row.changed if key not in told]
    if others:
        parts.append(", ".join(dict.fromkeys(others)))
    if row.left:
        text = translate("ImportResult", "no room to append to {fields}")
        parts.append(text.format(fields=", ".join(map(field_name, row.left))))
    if row.pair is not None:
        parts.append(translate("ImportResult", "lies in “Duplicates”, to be merged by hand"))
    if not parts and row.outcome is Outcome.CREATED:
        parts += [problem_text(problem, where=False) for problem in problems]
    return " · ".join(parts)
