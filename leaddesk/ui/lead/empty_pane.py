"""The pane with no lead in it: what to do, and the keys worth knowing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from leaddesk.ui.parts.bars import EmptyState
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.shell.remember import CARD, PUT_AWAY, recall, remember
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.keys import key_text

_KEYS = (
    ("T", marked("Lead", "Log a call")),
    ("W", marked("Lead", "Set the follow-up")),
    ("S", marked("Lead", "Move to another stage")),
    ("4", marked("Lead", "Show the leads with parameter 4")),
    ("Ctrl+K", marked("Lead", "All commands")),
)


class EmptyPane(EmptyState):
    """Nothing is chosen, or what was chosen is gone."""

    def __init__(self) -> None:
        super().__init__("mouse-pointer-click")
        self.show_hint()

    def show_hint(self, gone: str = "") -> None:
        """`gone` says why the lead that was here is not any more."""
        card = [] if recall(CARD) == PUT_AWAY else [_key_card(self._put_away)]
        self.show_state(translate("Lead", "Choose a lead (↑ ↓)"), gone, card)

    def _put_away(self) -> None:
        """The keys are known; the sheet of keys (F1) brings the card back."""
        remember(CARD, PUT_AWAY)
        self.show_hint()


def _key_card(put_away: Callable[[], object]) -> QWidget:
    card = QWidget()
    grid = QGridLayout(card)
    grid.setContentsMargins(0, 8, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for row, (key, words) in enumerate(_KEYS):
        grid.addWidget(Label(key_text(key), color="text2"), row, 0, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(Label(words.now()), row, 1)
    hide = Button(translate("Lead", "Hide these keys"), "text", clicked=put_away)
    grid.addWidget(hide, len(_KEYS), 0, 1, 2, Qt.AlignmentFlag.AlignHCenter)
    return card
