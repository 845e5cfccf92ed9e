"""Points that somebody gives a lead by hand, with the reason why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.scoring import add_score_line
from leaddesk.rules.problem import Refused
from leaddesk.rules.score_rules import Group
from leaddesk.rules.typed_values import typed_number
from leaddesk.ui.parts.bars import MessageBar
from leaddesk.ui.parts.dialogs import Dialog
from leaddesk.ui.parts.inputs import ComboBox, Field, LineEdit
from leaddesk.ui.words import translate
from leaddesk.ui.words.problems import problem_texts
from leaddesk.ui.words.score_rules import group_name


class PointsDialog(Dialog):
    """Closes when they are given."""

    def __init__(self, desk: Desk, parent: QWidget | None, lead_id: int) -> None:
        title = translate("Lead", "Points by hand")
        super().__init__(title, translate("Lead", "Give points"), parent)
        self._desk, self._lead_id = desk, lead_id
        self.points = LineEdit(translate("Lead", "Points"), placeholder="+20")
        self.reason = LineEdit(translate("Lead", "Reason"))
        self.group = ComboBox(translate("Lead", "Part of the score"))
        for group in reversed(Group):
            self.group.addItem(group_name(group), group)
        self.bar = MessageBar()
        for part in (
            Field(translate("Lead", "Points"), self.points,
                  translate("Lead", "Less than 0 takes some away.")),
            Field(translate("Lead", "Part of the score"), self.group),
            Field(translate("Lead", "Reason"), self.reason), self.bar,
        ):  # fmt: skip
            self.body.addWidget(part)

    def accept(self) -> None:
        try:
            points = typed_number(self.points.text()) or 0
        except Refused as refused:
            self.bar.show_message("danger", "\n".join(problem_texts(refused.problems)))
            return
        self._desk.run(
            add_score_line, lead_id=self._lead_id, group=Group(self.group.currentData()),
            points=points, reason=self.reason.text(),
        ).done(lambda _: super(PointsDialog, self).accept()).failed(self._on_failed)  # fmt: skip

    def _on_failed(self, failure: Failure) -> None:
        self.bar.show_message("danger", "\n".join(problem_texts(failure.problems)))
