"""The workbook of rejected rows, as words of this language."""

from __future__ import annotations

from pathlib import Path

from leaddesk.exchange.write_rejects import write_rejects
from leaddesk.rules.problem import Problem
from leaddesk.ui.importing.import_draft import ImportDraft, rejected_rows
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


def _reason(problems: tuple[Problem, ...]) -> str:
    return " ".join(
        f"{problem.column}: {problem_text(problem, where=False)}".removeprefix(": ")
        for problem in problems
    )
