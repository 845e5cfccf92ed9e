"""Conditions to be put together: rows "field | how it is compared | with what", joined by AND."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.rules.condition_fields import ASKED, QUESTION, asked_of
from leaddesk.rules.condition_problems import FITTING, condition_problems
from leaddesk.rules.conditions import Condition, Conditions, InSegment, Known, Touched
from leaddesk.rules.problem import Problem, Refused
from leaddesk.ui.parts.buttons import Button, IconButton
from leaddesk.ui.parts.condition_values import (
    SEGMENTS,
    TOUCHPOINTS,
    Offered,
    ValuePart,
    value_part,
)
from leaddesk.ui.parts.inputs import ComboBox
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.conditions import COMPARISONS, asked_name, comparison_of, shape_name
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.problems import problem_texts

_FIRST = "company.industry"


class ConditionEditor(QWidget):
    """`edited` follows each change; `problems()` says what stands in the way of saving, and the
    same stands below the rows. `fields`: only these can be asked for; `most`: so many rows."""

    edited = Signal()

    def __init__(self, *, fields: Collection[str] | None = None, most: int = 20) -> None:
        super().__init__()
        self._fields, self._most = fields, most
        self._offered = Offered()
        self.rows: list[ConditionRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._empty = Label(translate("ConditionEditor", "No condition: always."), color="text2")
        self._problem = Label("", SECONDARY, "danger", wrap=True)
        self._problem.hide()
        self.add = Button(
            translate("ConditionEditor", "Add a condition"), "text", icon_name="plus",
            clicked=self._on_add,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._lines)
        layout.addWidget(self._empty)
        layout.addWidget(self._problem)
        layout.addWidget(self.add)
        self._tidy()

    def offer(self, offered: Offered) -> None:
        """What the store has; before `show_conditions`."""
        self._offered = offered

    def show_conditions(self, conditions: Iterable[Condition]) -> None:
        for row in list(self.rows):
            self._drop(row)
        for condition in conditions:
            self._append(condition)
        self._tidy()

    def conditions(self) -> Conditions:
        """As they stand, those that can be read."""
        return self._read()[0]

    def problems(self) -> tuple[Problem, ...]:
        """Why they can't be saved like this; none: they can."""
        conditions, unread = self._read()
        known, asked = self._offered.segments, self._offered.questions
        found = condition_problems(conditions, segments=known or None, questions=asked or None)
        return (*unread, *found)

    def _read(self) -> tuple[Conditions, tuple[Problem, ...]]:
        found: list[Condition] = []
        unread: list[Problem] = []
        for row in self.rows:
            try:
                found.append(row.condition())
            except Refused as refused:
                unread += refused.problems
        return tuple(found), tuple(unread)

    def _append(self, condition: Condition) -> ConditionRow:
        row = ConditionRow(condition, self._offered, self._fields)
        row.edited.connect(self._on_edited)
        row.removed.connect(lambda: self._on_removed(row))
        self.rows.append(row)
        self._lines.addWidget(row)
        return row

    def _drop(self, row: ConditionRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_add(self) -> None:
        offered = self._fields if self._fields is not None else ASKED
        key = _FIRST if _FIRST in offered else next(iter(offered))
        row = self._append(first_condition(key))
        self._on_edited()
        row.field.setFocus()

    def _on_removed(self, row: ConditionRow) -> None:
        place = self.rows.index(row)
        self._drop(row)
        self._on_edited()
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].field.setFocus()
        else:
            self.add.setFocus()

    def _on_edited(self) -> None:
        self._tidy()
        self.edited.emit()

    def _tidy(self) -> None:
        self._empty.setVisible(not self.rows)
        self.add.setVisible(len(self.rows) < self._most)
        said = "\n".join(problem_texts(self.problems()))
        self._problem.setText(said)
        self._problem.setVisible(bool(said))


def first_condition(key: str) -> Condition:
    """What a row for this field begins with."""
    if key == SEGMENTS:
        return InSegment(())
    return Touched() if key == TOUCHPOINTS else Known(key)


class ConditionRow(QWidget):
    """One condition."""

    edited = Signal()
    removed = Signal()

    def __init__(
        self, condition: Condition, offered: Offered, fields: Collection[str] | None
    ) -> None:
        super().__init__()
        self._offered = offered
        self.field = ComboBox(translate("ConditionEditor", "Field"))
        self.comparison = ComboBox(translate("ConditionEditor", "Comparison"))
        self.value: ValuePart | None = None
        remove = IconButton(
            "x", translate("ConditionEditor", "Remove this condition"), flat=True,
            clicked=self.removed.emit,
        )  # fmt: skip
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.field, 3)
        self._row.addWidget(self.comparison, 2)
        self._row.addWidget(remove)
        key = _key_of(condition)
        for name, offered_key in _fields(offered, fields, key):
            self.field.addItem(name, offered_key)
        self.field.choose(key)
        self._show_comparisons(comparison_of(condition))
        self._show_value(condition)
        self.field.currentIndexChanged.connect(self._on_field)
        self.comparison.currentIndexChanged.connect(self._on_comparison)

    def condition(self) -> Condition:
        """Refused where it can't be read."""
        assert self.value is not None
        return self.value.condition()

    def _show_comparisons(self, chosen: str = "") -> None:
        key = str(self.field.currentData())
        self.comparison.blockSignals(True)
        self.comparison.clear()
        for name in _comparisons(key):
            self.comparison.addItem(COMPARISONS[name].now(), name)
        self.comparison.choose(chosen)
        self.comparison.blockSignals(False)

    def _show_value(self, was: Condition | None) -> None:
        old = self.value
        key, comparison = str(self.field.currentData()), str(self.comparison.currentData())
        self.value = value_part(key, comparison, self._offered, was)
        self.value.edited.connect(self.edited)
        self._row.insertWidget(2, self.value, 4)
        if old is not None:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _on_field(self) -> None:
        self._show_comparisons()
        self._show_value(None)
        self.edited.emit()

    def _on_comparison(self) -> None:
        try:
            was: Condition | None = self.condition()
        except Refused:
            was = None
        self._show_value(was)
        self.edited.emit()


def _key_of(condition: Condition) -> str:
    if isinstance(condition, InSegment):
        return SEGMENTS
    return TOUCHPOINTS if isinstance(condition, Touched) else condition.field


def _comparisons(key: str) -> list[str]:
    if key == SEGMENTS:
        return ["in", "not_in"]
    if key == TOUCHPOINTS:
        return ["was", "was_not"]
    asked = asked_of(key)
    names = [shape_name(shape) for shape in FITTING[asked.sort]] if asked is not None else []
    return [*(name for name in names if name != "known"), "known", "unknown"]


def _fields(offered: Offered, fields: Collection[str] | None, chosen: str) -> list[tuple[str, str]]:
    """Names and keys in the order of the names; what is chosen is among them."""
    keys = list(ASKED) if fields is None else list(fields)
    named = {key: field_name(key) if key == SEGMENTS else asked_name(key) for key in keys}
    if fields is None:
        named[SEGMENTS] = field_name(SEGMENTS)
        named[TOUCHPOINTS] = translate("ConditionEditor", "Touchpoints")
        for question in offered.questions:
            key = QUESTION + question
            named[key] = asked_name(key, offered.questions)
    named.setdefault(chosen, asked_name(chosen, offered.questions))
    return sorted(((name, key) for key, name in named.items()), key=lambda pair: pair[0].casefold())
