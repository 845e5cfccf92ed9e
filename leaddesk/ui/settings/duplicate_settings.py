"""By which rules leads are taken for one and the same, and what other rules would find."""

from __future__ import annotations

from dataclasses import replace

from leaddesk.desk import Desk, Failure
from leaddesk.operations.duplicates import set_duplicate_rules
from leaddesk.queries.duplicate_scan import Scan, duplicate_rules, scan
from leaddesk.rules.duplicates import DEFAULT_RULES, DuplicateRule, DuplicateRules, rules_problems
from leaddesk.rules.likeness import Sign
from leaddesk.rules.roles import Right
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.settings.duplicate_rule_dialog import DuplicateRuleDialog
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.duplicates import rule_text
from leaddesk.ui.words.formats import percent_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.rights import why_not_allowed

_NEW = DuplicateRule(((Sign.NAME, 90),), 90)
_SHOWN = 10


class DuplicateSettings(SettingsPart):
    """Nothing is saved before what it would find was looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("DuplicateSettings", "Duplicates"),
            translate(
                "DuplicateSettings",
                "Two leads are proposed as one when a rule is met and is sure enough. Nothing is"
                " ever merged by itself.",
            ),
        )
        self._desk = desk
        self.rules = self.kept = DEFAULT_RULES
        self.bar = MessageBar()
        self.list = ChoiceList(
            translate("DuplicateSettings", "Rules"), _SHOWN, by_double_click=True
        )
        self.list.taken.connect(lambda _: self._on_edit())
        self.threshold = LineEdit(translate("DuplicateSettings", "Proposed from so many % on"))
        self.threshold.setMaximumWidth(theme.px(200))
        self.threshold.editingFinished.connect(self._on_threshold)
        self.try_it = Button(
            translate("DuplicateSettings", "Try it …"), "pri", clicked=self._on_try
        )
        self.body.addWidget(self.bar)
        self.body.addWidget(
            Label(translate("DuplicateSettings", "Rules, one of which has to be met"), SECTION)
        )
        self.body.addWidget(self.list)
        self.body.addLayout(row_of(*self._buttons()))
        self.body.addWidget(Field(self.threshold.accessibleName(), self.threshold))
        self.body.addLayout(row_of(self.try_it))

    def _buttons(self) -> tuple[Button, ...]:
        return (
            Button(translate("DuplicateSettings", "Add a rule"), "text", icon_name="plus",
                   clicked=self._on_add),
            Button(translate("DuplicateSettings", "Edit"), clicked=self._on_edit),
            Button(translate("DuplicateSettings", "Remove"), clicked=self._on_remove),
            Button(translate("DuplicateSettings", "As they come"), clicked=self._on_usual),
        )  # fmt: skip

    def look(self) -> None:
        self.restrict(why_not_allowed(self._desk, Right.SET_RULES))
        self._desk.ask(duplicate_rules).newest("duplicate_rules").done(self._on_rules)

    def _on_rules(self, rules: DuplicateRules) -> None:
        if self.rules == self.kept:  # else somebody is at it
            self.rules = rules
        self.kept = rules
        self._show()

    def _show(self) -> None:
        chosen = self.list.current()
        self.list.show_choices(
            [
                Choice(str(place), rule_text(rule), second=percent_text(rule.weight / 100))
                for place, rule in enumerate(self.rules.rules)
            ],
            chosen,
        )
        self.threshold.setText(str(self.rules.threshold))
        self.try_it.setEnabled(self.rules != self.kept)

    def _place(self) -> int:
        return int(self.list.current() or -1)

    def _on_add(self) -> None:
        self._edit(_NEW, len(self.rules.rules))

    def _on_edit(self) -> None:
        place = self._place()
        if place >= 0:
            self._edit(self.rules.rules[place], place)

    def _edit(self, rule: DuplicateRule, place: int) -> None:
        dialog = DuplicateRuleDialog(self, rule, self.rules.threshold)
        if run_dialog(dialog):
            rules = [*self.rules.rules]
            rules[place : place + 1] = [dialog.rule]
            self._change(replace(self.rules, rules=tuple(rules)))

    def _on_remove(self) -> None:
        place = self._place()
        rules = tuple(rule for at, rule in enumerate(self.rules.rules) if at != place)
        self._change(replace(self.rules, rules=rules))

    def _on_usual(self) -> None:
        self._change(DEFAULT_RULES)

    def _on_threshold(self) -> None:
        text = self.threshold.text().strip()
        number = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
        self._change(replace(self.rules, threshold=number))

    def _change(self, rules: DuplicateRules) -> None:
        self.rules = rules
        problems = rules_problems(rules)
        if problems:
            self.bar.show_message("danger", "\n".join(problem_texts(problems)))
        else:
            self.bar.hide()
        self._show()
        self.try_it.setEnabled(rules != self.kept and not problems)

    def _on_try(self) -> None:
        """What the rules would find is looked for first."""
        self.bar.show_message(
            "info", translate("DuplicateSettings", "Looking through all leads …"), closable=False
        )
        asked = self._desk.ask(scan, rules=self.rules)
        asked.newest("duplicates_tried").done(self._on_tried).failed(self._on_failed)

    def _on_tried(self, found: Scan) -> None:
        text = translate("DuplicateSettings", "%n pair(s) would be proposed.", n=len(found.pairs))
        self.bar.show_message(
            "info", text, [(translate("DuplicateSettings", "Save the rules"), self._save)]
        )

    def _save(self) -> None:
        saved = self._desk.run(set_duplicate_rules, rules=self.rules)
        saved.done(lambda _: self._on_saved()).failed(self._on_failed)

    def _on_saved(self) -> None:
        self.kept = self.rules
        text = translate("DuplicateSettings", "Saved. The next search goes by these rules.")
        self.bar.show_message("ok", text)
        self._show()

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
