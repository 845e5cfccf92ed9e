"""What all steps of the import are: a widget that shows the draft and says when one may go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.ui.importing.import_draft import ImportDraft
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_text


class Step(QWidget):
    """`changed`: whether one may go on, or the words for it, may be others now.

    `on_wanted`, `back_wanted`: go there, the user has said so here. `focus_wanted`: what was waited
    for is there, put the focus to `first_focus`.
    """

    changed = Signal()
    on_wanted = Signal()
    back_wanted = Signal()
    focus_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.draft: ImportDraft | None = None
        self.bar = MessageBar()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self.body.addWidget(self.bar)

    def enter(self, draft: ImportDraft) -> None:
        """Show this draft; the step is on the screen from now on."""
        self.draft = draft

    def first_focus(self) -> QWidget | None:
        """Where the work of this step begins; None: with the button that goes on."""
        return None

    def may_go_on(self) -> bool:
        return True

    def verb(self) -> str:
        """The words of the filled button."""
        return translate("Import", "Next")

    def leave(self) -> bool:
        """Take over what was typed; False: something has to be put right first."""
        return True

    def next_problem(self) -> None:
        """F3: where there are problems, the next one."""

    def show_failure(self, failure: Failure) -> None:
        self.bar.show_message("danger", problem_text(failure.problems[0]))
