"""What a condition compares with, to be typed or ticked: one part per kind of comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.rules.condition_fields import asked_of
from leaddesk.rules.conditions import (
    Between,
    Condition,
    Contains,
    InSegment,
    Known,
    NoneOf,
    OlderThan,
    OneOf,
    StartsWith,
    Touched,
    Within,
)
from leaddesk.rules.past_spans import Unit
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.touchpoints import Kind
from leaddesk.rules.typed_values import typed_number
from leaddesk.ui.parts.check_menu import CheckMenu
from leaddesk.ui.parts.inputs import ComboBox, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.words import translate
from leaddesk.ui.words.conditions import asked_choice, unit_name
from leaddesk.ui.words.touchpoints import kind_name

SEGMENTS, TOUCHPOINTS = "lead.segments", "touchpoints"
"""What stands for the conditions that ask for no field."""


@dataclass(frozen=True, slots=True)
class Offered:
    """What the store has: segments by number, the questions of the checklist by key."""

    segments: Mapping[int, str] = field(default_factory=dict)
    questions: Mapping[str, str] = field(default_factory=dict)


def value_part(key: str, comparison: str, offered: Offered, was: Condition | None) -> ValuePart:
    """The part in which the values of this comparison stand; what `was` there is kept."""
    if key == SEGMENTS:
        return _Segments(comparison == "in", offered, was)
    if key == TOUCHPOINTS:
        return _Touches(comparison == "was", was)
    if comparison in ("known", "unknown"):
        return ValuePart(key, comparison == "known")
    if comparison == "between":
        return _Range(key, was)
    if comparison in ("older_than", "within"):
        return _Days(key, comparison, was)
    asked = asked_of(key)
    if asked is not None and asked.choices:
        return _Choices(key, comparison, asked.choices, was)
    return _Texts(key, comparison, was)


class ValuePart(QWidget):
    """Gives the condition as it stands; Refused where a number can't be read.

    By itself it is the part of a comparison that needs no value.
    """

    edited = Signal()

    def __init__(self, key: str, known: bool = True) -> None:
        super().__init__()
        self._key, self._known = key, known
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)

    def condition(self) -> Condition:
        return Known(self._key, self._known)

    def _line(self, name: str, text: str = "", placeholder: str = "") -> LineEdit:
        line = LineEdit(name, text, placeholder)
        line.textChanged.connect(self.edited)
        self.row.addWidget(line, 1)
        return line

    def _menu(self, name: str, choices: list[tuple[str, str]], ticked: Sequence[str]) -> CheckMenu:
        menu = CheckMenu(name)
        menu.show_choices(choices, ticked)
        menu.edited.connect(self.edited)
        self.row.addWidget(menu, 1)
        return menu


class _Texts(ValuePart):
    def __init__(self, key: str, comparison: str, was: Condition | None) -> None:
        super().__init__(key)
        self._comparison = comparison
        self._kept = _texts_of(was)
        self._shown = "; ".join(self._kept)
        self.line = self._line(
            translate("ConditionEditor", "Values"),
            self._shown,
            translate("ConditionEditor", "several: a; b; c"),
        )

    def condition(self) -> Condition:
        text = self.line.text()
        pieces = (piece.strip() for piece in text.split(";"))
        # What was not touched stays as it is, even with a semicolon in it.
        texts = self._kept if text == self._shown else tuple(filter(None, pieces))
        return _TEXTS[self._comparison](self._key, texts)


class _Choices(ValuePart):
    def __init__(
        self, key: str, comparison: str, choices: Sequence[str], was: Condition | None
    ) -> None:
        super().__init__(key)
        self._comparison = comparison
        named = [(choice, asked_choice(key, choice)) for choice in choices]
        self.menu = self._menu(translate("ConditionEditor", "Values"), named, _texts_of(was))

    def condition(self) -> Condition:
        return _TEXTS[self._comparison](self._key, self.menu.ticked())


class _Range(ValuePart):
    def __init__(self, key: str, was: Condition | None) -> None:
        super().__init__(key)
        low, high = (was.low, was.high) if isinstance(was, Between) else (None, None)
        self.low = self._line(translate("ConditionEditor", "from"), _said(low))
        self.row.addWidget(Label("–"))
        self.high = self._line(translate("ConditionEditor", "to"), _said(high))
        for line, hint in (
            (self.low, translate("ConditionEditor", "from")),
            (self.high, translate("ConditionEditor", "to")),
        ):
            line.setPlaceholderText(hint)

    def condition(self) -> Condition:
        return Between(self._key, typed_number(self.low.text()), typed_number(self.high.text()))


class _Days(ValuePart):
    def __init__(self, key: str, comparison: str, was: Condition | None) -> None:
        super().__init__(key)
        self._comparison = comparison
        kept = was if isinstance(was, OlderThan | Within) else None
        self.days = self._line(
            translate("ConditionEditor", "How long"), _said(kept.days if kept else None)
        )
        self.unit = ComboBox(translate("ConditionEditor", "Unit"))
        for unit in Unit:
            self.unit.addItem(unit_name(unit), unit.value)
        self.unit.choose((kept.unit if kept else Unit.DAYS).value)
        self.unit.currentIndexChanged.connect(self.edited)
        self.row.addWidget(self.unit)

    def condition(self) -> Condition:
        days = typed_number(self.days.text())
        if days is None:
            raise Refused(Problem("condition_empty", field=self._key))
        shape = OlderThan if self._comparison == "older_than" else Within
        return shape(self._key, days, Unit(str(self.unit.currentData())))


class _Segments(ValuePart):
    def __init__(self, wanted: bool, offered: Offered, was: Condition | None) -> None:
        super().__init__(SEGMENTS)
        self._wanted = wanted
        named = [(str(number), f"{number}  {name}") for number, name in offered.segments.items()]
        ticked = [str(n) for n in was.numbers] if isinstance(was, InSegment) else []
        self.menu = self._menu(translate("ConditionEditor", "Parameters"), named, ticked)

    def condition(self) -> Condition:
        return InSegment(tuple(map(int, self.menu.ticked())), self._wanted)


class _Touches(ValuePart):
    def __init__(self, wanted: bool, was: Condition | None) -> None:
        super().__init__(TOUCHPOINTS)
        self._wanted = wanted
        kept = was if isinstance(was, Touched) else Touched()
        named = [(kind.value, kind_name(kind)) for kind in Kind]
        self.menu = self._menu(
            translate("ConditionEditor", "Kinds of touchpoints"), named, list(kept.kinds)
        )
        self.row.addWidget(Label(translate("ConditionEditor", "in the last"), color="text2"))
        self.days = self._line(
            translate("ConditionEditor", "days"),
            _said(kept.days),
            translate("ConditionEditor", "ever"),
        )
        self.row.addWidget(Label(translate("ConditionEditor", "days"), color="text2"))

    def condition(self) -> Condition:
        return Touched(self.menu.ticked(), typed_number(self.days.text()), self._wanted)


_TEXTS: dict[str, type[OneOf] | type[NoneOf] | type[StartsWith] | type[Contains]] = {
    "one_of": OneOf, "none_of": NoneOf, "starts_with": StartsWith, "contains": Contains,
}  # fmt: skip


def _texts_of(was: Condition | None) -> tuple[str, ...]:
    match was:
        case OneOf(values=texts) | NoneOf(values=texts):
            return texts
        case StartsWith(prefixes=texts) | Contains(texts=texts):
            return texts
    return ()


def _said(number: int | None) -> str:
    return "" if number is None else str(number)
