"""Something that asks for a reason: a digit, a word on it, and what comes of it said beforehand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk
from leaddesk.queries.move_effects import MoveEffect, move_effect
from leaddesk.rules.stages import Stage
from leaddesk.ui.lead.saving_popover import SavingPopover
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.choice_list import Choice, ChoiceList
from leaddesk.ui.parts.inputs import LineEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words import translate
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.move_effects import effect_text

WIDTH = 400
Answer = Callable[[str, str], tuple[Callable[..., Any], Mapping[str, Any]]]
"""The operation and what it is given, for this reason and note."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`reasons`: (key, words) in the order of their digits. `why`: said above them, `effect` below;
    `to`: the stage that the lead comes to, whose effects are looked up."""

    lead_id: int
    title: str
    button: str
    reasons: Sequence[tuple[str, str]]
    answer: Answer
    why: str = ""
    effect: str = ""
    to: Stage | None = None


class ReasonPopover(SavingPopover):
    """A digit, Ctrl+Enter."""

    def __init__(self, anchor: QWidget, desk: Desk, asked: Asked) -> None:
        super().__init__(anchor, desk, asked.title, WIDTH)
        self._asked = asked
        self.reasons = ChoiceList(translate("Decision", "Reason"), 9)
        self.reasons.show_choices(
            [Choice(k, words, str(n)) for n, (k, words) in enumerate(asked.reasons, 1)]
        )
        self.reasons.choose_none()
        self.note = LineEdit(
            translate("Decision", "More about it"),
            placeholder=translate("Decision", "More about it (optional)"),
        )
        self.effect = Label(asked.effect, SECONDARY, "text2", wrap=True)
        why = Label(asked.why, SECONDARY, "text2", wrap=True)
        buttons = FlowLayout(right=True)
        buttons.addWidget(
            Button(asked.button, "pri", key=key_text("Ctrl+Return"), clicked=self._go)
        )
        for part in (why, self.reasons, self.note, self.effect, self.problem):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        why.setVisible(bool(asked.why))
        self.effect.setVisible(bool(asked.effect))
        self._wire()

    def _wire(self) -> None:
        self.reasons.picked.connect(lambda _: self.note.setFocus())
        self.note.returnPressed.connect(self._go)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._go)

    def show_at(self) -> None:
        self.open(self.reasons)
        if self._asked.to is not None:
            self.desk.ask(
                move_effect, lead_id=self._asked.lead_id, to=self._asked.to, me=self.desk.me
            ).done(self._on_effect)

    def _on_effect(self, effect: MoveEffect) -> None:
        self.effect.setText(effect_text(effect))
        self.effect.show()
        self.place()

    def _go(self) -> None:
        if not self.reasons.current():
            self.say(translate("Decision", "Choose a reason by its digit."))
            self.reasons.setFocus()
            return
        operation, what = self._asked.answer(self.reasons.current(), self.note.text().strip())
        self.run(operation, **what)
