"""The workbook of rejected rows, as words of this language."""

from __future__ import annotations

from pathlib import Path

from leaddesk.exchange.write_rejects import write_rejects
from leaddesk.rules.list_plan import list_rows
from leaddesk.rules.problem import Problem, Severity
from leaddesk.rules.sheet import Cells
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


def rejects_path(draft: ImportDraft) -> Path:
    """Beside the file that the rows came from."""
    name = translate("ImportResult", "{name}_rejected.xlsx").format(name=draft.path.stem)
    return draft.path.with_name(name)


def write_rejected(path: Path, draft: ImportDraft) -> Problem | int:
    """For `Desk.work`: writes them; the number of rows, or why they could not be written."""
    rows = [(number, cells, _reason(problems)) for number, cells, problems in rejected_rows(draft)]
    headers = draft.plan.table.headers if draft.plan is not None else ()
    problem = write_rejects(
        path,
        headers,
        rows,
        row_title=translate("ImportResult", "Row in the file"),
        reason_title=translate("ImportResult", "Reason"),
    )
    return problem or len(rows)


def rejected_rows(draft: ImportDraft) -> list[tuple[int, Cells, tuple[Problem, ...]]]:
    """Row number, cells and reasons of the rows that can't be taken."""
    if draft.plan is None:
        return []
    reasons = {
        row.row: tuple(p for p in row.problems if p.severity is Severity.ERROR)
        for row in draft.rows
        if row.rejected
    }
    return [
        (row.number, row.cells, reasons[row.number])
        for row in list_rows(draft.sheets(), draft.plan)
        if row.number in reasons
    ]


def _reason(problems: tuple[Problem, ...]) -> str:
    return " ".join(
        f"{problem.column}: {problem_text(problem, where=False)}".removeprefix(": ")
        for problem in problems
    )
