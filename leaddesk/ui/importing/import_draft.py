"""What an import is made of while it is being prepared. The steps share it; it knows no Qt.

Whatever is changed here drops what was worked out from it: a column chosen anew empties the
checked rows, a corrected cell empties what was tried.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from leaddesk.exchange.sheets import AS_FOUND, TextReading, Workbook
from leaddesk.rules.cells import cell_text
from leaddesk.rules.checks import CheckContext, CheckedRow, Checker, prepare
from leaddesk.rules.consent_lists import BASIS
from leaddesk.rules.further_columns import headers_apart
from leaddesk.rules.list_mapping import BY_RULES, OWNER, PROVIDER, ListMapping
from leaddesk.rules.list_plan import (
    ListPlan,
    check_list,
    context_of,
    mapping_of,
    questions,
    read_defaults,
    with_mapping,
)
from leaddesk.rules.list_rows import Alike, Duplicates, ImportResult, Manner, RowResult
from leaddesk.rules.mojibake import NONE_BROKEN, Broken
from leaddesk.rules.problem import Problem
from leaddesk.rules.sheet import Cell, Cells, Sheet, with_cells
from leaddesk.rules.table import TableGuess, merged_values
from leaddesk.ui.importing.known import KindMemory, Known

LEADS = "leads"
"""What a list holds if it is none of `rules.kind_lists`."""


Way = tuple[Duplicates, Duplicates, frozenset[tuple[int, Duplicates]]]
"""What becomes of duplicates and of rows that only look like one: a rule each, and its exceptions
by row."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What a dry run said, and for which rows and which way it holds."""

    way: Way
    result: ImportResult


