"""One rule of the duplicates: how alike what has to be, and how sure that makes it."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from leaddesk.rules.duplicates import DuplicateRule, DuplicateRules, rules_problems
from leaddesk.rules.likeness import Sign
from leaddesk.rules.problem import Problem
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.words import translate
from leaddesk.ui.words.duplicates import sign_name
from leaddesk.ui.words.problems import problem_texts

_WIDTH, _COLUMNS = 560, 3


class DuplicateRuleDialog(Dialog):
    """`rule` is what it becomes when it is taken; nothing is saved yet."""

    def __init__(self, parent: QWidget | None, rule: DuplicateRule, threshold: int) -> None:
        super().__init__(
            translate("DuplicateSettings", "Rule of the duplicates"),
            translate("DuplicateSettings", "Take over"),
            parent,
        )
        self.rule, self._threshold = rule, threshold
        degrees = dict(rule.signs)
        self.degrees: dict[Sign, LineEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        for place, sign in enumerate(Sign):
            line = LineEdit(sign_name(sign))
            line.setText(str(degrees.get(sign, "")))
            self.degrees[sign] = line
            grid.addWidget(Field(sign_name(sign), line), place // _COLUMNS, place % _COLUMNS)
        self.weight = LineEdit(translate("DuplicateSettings", "So sure that makes it, in %"))
        self.weight.setText(str(rule.weight))
        self.bar = MessageBar()
        hint = translate(
            "DuplicateSettings",
            "At least so alike, from 1 to 100; 100 is the same. What stays empty is not asked for.",
        )
        self.body.addWidget(Label(hint, color="text2", wrap=True))
        self.body.addLayout(grid)
        self.body.addWidget(Field(self.weight.accessibleName(), self.weight))
        self.body.addWidget(self.bar)
        self.setMinimumWidth(theme.px(_WIDTH))

    def accept(self) -> None:
        typed = {sign: line.text().strip() for sign, line in self.degrees.items()}
        signs = tuple((sign, _number(text)) for sign, text in typed.items() if text)
        rule = DuplicateRule(signs, _number(self.weight.text().strip()))
        problems = rules_problems(DuplicateRules((rule,), self._threshold))
        if problems:
            self._say(*problems)
            return
        self.rule = rule
        super().accept()

    def _say(self, *problems: Problem) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(problems)))


def _number(text: str) -> int:
    """What is no number is refused as one that can't be."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
