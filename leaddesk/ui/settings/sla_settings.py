"""The agreement between marketing and sales: the hand-over, its deadlines, the working calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.agreement import set_calendar, set_hand_over, set_sla_rules
from leaddesk.queries.agreement import Agreement, agreement
from leaddesk.queries.deadline_effects import (
    CalendarEffect,
    RulesEffect,
    calendar_effect,
    rules_effect,
)
from leaddesk.queries.targets import TargetRow, targets
from leaddesk.rules.offers import HandOverRules, Way
from leaddesk.rules.problem import Problem
from leaddesk.rules.sla import SlaRule
from leaddesk.rules.working_calendar import WorkCalendar
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.inputs import ComboBox, Field
from leaddesk.ui.parts.paper_dialog import PaperDialog
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.settings.calendar_form import CalendarForm
from leaddesk.ui.settings.settings_part import READING, SettingsPart
from leaddesk.ui.settings.sla_rows import SlaRows
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.agreement_paper import agreement_html, agreement_title
from leaddesk.ui.words.deadline_effects import calendar_effect_text, rules_effect_text
from leaddesk.ui.words.fields import field_name
from leaddesk.ui.words.problems import problem_texts

ON_SHEET = (
    "company.name", "company.city", "company.employees", "company.industry",
    "contact.last_name", "contact.phone", "contact.email", "contact.decision_role",
    "lead.product", "lead.value", "lead.source", "lead.note",
)  # fmt: skip
"""What may be asked for before a lead goes to sales."""


class SlaSettings(SettingsPart):
    """Three parts, each applied by its button; that of the calendar says first what it will do."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Settings", "Hand-over and deadlines"),
            translate("Settings", "What marketing and sales have agreed on: how leads are handed"
                      " over, who has to act by when, and what becomes of those that nobody"
                      " worked."),
            wide=True,
        )  # fmt: skip
        self._desk = desk
        self.kept: Agreement | None = None
        self.bar = MessageBar()
        self._tried: WorkCalendar | None = None
        self._tried_rules: Sequence[SlaRule] | None = None
        self._build()

    def _build(self) -> None:
        self.way = ComboBox(translate("Settings", "Leads come to sales"))
        for way, words in (
            (Way.POOL, translate("Settings", "offered to all: whoever takes them first")),
            (Way.PUSH, translate("Settings", "offered to one person")),
            (Way.AUTOMATIC, translate("Settings", "offered by the program at the threshold")),
        ):
            self.way.addItem(words, way)
        self.to = ComboBox(translate("Settings", "Unless somebody is named, to"))
        fields = FlowLayout()
        self.required = {key: QCheckBox(field_name(key)) for key in ON_SHEET}
        for box in self.required.values():
            fields.addWidget(box)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(Field(translate("Settings", "Leads come to sales"), self.way))
        line.addWidget(Field(translate("Settings", "Unless somebody is named, to"), self.to))
        line.addStretch()
        self.rules, self.calendar = SlaRows(), CalendarForm()
        body = self.body
        body.addWidget(self.bar)
        show = translate("Settings", "Show the agreement")
        paper = Button(show, icon_name="file-text", clicked=self._ask_targets)
        paper.setProperty(READING, True)
        body.addLayout(_right(paper))
        body.addWidget(Label(translate("Settings", "Hand-over to sales"), SECTION))
        body.addLayout(line)
        body.addWidget(Label(translate("Settings", "Needed before the hand-over:"), color="text2"))
        body.addLayout(fields)
        body.addLayout(_right(Button(translate("Settings", "Apply hand-over"),
                                     clicked=self._apply_hand_over)))  # fmt: skip
        body.addWidget(Label(translate("Settings", "Deadlines in working hours"), SECTION))
        body.addWidget(self.rules)
        body.addLayout(_right(Button(translate("Settings", "Apply deadlines …"), "pri",
                                     clicked=self._try_rules)))  # fmt: skip
        body.addWidget(Label(translate("Settings", "Working calendar"), SECTION))
        body.addWidget(self.calendar)
        body.addLayout(_right(Button(translate("Settings", "Apply calendar …"),
                                     clicked=self._try_calendar)))  # fmt: skip

    def look(self) -> None:
        self._desk.ask(agreement).newest("settings_sla").done(self._show)

    def _show(self, kept: Agreement) -> None:
        """What is typed meanwhile stays as long as nothing else is kept."""
        if kept == self.kept:
            return
        self.kept = kept
        self.way.choose(kept.hand_over.way)
        self.to.clear()
        self.to.addItem(translate("Settings", "whoever takes them first"), None)
        for user, name in kept.people.items():
            self.to.addItem(name, user)
        self.to.choose(kept.hand_over.to)
        for key, box in self.required.items():
            box.setChecked(key in kept.hand_over.required)
        self.rules.show_rules(kept.rules, kept.people)
        self.calendar.show_calendar(kept.calendar)

    def _ask_targets(self) -> None:
        now = self._desk.now()
        asked = self._desk.ask(targets, today=now.date(), now=now)
        asked.newest("agreement_targets").done(self._show_agreement)

    def _show_agreement(self, goals: tuple[TargetRow, ...]) -> None:
        """As both sides sign it."""
        if self.kept is not None:
            html = agreement_html(self.kept, goals, self._desk.today())
            run_dialog(PaperDialog(agreement_title(), html, "agreement.pdf", self.window()))

    def _apply_hand_over(self) -> None:
        if self.kept is None:
            return
        others = [key for key in self.kept.hand_over.required if key not in self.required]
        required = (*(k for k, box in self.required.items() if box.isChecked()), *others)
        rules = HandOverRules(Way(self.way.currentData()), self.to.currentData(), required)
        self._run(set_hand_over, rules=rules)

    def _try_rules(self) -> None:
        """What it would do is said first."""
        self._tried_rules = typed = self._typed_rules()
        if typed is not None:
            self._desk.ask(rules_effect, rules=typed, now=self._desk.now()).newest(
                "rules_effect"
            ).done(self._on_tried_rules)

    def _on_tried_rules(self, effect: RulesEffect) -> None:
        if effect.problems:
            self._say(effect.problems)
            return
        apply = (translate("Settings", "Apply deadlines"), self._apply_rules)
        self.bar.show_message("info", rules_effect_text(effect), [apply] if effect.changed else [])

    def _apply_rules(self) -> None:
        """Those of which was said what they do, whatever has been typed since."""
        if self._tried_rules is not None:
            self._run(set_sla_rules, rules=self._tried_rules)

    def _typed_rules(self) -> Sequence[SlaRule] | None:
        """None where they can't be read, which is said."""
        if self.kept is None:
            return None
        typed = self.rules.typed(self.kept.rules)
        if typed is None:
            text = translate(
                "Settings",
                "I can’t read the marked hours. For example 4,5; in segments 4: 8; 6: 24.",
            )
            self.bar.show_message("warn", text)
        return typed

    def _try_calendar(self) -> None:
        typed = self.calendar.typed()
        if not isinstance(typed, WorkCalendar):
            self._say(typed)
            return
        self._tried = typed
        self._desk.ask(calendar_effect, calendar=typed, now=self._desk.now()).newest(
            "calendar_effect"
        ).done(self._on_tried)

    def _on_tried(self, effect: CalendarEffect) -> None:
        apply = (translate("Settings", "Apply calendar"), self._apply_calendar)
        self.bar.show_message("info", calendar_effect_text(effect), [apply])

    def _apply_calendar(self) -> None:
        if self._tried is not None:
            self._run(set_calendar, calendar=self._tried)

    def _run(self, operation: Callable[..., Any], **what: Any) -> None:
        self.bar.dismiss()
        self._desk.run(operation, **what).done(self._on_done).failed(self._on_failed)

    def _on_done(self, _: object) -> None:
        text = translate(
            "Settings", "Applied. Clocks that run keep the deadline they started with."
        )
        self.bar.show_message("ok", text)
        self.look()

    def _on_failed(self, failure: Failure) -> None:
        self._say(failure.problems)

    def _say(self, problems: Sequence[Problem]) -> None:
        self.bar.show_message("warn", " ".join(problem_texts(problems)))


def _right(button: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addStretch()
    line.addWidget(button)
    return line
