"""What the first step has done in other threads: reading the file, finding its table again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from leaddesk.exchange.child import read_in_child
from leaddesk.exchange.sheets import AS_FOUND, TextReading, Workbook
from leaddesk.rules.contact_sheets import contact_sheets
from leaddesk.rules.list_plan import ListPlan, plan_list
from leaddesk.rules.mojibake import Broken, broken_cells, repaired_sheet
from leaddesk.rules.problem import Problem
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.watch import Watch
from leaddesk.ui.words import translate
from leaddesk.ui.words.card_columns import worded

_SHOWN = 40


def begin(path: Path, book: Workbook, today: date, how: TextReading = AS_FOUND) -> ImportDraft:
    """A draft of this file with the table that looks most like a list of leads. Behind its sheets
    come those that are this one with people of another."""
    draft = ImportDraft(path, book, today, source_of(path), how=how)
    draft.take_plan(plan_list(book.sheets, header_row=book.header_row))
    if draft.plan is not None:
        joined = contact_sheets(book.sheets, draft.plan)
        draft.book = replace(book, sheets=(*book.sheets, *joined))
        draft.broken = broken_cells(book.sheets[draft.plan.sheet])
    return draft


def source_of(path: Path) -> str:
    """What the source may be called: the name of the file, without its underscores."""
    return " ".join(path.stem.replace("_", " ").split()) or path.name


def broken_text(broken: Broken) -> str:
    """What is wrong with the characters of some cells, with one of them."""
    text = translate(
        "ImportFile", "%n cell(s) hold(s) wrongly read characters: “{before}” for “{after}”.", "",
        broken.count,
    )  # fmt: skip
    return text.format(before=broken.before[:_SHOWN], after=broken.after[:_SHOWN])


@dataclass(frozen=True, slots=True)
class Planned:
    """A list without a table is an answer here, and no failure."""

    book: Workbook
    plan: ListPlan | Problem
    broken: Broken


def read_list(
    path: Path, today: date, watch: Watch, how: TextReading = AS_FOUND
) -> ImportDraft | Problem:
    book = read_in_child(path, cancelled=watch.is_cancelled, how=how)
    return begin(path, worded(book), today, how) if isinstance(book, Workbook) else book


def plan_again(book: Workbook, how: dict[str, int], repair: bool) -> Planned:
    if repair:
        book = replace(book, sheets=tuple(map(repaired_sheet, book.sheets)))
    if book.header_row is not None:
        how = {"header_row": book.header_row, **how}
    return Planned(book, plan_list(book.sheets, **how), broken_cells(book.sheets[how["sheet"]]))


def same_table(draft: ImportDraft) -> dict[str, int]:
    """Where the table of a draft is, to find it there again."""
    if draft.plan is None:
        return {"sheet": 0}
    table = draft.plan.table
    return {
        "sheet": draft.plan.sheet, "header_row": table.header_row,
        "header_rows": table.header_rows, "last_row": table.last_data_row,
    }  # fmt: skip
