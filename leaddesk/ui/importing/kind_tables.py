"""The columns of a list that holds something else than leads, and its words that nobody knows: what
each means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.fold import fold
from leaddesk.rules.kind_lists import KindPlan, with_column
from leaddesk.rules.sheet import Sheet
from leaddesk.rules.touchpoints import Kind, Outcome
from leaddesk.ui.importing.columns_panel import samples_text
from leaddesk.ui.importing.file_preview import letters
from leaddesk.ui.importing.grid import Choices, Column, Shown
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.list_kinds import list_field_name
from leaddesk.ui.words.touchpoints import kind_name, outcome_name

_SCANNED = 50
_HEAD, _ROW, _MOST_ROWS = 34, 34, 4
_NOT_SAID = None


class KindTables(QWidget):
    """`changed`: `plan` is another one now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.plan: KindPlan | None = None
        self._samples: list[str] = []
        self._words: list[tuple[str, int]] = []
        self.columns = grid_table(translate("ImportTouches", "Columns of the file"))
        self.columns.grid.choices = lambda row: _field_choices(self.plan)
        self.columns.grid.edited.connect(self._on_column)
        self.words = grid_table(translate("ImportTouches", "Unknown words"))
        self.words.grid.choices = lambda row: _word_choices()
        self.words.grid.edited.connect(self._on_word)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.columns, 1)
        layout.addWidget(self.words)

    def show_plan(self, sheets: tuple[Sheet, ...], plan: KindPlan) -> None:
        self.plan = plan
        sheet, first = sheets[plan.plan.sheet], plan.plan.table.first_data_row
        start = max(first - sheet.first_row, 0)
        rows = sheet.rows[start : start + _SCANNED]
        self._samples = [
            samples_text([row[i] for row in rows if i < len(row)])
            for i in range(len(plan.plan.table.headers))
        ]
        titles = (
            Column(translate("ImportTouches", "Column of the file"), 200),
            Column(translate("ImportTouches", "Values"), stretch=True),
            Column(translate("ImportTouches", "Holds"), 240),
        )
        self.columns.grid.show_rows(titles, len(self._samples), self._column_cell)
        self.columns.go_to(0)
        self.show_words({})

    def show_words(self, words: Mapping[str, int]) -> None:
        """Those that mean nothing by themselves, also where somebody has said what they mean."""
        if self._words == list(words.items()) and self._words:
            return  # the same ones: whoever goes through them stays where they are
        self._words = list(words.items())
        titles = (
            Column(translate("ImportTouches", "Unknown word"), 200),
            Column(translate("ImportTouches", "Rows"), 72, right=True),
            Column(translate("ImportTouches", "Means"), stretch=True),
        )
        self.words.grid.show_rows(titles, len(self._words), self._word_cell)
        shown = min(len(self._words), _MOST_ROWS)
        self.words.setFixedHeight(theme.px(_HEAD + _ROW * shown))
        self.words.setVisible(bool(self._words))
        self.words.go_to(0)

    def _column_cell(self, row: int, column: int) -> Shown:
        assert self.plan is not None
        key = self.plan.columns.get(row, "")
        if column == 0:
            header = self.plan.plan.table.headers[row]
            return Shown(header or letters(row + 1), strong=bool(key))
        if column == 1:
            return Shown(self._samples[row], "text2")
        return Shown(_field_words(key), "text" if key else "text2", use="choose", data=key)

    def _word_cell(self, row: int, column: int) -> Shown:
        assert self.plan is not None
        word, count = self._words[row]
        if column == 0:
            return Shown(word, strong=True)
        if column == 1:
            return Shown(number_text(count), "text2")
        said = self.plan.words.get(fold(word))
        words = next(words for words, key in _word_choices() if key == said)
        return Shown(words, "warn" if said is None else "text", use="choose", data=said)

    def _on_column(self, row: int, key: object) -> None:
        if self.plan is not None:
            self.plan = with_column(self.plan, row, str(key))
            self.columns.grid.refresh()
            self.changed.emit()

    def _on_word(self, row: int, key: object) -> None:
        if self.plan is not None:
            words: Mapping[str, str] = self.plan.words
            said = {k: v for k, v in words.items() if k != fold(self._words[row][0])}
            if key is not _NOT_SAID:
                said[fold(self._words[row][0])] = str(key)
            self.plan = replace(self.plan, words=said)
            self.words.grid.refresh()
            self.changed.emit()


def _field_words(key: str) -> str:
    return list_field_name(key) if key else translate("ImportTouches", "Not taken over")


def _field_choices(plan: KindPlan | None) -> Choices:
    fields = () if plan is None else (*plan.of.fields, *plan.of.naming)
    return [(_field_words(key), key) for key in ("", *fields)]


def _word_choices() -> Choices:
    """No meaning yet, out with those rows, or a kind or result."""
    kinds = [(kind_name(kind), kind.value) for kind in Kind]
    outcomes = [
        (translate("ImportTouches", "Call: {result}").format(result=outcome_name(o)), o.value)
        for o in Outcome
    ]
    nothing = (translate("ImportTouches", "not said yet: those rows are rejected"), _NOT_SAID)
    return [nothing, (translate("ImportTouches", "Leave those rows out"), ""), *kinds, *outcomes]
