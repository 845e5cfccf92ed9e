"""What the small layers that change a lead share: saving once, and saying why it did not work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.ui.parts.popover import Popover
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY
from leaddesk.ui.words.problems import problem_text


class SavingPopover(Popover):
    """Runs one operation at a time, whatever is pressed meanwhile, and closes when it is done.
    Put `problem` where it belongs in the body."""

    def __init__(self, anchor: QWidget, desk: Desk, title: str, width: int) -> None:
        super().__init__(anchor, title, width)
        self.desk = desk
        self._saving = False
        self.problem = Label("", SECONDARY, "danger", wrap=True)
        self.problem.hide()

    def run(self, operation: Callable[..., Any], **what: Any) -> None:
        """Save; nothing happens while that is under way."""
        if not self._saving:
            self._saving = True
            self.desk.run(operation, **what).done(self._on_saved).failed(self._on_failed)

    def say(self, text: str) -> None:
        """What is wrong; "" takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.place()

    def _on_saved(self, _: object) -> None:
        self.leave()

    def _on_failed(self, failure: Failure) -> None:
        self._saving = False
        self.say(problem_text(failure.problems[0]))
