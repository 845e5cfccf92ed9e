"""One rule of the score: what it asks for, what it gives, how often, and from when to when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from leaddesk.rules.conditions import Known
from leaddesk.rules.problem import Problem, Refused
from leaddesk.rules.rule_sets import size_problems
from leaddesk.rules.score_conditions import SCORED_FIELDS, AttributeCondition, Happened
from leaddesk.rules.score_rules import OF_RULES, Group, Mode, Period, ScoreRule, rule_problems
from leaddesk.rules.touchpoints import Direction, Kind, Outcome
from leaddesk.rules.typed_values import typed_day, typed_number
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.check_menu import CheckMenu
from leaddesk.ui.parts.condition_editor import ConditionEditor
from leaddesk.ui.parts.condition_values import Offered
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.scrolling import FittingArea
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.score_rules import MODES, PERIODS, group_name, named
from leaddesk.ui.words.touchpoints import direction_name, kind_name, outcome_name

WIDTH = 720


class ScoreRuleDialog(Dialog):
    """`rule` is what it becomes when it is taken; nothing is saved yet."""

    def __init__(
        self, parent: QWidget | None, rule: ScoreRule, segments: Mapping[int, str] | None = None
    ) -> None:
        super().__init__(
            translate("ScoreSettings", "Score rule"),
            translate("ScoreSettings", "Take over"),
            parent,
        )
        self.rule = rule
        self._build()
        self.condition.offer(Offered(segments=dict(segments or {})))
        self._show(rule)
        self._on_asks()

    def _build(self) -> None:
        self.asks = _combo(
            translate("ScoreSettings", "The rule asks for"),
            [(translate("ScoreSettings", "Something that happened"), True),
             (translate("ScoreSettings", "Something that is known"), False)],
        )  # fmt: skip
        self.asks.currentIndexChanged.connect(self._on_asks)
        self.group = _combo(
            translate("ScoreSettings", "Group"), [(group_name(g), g) for g in OF_RULES]
        )
        self.kinds = CheckMenu(translate("ScoreSettings", "Touchpoints"))
        self.outcomes = CheckMenu(translate("ScoreSettings", "Outcomes"))
        self.direction = _combo(
            translate("ScoreSettings", "Direction"),
            [(translate("ScoreSettings", "both"), ""),
             *((direction_name(way), way.value) for way in Direction)],
        )  # fmt: skip
        self.products = LineEdit(translate("ScoreSettings", "Products"))
        self.age = LineEdit(translate("ScoreSettings", "At most so many days ago"))
        self.only_if = Label(
            translate("ScoreSettings", "and only of leads of which this is so:"), color="text2"
        )
        self.condition = ConditionEditor(fields=SCORED_FIELDS)
        self.points = LineEdit(translate("ScoreSettings", "Points"))
        self.points_by = LineEdit(translate("ScoreSettings", "Points per value"))
        self.mode = _combo(
            translate("ScoreSettings", "Counts"), [(words.now(), mode) for mode, words in MODES]
        )
        self.most = LineEdit(translate("ScoreSettings", "At most so often"))
        self.period = _combo(
            translate("ScoreSettings", "in each"),
            [("–", None), *((words.now(), period) for period, words in PERIODS)],
        )
        self.cap = LineEdit(translate("ScoreSettings", "At most so many points"))
        self.half_life = LineEdit(translate("ScoreSettings", "Half after so many days"))
        self.linear = LineEdit(translate("ScoreSettings", "Nothing after so many days"))
        self.valid_from = LineEdit(translate("ScoreSettings", "Valid from"))
        self.valid_to = LineEdit(translate("ScoreSettings", "Valid to"))
        self.own_points = QCheckBox(
            translate("ScoreSettings", "Points of the touchpoint itself count instead")
        )
        self.active = QCheckBox(translate("ScoreSettings", "In use"))
        self.bar = MessageBar()
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        several = translate("ScoreSettings", "empty: any; several: a; b; c")
        instead = translate("ScoreSettings", "instead of the points: A = 100; B = 50")
        hints: dict[QWidget, str] = {self.products: several, self.points_by: instead}
        self._touching: list[QWidget] = []
        self._known: list[QWidget] = []
        shown: list[tuple[QWidget, int, int, int]] = [
            (self.asks, 0, 0, 1), (self.group, 0, 1, 1), (self.kinds, 1, 0, 1),
            (self.outcomes, 1, 1, 1), (self.products, 2, 0, 1), (self.direction, 2, 1, 1),
            (self.age, 3, 0, 1), (self.points, 6, 0, 1), (self.points_by, 6, 1, 1),
            (self.mode, 7, 0, 1), (self.cap, 7, 1, 1), (self.most, 8, 0, 1), (self.period, 8, 1, 1),
            (self.half_life, 9, 0, 1), (self.linear, 9, 1, 1), (self.valid_from, 10, 0, 1),
            (self.valid_to, 10, 1, 1),
        ]  # fmt: skip
        happened = (
            self.kinds, self.outcomes, self.products, self.direction, self.age, self.mode,
            self.most, self.period, self.half_life, self.linear,
        )  # fmt: skip
        for widget, row, column, span in shown:
            name = widget.accessibleName().partition(":")[0]
            field = Field(name, widget, hints.get(widget, ""))
            grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            if widget in happened:
                self._touching.append(field)
            elif widget is self.points_by:
                self._known.append(field)
        grid.addWidget(self.only_if, 4, 0, 1, 2)
        grid.addWidget(self.condition, 5, 0, 1, 2)
        self._touching += [self.own_points, self.only_if]
        form = QWidget()
        below = QVBoxLayout(form)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addLayout(grid)
        for part in (self.own_points, self.active):
            below.addWidget(part)
        self.body.addWidget(FittingArea(form))
        self.body.addWidget(self.bar)
        self.setMinimumWidth(theme.px(WIDTH))

    def _on_asks(self) -> None:
        happened = bool(self.asks.currentData())
        for part in self._touching:
            part.setVisible(happened)
        for part in self._known:
            part.setVisible(not happened)
        if not happened and not self.condition.rows:
            self.condition.show_conditions([Known("company.industry")])

    def _show(self, rule: ScoreRule) -> None:
        asked = rule.condition
        happened = asked if isinstance(asked, Happened) else Happened(())
        self.asks.choose(isinstance(asked, Happened))
        self.group.choose(rule.group)
        self.kinds.show_choices([(k.value, kind_name(k)) for k in Kind], map(str, happened.kinds))
        self.outcomes.show_choices([(o.value, outcome_name(o)) for o in Outcome], happened.outcomes)
        self.direction.choose(happened.direction)
        self.products.setText("; ".join(happened.products))
        of_lead = () if isinstance(asked, Happened) else (asked,)
        self.condition.show_conditions([*of_lead, *rule.besides])
        self.points.setText(str(rule.points))
        self.points_by.setText("; ".join(f"{v} = {p}" for v, p in rule.points_by))
        self.mode.choose(rule.mode)
        self.period.choose(rule.period)
        for line, number in (
            (self.most, rule.most), (self.cap, rule.cap), (self.half_life, rule.half_life_days),
            (self.linear, rule.linear_days), (self.age, happened.within_days),
        ):  # fmt: skip
            line.setText("" if number is None else str(number))
        for line, day in ((self.valid_from, rule.valid_from), (self.valid_to, rule.valid_to)):
            line.setText("" if day is None else date_text(day))
        self.own_points.setChecked(rule.own_points)
        self.active.setChecked(rule.active)

    def read(self) -> ScoreRule:
        """The rule as it stands; Refused where something can't be read."""
        happened = bool(self.asks.currentData())
        old, conditions = self.rule, self._asked(1 - happened)
        return ScoreRule(
            old.key, Group(self.group.currentData()), typed_number(self.points.text()) or 0,
            self._happened() if happened else conditions[0],
            mode=Mode(self.mode.currentData()) if happened else Mode.ONCE,
            cap=typed_number(self.cap.text()),
            half_life_days=typed_number(self.half_life.text()) if happened else None,
            active=self.active.isChecked(),
            valid_from=typed_day(self.valid_from.text()), valid_to=typed_day(self.valid_to.text()),
            version=old.version, own_points=happened and self.own_points.isChecked(),
            points_by=() if happened else _points_by(self.points_by.text()),
            most=typed_number(self.most.text()) if happened else None,
            period=self._period() if happened else None,
            linear_days=typed_number(self.linear.text()) if happened else None,
            besides=conditions if happened else conditions[1:],
        )  # fmt: skip

    def _happened(self) -> Happened:
        kinds = self.kinds.ticked()
        if not kinds:
            raise Refused(Problem("condition_empty", field="lead.last_touch"))
        products = tuple(filter(None, (p.strip() for p in self.products.text().split(";"))))
        return Happened(
            kinds, self.direction.currentData(), self.outcomes.ticked(), products,
            typed_number(self.age.text()),
        )  # fmt: skip

    def _asked(self, least: int) -> tuple[AttributeCondition, ...]:
        """What must be so of the lead, so many conditions at least."""
        if problems := self.condition.problems():
            raise Refused(*problems)
        found = self.condition.conditions()
        conditions = tuple(c for c in found if isinstance(c, AttributeCondition))
        if len(conditions) < max(least, len(found)):
            raise Refused(Problem("condition_unreadable"))
        return conditions

    def _period(self) -> Period | None:
        chosen = self.period.currentData()
        return None if chosen is None else Period(chosen)

    def accept(self) -> None:
        try:
            rule = self.read()
            problems = (*rule_problems(rule), *size_problems(rule))
            problems = tuple(named(problems, [rule]))
        except Refused as refused:
            problems = refused.problems
        if problems:
            self.bar.show_message("danger", "\n".join(problem_texts(problems)))
            return
        self.rule = rule
        super().accept()


def _combo(name: str, entries: list[tuple[str, Any]]) -> ComboBox:
    box = ComboBox(name)
    for words, data in entries:
        box.addItem(words, data)
    return box


def _points_by(text: str) -> tuple[tuple[str, int], ...]:
    found = []
    for piece in filter(None, (piece.strip() for piece in text.split(";"))):
        value, _, points = piece.rpartition("=")
        number = typed_number(points)
        if not value.strip() or number is None:
            raise Refused(Problem("condition_number", value=piece))
        found.append((value.strip(), number))
    return tuple(found)
