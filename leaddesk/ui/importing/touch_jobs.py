"""Lists of touchpoints: what is done in other threads, and what is said of the result."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from leaddesk.exchange.write_rejects import write_rejects
from leaddesk.rules.checks import CheckContext
from leaddesk.rules.list_plan import list_rows
from leaddesk.rules.list_rows import EXCLUDED, UNKNOWN_LEAD, ImportResult
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Sheet
from leaddesk.rules.touchpoint_lists import (
    CheckedTouch,
    TouchPlan,
    check_touchpoints,
    unknown_words,
)
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_text


@dataclass(frozen=True, slots=True)
class TouchCheck:
    """The rows, checked, and the words of the list that are unknown by themselves, with how often
    each is there."""

    rows: tuple[CheckedTouch, ...]
    words: dict[str, int]


def checked_touches(
    sheets: tuple[Sheet, ...], plan: TouchPlan, context: CheckContext, now: datetime
) -> TouchCheck:
    """For `Desk.work`: a list of 10,000 rows takes a while."""
    rows = check_touchpoints(sheets, plan, context, now.astimezone())
    return TouchCheck(rows, unknown_words(sheets, replace(plan, words={})))


def numbers_line(result: ImportResult) -> str:
    """Every row of the file, accounted for."""
    text = translate(
        "ImportTouches",
        "{read} rows read = {created} new + {unchanged} there already + {skipped} left out +"
        " {rejected} rejected",
    )
    said = text.format(**{key: number_text(count) for key, count in result.counts().items()})
    if not result.unknown:
        return said
    more = translate(
        "ImportTouches", "%n row(s) name(s) no lead that is known.", "", result.unknown
    )
    return f"{said}. {more}"


def write_left_out(
    path: Path, draft: ImportDraft, rows: tuple[CheckedTouch, ...], result: ImportResult
) -> Problem | int:
    """For `Desk.work`: the rows that did not come in, with the reason of each."""
    reasons = {row.row: _reason(row) for row in rows if row.rejected}
    unknown = translate("ImportTouches", "No lead with this number, e-mail, phone or company.")
    listed = translate("ImportTouches", "The exclusion list knows this one.")
    for told in result.rows:
        if told.matched in (UNKNOWN_LEAD, EXCLUDED):
            reasons[told.row] = unknown if told.matched == UNKNOWN_LEAD else listed
    assert draft.plan is not None
    cells = [
        (row.number, row.cells, reasons[row.number])
        for row in list_rows(draft.book.sheets, draft.plan)
        if row.number in reasons
    ]
    problem = write_rejects(
        path, draft.plan.table.headers, cells,
        row_title=translate("ImportResult", "Row in the file"),
        reason_title=translate("ImportResult", "Reason"), sheet_name="Touchpoints",
    )  # fmt: skip
    return problem or len(cells)


def _reason(row: CheckedTouch) -> str:
    return " ".join(problem_text(problem, where=False) for problem in row.problems)
