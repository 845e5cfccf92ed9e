"""The fields of a call, mail, note or service contact, and what they say together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.operations.touchpoints import Happening
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.follow_ups import NextStep
from leaddesk.rules.problem import Problem
from leaddesk.rules.touchpoints import (
    AFTER_LOW_RATING,
    DEFAULT_FOLLOW_UP,
    LOW_RATINGS,
    Direction,
    Kind,
    Outcome,
)
from leaddesk.ui.lead.choice_chips import ChoiceChips
from leaddesk.ui.lead.next_step import NextStepFields
from leaddesk.ui.lead.rating_row import RatingRow
from leaddesk.ui.lead.segment_tiles import SegmentBoxes
from leaddesk.ui.parts.inputs import NoteEdit
from leaddesk.ui.parts.texts import Label
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.touchpoints import kind_name, outcome_name

_TITLES = {
    Kind.CALL: marked("Lead", "Log a call"),
    Kind.EMAIL: marked("Lead", "Log an e-mail"),
    Kind.NOTE: marked("Lead", "Write a note"),
    Kind.SERVICE_CALL: marked("Lead", "Log a service contact"),
}


class ComposerForm(QWidget):
    """Texts only: nothing is read or saved here. `reason_picked` follows the digit for "none"."""

    edited = Signal()
    due_edited = Signal()
    reason_picked = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self.kind = Kind.CALL
        self._presets: Mapping[Outcome, str] = DEFAULT_FOLLOW_UP
        self._build(today)
        self._wire()

    def _build(self, today: date) -> None:
        self._title = Label("", SECTION)
        self._moment = Label("", SECONDARY, "text2")
        ends = [(outcome.value, outcome_name(outcome)) for outcome in Outcome]
        self.outcomes = ChoiceChips(translate("Lead", "How did the call end?"), ends)
        ways = [
            (Direction.OUT.value, translate("Lead", "Sent")),
            (Direction.IN.value, translate("Lead", "Received")),
        ]
        self.directions = ChoiceChips(translate("Lead", "Sent or received?"), ways)
        self.service = RatingRow()
        self.note = NoteEdit(translate("Lead", "Note"), translate("Lead", "Note"))
        self.step = NextStepFields(today)
        self.boxes = SegmentBoxes(translate("Lead", "Parameters"), 0)
        self.step.add_row(translate("Lead", "Parameters"), self.boxes)
        self.problem = Label("", SECONDARY, "danger", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._moment)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 8)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (
            self.outcomes, self.directions, self.service, self.note, self.step, self.problem,
        ):  # fmt: skip
            column.addWidget(part)

    def _wire(self) -> None:
        self.outcomes.chosen.connect(self._on_outcome)
        self.directions.chosen.connect(lambda _: self._to_note())
        self.service.rated.connect(self._on_rated)
        self.service.toggled.connect(self._on_complaint)
        self.service.typed.connect(self.note.write_on)
        self.outcomes.typed.connect(self.note.write_on)
        self.directions.typed.connect(self.note.write_on)
        self.note.textChanged.connect(self.edited)
        self.step.edited.connect(self.edited)
        self.step.due.edited.connect(self.due_edited)
        self.step.reason_picked.connect(self.reason_picked)
        self.boxes.toggled.connect(self.edited)

    def begin(
        self, kind: Kind, detail: LeadDetail, segments: Sequence[SegmentRow], moment: str
    ) -> None:
        """Empty, for this lead; `moment` is when it is written."""
        self.kind = kind
        self._title.setText(_TITLES[kind].now() if kind in _TITLES else kind_name(kind))
        self._moment.setText(moment)
        self.outcomes.setVisible(kind is Kind.CALL)
        self.directions.setVisible(kind is Kind.EMAIL)
        self.service.setVisible(kind is Kind.SERVICE_CALL)
        self.service.show_said(None, False)
        self._presets = DEFAULT_FOLLOW_UP
        self.outcomes.choose("")
        self.directions.choose(Direction.OUT.value)
        self.note.setPlainText("")
        self.step.begin(detail.stage)
        self.boxes.show_segments(segments, [s.number for s in detail.segments])
        self.say("")

    def show_presets(self, presets: Mapping[Outcome, str]) -> None:
        """What each outcome means for the follow-up of this lead; one that is chosen by now means
        it too."""
        self._presets = presets
        chosen = self.outcomes.current() if self.kind is Kind.CALL else ""
        if chosen:
            self.step.due.set_preset(presets[Outcome(chosen)])

    def focus_first(self) -> None:
        """On the outcomes of a call that has none yet, on the rating, else on the note."""
        if self.kind is Kind.SERVICE_CALL and self.service.rating is None:
            self.service.setFocus()
            return
        undecided = self.kind is Kind.CALL and not self.outcomes.current()
        (self.outcomes if undecided else self.note).setFocus()

    def happening(self) -> tuple[Happening, NextStep | None] | None:
        """The touchpoint and its follow-up; None where something is missing: that is said."""
        self.say("")
        if self.kind is Kind.CALL and not self.outcomes.current():
            self.say(translate("Lead", "How did the call end? Press a digit from 1 to 5."))
            self.outcomes.setFocus()
            return None
        wanted = self.step.wanted()
        if isinstance(wanted, Problem):
            missing = wanted.code == "follow_up_reason_missing"  # its question is shown already
            self.say("" if missing else problem_text(wanted))
            self.step.focus_on(wanted)
            return None
        direction = {
            Kind.CALL: Direction.OUT.value, Kind.EMAIL: self.directions.current(),
            Kind.SERVICE_CALL: Direction.IN.value,
        }  # fmt: skip
        reason = wanted.reason if wanted is not None else ""
        in_service = self.kind is Kind.SERVICE_CALL
        return Happening(
            self.service.kind if in_service else self.kind, direction.get(self.kind, ""),
            self.outcomes.current() if self.kind is Kind.CALL else "",
            self.note.text().strip(), segments=self.boxes.changes() or None,
            satisfaction=self.service.rating if in_service else None,
            details={"no_follow_up": reason} if reason else None,
        ), wanted  # fmt: skip

    def content(self) -> dict[str, Any]:
        """What a draft holds; empty as long as nothing was typed."""
        found: dict[str, Any] = self.step.content()
        if self.note.text().strip():
            found["text"] = self.note.text()
        if self.kind is Kind.CALL and self.outcomes.current():
            found["outcome"] = self.outcomes.current()
        if self.kind is Kind.EMAIL and self.directions.current() != Direction.OUT.value:
            found["direction"] = self.directions.current()
        if self.kind is Kind.SERVICE_CALL and self.service.rating is not None:
            found["rating"] = self.service.rating
        if self.kind is Kind.SERVICE_CALL and self.service.complaint.isChecked():
            found["complaint"] = True
        if self.boxes.changes():
            found["ticked"] = sorted(self.boxes.ticked())
        return found

    def restore(self, content: Mapping[str, Any]) -> None:
        if not content:
            return
        self.note.setPlainText(str(content.get("text", "")))
        self.directions.choose(str(content.get("direction", Direction.OUT.value)))
        outcome = str(content.get("outcome", ""))
        if outcome in tuple(Outcome):
            self.outcomes.choose(outcome)
            self.step.due.set_preset(self._presets[Outcome(outcome)])
        self.service.show_said(content.get("rating"), bool(content.get("complaint")))
        self._preset_after_service()
        self.step.restore(content)
        if "ticked" in content:
            self.boxes.tick(content["ticked"])

    def say(self, text: str) -> None:
        """What is wrong or missing; "" takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _on_outcome(self, key: str) -> None:
        self.step.due.set_preset(self._presets[Outcome(key)])
        self.say("")
        self._to_note()

    def _on_rated(self) -> None:
        self._preset_after_service()
        self._to_note()

    def _on_complaint(self) -> None:
        self._preset_after_service()
        self.edited.emit()

    def _preset_after_service(self) -> None:
        """Who is unhappy is called soon, unless something else is said."""
        if self.kind is Kind.SERVICE_CALL:
            low = self.service.rating in LOW_RATINGS or self.service.complaint.isChecked()
            self.step.due.set_preset(AFTER_LOW_RATING if low else "")

    def _to_note(self) -> None:
        self.note.setFocus()
        self.edited.emit()
