"""Where the lead lies: its strategy with the product's specialist, and what rules suggest."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.segment_rules import accept_suggestions, refuse_suggestions
from leaddesk.queries.placing import Placing, lead_placing
from leaddesk.queries.segment_rules import Suggestion
from leaddesk.rules.roles import Right, may
from leaddesk.ui.parts.bars import Action, MessageBar
from leaddesk.ui.parts.keymap import keymap
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.ansoff import strategy_name
from leaddesk.ui.words.conditions import conditions_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.segments import segment_label, segment_name


class PlacingView(QWidget):
    """Asks for itself what it shows, the strategy in a label of the head. One suggestion at a time:
    the next one follows its answer."""

    def __init__(self, desk: Desk, strategy: ElidedLabel) -> None:
        super().__init__()
        self._desk, self.strategy = desk, strategy
        strategy.hide()
        self._lead: int | None = None
        self.placing: Placing | None = None
        self.specialist = Label("", SECONDARY, "warn", wrap=True)
        self.bar = MessageBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.specialist, self.bar):
            part.hide()
            layout.addWidget(part)

    def show_lead(self, lead_id: int) -> None:
        """What is so of this lead, read now."""
        if lead_id != self._lead:
            self.placing = None
            for part in (self.strategy, self.specialist, self.bar):
                part.hide()
        self._lead = lead_id
        self._desk.ask(lead_placing, lead_id=lead_id, today=self._desk.today()).newest(
            "lead_placing"
        ).done(self._on_read)

    @property
    def suggestion(self) -> Suggestion | None:
        """What is asked now."""
        placing = self.placing
        return placing.suggestions[0] if placing is not None and placing.suggestions else None

    def accept(self) -> None:
        """It is so: the lead comes into the segment."""
        if self.suggestion is not None:
            self._desk.run(
                accept_suggestions, number=self.suggestion.number, lead_ids=[self._lead]
            ).done(partial(self._again, self._lead)).failed(self._on_failed)

    def refuse(self) -> None:
        """It is not, and is not to be suggested again by this rule."""
        if self.suggestion is not None:
            self._desk.run(
                refuse_suggestions, number=self.suggestion.number, lead_ids=[self._lead]
            ).done(partial(self._again, self._lead)).failed(self._on_failed)

    def _again(self, lead: int | None, _: object) -> None:
        if lead is not None and lead == self._lead:
            self.show_lead(lead)

    def _on_read(self, placing: Placing) -> None:
        if placing.lead_id != self._lead:
            return
        self.placing = placing
        self.strategy.setText(_strategy_text(placing))
        self.strategy.setVisible(placing.strategy is not None)
        text = translate("Placing", "{product} is new and has no product specialist.")
        self.specialist.setText(text.format(product=placing.product))
        self.specialist.setVisible(placing.lacks_specialist)
        self._show_suggestion()

    def _show_suggestion(self) -> None:
        suggestion = self.suggestion
        if suggestion is None:
            self.bar.hide()
            return
        text = translate("Placing", "Suggestion: {parameter}, since {reason}.")
        said = text.format(
            parameter=segment_label(suggestion.number, segment_name(suggestion)),
            reason=conditions_text(suggestion.because),
        )
        assert self.placing is not None
        if more := len(self.placing.suggestions) - 1:
            said += " " + translate("Placing", "%n more after that.", "", more)
        actions: list[Action] = []
        if may(self._desk.own_role.now(), Right.WORK):
            actions = [
                (_with_key(translate("Placing", "Set ({key})"), "accept_suggestion"), self.accept),
                (
                    _with_key(translate("Placing", "Does not fit ({key})"), "refuse_suggestion"),
                    self.refuse,
                ),
            ]
        self.bar.show_message("info", said, actions, closable=False)

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("warn", problem_text(failure.problems[0]))


def _strategy_text(placing: Placing) -> str:
    name = strategy_name(placing.strategy)
    if not placing.specialist:
        return translate("Placing", "Strategy: {strategy}").format(strategy=name)
    text = translate("Placing", "Strategy: {strategy} · Specialist for {product}: {name}")
    return text.format(strategy=name, product=placing.product, name=placing.specialist)


def _with_key(text: str, command: str) -> str:
    return text.format(key=keymap.text(command))
