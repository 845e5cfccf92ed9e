"""Stands in for the program with one file: `python -m torture.one_reader PATH`.

Reads it in the child as the program does, finds the table, checks the rows, words the problem in
both languages, and tells what that took as JSON. A process of its own, so that its end is seen.
"""

from __future__ import annotations

import json
import resource
import sys
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.sheets import Workbook
from leaddesk.rules.checks import CheckContext, prepare
from leaddesk.rules.list_plan import list_rows, plan_list
from leaddesk.rules.problem import Problem
from torture.hostile_files import READ

_CHECKED = 5_000  # rows; a million of them would only take longer


def main(path: Path) -> None:
    start = perf_counter()
    book = read_in_child(path)
    told: dict[str, Any] = {
        "seconds": perf_counter() - start,
        "child_mb": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024,
    }
    problem = book if isinstance(book, Problem) else _looked_through(book)
    told["outcome"] = READ if problem is None else problem.code
    told["notes"] = [] if isinstance(book, Problem) else [note.code for note in book.notes]
    told["sentences"] = [] if problem is None else _sentences(problem)
    told["own_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(told))


def _looked_through(book: Workbook) -> Problem | None:
    plan = plan_list(book.sheets)
    if isinstance(plan, Problem):
        return plan
    checker = prepare(plan.columns, CheckContext(date(2025, 11, 24)), headers=plan.table.headers)
    for row in list_rows(book.sheets, plan)[:_CHECKED]:
        checker.check(row.number, row.cells)
    return None


def _sentences(problem: Problem) -> list[str]:
    from PySide6.QtCore import QCoreApplication  # heavy: imported when first needed

    from leaddesk.ui.words import install_language
    from leaddesk.ui.words.problems import problem_text

    app = QCoreApplication.instance() or QCoreApplication([])
    texts = []
    for language in ("de", "en"):
        install_language(language)
        texts.append(problem_text(problem))
    del app
    return texts


if __name__ == "__main__":
    main(Path(sys.argv[1]))
