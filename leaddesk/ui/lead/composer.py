"""Logging a call, a mail or a note within the pane: what came of it, a note, and when next.

Digits choose the outcome and go on to the note; Ctrl+Enter saves and goes to the next lead.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.desk import Desk, Failure
from leaddesk.operations.touchpoints import Happening, NextStep, log_touchpoint
from leaddesk.queries.detail_rows import LeadDetail
from leaddesk.queries.segments import SegmentRow
from leaddesk.rules.problem import Problem
from leaddesk.rules.touchpoints import DEFAULT_FOLLOW_UP, Direction, Kind, Outcome
from leaddesk.ui.lead.choice_chips import ChoiceChips
from leaddesk.ui.lead.drafts import Drafts
from leaddesk.ui.lead.next_step import NextStepFields
from leaddesk.ui.lead.segment_tiles import SegmentBoxes
from leaddesk.ui.parts.buttons import Button
from leaddesk.ui.parts.chips import FlowLayout
from leaddesk.ui.parts.inputs import NoteEdit
from leaddesk.ui.parts.scrolling import FittingArea
from leaddesk.ui.parts.texts import ElidedLabel, Label
from leaddesk.ui.theme.tokens import SECONDARY, SECTION
from leaddesk.ui.words import marked, translate
from leaddesk.ui.words.formats import weekday_moment_text
from leaddesk.ui.words.keys import key_text
from leaddesk.ui.words.problems import problem_text
from leaddesk.ui.words.touchpoints import outcome_name

DRAFT_MS = 400
_TITLES = {
    Kind.CALL: marked("Lead", "Log a call"),
    Kind.EMAIL: marked("Lead", "Log an e-mail"),
    Kind.NOTE: marked("Lead", "Write a note"),
}


class Composer(QWidget):
    """Open for one lead and kind at a time. `saved` carries whether the next lead is wanted."""

    saved = Signal(bool)
    closed = Signal()

    def __init__(self, desk: Desk, drafts: Drafts) -> None:
        super().__init__()
        self.desk, self._drafts = desk, drafts
        self.kind = Kind.CALL
        self.lead_id: int | None = None
        self._detail: LeadDetail | None = None
        self._go_on: bool | None = None
        self._saving = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAFT_MS)
        self.setProperty("surface", "subtle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self._wire()
        self.hide()

    def _build(self) -> None:
        self._title = Label("", SECTION)
        self._moment = Label("", SECONDARY, "text2")
        self.outcomes = ChoiceChips(
            translate("Lead", "How did the call end?"),
            [(o.value, outcome_name(o)) for o in Outcome],
        )
        self.directions = ChoiceChips(
            translate("Lead", "Sent or received?"),
            [
                (Direction.OUT.value, translate("Lead", "Sent")),
                (Direction.IN.value, translate("Lead", "Received")),
            ],
        )
        self.note = NoteEdit(translate("Lead", "Note"), translate("Lead", "Note"))
        self.step = NextStepFields(self.desk.today())
        self.boxes = SegmentBoxes(translate("Lead", "Parameters"), 0)
        self.step.add_row(translate("Lead", "Parameters"), self.boxes)
        self._problem = Label("", SECONDARY, "danger", wrap=True)
        self._next = ElidedLabel("", SECONDARY, "text2")
        self._next.hide()
        self._build_buttons()
        self._lay_out()

    def _build_buttons(self) -> None:
        self.discard_button = Button(translate("Lead", "Discard"), "text", clicked=self.discard)
        self.stay_button = Button(
            translate("Lead", "Save"), key=key_text("Ctrl+S"), clicked=lambda: self.save(False)
        )
        self.next_button = Button(
            translate("Lead", "Save & next"), "pri", key=key_text("Ctrl+Return"),
            clicked=lambda: self.save(True),
        )  # fmt: skip

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._moment)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(20, 12, 20, 8)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self.outcomes, self.directions, self.note, self.step, self._problem):
            column.addWidget(part)
        buttons = FlowLayout(gap=8, right=True)
        for button in (self.discard_button, self.stay_button, self.next_button):
            buttons.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 0, 20, 12)
        foot.setSpacing(8)
        foot.addWidget(self._next)
        foot.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(FittingArea(form))
        layout.addLayout(foot)

    def _wire(self) -> None:
        self.outcomes.chosen.connect(self._on_outcome)
        self.directions.chosen.connect(lambda _: self._to_note())
        self.note.textChanged.connect(self._on_edited)
        self.step.edited.connect(self._on_edited)
        self.step.due.edited.connect(self._on_due)
        self.step.reason_picked.connect(self._on_reason)
        self.boxes.toggled.connect(self._on_edited)
        self._timer.timeout.connect(self.keep_draft)
        keys = (("Ctrl+Return", True), ("Ctrl+Enter", True), ("Ctrl+S", False))
        for key, go_on in keys:
            self._key(key).activated.connect(lambda on=go_on: self.save(on))
        self._key("Esc").activated.connect(self.close_keeping)
        self._key("Alt+P").activated.connect(self.boxes.setFocus)

    def _key(self, sequence: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(sequence), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def open(self, kind: Kind, detail: LeadDetail, segments: Sequence[SegmentRow]) -> None:
        """Begin, or go on with the draft of this lead and kind; the focus goes where it begins."""
        self.keep_draft()
        self.kind, self._detail, self.lead_id = kind, None, detail.lead_id
        self._title.setText(_TITLES[kind].now())
        self._moment.setText(weekday_moment_text(self.desk.now()))
        self.outcomes.setVisible(kind is Kind.CALL)
        self.directions.setVisible(kind is Kind.EMAIL)
        self.outcomes.choose("")
        self.directions.choose(Direction.OUT.value)
        self.note.setPlainText("")
        self.step.begin(detail.stage)
        self.step.due.today = self.desk.today()
        self.boxes.show_segments(segments, [s.number for s in detail.segments])
        self.boxes.tab_between(self.step.topic, self.discard_button)
        self._problem.hide()
        self._go_on = None
        self._restore(self._drafts.find(detail.lead_id, kind.value))
        self._detail = detail
        self.show()
        (
            self.outcomes if kind is Kind.CALL and not self.outcomes.current() else self.note
        ).setFocus()

    def show_next(self, name: str) -> None:
        """Who comes after this lead; "" if that is not known."""
        self._next.setText(translate("Lead", "Next: {name}").format(name=name) if name else "")
        self._next.setVisible(bool(name))

    def save(self, go_on: bool) -> None:
        """Log it with its follow-up as one step; what is missing is asked for, nothing is lost."""
        if self.lead_id is None or self._saving:
            return
        self._go_on = go_on
        if self.kind is Kind.CALL and not self.outcomes.current():
            self._say(translate("Lead", "How did the call end? Press a digit from 1 to 5."))
            self.outcomes.setFocus()
            return
        wanted = self.step.wanted()
        if isinstance(wanted, Problem):
            missing = wanted.code == "follow_up_reason_missing"
            self._say("" if missing else problem_text(wanted))
            self.step.focus_on(wanted)
            return
        self._saving = True
        self.desk.run(
            log_touchpoint, lead_id=self.lead_id, happening=self._happening(wanted),
            next_step=wanted,
        ).done(self._on_saved).failed(self._on_failed)  # fmt: skip

    def _happening(self, wanted: NextStep | None) -> Happening:
        outcome = self.outcomes.current() if self.kind is Kind.CALL else ""
        direction = {Kind.CALL: Direction.OUT.value, Kind.EMAIL: self.directions.current()}
        reason = wanted.reason if wanted is not None else ""
        return Happening(
            self.kind, direction.get(self.kind, ""), outcome, self.note.text().strip(),
            segments=self.boxes.changes() or None,
            details={"no_follow_up": reason} if reason else None,
        )  # fmt: skip

    def _on_saved(self, _: int) -> None:
        self._saving = False
        self._timer.stop()
        if self.lead_id is not None:
            self._drafts.drop(self.lead_id, self.kind.value)
        self._leave()
        self.saved.emit(bool(self._go_on))

    def _on_failed(self, failure: Failure) -> None:
        self._saving = False
        self._say(problem_text(failure.problems[0]))
        self.keep_draft()

    def close_keeping(self) -> None:
        """Leave; what was typed stays as a draft."""
        self.keep_draft()
        self._leave()
        self.closed.emit()

    def discard(self) -> None:
        """Leave; the draft goes."""
        if self.lead_id is not None:
            self._timer.stop()
            self._drafts.drop(self.lead_id, self.kind.value)
        self._leave()
        self.closed.emit()

    def keep_draft(self) -> None:
        """Write down what was typed, if anything was."""
        self._timer.stop()
        if self.lead_id is not None and self._detail is not None:
            content = self.content()
            if content or self._drafts.find(self.lead_id, self.kind.value):
                self._drafts.keep(self.lead_id, self.kind.value, content)

    def content(self) -> dict[str, Any]:
        """What a draft holds; empty as long as nothing was typed."""
        found: dict[str, Any] = self.step.content()
        if self.note.text().strip():
            found["text"] = self.note.text()
        if self.kind is Kind.CALL and self.outcomes.current():
            found["outcome"] = self.outcomes.current()
        if self.kind is Kind.EMAIL and self.directions.current() != Direction.OUT.value:
            found["direction"] = self.directions.current()
        if self.boxes.changes():
            found["ticked"] = sorted(self.boxes.ticked())
        return found

    def _restore(self, content: Any) -> None:
        if not content:
            return
        self.note.setPlainText(str(content.get("text", "")))
        self.directions.choose(str(content.get("direction", Direction.OUT.value)))
        outcome = str(content.get("outcome", ""))
        if outcome in tuple(Outcome):
            self.outcomes.choose(outcome)
            self.step.due.set_preset(DEFAULT_FOLLOW_UP[Outcome(outcome)])
        self.step.restore(content)
        if "ticked" in content:
            self.boxes.tick(content["ticked"])

    def _leave(self) -> None:
        self._detail, self.lead_id = None, None
        self.hide()

    def _on_outcome(self, key: str) -> None:
        self.step.due.set_preset(DEFAULT_FOLLOW_UP[Outcome(key)])
        self._say("")
        self._to_note()

    def _to_note(self) -> None:
        self.note.setFocus()
        self._on_edited()

    def _on_edited(self) -> None:
        if self._detail is not None:
            self._timer.start()

    def _on_due(self) -> None:
        self._go_on = None

    def _on_reason(self) -> None:
        """A save that only lacked the reason goes on."""
        if self._go_on is not None:
            self.save(self._go_on)

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
