"""The rule of a segment: what it asks, what becomes of its hits, and what a change would do."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.segment_rules import set_segment_rule
from leaddesk.queries.segment_rules import RuleEffect, RuleRow, segment_rule_effect
from leaddesk.rules.conditions import Conditions
from leaddesk.rules.segment_rules import RuleMode, SegmentRule, default_rule
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button, IconButton
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.condition_editor import ConditionEditor
from leaddesk.ui.parts.condition_values import Offered
from leaddesk.ui.parts.inputs import ComboBox, Field
from leaddesk.ui.parts.lines import row_of
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.current import theme
from leaddesk.ui.theme.tokens import BUTTON_HEIGHT, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.formats import number_text
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.segments import mode_name

MOST_GROUPS = 4
NAMED = 6


class SegmentRuleForm(QWidget):
    """Of one segment at a time. What is changed is looked at before it is applied."""

    query_wanted = Signal(str)
    lead_wanted = Signal(int)
    applied = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._row: RuleRow | None = None
        self._offered = Offered()
        self._filling = False
        self._done = 0
        self.groups: list[ConditionEditor] = []
        self._frames: list[QWidget] = []
        self._build()

    def _build(self) -> None:
        self.mode = ComboBox(translate("SegmentRules", "What becomes of a hit"))
        for mode in RuleMode:
            self.mode.addItem(mode_name(mode), mode.value)
        self.mode.currentIndexChanged.connect(self._on_edited)
        self.version = Label("", color="text2")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.alternative = Button(
            translate("SegmentRules", "Or something else …"), "text", icon_name="plus",
            clicked=self._on_alternative,
        )  # fmt: skip
        self.effect = Label("", wrap=True)
        name = translate("SegmentRules", "Leads that would come in or be suggested")
        self.named = ChoiceList(name, NAMED)
        self.named.taken.connect(lambda key: self.lead_wanted.emit(int(key)))
        self.more = Label("", color="text2")
        self.bar = MessageBar()
        self.apply = Button(translate("SegmentRules", "Apply rule"), clicked=self._on_apply)
        self.discard = Button(translate("SegmentRules", "Discard"), clicked=self._on_discard)
        self.usual = Button(
            translate("SegmentRules", "As it comes"), "text", clicked=self._on_usual
        )
        self.show_list = Button("", "text", clicked=self._on_list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Label(translate("SegmentRules", "Rule"), SECTION))
        self.version.setMinimumHeight(theme.px(BUTTON_HEIGHT))  # beside the box, not its name
        hit = row_of(
            Field(translate("SegmentRules", "What becomes of a hit"), self.mode), self.version,
        )  # fmt: skip
        hit.setAlignment(self.version, Qt.AlignmentFlag.AlignBottom)
        layout.addLayout(hit)
        layout.addWidget(Label(
            translate("SegmentRules", "Leads of which all of this is so"), color="text2"
        ))  # fmt: skip
        layout.addLayout(self._lines)
        layout.addWidget(self.alternative)
        for part in (self.effect, self.named, self.more, self.bar):
            layout.addWidget(part)
        layout.addLayout(row_of(self.discard, self.apply, self.usual, self.show_list))

    def offer(self, offered: Offered) -> None:
        self._offered = offered

    def show_rule(self, row: RuleRow) -> None:
        """Another segment's, or what has become of this one's; what is being changed stays."""
        if row.rule.version < self._done:
            return  # read before it was applied
        if self._row is not None and self._row.number == row.number and self._is_edited():
            self._row = row
            return
        self._row = row
        self._fill(row.rule)
        if self._done == row.rule.version:
            text = translate("SegmentRules", "Applied as version {number}. Ctrl+Z takes it back.")
            self.bar.show_message("ok", text.format(number=number_text(self._done)))
        self._done = 0

    def rule(self) -> SegmentRule:
        """As it stands, as far as it can be read."""
        version = self._row.rule.version if self._row is not None else 1
        groups = tuple(editor.conditions() for editor in self.groups)
        mode = RuleMode(str(self.mode.currentData()))
        if groups == ((),):  # nothing is asked for, and nobody has begun to
            groups = ()
        return SegmentRule(groups, mode, version)

    def _fill(self, rule: SegmentRule) -> None:
        self._filling = True
        while self.groups:
            self._drop(self.groups[0])
        self.mode.choose(rule.mode.value)
        for group in rule.any_of or ((),):
            self._append(group)
        text = translate("SegmentRules", "Version {number}")
        self.version.setText(text.format(number=number_text(rule.version)))
        self._filling = False
        self._on_edited()

    def _append(self, conditions: Conditions) -> ConditionEditor:
        editor = ConditionEditor()
        editor.offer(self._offered)
        editor.show_conditions(conditions)
        editor.edited.connect(self._on_edited)
        frame = QWidget()
        lines = QVBoxLayout(frame)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        if self.groups:
            head = QHBoxLayout()
            head.addWidget(Label(translate("SegmentRules", "or"), color="text2"))
            head.addStretch()
            head.addWidget(IconButton(
                "x", translate("SegmentRules", "Remove this alternative"), flat=True,
                clicked=partial(self._on_removed, editor),
            ))  # fmt: skip
            lines.addLayout(head)
        lines.addWidget(editor)
        self.groups.append(editor)
        self._frames.append(frame)
        self._lines.addWidget(frame)
        return editor

    def _drop(self, editor: ConditionEditor) -> None:
        place = self.groups.index(editor)
        del self.groups[place]
        frame = self._frames.pop(place)
        self._lines.removeWidget(frame)
        frame.hide()
        frame.deleteLater()

    def _on_alternative(self) -> None:
        self._append(()).add.setFocus()
        self._on_edited()

    def _on_removed(self, editor: ConditionEditor) -> None:
        self._drop(editor)
        self.alternative.setFocus()
        self._on_edited()

    def _is_edited(self) -> bool:
        return self._row is not None and self.rule() != self._row.rule

    def _on_edited(self) -> None:
        if self._filling or self._row is None:
            return
        self.bar.dismiss()
        edited = self._is_edited()
        problems = [problem for editor in self.groups for problem in editor.problems()]
        self.alternative.setVisible(len(self.groups) < MOST_GROUPS)
        self.apply.setEnabled(False)  # until it is known what it would do
        self.discard.setEnabled(edited)
        self._show_list(edited)
        if problems:
            self.effect.setText("")
            self._show_named(None)
            return
        rule = self.rule()
        self._desk.ask(
            segment_rule_effect, number=self._row.number, any_of=rule.any_of, mode=rule.mode,
            today=self._desk.today(),
        ).newest("segment_rule_effect").done(partial(self._on_effect, rule))  # fmt: skip

    def _show_list(self, edited: bool) -> None:
        row = self._row
        count = row.suggested if row is not None and not edited else 0
        self.show_list.set_caption(
            translate("SegmentRules", "Show %n suggested lead(s)", "", count)
        )
        self.show_list.setVisible(count > 0)

    def _on_effect(self, rule: SegmentRule, seen: RuleEffect) -> None:
        if self._row is None or rule != self.rule():
            return
        self.effect.setText(effect_text(seen) if rule.any_of else "")
        self._show_named(seen if self._is_edited() else None)
        self.apply.setEnabled(self._is_edited() and not seen.problems)
        if seen.problems and self._is_edited():
            self.bar.show_message("danger", "\n".join(problem_texts(seen.problems)))

    def _show_named(self, seen: RuleEffect | None) -> None:
        """The leads that an altered rule would bring in, each to be opened before it is applied."""
        leads = seen.leads if seen is not None else ()
        self.named.show_choices(
            [Choice(str(lead.lead_id), f"{lead.number}  {lead.name}") for lead in leads]
        )
        self.named.setVisible(bool(leads))
        rest = seen.hits - seen.inside - len(leads) if seen is not None else 0
        self.more.setText(translate("SegmentRules", "… and %n more", "", rest))
        self.more.setVisible(rest > 0)

    def _on_discard(self) -> None:
        if self._row is not None:
            self._fill(self._row.rule)

    def _on_list(self) -> None:
        if self._row is not None:
            self.query_wanted.emit(f"suggested:{self._row.number}")

    def _on_usual(self) -> None:
        if self._row is not None:
            usual = default_rule(self._row.number)
            self._fill(replace(usual, version=self._row.rule.version))

    def _on_apply(self) -> None:
        if self._row is not None:
            rule = self.rule()
            self._desk.run(
                set_segment_rule, number=self._row.number, any_of=rule.any_of, mode=rule.mode
            ).done(self._on_applied).failed(self._on_failed)

    def _on_applied(self, version: int) -> None:
        """What stands here is what is kept now."""
        self._row, self._done = None, version
        self.applied.emit()

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))


def effect_text(seen: RuleEffect) -> str:
    """ "14 Leads treffen zu, 3 davon schon drin; 2 durch die Regel Gesetzte nicht mehr." """
    said = [
        translate("SegmentRules", "%n lead(s) meet this", "", seen.hits),
        translate("SegmentRules", "{count} of them are in it already").format(
            count=number_text(seen.inside)
        ),
    ]
    if seen.refused:
        text = translate("SegmentRules", "{count} were refused so far and come up again")
        said.append(text.format(count=number_text(seen.refused)))
    if seen.gone:
        text = translate("SegmentRules", "{count} that the rule had set do not meet it any more")
        said.append(text.format(count=number_text(seen.gone)))
    return "; ".join(said) + "."
