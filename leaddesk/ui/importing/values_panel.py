"""The words of a list where it holds one of few: what is made of each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.rules.countries import COUNTRY_CODES
from leaddesk.rules.fields import BY_KEY, SEGMENT_TICK, Shape
from leaddesk.rules.fold import fold
from leaddesk.rules.further_keys import first_key
from leaddesk.rules.list_mapping import LEFT_OUT, is_free
from leaddesk.rules.list_values import ListValue
from leaddesk.rules.stages import Stage
from leaddesk.ui.importing.grid import Choices, Column, Shown
from leaddesk.ui.importing.grid_delegate import grid_table
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.words import translate
from leaddesk.ui.words.fields import choice_name
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.stages import stage_name

_BECOMES = 3
_AS_IT_IS = None


class ValuesPanel(QWidget):
    """Unknown words first. `changed`: one is read as another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft: ImportDraft | None = None
        self._values: tuple[ListValue, ...] = ()
        self.table = grid_table(translate("ImportValues", "Words of the list"))
        self.table.grid.choices = self._choices
        self.table.grid.edited.connect(self._on_chosen)
        self._nothing = EmptyState("circle-check")
        self._nothing.show_state(
            translate("ImportValues", "No words to match"),
            translate("ImportValues", "No column of this list holds an industry, a stage or"
                      " another one of few words."),
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._nothing, 1)

    def show_values(self, draft: ImportDraft, values: tuple[ListValue, ...]) -> None:
        self._draft, self._values = draft, values
        columns = (
            Column(translate("ImportValues", "Column of the file"), 168),
            Column(translate("ImportValues", "In the list"), stretch=True),
            Column(translate("ImportValues", "Rows"), 64, right=True),
            Column(translate("ImportValues", "Becomes"), 236),
            Column(translate("ImportValues", "State"), 124),
        )
        self.table.grid.show_rows(columns, len(values), self._cell)
        self.table.go_to(0)
        self.table.setVisible(bool(values))
        self._nothing.setVisible(not values)

    def open(self) -> int:
        """How many words nobody knows, and nobody has said what they mean."""
        return sum(v.read is None and self._mapped(v) is None for v in self._values)

    def next_problem(self) -> None:
        rows = [i for i, v in enumerate(self._values) if v.read is None and self._mapped(v) is None]
        later = [row for row in rows if row > self.table.row()]
        if rows:
            self.table.go_to((later or rows)[0])

    def _mapped(self, value: ListValue) -> str | None:
        plan = self._draft.plan if self._draft is not None else None
        return None if plan is None else plan.values.get(value.key, {}).get(fold(value.text))

    def _cell(self, row: int, column: int) -> Shown:
        assert self._draft is not None and self._draft.plan is not None
        value = self._values[row]
        mapped = self._mapped(value)
        if column == 0:
            return Shown(self._draft.plan.table.headers[value.column], "text2")
        if column == 1:
            return Shown(value.text, strong=True)
        if column == 2:
            return Shown(number_text(value.rows), "text2")
        if column == _BECOMES:
            words = self._as_it_is(value) if mapped is None else self._word(value.key, mapped)
            return Shown(words, use="choose", data=mapped)
        if mapped is not None:
            return Shown(translate("ImportValues", "matched"), "ok", "check")
        if value.read is None:
            return Shown(translate("ImportValues", "unknown"), "warn", "triangle-alert")
        if value.new:
            return Shown(translate("ImportValues", "new"), "text2", "info")
        return Shown(translate("ImportValues", "known"), "ok", "check")

    def _as_it_is(self, value: ListValue) -> str:
        """What becomes of it when nothing is said."""
        if value.read is None:
            return translate("ImportValues", "stays empty")
        if is_free(value.key):
            text = translate("ImportValues", "Create “{word}”") if value.new else "{word}"
            return text.format(word=value.text)
        return self._word(value.key, value.read)

    def _word(self, key: str, read: object) -> str:
        if read == LEFT_OUT:
            return translate("ImportValues", "Leave out")
        if key.startswith(SEGMENT_TICK):
            ticked = next(iter(read.values()), False) if isinstance(read, dict) else read == "x"
            return _ticked() if ticked else _not_ticked()
        if isinstance(read, Stage):
            return stage_name(read)
        if isinstance(read, int) and self._draft is not None:
            return self._draft.known.names.get(read, "")
        return choice_name(key, str(read))

    def _choices(self, row: int) -> Choices:
        value = self._values[row]
        leave = (translate("ImportValues", "Leave out"), LEFT_OUT)
        known = self._draft.known if self._draft is not None else None
        offered: list[tuple[str, object]] = []
        key, own = value.key, first_key(value.key)
        shape = BY_KEY[own].shape if own in BY_KEY else None
        if key.startswith(SEGMENT_TICK):
            offered = [(_ticked(), "x"), (_not_ticked(), "nein")]
        elif shape is Shape.STAGE:
            offered = [(stage_name(stage), stage.key) for stage in Stage]
        elif shape is Shape.CHOICE:
            offered = [(choice_name(key, choice), choice) for choice in BY_KEY[own].choices]
        elif shape is Shape.COUNTRY:
            offered = [(code, code) for code in COUNTRY_CODES]
        elif shape is Shape.USER and known is not None:
            offered = [(name, name) for name in sorted(known.names.values(), key=str.casefold)]
        elif known is not None:
            words = sorted(known.words.get(key, ()), key=str.casefold)
            offered = [(word, word) for word in words if fold(word) != fold(value.text)]
        return [(self._as_it_is(value), _AS_IT_IS), leave, *offered]

    def _on_chosen(self, row: int, text: object) -> None:
        draft, value = self._draft, self._values[row]
        if draft is None or draft.plan is None:
            return
        words = dict(draft.plan.values.get(value.key, {}))
        words.pop(fold(value.text), None)
        if text is not _AS_IT_IS:
            words[fold(value.text)] = str(text)
        draft.say(values={**draft.plan.values, value.key: words})
        self.table.grid.refresh()
        self.changed.emit()


def _ticked() -> str:
    return translate("ImportValues", "ticked")


def _not_ticked() -> str:
    return translate("ImportValues", "not ticked")
