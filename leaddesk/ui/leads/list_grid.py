"""The list as a grid: cells are edited where they stand, while the list has all the room."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from leaddesk.desk import Desk
from leaddesk.queries.lead_list import LeadRow
from leaddesk.queries.presets import free_days
from leaddesk.queries.users import UserRow, users
from leaddesk.queries.value_counts import value_counts
from leaddesk.rules.fold import fold
from leaddesk.rules.list_cells import (
    OWNER,
    TYPED,
    Cell,
    CellReading,
    decimal_context,
    read_cell,
)
from leaddesk.rules.problem import Problem
from leaddesk.rules.working_days import IsHoliday, never
from leaddesk.ui.leads.cell_editor import BEFORE, DOWN, NEXT, STAY, UP, CellEditor
from leaddesk.ui.leads.cell_writer import CellWriter
from leaddesk.ui.leads.grid_texts import decimal_sign, why_not_typed
from leaddesk.ui.leads.hit_list import HitList
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.shell.actions import Command
from leaddesk.ui.words import current_language, translate
from leaddesk.ui.words.keys import key_text

MOST_OFFERED = 400
_OFFERED = frozenset({"city", "source", "campaign", "industry", "product"})


class ListGrid(QObject):
    """`use` begins and ends it. `said` tells in the status line why a cell can't be typed into."""

    said = Signal(str)

    def __init__(self, desk: Desk, hits: HitList, bar: MessageBar) -> None:
        super().__init__(hits)
        self._desk, self._table, self._model = desk, hits.table, hits.model
        self.writer = CellWriter(desk, hits.model, bar)
        self.editor: CellEditor | None = None
        self._is_free: IsHoliday = never
        self._people: Sequence[UserRow] = ()
        self._table.tabbed.connect(self._on_tabbed)
        self._table.horizontalHeader().sectionResized.connect(lambda *_: self._place())
        self._table.verticalScrollBar().valueChanged.connect(lambda _: self._place())
        self._table.horizontalScrollBar().valueChanged.connect(lambda _: self._place())
        self._model.dataChanged.connect(lambda *_: self._place())
        self._table.viewport().installEventFilter(self)
        self.writer.again.connect(self.edit_again)

    def is_on(self) -> bool:
        return self._table.edits_in_place()

    def use(self, on: bool) -> None:
        """From now on cells are edited in place, or no longer: what is typed is saved first."""
        if not on and self.editor is not None:
            self._on_done(STAY)
        self._table.edit_in_place(on)
        if on:
            text = translate("ListGrid", "Enter edits the cell · {paste} pastes")
            self.said.emit(text.format(paste=key_text("Ctrl+V")))
            self._desk.ask(free_days).newest("grid_free_days").done(self._on_free_days)
            self._desk.ask(users).newest("grid_users").done(self._on_people)

    def instead_of(self, press: Callable[[Command], None]) -> Callable[[Command], None]:
        """The keys of the list: to edit a field is to edit the cell, where that is possible."""

        def pressed(command: Command) -> None:
            if command.key == "edit_field" and self.is_on():
                self.edit()
            else:
                press(command)

        return pressed

    def edit(self, text: str | None = None) -> None:
        """The cell of the cursor; `text`: what was typed in it before and could not be saved."""
        index = self._table.currentIndex()
        lead = self._model.lead(index.row()) if index.row() >= 0 else None
        if lead is None:
            return
        key = self._model.columns[index.column()]
        why = why_not_typed(key) or self.writer.why_not((key,))
        if why:
            self.said.emit(why)
            return
        self._close()
        self._table.scrollTo(index)
        editor = self.editor = CellEditor(self._table.viewport(), lead, key, self._desk.today())
        editor.done.connect(self._on_done)
        editor.given_up.connect(self._close)
        editor.know_free_days(self._is_free)
        editor.open(self._table.visualRect(index), text)
        self._offer(editor)

    def edit_again(self, lead_id: int, key: str, text: str) -> None:
        """The cell of this lead, wherever it stands by now, with what was typed."""
        row = self._model.row_of(lead_id)
        if row is None or key not in self._model.columns:
            return
        self._table.setFocus()
        self._table.go_to_cell(row, self._model.columns.index(key))
        self.edit(text)

    def _offer(self, editor: CellEditor) -> None:
        if editor.key == OWNER:
            editor.offer([person.name for person in self._people if person.active])
        elif editor.key in _OFFERED:
            self._desk.ask(
                value_counts, field=editor.key, prefix="", limit=MOST_OFFERED,
                language=current_language(),
            ).newest("grid_values").done(
                lambda counts: self._on_values(editor, [value for value, _ in counts])
            )  # fmt: skip

    def _on_values(self, editor: CellEditor, values: Sequence[str]) -> None:
        if editor is self.editor:
            editor.offer(values)

    def _on_done(self, way: str) -> None:
        """Save what was typed, and go on; what can't be read stays to be mended."""
        editor = self.editor
        if editor is None:
            return
        cell = Cell(editor.lead_id, editor.key, editor.text(), editor.was)
        if editor.is_changed():
            problem = self._problem(editor)
            if problem is not None and way != STAY:
                editor.show_problem(problem)
                return
            self._close()
            self.writer.save(cell)
        else:
            self._close()
        self._go_on(way)

    def _problem(self, editor: CellEditor) -> Problem | None:
        """What is wrong with the text as far as it can be told here."""
        row = self._model.row_of(editor.lead_id)
        lead = self._model.lead(row) if row is not None else None
        if lead is None or (editor.key == OWNER and not self._people):
            return None  # whoever saves it will tell
        named = {
            fold(said): person.user_id
            for person in self._people
            for said in (person.name, person.initials)
        }
        context = decimal_context(self._desk.today(), decimal_sign(), named)
        how = CellReading(context, self._is_free)
        read = read_cell(editor.key, editor.text().strip(), _values(lead), how)
        return read if isinstance(read, Problem) else None

    def _go_on(self, way: str) -> None:
        index = self._table.currentIndex()
        if way in (DOWN, UP):
            row = index.row() + (1 if way == DOWN else -1)
            self._table.go_to_cell(row, index.column())
        elif way in (NEXT, BEFORE):
            self._step(1 if way == NEXT else -1)
            QTimer.singleShot(0, self, self.edit)  # once the saved cell is out of the way

    def _on_tabbed(self, step: int) -> None:
        if self.editor is not None:  # from its line, while what it knows is offered
            self._on_done(NEXT if step > 0 else BEFORE)
        else:
            self._step(step)

    def _step(self, step: int) -> None:
        """The next cell that can be typed into, in the next row where this one has no more."""
        columns = self._model.columns
        typed = [place for place, key in enumerate(columns) if key in TYPED]
        index = self._table.currentIndex()
        if not typed or index.row() < 0:
            return
        beside = [p for p in typed if (p > index.column() if step > 0 else p < index.column())]
        if beside:
            self._table.go_to_cell(index.row(), beside[0 if step > 0 else -1])
        elif 0 <= index.row() + step < self._model.total():
            self._table.go_to_cell(index.row() + step, typed[0 if step > 0 else -1])

    def _place(self) -> None:
        """The editor stays over its cell, whatever comes before it in the list by now."""
        if self.editor is None:
            return
        row = self._model.row_of(self.editor.lead_id)
        if row is not None and self.editor.key in self._model.columns:
            column = self._model.columns.index(self.editor.key)
            self.editor.place(self._table.visualRect(self._model.index(row, column)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.editor is not None:
            QTimer.singleShot(0, self, self._place)  # once the columns are as wide as they will be
        return False

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.close(self._table)

    def _on_free_days(self, is_free: IsHoliday) -> None:
        self._is_free = is_free

    def _on_people(self, rows: Sequence[UserRow]) -> None:
        self._people = rows


def _values(lead: LeadRow) -> dict[str, object]:
    """The lead's values as far as a row of the list has them."""
    return {
        "company.name": lead.company, "company.country": lead.country,
        "contact.last_name": lead.contact, "contact.phone": lead.phone,
        "contact.email": lead.email,
    }  # fmt: skip
