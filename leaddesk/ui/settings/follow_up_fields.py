"""The fields of the follow-ups' settings: outcomes, rules, what makes somebody be called first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from leaddesk.rules.follow_up_rules import FollowUpRule
from leaddesk.rules.follow_ups import FollowUpSettings
from leaddesk.rules.priority import Weights
from leaddesk.rules.touchpoints import Outcome
from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import Marked, marked, translate
from leaddesk.ui.words.follow_ups import rule_name
from leaddesk.ui.words.touchpoints import outcome_name

SEPARATOR = ";"
NUMBER_WIDTH = 88

_WEIGHTS: dict[str, Marked] = {
    "score": marked("FollowUpSettings", "Score of 400"),
    "ripe": marked("FollowUpSettings", "Threshold reached"),
    "today": marked("FollowUpSettings", "Due today"),
    "overdue": marked("FollowUpSettings", "Overdue for 10 days"),
    "fresh": marked("FollowUpSettings", "Heard of today"),
    "fresh_days": marked("FollowUpSettings", "Half of it after days"),
    "value": marked("FollowUpSettings", "A big value"),
    "big_value": marked("FollowUpSettings", "Big from euros"),
    "clock_near": marked("FollowUpSettings", "Deadline today"),
    "clock_over": marked("FollowUpSettings", "Deadline over"),
}


class OutcomeFields(QWidget):
    """Per outcome the follow-up of the first attempt, the second, ..."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = _grid(self)
        self.lines: dict[Outcome, LineEdit] = {}
        for row, outcome in enumerate(Outcome):
            line = LineEdit(outcome_name(outcome))
            line.textEdited.connect(self.edited)
            grid.addWidget(Label(outcome_name(outcome)), row, 0)
            grid.addWidget(line, row, 1)
            self.lines[outcome] = line
        most = translate("FollowUpSettings", "At most per person and day")
        self.most = _number(most, self.edited)
        grid.addWidget(Label(most), len(self.lines), 0)
        grid.addWidget(self.most, len(self.lines), 1)

    def show_settings(self, settings: FollowUpSettings) -> None:
        for outcome, line in self.lines.items():
            line.setText(f"{SEPARATOR} ".join(settings.presets.get(outcome, ())))
        self.most.setText(str(settings.most_a_day))

    def settings(self) -> FollowUpSettings:
        presets = {
            outcome: tuple(p.strip() for p in line.text().split(SEPARATOR) if p.strip())
            for outcome, line in self.lines.items()
        }
        return FollowUpSettings(presets, whole(self.most.text()))


class RuleFields(QWidget):
    """A line per rule: in use or not, how long, when what it makes is due."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._grid = _grid(self)
        self._rules: tuple[FollowUpRule, ...] = ()
        self.rows: dict[str, tuple[QCheckBox, LineEdit, LineEdit]] = {}
        for column, words in enumerate(
            (
                translate("FollowUpSettings", "Rule"),
                translate("FollowUpSettings", "Days"),
                translate("FollowUpSettings", "Due after working days"),
            )
        ):
            self._grid.addWidget(Label(words, SECONDARY, "text2"), 0, column)

    def show_rules(self, rules: Sequence[FollowUpRule]) -> None:
        self._rules = tuple(rules)
        for rule in rules:
            if rule.key not in self.rows:
                self._add(rule.key)
            box, days, ahead = self.rows[rule.key]
            box.setChecked(rule.active)
            days.setText(str(rule.days))
            ahead.setText(str(rule.ahead))

    def _add(self, key: str) -> None:
        name = rule_name(key)
        box = QCheckBox(name)
        box.toggled.connect(self.edited)
        days = _number(translate("FollowUpSettings", "{rule}: days").format(rule=name), self.edited)
        due = translate("FollowUpSettings", "{rule}: due after working days").format(rule=name)
        ahead = _number(due, self.edited)
        row = len(self.rows) + 1
        for column, part in enumerate((box, days, ahead)):
            self._grid.addWidget(part, row, column)
        self.rows[key] = (box, days, ahead)

    def rules(self) -> tuple[FollowUpRule, ...]:
        """As they stand in the fields."""
        return tuple(self._of(rule) for rule in self._rules)

    def changed(self) -> tuple[FollowUpRule, ...]:
        """Those that are others than those that are kept."""
        return tuple(new for new, old in zip(self.rules(), self._rules, strict=True) if new != old)

    def _of(self, rule: FollowUpRule) -> FollowUpRule:
        box, days, ahead = self.rows[rule.key]
        return replace(
            rule, active=box.isChecked(), days=whole(days.text()), ahead=whole(ahead.text())
        )


class WeightFields(QWidget):
    """What makes somebody be called first, in two columns."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        grid = _grid(self)
        self.lines: dict[str, LineEdit] = {}
        for place, (name, words) in enumerate(_WEIGHTS.items()):
            line = _number(words.now(), self.edited)
            grid.addWidget(Label(words.now()), place // 2, place % 2 * 2)
            grid.addWidget(line, place // 2, place % 2 * 2 + 1)
            self.lines[name] = line

    def show_weights(self, weights: Weights) -> None:
        for name, line in self.lines.items():
            line.setText(str(getattr(weights, name)))

    def weights(self) -> Weights:
        given: Mapping[str, Any] = {name: whole(line.text()) for name, line in self.lines.items()}
        return Weights(**{field.name: given[field.name] for field in fields(Weights)})


def whole(text: str) -> int:
    """The number that was typed; -1 for what is none, which every rule refuses."""
    plain = text.strip().replace(".", "").replace(" ", "")
    return int(plain) if plain.isascii() and plain.isdigit() else -1


def _number(name: str, edited: Any) -> LineEdit:
    line = LineEdit(name)
    line.setFixedWidth(theme.px(NUMBER_WIDTH))
    line.setMaxLength(9)
    line.textEdited.connect(edited)
    return line


def _grid(widget: QWidget) -> QGridLayout:
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(4, 1)
    return grid
