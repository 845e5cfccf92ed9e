"""Blocks of cells: pasted from a spreadsheet, or filled down. What they would change is asked of
the store first; one step changes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.exchange.clipboard import read_block
from leaddesk.queries.cells import cells_preview
from leaddesk.queries.lead_list import LeadRow
from leaddesk.rules.fold import sort_key
from leaddesk.rules.list_cells import MOST_CELLS, TYPED, Cell, CellsRead, cells_too_many
from leaddesk.ui.leads.cell_writer import CellWriter
from leaddesk.ui.leads.grid_texts import decimal_sign, typed_text, why_not_typed
from leaddesk.ui.leads.hit_list import HitList
from leaddesk.ui.leads.lead_columns import BY_KEY, COLUMNS
from leaddesk.ui.leads.marked_rows import Runs, ask_ids, ask_leads, count_of
from leaddesk.ui.leads.paste_dialog import PasteDialog
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text

Rows = Sequence[Sequence[str]]
FEW = 50
"""So many cells are filled without being asked about: Ctrl+Z is nearer."""


@dataclass(frozen=True, slots=True)
class _Block:
    """Texts for the columns `keys` of the leads in `runs`, at `places` of each row; `notes`: what
    falls beside the list."""

    title: str
    keys: tuple[str, ...]
    places: tuple[int, ...]
    rows: Rows
    runs: Runs
    notes: tuple[str, ...] = ()
    asks: bool = True


class CellBlocks(QObject):
    """`said` goes into the status line."""

    said = Signal(str)
    toast_wanted = Signal(str, object)

    def __init__(self, desk: Desk, hits: HitList, writer: CellWriter, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._table, self._model = desk, hits.table, hits.model
        self._writer, self._window = writer, parent
        self.ask: Callable[[PasteDialog], int] = run_dialog
        writer.written.connect(self._on_written)

    def why_not(self, in_place: bool) -> str:
        """Why no block can be set now; "" where one can."""
        if not in_place:
            text = translate("CellBlocks", "hide the lead’s pane first ({key})")
            return text.format(key=key_text("Ctrl+Shift+D"))
        return self._writer.why_not(())

    def fill_down(self) -> None:
        """The cell of the cursor's column goes from the first marked row into the others; with one
        row marked, from the row above into this one."""
        column = self._table.currentIndex().column()
        runs = list(self._table.marked())
        count = count_of(runs)
        if column < 0 or not count:
            return
        key = self._model.columns[column]
        why = why_not_typed(key) or self._writer.why_not((key,))
        if why:
            self.said.emit(why)
            return
        first = runs[0][0] if count > 1 else runs[0][0] - 1
        if first < 0:
            self.said.emit(translate("CellBlocks", "There is no row above to take it from."))
            return
        if count > 1:
            runs[0] = runs[0][0] + 1, runs[0][1] - 1
        runs = [run for run in runs if run[1]]
        ask_leads(self._desk, self._model, [(first, 1)], 1).newest("fill_from").done(
            partial(self._on_source, key, runs)
        )

    def _on_source(self, key: str, runs: Runs, leads: Sequence[LeadRow]) -> None:
        if leads:
            text = typed_text(leads[0], key)
            self._set(
                _Block(
                    translate("CellBlocks", "Fill down: {column}").format(
                        column=BY_KEY[key].title.now()
                    ),
                    (key,), (0,), ((text,),), runs, asks=count_of(runs) > FEW,
                )
            )  # fmt: skip

    def paste(self) -> None:
        """What is on the clipboard, from the cell of the cursor on; a block with the list's own
        header goes into the columns of these names."""
        text = QGuiApplication.clipboard().text()
        done = self._desk.work(read_block, text=text).newest("pasted")
        done.done(self._on_pasted).failed(self._on_failed)

    def _on_pasted(self, rows: Rows) -> None:
        index = self._table.currentIndex()
        if not rows or index.row() < 0:
            self.said.emit(translate("CellBlocks", "There are no cells on the clipboard."))
            return
        notes: list[str] = []
        keys = _header(rows[0]) if len(rows) > 1 else None
        if keys is not None:
            rows = rows[1:]
        else:
            keys = self._model.columns[index.column() :][: len(rows[0])]
            beside = len(rows[0]) - len(keys)
            if beside > 0:
                notes.append(
                    translate("CellBlocks", "%n column(s) lie beside the list.", "", beside)
                )
        runs, over = self._rows_for(len(rows))
        if over:
            notes.append(translate("CellBlocks", "%n row(s) lie below the list’s end.", "", over))
        taken = [place for place, key in enumerate(keys) if key in TYPED]
        left = [BY_KEY[key].title.now() for key in keys if key and key not in TYPED]
        if left:
            text = translate("CellBlocks", "Nothing can be typed into: {columns}.")
            notes.append(text.format(columns=", ".join(left)))
        if not taken or not rows:
            self.said.emit(" ".join(notes) or translate("CellBlocks", "Nothing to paste."))
            return
        title = translate("CellBlocks", "Paste cells")
        typed = tuple(keys[place] for place in taken)
        self._set(_Block(title, typed, tuple(taken), rows, runs, tuple(notes)))

    def _rows_for(self, count: int) -> tuple[Runs, int]:
        """The rows that a block of so many lines goes into, and how many have none. One line fills
        all that are marked."""
        marked = self._table.marked()
        if count == 1 and count_of(marked) > 1:
            return marked, 0
        first = marked[0][0] if marked else self._table.currentIndex().row()
        there = max(0, min(count, self._model.total() - first))
        return [(first, there)], count - there

    def _set(self, block: _Block) -> None:
        """Ask what it would change."""
        size = count_of(block.runs) * len(block.keys)
        why = self._writer.why_not(block.keys)
        if why or size > MOST_CELLS:
            self._writer.say(why or problem_text(cells_too_many(size)))
            return
        asked = ask_ids(self._desk, self._model, block.runs).newest("block_ids")
        asked.done(partial(self._on_ids, block)).failed(self._on_failed)

    def _on_ids(self, block: _Block, ids: Sequence[int]) -> None:
        made = self._desk.work(_cells_of, block=block, ids=ids).newest("block_cells")
        made.done(partial(self._ask_for, block)).failed(self._on_failed)

    def _ask_for(self, block: _Block, cells: Sequence[Cell]) -> None:
        self._desk.ask(
            cells_preview, cells=cells, today=self._desk.today(), decimal=decimal_sign()
        ).newest("block_preview").done(partial(self._on_preview, block, cells)).failed(
            self._on_failed
        )

    def _on_preview(self, block: _Block, cells: Sequence[Cell], found: CellsRead) -> None:
        if block.asks or found.refused:
            dialog = PasteDialog(block.title, found, block.notes, self._window)
            if not self.ask(dialog):
                return
        if found.changed:
            seen = self._desk.work(_as_seen, cells=cells, found=found).newest("block_seen")
            seen.done(self._writer.save_block).failed(self._on_failed)
        else:
            self.said.emit(translate("CellBlocks", "These cells stand there like that already."))

    def _on_written(self, count: int) -> None:
        if count:
            self.toast_wanted.emit(translate("CellBlocks", "%n cell(s) changed", "", count), ())

    def _on_failed(self, failure: Failure) -> None:
        self._writer.say(problem_text(failure.problems[0], where=False))


def _cells_of(block: _Block, ids: Sequence[int]) -> list[Cell]:
    """The cells of these leads; fewer lines than leads go on with the last one."""
    last = len(block.rows) - 1
    columns = list(zip(block.keys, block.places, strict=True))
    return [
        Cell(lead, key, block.rows[min(place, last)][column])
        for place, lead in enumerate(ids)
        for key, column in columns
    ]


def _as_seen(cells: Sequence[Cell], found: CellsRead) -> list[Cell]:
    """Those that can be taken, with what stood in them when the preview was made."""
    refused = {cell.place for cell in found.refused}
    return [
        cell._replace(was=was)
        for place, (cell, was) in enumerate(zip(cells, found.was, strict=True))
        if place not in refused
    ]


def _header(row: Sequence[str]) -> Sequence[str] | None:
    """The columns that a first line names, "" for a blank one; None where it is no header."""
    named = {sort_key(column.title.now()): column.key for column in COLUMNS}
    keys = [named.get(sort_key(text), "") for text in row]
    known = sum(1 for key in keys if key)
    return keys if known and known == sum(1 for text in row if text) else None
