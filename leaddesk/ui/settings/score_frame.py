"""What holds for all rules of the score: threshold, caps, from when on is counted, the version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.queries.scoring import Version
from leaddesk.rules.problem import Refused
from leaddesk.rules.score_rules import Group, RuleSet
from leaddesk.rules.typed_values import typed_day, typed_number
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import date_text
from leaddesk.ui.words.score_rules import group_name


class ScoreFrame(QWidget):
    """`changed` carries the rules with what was typed here, `wrong` why it can't be read."""

    changed = Signal(object)
    wrong = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rules: RuleSet | None = None
        self._versions: Sequence[Version] = ()
        self._wrong = False
        self.threshold = LineEdit(translate("ScoreSettings", "Threshold"))
        self.version = ComboBox(translate("ScoreSettings", "Versions"))
        self.version.activated.connect(self._on_version)
        self.caps = {group: LineEdit(_cap_name(group)) for group in Group}
        since = translate("ScoreSettings", "Count touchpoints from this day on")
        self.since = LineEdit(since, placeholder=date_text(date(2026, 1, 1)))
        for line in (self.threshold, *self.caps.values(), self.since):
            line.editingFinished.connect(self._on_typed)
        no_bound = translate("ScoreSettings", "empty: without a limit")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(row_of(
            Field(translate("ScoreSettings", "Threshold: from here on it is sales’ turn"),
                  self.threshold),
            Field(translate("ScoreSettings", "Rules as of"), self.version),
        ))  # fmt: skip
        layout.addLayout(row_of(
            *(Field(_cap_name(group), line, no_bound) for group, line in self.caps.items()),
            Field(since, self.since, translate("ScoreSettings", "empty: all of them")),
        ))  # fmt: skip

    def show_rules(self, rules: RuleSet) -> None:
        self._rules, self._wrong = rules, False
        self.threshold.setText(str(rules.threshold))
        for group, line in self.caps.items():
            cap = rules.cap_of(group)
            line.setText("" if cap is None else str(cap))
        self.since.setText("" if rules.count_from is None else date_text(rules.count_from))

    def show_versions(self, versions: Sequence[Version]) -> None:
        self._versions = versions
        self.version.clear()
        for version in versions:
            text = translate("ScoreSettings", "Version {number} of {day} {who} {note}")
            day = date_text(version.at.astimezone().date())
            said = text.format(number=version.number, day=day, who=version.who, note=version.note)
            self.version.addItem(said.strip(), version.number)
        if not versions:
            self.version.addItem(translate("ScoreSettings", "As they came with the program"), None)
        self.version.setEnabled(bool(versions))

    def _on_typed(self) -> None:
        if self._rules is None:
            return
        try:
            rules = self._read(self._rules)
        except Refused as refused:
            self._wrong = True
            self.wrong.emit(refused.problems)
            return
        if rules != self._rules or self._wrong:
            self.changed.emit(rules)

    def _read(self, rules: RuleSet) -> RuleSet:
        typed = {group: typed_number(line.text()) for group, line in self.caps.items()}
        return replace(
            rules, threshold=typed_number(self.threshold.text()) or 0,
            caps=tuple((group, cap) for group, cap in typed.items() if cap is not None),
            count_from=typed_day(self.since.text()),
        )  # fmt: skip

    def _on_version(self) -> None:
        """An older version is tried as a draft; it keeps today's points of the questions."""
        number, kept = self.version.currentData(), self._rules
        chosen = next((v for v in self._versions if v.number == number), None)
        if chosen is not None and kept is not None:
            older = replace(chosen.rules, version=kept.version, answers=kept.answers)
            self.changed.emit(older)


def _cap_name(group: Group) -> str:
    text = translate("ScoreSettings", "{group}: at most")
    return text.format(group=group_name(group))
