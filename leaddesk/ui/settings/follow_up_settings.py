"""Follow-ups: what each outcome presets, rules that make some by themselves, whom to call first.

Nothing is kept before "Apply"; what the rules would make then is shown beforehand.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from leaddesk.desk import Desk, Failure
from leaddesk.operations.follow_up_rules import set_follow_up_rules
from leaddesk.operations.follow_up_settings import set_follow_up_settings, set_priority_weights
from leaddesk.queries.follow_up_rules import Preview, follow_up_rules, follow_ups_to_make
from leaddesk.queries.presets import follow_up_settings, priority_weights
from leaddesk.rules.follow_up_rules import FollowUpRule
from leaddesk.rules.follow_ups import FollowUpSettings
from leaddesk.rules.priority import Weights
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.settings.follow_up_fields import OutcomeFields, RuleFields, WeightFields
from leaddesk.ui.settings.settings_part import SettingsPart
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import translate
from leaddesk.ui.words.follow_ups import reason_text
from leaddesk.ui.words.problems import problem_text

MOST_SHOWN = 8


class FollowUpPart(SettingsPart):
    """What is being typed stays when another desk changes something."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("FollowUpSettings", "Follow-ups"),
            translate(
                "FollowUpSettings",
                "What a call’s outcome presets, which follow-ups are made by themselves, and whom"
                " My Day puts first.",
            ),
        )
        self._desk = desk
        self._edited = False
        self._settings, self._weights = FollowUpSettings(), Weights()
        self._build()
        for part in (self.outcomes, self.rules, self.weights):
            part.edited.connect(self._on_edited)

    def _build(self) -> None:
        self.outcomes, self.rules, self.weights = OutcomeFields(), RuleFields(), WeightFields()
        self.preview = Label("", SECONDARY, "text2", wrap=True)
        self.bar = MessageBar()
        self.bar.hide()
        for heading, hint, part in (
            (
                translate("FollowUpSettings", "After a call"),
                translate(
                    "FollowUpSettings",
                    "For example +3, 1at, 2w, - for none. Attempts are kept apart by semicolons:"
                    " the first, the second without reaching anybody, and so on.",
                ),
                self.outcomes,
            ),
            (
                translate("FollowUpSettings", "By themselves"),
                translate(
                    "FollowUpSettings",
                    "Only for leads without an open follow-up, and nothing twice on one occasion.",
                ),
                self.rules,
            ),
            (
                translate("FollowUpSettings", "Whom to call first"),
                translate("FollowUpSettings", "How many points each thing brings at most."),
                self.weights,
            ),
        ):
            self.body.addWidget(Label(heading, SECTION))
            self.body.addWidget(Label(hint, SECONDARY, "text2", wrap=True))
            self.body.addWidget(part)
        self.look_button = Button(
            translate("FollowUpSettings", "Show what the rules would make"), clicked=self.show_made
        )
        self.apply_button = Button(
            translate("FollowUpSettings", "Apply"), "pri", clicked=self.apply
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.look_button)
        buttons.addStretch()
        buttons.addWidget(self.apply_button)
        self.body.addWidget(self.preview)
        self.body.addWidget(self.bar)
        self.body.addLayout(buttons)

    def look(self) -> None:
        if self._edited:
            return
        desk = self._desk
        desk.ask(follow_up_settings).newest("fu_settings").done(self._show_settings)
        desk.ask(follow_up_rules).newest("fu_rules").done(self._show_rules)
        desk.ask(priority_weights).newest("fu_weights").done(self._show_weights)

    def show_made(self) -> None:
        """What the rules as they stand here would make now; nothing is kept."""
        self._desk.ask(follow_ups_to_make, now=self._desk.now(), rules=self.rules.rules()).newest(
            "fu_preview"
        ).done(self._on_preview)

    def apply(self) -> None:
        """Keep what is another now, each as a step of its own; what makes no sense is said."""
        self.bar.dismiss()
        desk, settings, weights = self._desk, self.outcomes.settings(), self.weights.weights()
        changed = self.rules.changed()
        if settings != self._settings:
            desk.run(set_follow_up_settings, agreed=settings).done(
                partial(self._on_kept, "settings", settings)
            ).failed(self._on_failed)
        if weights != self._weights:
            desk.run(set_priority_weights, weights=weights).done(
                partial(self._on_kept, "weights", weights)
            ).failed(self._on_failed)
        if changed:
            desk.run(set_follow_up_rules, rules=changed).done(
                partial(self._on_kept, "rules", self.rules.rules())
            ).failed(self._on_failed)

    def _show_settings(self, settings: FollowUpSettings) -> None:
        self._settings = settings
        self.outcomes.show_settings(settings)

    def _show_rules(self, rules: tuple[FollowUpRule, ...]) -> None:
        self.rules.show_rules(rules)
        self._edited = False  # ticking the boxes is no typing

    def _show_weights(self, weights: Weights) -> None:
        self._weights = weights
        self.weights.show_weights(weights)

    def _on_edited(self) -> None:
        self._edited = True
        self.preview.setText("")

    def _on_preview(self, told: Preview) -> None:
        lines = [translate("FollowUpSettings", "%n follow-up(s) would be made.", "", told.made)]
        if told.waiting:
            more = translate("FollowUpSettings", "%n more on the days after.", "", told.waiting)
            lines[0] += f" {more}"
        lines += [f"{row.name}: {reason_text(row.reason)}" for row in told.rows[:MOST_SHOWN]]
        if told.made > MOST_SHOWN:
            lines.append("…")
        self.preview.setText("\n".join(lines))

    def _on_kept(self, what: str, value: object, _: object) -> None:
        self._edited = False
        if what == "settings" and isinstance(value, FollowUpSettings):
            self._settings = value
        elif what == "weights" and isinstance(value, Weights):
            self._weights = value
        self.bar.show_message("ok", translate("FollowUpSettings", "Saved"))
        self.look()

    def _on_failed(self, failure: Failure) -> None:
        self._edited = True
        self.bar.show_message("danger", problem_text(failure.problems[0]))
