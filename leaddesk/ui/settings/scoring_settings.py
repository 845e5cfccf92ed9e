"""Scoring: the rules by group, the threshold, and what a change would do before it is applied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from leaddesk.desk import Desk, Failure
from leaddesk.operations.scoring import set_score_rules
from leaddesk.queries.lead_detail import find_lead
from leaddesk.queries.scoring import Preview, score_preview, score_versions, tried_ledger
from leaddesk.queries.segments import SegmentRow, segments
from leaddesk.queries.settings import score_rules
from leaddesk.rules.ledger import Ledger
from leaddesk.rules.problem import Problem
from leaddesk.rules.rule_sets import rule_set_problems
from leaddesk.rules.score_conditions import Happened
from leaddesk.rules.score_rules import OF_RULES, Group, Mode, RuleSet, ScoreRule
from leaddesk.rules.touchpoints import Kind
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.dialogs import run_dialog
from leaddesk.ui.parts.inputs import Field, LineEdit
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.settings.score_effect import ScoreEffect
from leaddesk.ui.settings.score_frame import ScoreFrame
from leaddesk.ui.settings.score_rule_dialog import ScoreRuleDialog
from leaddesk.ui.settings.settings_part import SettingsPart, foot_of
from leaddesk.ui.theme.tokens import SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text, signed_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.score_rules import group_name, named, rule_name
from leaddesk.ui.words.segments import segment_name


class ScoringSettings(SettingsPart):
    """What is changed here is a draft until it is applied; then all leads are scored by it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("ScoreSettings", "Scoring"),
            translate(
                "ScoreSettings",
                "Points for what they did and for how well they fit. Look at what a change does,"
                " then apply it.",
            ),
            wide=True,
        )
        self._desk = desk
        self._kept: RuleSet | None = None
        self.draft: RuleSet | None = None
        self._segments: dict[int, str] = {}
        self._build()

    def _build(self) -> None:
        self.frame = ScoreFrame()
        self.frame.changed.connect(self._take)
        self.frame.wrong.connect(self._on_wrong)
        self.body.addWidget(self.frame)
        self.lists: dict[Group, ChoiceList] = {}
        for group in OF_RULES:
            listed = ChoiceList(group_name(group), 10, by_double_click=True)
            listed.taken.connect(partial(self._on_edit, group))
            self.lists[group] = listed
            self.body.addWidget(Label(group_name(group), SECTION))
            self.body.addWidget(listed)
            self.body.addLayout(row_of(
                Button(translate("ScoreSettings", "Edit"), clicked=partial(self._edit, group)),
                Button(translate("ScoreSettings", "Switch on or off"),
                       clicked=partial(self._switch, group)),
                Button(translate("ScoreSettings", "Add a rule"), "text", icon_name="plus",
                       clicked=partial(self._add, group)),
            ))  # fmt: skip
        self.lead = LineEdit(translate("ScoreSettings", "Prospect number"), placeholder="I-000123")
        self.lead.returnPressed.connect(self._on_try)
        self.tried = Label("", color="text2", wrap=True)
        self.body.addLayout(row_of(
            Field(translate("ScoreSettings", "Try the rules on one lead"), self.lead),
            Button(translate("ScoreSettings", "Try"), clicked=self._on_try),
        ))  # fmt: skip
        self.body.addWidget(self.tried)
        self.effect = ScoreEffect()
        self.effect.lead_wanted.connect(self.lead_wanted)
        why = translate("ScoreSettings", "Why the rules change; it is kept with the version")
        self.note = LineEdit(why, placeholder=why)
        self.bar = MessageBar()
        self.apply = Button(translate("ScoreSettings", "Apply"), "pri", clicked=self._on_apply)
        self.discard = Button(translate("ScoreSettings", "Discard"), clicked=self._on_discard)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        for part in (self.discard, self.apply):
            ends.addWidget(part)
        ends.addWidget(self.note, 1)
        ends.addStretch()  # where the note is not asked for
        self.foot = foot_of(self.effect, self.bar, ends)

    def look(self) -> None:
        self._desk.ask(score_versions).newest("score_versions").done(self.frame.show_versions)
        self._desk.ask(segments).newest("score_segments").done(self._on_segments)
        self._desk.ask(score_rules).newest("score_settings").done(self._on_rules)

    def _on_segments(self, rows: tuple[SegmentRow, ...]) -> None:
        self._segments = {row.number: segment_name(row) for row in rows}

    def _on_rules(self, rules: RuleSet) -> None:
        """A draft that differs from what was kept stays."""
        if self.draft is None or self.draft == self._kept:
            self.draft = rules
        self._kept = rules
        self._show()

    def _show(self) -> None:
        draft = self.draft
        if draft is None:
            return
        self.frame.show_rules(draft)
        for group, listed in self.lists.items():
            of_group = [rule for rule in draft.rules if rule.group is group]
            listed.show_choices([_choice(rule) for rule in of_group], listed.current())
        edited = draft != self._kept
        problems = rule_set_problems(draft)
        self.apply.setEnabled(edited and not problems)
        self.discard.setEnabled(edited)
        self.note.setVisible(edited)
        self.effect.show_nothing()
        self.bar.dismiss()
        if problems:
            self._say(problems)
        elif edited:
            ask = self._desk.ask(score_preview, rules=draft, now=self._desk.now())
            ask.newest("score_preview").done(self._on_preview)

    def _on_preview(self, seen: Preview) -> None:
        if self.draft is None:
            return
        if seen.problems:
            self.apply.setEnabled(False)
            self._say(seen.problems)
        else:
            self.effect.show_preview(seen, self.draft.threshold)

    def _take(self, draft: RuleSet) -> None:
        self.draft = draft
        self._show()

    def _on_wrong(self, problems: Sequence[Problem]) -> None:
        """What stands there can't be read: nothing else is applied instead of it."""
        self.apply.setEnabled(False)
        self.discard.setEnabled(True)
        self.effect.show_nothing()
        self._say(problems)

    def _say(self, problems: Sequence[Problem]) -> None:
        told = named(problems, self.draft.rules if self.draft is not None else ())
        self.bar.show_message("danger", "\n".join(problem_texts(told)))

    def _put(self, rule: ScoreRule) -> None:
        assert self.draft is not None
        rules = list(self.draft.rules)
        place = next((n for n, old in enumerate(rules) if old.key == rule.key), None)
        if place is None:
            rules.append(rule)
        else:
            rules[place] = rule
        self._take(replace(self.draft, rules=tuple(rules)))

    def _chosen(self, group: Group) -> ScoreRule | None:
        key = self.lists[group].current()
        rules = self.draft.rules if self.draft is not None else ()
        return next((rule for rule in rules if rule.key == key), None)

    def _on_edit(self, group: Group, key: str) -> None:
        self._edit(group)

    def _edit(self, group: Group) -> None:
        if (rule := self._chosen(group)) is not None:
            self._ask_for(rule)

    def _switch(self, group: Group) -> None:
        if (rule := self._chosen(group)) is not None:
            self._put(replace(rule, active=not rule.active))

    def _add(self, group: Group) -> None:
        if self.draft is None:
            return
        taken = {rule.key for rule in self.draft.rules}
        key = next(f"own.{n}" for n in range(1, 10_000) if f"own.{n}" not in taken)
        self._ask_for(ScoreRule(key, group, 10, Happened((Kind.CALL.value,)), Mode.EACH))

    def _ask_for(self, rule: ScoreRule) -> None:
        dialog = ScoreRuleDialog(self.window(), rule, self._segments)
        if run_dialog(dialog):
            self._put(dialog.rule)

    def _on_try(self) -> None:
        self._desk.ask(find_lead, number=self.lead.text().strip()).done(self._try)

    def _try(self, lead_id: int | None) -> None:
        if lead_id is None or self.draft is None:
            self.tried.setText(translate("ScoreSettings", "There is no such lead."))
            return
        what = {"lead_id": lead_id, "rules": self.draft, "now": self._desk.now()}
        self._desk.ask(tried_ledger, **what).done(self._on_tried)

    def _on_tried(self, found: Ledger | None) -> None:
        if found is None or self.draft is None:
            return
        names = {rule.key: rule_name(rule) for rule in self.draft.rules}
        said = [f"{signed_text(a.points)} {names.get(a.rule_key, a.value)}" for a in found.addends]
        text = translate("ScoreSettings", "Score {score}: {lines}")
        self.tried.setText(
            text.format(score=number_text(found.total), lines=" · ".join(said) or "–")
        )

    def _on_discard(self) -> None:
        self.draft = self._kept
        self._show()

    def _on_apply(self) -> None:
        what = {"rules": self.draft, "note": self.note.text()}
        self._desk.run(set_score_rules, **what).done(self._on_applied).failed(self._on_failed)

    def _on_applied(self, version: int) -> None:
        self.draft = None
        self.note.setText("")
        self.look()
        text = translate("ScoreSettings", "Applied as version {number}. Ctrl+Z takes it back.")
        self.bar.show_message("ok", text.format(number=number_text(version)))

    def _on_failed(self, failure: Failure) -> None:
        self._say(failure.problems)


def _choice(rule: ScoreRule) -> Choice:
    name = rule_name(rule)
    if not rule.active:
        name = translate("ScoreSettings", "{name} (off)").format(name=name)
    return Choice(rule.key, name, second=signed_text(rule.points))
