"""Saves cells of the list, and says what became of them where that is not to be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from leaddesk.desk import Desk, Failure
from leaddesk.operations.cells import edit_cells
from leaddesk.rules.changes import Conflict
from leaddesk.rules.list_cells import OWNER, Cell, CellsRead
from leaddesk.rules.roles import Right
from leaddesk.ui.lead.conflict_bar import conflict_text
from leaddesk.ui.leads.grid_texts import decimal_sign
from leaddesk.ui.leads.lead_model import LeadModel
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.rights import why_not_allowed

LONG = 2_000
"""So many cells take long enough to be told of."""


class CellWriter(QObject):
    """`again` asks to open a cell once more with the text that could not be saved; `written` tells
    how many cells of a block were changed."""

    again = Signal(int, str, str)
    written = Signal(int)

    def __init__(self, desk: Desk, model: LeadModel, bar: MessageBar) -> None:
        super().__init__(bar)
        self._desk, self._model, self._bar = desk, model, bar

    def why_not(self, keys: Sequence[str]) -> str:
        """Why nobody may type into these columns here; "" where they may."""
        why = why_not_allowed(self._desk, Right.WORK)
        if not why and OWNER in keys:
            why = why_not_allowed(self._desk, Right.ASSIGN)
        return why

    def save(self, cell: Cell) -> None:
        """One cell; it is seen at once, and comes back where it could not be saved."""
        self._bar.dismiss()
        self._model.pending[cell.lead_id, cell.key] = cell.text.strip()
        self._run([cell], partial(self._on_saved, cell), partial(self._on_failed, cell))

    def save_block(self, cells: Sequence[Cell]) -> None:
        """A block as one step. What somebody else wrote meanwhile stays, and is told."""
        self._bar.dismiss()
        if len(cells) >= LONG:
            text = translate("CellWriter", "%n cell(s) are being changed …", "", len(cells))
            self._bar.show_message("info", text, closable=False)
        self._run(cells, self._on_block, self._on_block_failed)

    def say(self, text: str, *actions: Action) -> None:
        self._bar.show_message("warn", text, actions)

    def _run(
        self,
        cells: Sequence[Cell],
        done: Callable[[CellsRead | Conflict], object],
        failed: Callable[[Failure], object],
    ) -> None:
        self._desk.run(
            edit_cells, cells=list(cells), today=self._desk.today(), decimal=decimal_sign()
        ).done(done).failed(failed)

    def _on_saved(self, cell: Cell, result: CellsRead | Conflict) -> None:
        if isinstance(result, Conflict):
            self._forget(cell)
            self._ask(cell, result)
        elif self._desk.inline:
            self._forget(cell)
        else:  # until the rows are here that have it
            self._model.saved.add((cell.lead_id, cell.key))

    def _on_failed(self, cell: Cell, failure: Failure) -> None:
        self._forget(cell)
        go_on = translate("CellWriter", "Go on editing")
        again = partial(self.again.emit, cell.lead_id, cell.key, cell.text)
        self.say(problem_text(failure.problems[0], where=False), (go_on, again))

    def _ask(self, cell: Cell, conflict: Conflict) -> None:
        """Which of the two? Nothing is written until that is said."""
        use = translate("CellWriter", "Use yours"), lambda: self.save(cell._replace(was=None))
        keep = translate("CellWriter", "Keep theirs"), self._bar.dismiss
        text = conflict_text(conflict, cell.text, self._desk.now())
        self._bar.show_message("warn", text, [use, keep], closable=False)

    def _forget(self, cell: Cell) -> None:
        self._model.pending.pop((cell.lead_id, cell.key), None)

    def _on_block(self, result: CellsRead | Conflict) -> None:
        self._bar.dismiss()
        if isinstance(result, Conflict):  # a block of one cell
            self.say(conflict_text(result, "", self._desk.now()))
            return
        self.written.emit(result.changed)
        if result.refused:
            text = translate("CellWriter", "%n cell(s) were changed meanwhile and stay: {names}",
                             "", len(result.refused))  # fmt: skip
            names = dict.fromkeys(cell.name for cell in result.refused[:20])
            self.say(text.format(names=", ".join(list(names)[:5])))

    def _on_block_failed(self, failure: Failure) -> None:
        self.say(problem_text(failure.problems[0], where=False))
