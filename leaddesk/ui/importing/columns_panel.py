"""Which field each column of the file holds, what it does to leads that are there, and how its
values will arrive."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.columns import ColumnGuess
from leaddesk.rules.converters import LIST_ONLY
from leaddesk.rules.fields import BY_KEY, JOINED, SEGMENT_TICK
from leaddesk.rules.further_keys import MOST_PEOPLE, keys_of_person, parts_of, person_of
from leaddesk.rules.list_mapping import Writing
from leaddesk.rules.list_plan import ListPlan
from leaddesk.rules.table import Row
from leaddesk.ui.importing.arrival import SEGMENTS, arriving_text
from leaddesk.ui.importing.file_preview import as_it_stands, letters
from leaddesk.ui.importing.grid import Choices, Column, Shown
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.writing_words import writing_choices, writing_name
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name

SAMPLES = 3
FIELD, WRITING = 2, 3


class ColumnsPanel(QWidget):
    """One row for each column; a field that is chosen elsewhere is freed where it was. `changed`:
    something is matched otherwise."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft: ImportDraft | None = None
        self._rows: tuple[Row, ...] = ()
        self._samples: list[str] = []
        self._choices: Choices = ()
        self._people = 1
        self.table = grid_table(translate("ImportColumns", "Columns of the file"))
        self.table.grid.choices = lambda row: self._choices
        self.table.grid.choices_beside = lambda row, column: writing_choices(self._key(row))
        self.table.grid.edited.connect(self._on_chosen)
        self.table.grid.edited_beside.connect(self._on_writing)
        self.table.moved.connect(lambda _: self._show_arriving())
        self.arriving = Label("", SECONDARY, "text2", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.arriving)

    def show_draft(self, draft: ImportDraft, rows: tuple[Row, ...]) -> None:
        """`rows` are the first ones of the list: its samples."""
        self._draft, self._rows = draft, rows
        assert draft.plan is not None
        headers = draft.plan.table.headers
        self._samples = [
            samples_text([row.cells[i] for row in rows if i < len(row.cells)])
            for i in range(len(headers))
        ]
        self._show_people(next(iter(self.unsure()), 0))

    def _show_people(self, row: int) -> None:
        """Offer every field, also of one person more than the list has by now; long names of theirs
        get their room."""
        assert self._draft is not None and self._draft.plan is not None
        plan = self._draft.plan
        self._people = _people(plan)
        known = self._draft.known.segments
        self._choices = field_choices(known, min(self._people + 1, MOST_PEOPLE))
        columns = (
            Column(translate("ImportColumns", "Column of the file"), 156),
            Column(translate("ImportColumns", "Values"), stretch=True),
            Column(translate("ImportColumns", "Field"), 196 if self._people == 1 else 296),
            Column(translate("ImportColumns", "Leads that are there"), 156),
            Column(translate("ImportColumns", "State"), 108),
        )
        self.table.grid.show_rows(columns, len(plan.table.headers), self._cell)
        self.table.go_to(row)
        self._show_arriving()

    def unsure(self) -> list[int]:
        """The columns that are only guessed."""
        plan = self._draft.plan if self._draft is not None else None
        if plan is None:
            return []
        return [g.index for g in plan.guesses if not g.sure and self._is_guess(g)]

    def next_problem(self) -> None:
        """The next column that is only guessed."""
        rows = self.unsure()
        later = [row for row in rows if row > self.table.row()]
        if rows:
            self.table.go_to((later or rows)[0])

    def refresh(self) -> None:
        self.table.grid.refresh()
        self._show_arriving()

    def _key(self, row: int) -> str:
        plan = self._draft.plan if self._draft is not None else None
        return "" if plan is None else plan.columns.get(row, "")

    def _is_guess(self, guess: ColumnGuess) -> bool:
        """Whether the column still holds what was guessed, and nobody has said so."""
        assert self._draft is not None
        key = self._key(guess.index)
        return bool(key) and key == guess.field and self._draft.remembered is None

    def _cell(self, row: int, column: int) -> Shown:
        assert self._draft is not None and self._draft.plan is not None
        plan, key = self._draft.plan, self._key(row)
        if column == 0:
            sheet = self._draft.book.sheets[plan.sheet]
            name = plan.table.headers[row] or translate("ImportColumns", "Column {letter}").format(
                letter=letters(sheet.first_column + row)
            )
            return Shown(name, strong=bool(key))
        if column == 1:
            return Shown(self._samples[row], "text2")
        if column == FIELD:
            words = field_name(key) if key else translate("ImportColumns", "Not taken over")
            return Shown(words, "text" if key else "text2", use="choose", data=key)
        if column == WRITING:
            if not key:
                return Shown()
            how = plan.writing.get(key)
            color = "text2" if how is None else "text"
            return Shown(writing_name(how), color, use="choose", data=how.value if how else "")
        return self._state(row, key)

    def _state(self, row: int, key: str) -> Shown:
        assert self._draft is not None and self._draft.plan is not None
        guess = self._draft.plan.guesses[row]
        if not key:
            return Shown(translate("ImportColumns", "ignored"), "text3", "minus")
        if self._is_guess(guess) and not guess.sure:
            return Shown(translate("ImportColumns", "suggestion"), "warn", "info")
        return Shown(translate("ImportColumns", "sure"), "ok", "check")

    def _on_chosen(self, row: int, key: object) -> None:
        if self._draft is not None:
            self._draft.choose(row, str(key))
            if self._draft.plan is None or _people(self._draft.plan) == self._people:
                self.refresh()
            else:
                self._show_people(row)
            self.changed.emit()

    def _on_writing(self, row: int, column: int, how: object) -> None:
        draft, key = self._draft, self._key(row)
        if draft is not None and draft.plan is not None and key:
            writing: Mapping[str, Writing] = {
                k: w for k, w in draft.plan.writing.items() if k != key
            }
            draft.say(writing={**writing, key: Writing(str(how))} if how else writing)
            self.refresh()
            self.changed.emit()

    def _show_arriving(self) -> None:
        """How the values of the column at hand will arrive."""
        draft, row = self._draft, self.table.row()
        key = self._key(row)
        if draft is None or not key:
            self.arriving.setText("")
            return
        checker, lines = draft.checker(), []
        filled = [r for r in self._rows if row < len(r.cells) and r.cells[row] not in (None, "")]
        for one in filled[:SAMPLES]:
            checked = checker.check(one.number, one.cells)
            fields = (SEGMENTS,) if key.startswith(SEGMENT_TICK) else parts_of(key)
            parts = [(field, arriving_text(checked, field, draft.known)) for field in fields]
            said = " · ".join(f"{field_name(field)}: {text}" for field, text in parts if text)
            lines.append(f"{as_it_stands(one.cells[row])}  →  {said or '–'}")
        self.arriving.setText("\n".join(lines))


def field_choices(segments: tuple[int, ...], people: int) -> Choices:
    """Every field that a column may hold, by name, of so many people; first that it holds none."""
    keys = [*BY_KEY, *JOINED, *LIST_ONLY, *(f"{SEGMENT_TICK}{number}" for number in segments)]
    for number in range(2, people + 1):
        keys += keys_of_person(number)
    named = sorted(((field_name(key), key) for key in keys), key=lambda n: n[0].casefold())
    return [(translate("ImportColumns", "Not taken over"), ""), *named]


def _people(plan: ListPlan) -> int:
    """How many people a row may name."""
    return max(map(person_of, plan.columns.values()), default=1)


def samples_text(cells: list[object]) -> str:
    """Three different values of a column."""
    texts = (as_it_stands(cell) for cell in cells)  # type: ignore[arg-type]
    return " · ".join(list(dict.fromkeys(text for text in texts if text))[:SAMPLES])