@dataclass(slots=True)
class ImportDraft:
    """An import under way, from the read file to the numbers at its end.

    `plan` is None where no table was found (`problem` says why). `recognised`: the name of the
    mapping that was remembered for this list. `corrections`: (row, column index) -> text. `how`:
    what somebody wants of a text list; `broken`: texts of the sheet that were read in a wrong
    encoding on their way; `as_read`: the file before they were repaired, if they were. `holds`:
    LEADS or the key of a kind, `kind_memory` what is remembered for these.
    """

    path: Path
    book: Workbook
    today: date
    source: str
    known: Known = field(default_factory=Known)
    plan: ListPlan | None = None
    problem: Problem | None = None
    recognised: str = ""
    remembered: ListMapping | None = None
    mapping_name: str = ""
    corrections: dict[tuple[int, int], str] = field(default_factory=dict)
    rows: list[CheckedRow] = field(default_factory=list)
    duplicates: Duplicates = Duplicates.FILL
    decisions: dict[int, Duplicates] = field(default_factory=dict)
    alike: Mapping[int, Alike] | None = None
    of_alike: Duplicates = Duplicates.LATER
    matches: tuple[RowResult, ...] | None = None
    trial: Trial | None = None
    how: TextReading = AS_FOUND
    holds: str = LEADS
    kind_memory: Mapping[str, KindMemory] = field(default_factory=dict)
    broken: Broken = NONE_BROKEN
    as_read: Workbook | None = None
    result: ImportResult | None = None
    merged: tuple[TableGuess, dict[int, dict[int, Cell]]] | None = None
    step_id: int | None = None
    given_step: int | None = None
    undone: bool = False

    def take_plan(self, plan: ListPlan | Problem) -> None:
        """Another sheet or header: what was corrected and checked belongs to the old one. What was
        said of dates, numbers and the legal basis stays."""
        if isinstance(plan, ListPlan) and self.plan is not None:
            plan = plan.answered(dates=self.plan.dates, decimal=self.plan.decimal)
            said = {k: text for k, text in self.plan.defaults.items() if k == BASIS}
            plan = replace(plan, defaults=said)
        self.plan = plan if isinstance(plan, ListPlan) else None
        self.problem = plan if isinstance(plan, Problem) else None
        self.recognised, self.remembered = "", None
        self.corrections.clear()
        self.forget_check()

    def recognise(self, name: str, mapping: ListMapping) -> None:
        """Bring it in as a list with these headers was brought in before. What holds for all rows
        may name somebody who is gone: then it has to be looked at."""
        if self.take_mapping(mapping):
            self.remembered, self.mapping_name = mapping, name
            assert self.plan is not None
            said = read_defaults(self.plan, self.context())
            self.recognised = "" if said is not None and said.problems else name

    def take_mapping(self, mapping: ListMapping) -> bool:
        """Match the columns as it says, and those alone; False where its fields are not ours."""
        if self.plan is None:
            return False
        nothing = {header: "" for header in headers_apart(self.plan.table.headers) if header}
        said = replace(mapping, columns={**nothing, **mapping.columns})
        try:
            self.plan = with_mapping(self.plan, said)
        except ValueError:
            return False  # remembered by another version
        self.forget_check()
        return True

    def say(self, **what: Any) -> None:
        """Other `writing`, `values` or `defaults` of the plan."""
        assert self.plan is not None
        self.plan = replace(self.plan, **what)
        self.forget_check()

    def answer(self, dates: str, decimal: str) -> None:
        """How dates and numbers are to be read that can be read both ways."""
        assert self.plan is not None
        self.plan = self.plan.answered(dates=dates, decimal=decimal)
        self.forget_check()

    def is_open(self) -> bool:
        """Whether something has to be said before the rows can be checked."""
        # Of touchpoints their own step asks.
        return self.plan is None or (self.holds == LEADS and bool(questions(self.plan)))

    def choose(self, index: int, key: str) -> None:
        """Let a column hold this field ("": none); the field is freed where it was."""
        assert self.plan is not None
        columns = {i: k for i, k in self.plan.columns.items() if i != index and k != key}
        if key:
            columns[index] = key
        self.plan = replace(self.plan, columns=columns)
        self.recognised = ""
        self.forget_check()

    def mapping(self) -> ListMapping | None:
        """What is to be remembered of this list; None where that is kept already, or nothing is
        there."""
        if self.plan is None:
            return None
        said = mapping_of(self.plan)
        known = said == self.remembered and self.mapping_name in ("", self.recognised)
        return None if said.is_empty() or known else said

    def manner(self) -> Manner:
        """What is said of the import besides its rule for duplicates."""
        assert self.plan is not None
        defaults = read_defaults(self.plan, self.context())
        said = self.plan.defaults
        return Manner(
            self.plan.writing, defaults, self.alike or {}, self.of_alike, self.plan.people_in_rows,
            said.get(OWNER) == BY_RULES, said.get(PROVIDER, ""),
        )  # fmt: skip

    def forget_check(self) -> None:
        self.rows = []
        self.decisions = {}
        self.forget_trial()

    def forget_trial(self) -> None:
        self.alike = None
        self.matches = None
        self.trial = None

    def context(self) -> CheckContext:
        known = frozenset(self.known.segments)
        context = CheckContext(self.today, self.known.users, segments=known)
        return context if self.plan is None else context_of(self.plan, context)

    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets with the corrections put in."""
        if self.plan is None or not self.corrections:
            return self.book.sheets
        place = self.plan.sheet
        cells: dict[tuple[int, int], Cell] = {
            (row, i): cell for row, filled in self._merged_values().items()
            for i, cell in filled.items()
        }  # fmt: skip
        cells |= self.corrections
        return tuple(
            replace(with_cells(sheet, cells), merged=()) if i == place else sheet
            for i, sheet in enumerate(self.book.sheets)
        )

    def cells(self, row: int) -> Cells:
        """The cells of a row of the file, corrections included."""
        if self.plan is None:
            return ()
        return tuple(self.cell(row, i) for i in range(len(self.plan.table.headers)))

    def cell(self, row: int, column: int) -> Cell:
        """One of them; a cell merged over several rows stands in each."""
        assert self.plan is not None
        typed = self.corrections.get((row, column))
        if typed is not None:
            return typed
        filled = self._merged_values().get(row)
        if filled and column in filled:
            return filled[column]
        sheet = self.book.sheets[self.plan.sheet]
        cells = sheet.rows[row - sheet.first_row]
        return cells[column] if column < len(cells) else None

    def _merged_values(self) -> dict[int, dict[int, Cell]]:
        assert self.plan is not None
        table = self.plan.table
        if self.merged is None or self.merged[0] is not table:
            self.merged = table, merged_values(self.book.sheets[self.plan.sheet], table)
        return self.merged[1]

    def text(self, row: int, column: int) -> str:
        """What stands in a cell, as a person reads it."""
        return cell_text(self.cell(row, column)) if self.plan is not None else ""

    def correct(self, row: int, column: int, text: str) -> CheckedRow:
        """Put another text into a cell; its row, checked again."""
        assert self.plan is not None
        self.corrections[(row, column)] = text
        checker = self.checker()
        width = len(self.plan.table.headers)
        cells: list[Cell] = [*self.cells(row), *[None] * width][:width]
        cells[column] = text
        place = next(i for i, checked in enumerate(self.rows) if checked.row == row)
        self.rows[place] = checker.check(row, cells)
        self.forget_trial()
        return self.rows[place]

    def put(self, texts: Mapping[tuple[int, int], str | None]) -> dict[tuple[int, int], str | None]:
        """Put other texts into many cells (None: what the file has); returns what was corrected
        there before. The rows are to be checked again."""
        before = {place: self.corrections.get(place) for place in texts}
        self.corrections.update({place: t for place, t in texts.items() if t is not None})
        for place in [place for place, text in texts.items() if text is None]:
            self.corrections.pop(place, None)
        self.forget_trial()
        return before

    def checker(self) -> Checker:
        """Reads rows as the plan says."""
        assert self.plan is not None
        plan = self.plan
        return prepare(plan.columns, self.context(), headers=plan.table.headers, values=plan.values)

    def way(self) -> Way:
        return self.duplicates, self.of_alike, frozenset(self.decisions.items())

    def decide(self, row: int, what: Duplicates) -> None:
        """An exception for one row; none where it is the rule anyway."""
        if what is (self.of_alike if row in (self.alike or {}) else self.duplicates):
            self.decisions.pop(row, None)
        else:
            self.decisions[row] = what

    def take_trial(self, way: Way, result: ImportResult) -> None:
        self.trial = Trial(way, result)
        if self.matches is None:
            self.matches = tuple(row for row in result.rows if row.matched or row.pair)

    def tried(self) -> ImportResult | None:
        """What the dry run said, if it was about what is wanted now."""
        return self.trial.result if self.trial and self.trial.way == self.way() else None

    def importable(self) -> int:
        return sum(not row.rejected for row in self.rows)


def check(
    sheets: Sequence[Sheet],
    plan: ListPlan,
    context: CheckContext,
    report: Callable[[int, int], None],
) -> list[CheckedRow]:
    """All rows, checked: for another thread, which the draft does not go to."""
    return list(check_list(sheets, plan, context, report=report))
