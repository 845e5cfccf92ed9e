"""Step 2: which field each column of the file holds."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.rules.columns import ColumnGuess
from leaddesk.rules.fields import BY_KEY, JOINED, SEGMENT_TICK
from leaddesk.ui.importing.file_preview import as_it_stands, letters
from leaddesk.ui.importing.grid import Choices, Column, Shown
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.importing.steps.step import Step
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.formats import number_text

SAMPLES = 3
_SCANNED = 200
NAMES = ("company.name", "contact.last_name", "contact.full_name")


class ColumnsStep(Step):
    """One row for each column; a field that is chosen elsewhere is freed where it was."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._samples: list[str] = []
        self._choices: list[tuple[str, object]] = []
        self._say = Label("", color="text2", wrap=True)
        self.table = grid_table(translate("ImportColumns", "Columns of the file"))
        self.table.grid.choices = lambda row: self._choices
        self.table.grid.edited.connect(self._on_chosen)
        self.body.addWidget(self._say)
        self.body.addWidget(self.table, 1)

    def enter(self, draft: ImportDraft) -> None:
        super().enter(draft)
        assert draft.plan is not None
        sheet, table = draft.book.sheets[draft.plan.sheet], draft.plan.table
        start = table.first_data_row - sheet.first_row
        self._samples = [
            samples_text([row[i] for row in sheet.rows[start : start + _SCANNED] if i < len(row)])
            for i in range(len(table.headers))
        ]
        self._choices = list(field_choices(draft.known.segments))
        columns = (
            Column(translate("ImportColumns", "Column of the file"), 200),
            Column(translate("ImportColumns", "Values"), stretch=True),
            Column(translate("ImportColumns", "Field"), 220),
            Column(translate("ImportColumns", "State"), 140),
        )
        self.table.grid.show_rows(columns, len(table.headers), self._cell)
        self.table.go_to(self._first_open())
        self._tell()

    def first_focus(self) -> QWidget | None:
        return self.table

    def may_go_on(self) -> bool:
        plan = self.draft.plan if self.draft is not None else None
        return plan is not None and any(key in NAMES for key in plan.columns.values())

    def next_problem(self) -> None:
        """The next column that is only guessed."""
        rows = self._unsure()
        later = [row for row in rows if row > self.table.row()]
        if rows:
            self.table.go_to((later or rows)[0])

    def _first_open(self) -> int:
        return next(iter(self._unsure()), 0)

    def _unsure(self) -> list[int]:
        plan = self.draft.plan if self.draft is not None else None
        if plan is None:
            return []
        return [g.index for g in plan.guesses if not g.sure and self._is_guess(g)]

    def _is_guess(self, guess: ColumnGuess) -> bool:
        """Whether the column still holds what was guessed, and nobody has said so."""
        assert self.draft is not None and self.draft.plan is not None
        key = self.draft.plan.columns.get(guess.index, "")
        return bool(key) and key == guess.field and not self.draft.remembered

    def _cell(self, row: int, column: int) -> Shown:
        assert self.draft is not None and self.draft.plan is not None
        plan = self.draft.plan
        key = plan.columns.get(row, "")
        if column == 0:
            sheet = self.draft.book.sheets[plan.sheet]
            name = plan.table.headers[row] or translate("ImportColumns", "Column {letter}").format(
                letter=letters(sheet.first_column + row)
            )
            return Shown(name, strong=bool(key))
        if column == 1:
            return Shown(self._samples[row], "text2")
        if column == 2:
            words = field_name(key) if key else translate("ImportColumns", "Not taken over")
            return Shown(words, "text" if key else "text2", use="choose", data=key)
        return self._state(row, key)

    def _state(self, row: int, key: str) -> Shown:
        assert self.draft is not None and self.draft.plan is not None
        guess = self.draft.plan.guesses[row]
        if not key:
            return Shown(translate("ImportColumns", "ignored"), "text3", "minus")
        if self._is_guess(guess) and not guess.sure:
            return Shown(translate("ImportColumns", "suggestion"), "warn", "info")
        return Shown(translate("ImportColumns", "sure"), "ok", "check")

    def _on_chosen(self, row: int, key: object) -> None:
        if self.draft is not None:
            self.draft.choose(row, str(key))
            self.table.grid.refresh()
            self._tell()

    def _tell(self) -> None:
        assert self.draft is not None and self.draft.plan is not None
        plan = self.draft.plan
        text = translate("ImportColumns", "{taken} of {all} columns are taken over.")
        text = text.format(
            taken=number_text(len(plan.columns)), all=number_text(len(plan.table.headers))
        )
        unsure = len(self._unsure())
        if unsure:
            more = translate("ImportColumns", "Please look at %n suggestion(s).", "", unsure)
            text += " " + more
        if self.may_go_on():
            self.bar.hide()
        else:
            missing = translate(
                "ImportColumns",
                "A lead needs a company or the last name of a person. Choose the column that"
                " holds it.",
            )
            self.bar.show_message("warn", missing, closable=False)
        self._say.setText(text)
        self.changed.emit()


def field_choices(segments: tuple[int, ...]) -> Choices:
    """Every field that a column may hold, by name; first that it holds none."""
    keys = [*BY_KEY, *JOINED, "lead.due", *(f"{SEGMENT_TICK}{number}" for number in segments)]
    named = sorted(((field_name(key), key) for key in keys), key=lambda n: n[0].casefold())
    return [(translate("ImportColumns", "Not taken over"), ""), *named]


def samples_text(cells: list[object]) -> str:
    """Three different values of a column."""
    texts = (as_it_stands(cell) for cell in cells)  # type: ignore[arg-type]
    return " · ".join(list(dict.fromkeys(text for text in texts if text))[:SAMPLES])
