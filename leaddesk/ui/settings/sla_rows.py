"""The deadlines of the agreement as rows: for each stage how long, until what, and what then."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from leaddesk.rules.clocks import WARNINGS
from leaddesk.rules.sla import DEFAULT_SLA_RULES, KEYS, OFFER, RuleVersion, SlaRule, Then, Until
from leaddesk.rules.stages import Stage
from leaddesk.ui.parts.inputs import ComboBox, LineEdit, mark_invalid
from leaddesk.ui.parts.texts import Label, hairline
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.deadlines import clock_name, then_text
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.stages import stage_place

_HOUR = 60
_PROPOSED = {rule.key: rule for rule in DEFAULT_SLA_RULES}


class SlaRow:
    """The inputs of one rule."""

    def __init__(self, key: str) -> None:
        self.key = key
        name = clock_name(key)
        self.active = QCheckBox(name)
        self.hours = LineEdit(translate("Settings", "Hours allowed: {name}").format(name=name))
        self.hours.setFixedWidth(theme.px(64))
        self.until = ComboBox(translate("Settings", "Until: {name}").format(name=name))
        self.until.addItem(translate("Settings", "moved on"), Until.MOVED)
        if key == OFFER:
            self.until.setItemText(0, translate("Settings", "answered"))
        else:
            self.until.addItem(translate("Settings", "contacted or moved on"), Until.CONTACT)
        self.levels = [QCheckBox(f"{level}") for level in WARNINGS]
        self.then = ComboBox(translate("Settings", "Then: {name}").format(name=name))
        for then in Then:
            self.then.addItem(then_text(then), then)
        self.who = ComboBox(translate("Settings", "Person: {name}").format(name=name))
        self.segments = LineEdit(
            translate("Settings", "Other hours in segments: {name}").format(name=name),
            placeholder=translate("Settings", "number: hours, e.g. 4: 8; 6: 24"),
        )

    def show_rule(self, rule: SlaRule, people: Mapping[int, str]) -> None:
        self.active.setChecked(rule.active)
        self.hours.setText(_hours_text(rule.minutes))
        own = (f"{number}: {_hours_text(minutes)}" for number, minutes in rule.segments)
        self.segments.setText("; ".join(own))
        self.until.choose(rule.until)
        for box, level in zip(self.levels, WARNINGS, strict=True):
            box.setChecked(level in rule.levels)
        self.then.choose(rule.then)
        self.who.clear()
        self.who.addItem(translate("Settings", "nobody in particular"), None)
        for user, name in people.items():
            self.who.addItem(name, user)
        self.who.choose(rule.tell if rule.then is Then.ESCALATE else rule.to)

    def typed(self) -> SlaRule | None:
        """None where the hours can't be read."""
        minutes, segments = _minutes(self.hours.text() or "0"), _segments(self.segments.text())
        mark_invalid(self.hours, minutes is None)
        mark_invalid(self.segments, segments is None)
        if minutes is None or segments is None:
            return None
        levels = tuple(
            level for box, level in zip(self.levels, WARNINGS, strict=True) if box.isChecked()
        )
        then, who = Then(self.then.currentData()), self.who.currentData()
        return SlaRule(
            self.key, minutes, Until(self.until.currentData()), levels, then,
            who if then is Then.ESCALATE else None,
            who if then in (Then.REASSIGN, Then.PROPOSE) else None,
            self.active.isChecked(), segments,
        )  # fmt: skip


def _hours_text(minutes: int) -> str:
    return number_text(minutes / _HOUR, 2).rstrip("0").rstrip(",.")


def _minutes(hours: str) -> int | None:
    """None where it is no number."""
    try:
        return round(float(hours.strip().replace(",", ".")) * _HOUR)
    except (ValueError, OverflowError):
        return None


def _segments(typed: str) -> tuple[tuple[int, int], ...] | None:
    """ "4: 8; 6: 24" as (number, minutes), in the order of the numbers."""
    found = []
    for part in filter(str.strip, typed.split(";")):
        number, colon, hours = part.partition(":")
        minutes = _minutes(hours)
        if not colon or minutes is None or not number.strip().isdecimal():
            return None
        found.append((int(number), minutes))
    return tuple(sorted(found))


def _place(key: str) -> int:
    """The hand-over first, then the stages in the team's order."""
    return 0 if key == OFFER else stage_place(Stage.of(key))


class SlaRows(QWidget):
    """One row for the hand-over and one for each stage."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = [SlaRow(key) for key in sorted(KEYS, key=_place)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        tell, then = translate("Settings", "Tell at %"), translate("Settings", "Then:")
        hours = translate("Settings", "hours, until")
        others = translate("Settings", "Other hours in segments")
        for place, row in enumerate(self.rows):
            # Three lines each: beside each other the lists were cut off in a small window.
            first, second, third = (4 * place + line for line in range(3))
            levels = QHBoxLayout()
            levels.setSpacing(8)
            for part in (Label(tell, SECONDARY, "text2"), *row.levels):
                levels.addWidget(part)
            levels.addStretch()
            until = QHBoxLayout()
            until.setSpacing(8)
            until.addWidget(Label(hours, SECONDARY, "text2"))
            until.addWidget(row.until, 1)
            grid.addWidget(row.active, first, 0)
            grid.addWidget(row.hours, first, 1)
            follows = QHBoxLayout()  # each as wide as its words, and the rest shared
            follows.setSpacing(8)
            follows.addWidget(row.then)
            follows.addWidget(row.who)
            grid.addLayout(until, first, 2)
            grid.addLayout(levels, second, 0)
            grid.addWidget(Label(then, SECONDARY, "text2"), second, 1)
            grid.addLayout(follows, second, 2)
            grid.addWidget(Label(others, SECONDARY, "text2"), third, 0)
            grid.addWidget(row.segments, third, 1, 1, 2)
            grid.addWidget(hairline(), 4 * place + 3, 0, 1, 3)

    def show_rules(self, rules: Mapping[str, RuleVersion], people: Mapping[int, str]) -> None:
        for row in self.rows:
            kept = rules.get(row.key)
            proposed = _PROPOSED.get(row.key, SlaRule(row.key, 16 * _HOUR))
            off = SlaRule(row.key, proposed.minutes, proposed.until, active=False)
            row.show_rule(kept.rule if kept is not None else off, people)

    def typed(self, rules: Mapping[str, RuleVersion]) -> Sequence[SlaRule] | None:
        """Those that are in force or switched on; None where one can't be read."""
        found = [row.typed() for row in self.rows]
        if any(rule is None for rule in found):
            return None
        return [rule for rule in found if rule is not None and (rule.active or rule.key in rules)]
